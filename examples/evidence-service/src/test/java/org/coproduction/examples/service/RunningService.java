package org.coproduction.examples.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The service in the JVM of the tests. Every answer is held to its OpenAPI document. */
final class RunningService implements AutoCloseable {

  /** Half an hour after midnight in London, and still the day before in UTC. */
  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-06-30T23:30:00Z"), ZoneId.of("Europe/London"));

  static final String TODAY = "2024-07-01";

  private final EvidenceService service;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Contract contract;

  private RunningService(EvidenceService service) throws IOException, InterruptedException {
    this.service = service;
    this.contract = new Contract(send(request("/openapi.json").build()).body());
  }

  /** Starts it on any free port, with variables beside. */
  static RunningService start(Map<String, String> variables)
      throws IOException, InterruptedException {
    Map<String, String> all = new HashMap<>(variables);
    all.put("EVIDENCE_SERVICE_PORT", "0");
    return new RunningService(EvidenceService.start(Settings.of(all), CLOCK));
  }

  int port() {
    return service.port();
  }

  Contract contract() {
    return contract;
  }

  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return call("GET", path, "", headers);
  }

  HttpResponse<String> post(String path, String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = request(path, headers);
    if (List.of(headers).stream().noneMatch("Content-Type"::equals)) {
      request.header("Content-Type", "application/json");
    }
    HttpResponse<String> answer = send(request.POST(BodyPublishers.ofString(body)).build());
    contract.check("POST", path, answer);
    return answer;
  }

  HttpResponse<String> call(String method, String path, String body, String... headers)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        send(request(path, headers).method(method, publisher(body)).build());
    contract.check(method, path, answer);
    return answer;
  }

  private static HttpRequest.BodyPublisher publisher(String body) {
    return body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return request;
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, BodyHandlers.ofString());
  }

  @Override
  public void close() {
    service.close();
  }
}
