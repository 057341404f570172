package org.coproduction.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was answered for is there, however suddenly the process ended. */
abstract class KilledServiceContract {

  /** Twice, so that what was put right after one sudden end meets another. */
  private static final int ROUNDS = 2;

  private static final int CLIENTS = 4;
  private static final int ANSWERS_BEFORE_THE_END = 15;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** What was answered, by key. */
  private final Map<String, String> answered = new ConcurrentHashMap<>();

  /** Of those, the keys that were looked for after a restart already. */
  private final Set<String> found = new HashSet<>();

  /** The keys of what was sent and not answered. */
  private final Set<String> unanswered = ConcurrentHashMap.newKeySet();

  abstract Map<String, String> database();

  @Test
  void nothingThatWasAnsweredForIsLostWhenTheServiceIsKilledInTheMiddleOfALoad() throws Exception {
    Map<String, String> database = database();
    for (int round = 0; round < ROUNDS; round++) {
      try (ServiceProcess service = ServiceProcess.start(database)) {
        checkNew(service);
        loadUntilKilled(service, round);
      }
      // Each client went on until it was not answered.
      assertThat(unanswered).hasSize((round + 1) * CLIENTS);
      assertThat(answered).hasSizeGreaterThanOrEqualTo((round + 1) * ANSWERS_BEFORE_THE_END);
    }
    try (ServiceProcess service = ServiceProcess.start(database)) {
      checkNew(service);
      for (String key : unanswered) {
        HttpResponse<String> answer = send(service, key);
        assertThat(answer.statusCode()).isEqualTo(201);
        answered.put(key, answer.body());
      }
      // All that was ever answered is there, after all the sudden ends.
      found.clear();
      checkNew(service);
    }
    assertThat(forms(database)).as("no form is there twice").isEqualTo(answered.size());
  }

  private void loadUntilKilled(ServiceProcess service, int round) throws InterruptedException {
    CountDownLatch enough = new CountDownLatch(ANSWERS_BEFORE_THE_END);
    List<Thread> clients = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      String name = "r" + round + "c" + client;
      Thread thread = new Thread(() -> load(service, name, enough), name);
      clients.add(thread);
      thread.start();
    }
    enough.await();
    service.kill();
    for (Thread client : clients) {
      client.join();
    }
  }

  /** Hands in one form after another until there is no answer. */
  private void load(ServiceProcess service, String client, CountDownLatch enough) {
    for (int at = 0; ; at++) {
      String key = client + "n" + at;
      try {
        HttpResponse<String> answer = send(service, key);
        if (answer.statusCode() != 201) {
          throw new IllegalStateException("answered " + answer.statusCode());
        }
        answered.put(key, answer.body());
        enough.countDown();
      } catch (IOException killed) {
        unanswered.add(key);
        return;
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /** What was answered is there, is scored as the library scores it, and is answered again. */
  private void checkNew(ServiceProcess service) throws IOException, InterruptedException {
    for (Map.Entry<String, String> each : answered.entrySet()) {
      if (!found.add(each.getKey())) {
        continue;
      }
      JsonNode receipt = new JsonMapper().readTree(each.getValue());
      String sent = Forms.sound(each.getKey());
      HttpResponse<String> form = get(service, receipt.path("form").asString());
      assertThat(form.statusCode()).isEqualTo(200);
      assertThat(form.body()).isEqualTo(sent);
      assertThat(form.headers().firstValue("ETag"))
          .hasValue('"' + receipt.path("digest").asString() + '"');
      assertThat(get(service, receipt.path("scorecard").asString() + "?asOf=" + Forms.DAY).body())
          .isEqualTo(Forms.scorecard(sent));
      assertThat(send(service, each.getKey()).body()).isEqualTo(each.getValue());
    }
  }

  private HttpResponse<String> send(ServiceProcess service, String key)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(service.address() + "/evidence-forms"))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(Forms.sound(key)))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> get(ServiceProcess service, String path)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(service.address() + path)).build(),
        BodyHandlers.ofString());
  }

  private static int forms(Map<String, String> database) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                database.get("EVIDENCE_SERVICE_DATABASE_URL"),
                database.getOrDefault("EVIDENCE_SERVICE_DATABASE_USER", ""),
                database.getOrDefault("EVIDENCE_SERVICE_DATABASE_PASSWORD", ""));
        Statement statement = connection.createStatement();
        ResultSet count = statement.executeQuery("SELECT count(*) FROM evidence_form")) {
      count.next();
      return count.getInt(1);
    }
  }
}
