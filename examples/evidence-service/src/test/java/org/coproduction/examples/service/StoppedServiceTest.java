package org.coproduction.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoppedServiceTest {

  @TempDir private Path folder;

  @Test
  void aServiceThatIsToldToStopAnswersWhatItWasAskedAndTakesNothingNew() throws Exception {
    String form = Forms.sound("last");
    int half = form.length() / 2;
    String answer;
    String log;
    try (ServiceProcess service = ServiceProcess.start(Sqlite.in(folder));
        RawHttp last = new RawHttp(service.port())) {
      assertThat(last.send(RawHttp.head(form)).head()).startsWith("HTTP/1.1 100 ");
      last.send(form.substring(0, half));
      assertThat(service.askToStop()).isTrue();
      while (takesMore(service)) {
        Thread.onSpinWait();
      }
      answer = last.send(form.substring(half)).rest();
      log = service.log();
    }
    assertThat(answer).startsWith("HTTP/1.1 201 ");
    assertThat(log).contains("POST /evidence-forms 201").contains("Main - stopped");

    String location = answer.replaceFirst("(?s).*Location: (/evidence-forms/[0-9a-f-]+).*", "$1");
    try (RunningService again = RunningService.start(Sqlite.in(folder))) {
      assertThat(again.get(location).body()).isEqualTo(form);
    }
  }

  /** Until then it answers that it is busy, and then it does not listen any more. */
  private static boolean takesMore(ServiceProcess service) throws IOException {
    try (RawHttp other = new RawHttp(service.port())) {
      return other
          .send("GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
          .rest()
          .startsWith("HTTP/1.1 200 ");
    } catch (ConnectException refused) {
      return false;
    }
  }
}
