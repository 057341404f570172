package org.coproduction.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What somebody sends is in no log and in no problem, wherever in a request it stands. The service
 * is a process of its own, so that all it says is caught.
 */
class NothingLeaksTest {

  /** A token of HTTP, a part of a path, an identifier and a text all at once. */
  private static final String MARKER = "MarkerOfAChild";

  @TempDir private Path folder;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final List<String> answers = new ArrayList<>();

  @Test
  void whatSomebodySendsIsInNoLogAndInNoProblem() throws Exception {
    String log;
    String kept;
    try (ServiceProcess service = ServiceProcess.start(Sqlite.in(folder))) {
      kept = bodies(service);
      headersAndAddresses(service);
      raw(service, MARKER + " /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
      raw(service, "GET /" + MARKER + "%GG HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
      raw(service, "GET /health HTTP/" + MARKER + "\r\n\r\n");
      raw(service, "GET /health HTTP/1.1\r\nHost: " + MARKER + ":" + MARKER + "\r\n\r\n");
      raw(service, "GET /health HTTP/1.1\r\nHost: x\r\n" + MARKER + "\r\n\r\n");
      raw(service, "GET /health HTTP/1.1\r\nHost: x\r\nContent-Length: " + MARKER + "\r\n\r\n");
      raw(service, "GET /" + MARKER.repeat(900) + " HTTP/1.1\r\nHost: x\r\n\r\n");
      brokenOff(service);
      assertThat(service.askToStop()).isTrue();
      log = service.log();
    }
    // The form itself comes back, so the marker did arrive.
    assertThat(kept).contains(MARKER);
    assertThat(answers).hasSizeGreaterThan(20).noneMatch(answer -> answer.contains(MARKER));
    assertThat(log)
        .contains("POST /evidence-forms 201", "POST /evidence-forms 422", "GET - 404", "stopped")
        .doesNotContainIgnoringCase(MARKER);
  }

  /** Everywhere in a body. */
  private String bodies(ServiceProcess service) throws Exception {
    String sound = Forms.sound(MARKER).replace("The board", MARKER + " and the board");
    String receipt = post(service, "", sound, "Idempotency-Key", MARKER);
    post(service, "", sound + " ", "Idempotency-Key", MARKER);
    for (String path : List.of("", "/validate")) {
      post(service, path, Forms.faulty(MARKER));
      post(service, path, Forms.malformed(MARKER));
      post(service, path, MARKER);
      post(service, path, "{\"" + MARKER);
      post(service, path, "{\"format\": \"" + MARKER + "\", \"version\": \"" + MARKER + "\"}");
      post(service, path, sound + MARKER);
      post(service, path, sound, "Accept", "application/problem+json");
    }
    String location = receipt.replaceFirst("(?s).*\"form\":\"([^\"]+)\".*", "$1");
    return client
        .send(
            HttpRequest.newBuilder(URI.create(service.address() + location)).build(),
            BodyHandlers.ofString())
        .body();
  }

  /** Everywhere else. */
  private void headersAndAddresses(ServiceProcess service) throws Exception {
    get(service, "/" + MARKER);
    get(service, "/evidence-forms/" + MARKER);
    get(service, "/schemas/" + MARKER + "?" + MARKER + "=" + MARKER);
    get(service, "/evidence-forms/" + MARKER + "/scorecard?asOf=" + MARKER);
    get(service, "/health", "Accept", MARKER, "Accept-Language", MARKER);
    get(service, "/health", "User-Agent", MARKER, "If-None-Match", MARKER, "Cookie", MARKER);
    post(service, "/validate?asOf=" + MARKER, "{}");
    post(service, "", "{}", "Idempotency-Key", MARKER + " " + MARKER);
  }

  private void get(ServiceProcess service, String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(service.address() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    keep(client.send(request.build(), BodyHandlers.ofString()));
  }

  private String post(ServiceProcess service, String path, String body, String... headers)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(service.address() + "/evidence-forms" + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return keep(client.send(request.build(), BodyHandlers.ofString()));
  }

  private String keep(HttpResponse<String> answer) {
    answers.add(answer.headers().map() + answer.body());
    return answer.body();
  }

  private void raw(ServiceProcess service, String request) throws IOException {
    try (RawHttp raw = new RawHttp(service.port())) {
      answers.add(raw.send(request).rest());
    }
  }

  /** A client that goes away in the middle of a name. */
  private static void brokenOff(ServiceProcess service) throws IOException {
    String form = Forms.sound(MARKER);
    try (RawHttp raw = new RawHttp(service.port())) {
      raw.send(RawHttp.head(form)).head();
      raw.send(form.substring(0, form.indexOf(MARKER) + 4));
    }
  }
}
