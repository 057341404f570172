package org.coproduction.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.UUID;
import org.coproduction.examples.service.database.Database;
import org.coproduction.examples.service.endpoint.Endpoints;
import org.coproduction.examples.service.form.Assessor;
import org.coproduction.examples.service.form.FormStore;
import org.coproduction.examples.service.http.HttpServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreAwayTest {

  @TempDir private Path folder;

  @Test
  void whileTheDatabaseIsAwayNothingIsTakenAndTheClientIsToldToComeBack() throws Exception {
    Settings settings = Settings.of(Sqlite.in(folder));
    Database database = Database.open(settings.database());
    FormStore store = new FormStore(database);
    try (HttpServer server =
        HttpServer.start(
            "127.0.0.1",
            0,
            settings.limits(),
            Endpoints.of(store, new Assessor(1_000_000), RunningService.CLOCK))) {
      String address = "http://127.0.0.1:" + server.port();
      HttpRequest submit =
          HttpRequest.newBuilder(URI.create(address + "/evidence-forms"))
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(Forms.sound("away")))
              .build();
      assertThat(send(submit).statusCode()).isEqualTo(201);
      database.close();
      assertAway(send(submit));
      assertAway(send(get(address + "/health")));
      assertAway(send(get(address + "/evidence-forms/" + new UUID(1, 1))));
      assertThat(send(get(address + "/openapi.json")).statusCode()).isEqualTo(200);
    }
  }

  private static HttpRequest get(String address) {
    return HttpRequest.newBuilder(URI.create(address)).build();
  }

  private static HttpResponse<String> send(HttpRequest request) throws Exception {
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  private static void assertAway(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(answer.body()).contains("urn:coproduction:service:problem:store-away");
  }
}
