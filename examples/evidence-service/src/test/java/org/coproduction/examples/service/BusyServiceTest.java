package org.coproduction.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BusyServiceTest {

  private static final String HEALTH =
      "GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

  @TempDir private Path folder;

  @Test
  void oneRequestIsAnsweredOneWaitsAndOneIsToldToComeBack() throws Exception {
    Map<String, String> variables = new HashMap<>(Sqlite.in(folder));
    variables.put("EVIDENCE_SERVICE_MAX_REQUESTS", "1");
    String form = Forms.sound("busy");
    ExecutorService clients = Executors.newFixedThreadPool(2);
    try (RunningService service = RunningService.start(variables);
        RawHttp first = new RawHttp(service.port());
        RawHttp second = new RawHttp(service.port());
        RawHttp third = new RawHttp(service.port())) {
      assertThat(first.send(RawHttp.head(form)).head()).startsWith("HTTP/1.1 100 ");
      List<CompletableFuture<String>> others =
          List.of(
              CompletableFuture.supplyAsync(() -> ask(second), clients),
              CompletableFuture.supplyAsync(() -> ask(third), clients));
      // Which of the two came too late is left to chance; the other one waits for the first.
      String toldToComeBack = (String) CompletableFuture.anyOf(others.get(0), others.get(1)).join();
      assertThat(toldToComeBack)
          .startsWith("HTTP/1.1 503 ")
          .contains("urn:coproduction:service:problem:busy", "Retry-After: ");
      assertThat(first.send(form).rest()).startsWith("HTTP/1.1 201 ");
      assertThat(others.stream().map(CompletableFuture::join))
          .anyMatch(answer -> answer.startsWith("HTTP/1.1 200 "));
    } finally {
      clients.shutdownNow();
    }
  }

  private static String ask(RawHttp connection) {
    try {
      return connection.send(HEALTH).rest();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
