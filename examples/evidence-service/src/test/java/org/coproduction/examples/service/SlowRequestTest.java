package org.coproduction.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A service that gives a request a second to arrive. */
@TestInstance(Lifecycle.PER_CLASS)
class SlowRequestTest {

  private static final String TOO_SLOW = "urn:coproduction:service:problem:too-slow";

  @TempDir private static Path folder;

  private RunningService service;

  @BeforeAll
  void start() throws Exception {
    Map<String, String> variables = new HashMap<>(Sqlite.in(folder));
    variables.put("EVIDENCE_SERVICE_REQUEST_SECONDS", "1");
    service = RunningService.start(variables);
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Test
  void aRequestThatFallsSilentIsTooSlow() throws Exception {
    try (RawHttp raw = new RawHttp(service.port())) {
      String form = Forms.sound("silent");
      raw.send(RawHttp.head(form)).head();
      assertThat(raw.send(form.substring(0, 100)).rest())
          .startsWith("HTTP/1.1 408 ")
          .contains(TOO_SLOW);
    }
  }

  @Test
  void aRequestThatDripsIsTooSlow() throws Exception {
    try (RawHttp raw = new RawHttp(service.port())) {
      String form = Forms.sound("drips");
      raw.send(RawHttp.head(form)).head();
      int sent = 0;
      do {
        raw.send(form.substring(sent, ++sent));
      } while (!raw.isAnsweredWithin(100));
      assertThat(sent).as("drops before the answer").isLessThan(form.length());
      assertThat(raw.rest()).startsWith("HTTP/1.1 408 ").contains(TOO_SLOW);
    }
  }
}
