package org.coproduction.examples.service.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultTest {

  private static final String MARKER = "MarkerOfAChild";
  private static final RequestLimits LIMITS =
      new RequestLimits(1_000, 4, Duration.ofSeconds(5), Duration.ofSeconds(5));

  @Test
  void aFaultIsLoggedByKindAndPlaceUnderTheNameThatTheClientIsTold() throws Exception {
    Endpoint faulty =
        call -> {
          throw new IllegalStateException(MARKER, new IllegalArgumentException(MARKER));
        };
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    PrintStream before = System.err;
    HttpResponse<String> answer;
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    try (HttpServer server =
        HttpServer.start(
            "127.0.0.1", 0, LIMITS, List.of(new Route("GET", "/x", List.of("a/b"), faulty)))) {
      answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/x"))
                      .build(),
                  BodyHandlers.ofString());
    } finally {
      System.setErr(before);
    }
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body())
        .contains("urn:coproduction:service:problem:fault")
        .doesNotContain(MARKER);
    String incident = answer.body().replaceFirst("(?s).*urn:uuid:([0-9a-f-]+).*", "$1");
    assertThat(log.toString(StandardCharsets.UTF_8))
        .contains(
            "incident " + incident,
            "java.lang.IllegalStateException",
            "caused by java.lang.IllegalArgumentException",
            "FaultTest")
        .doesNotContain(MARKER);
  }
}
