package org.coproduction.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.coproduction.json.DocumentFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What can be asked of the service, on whichever database it stands. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class EvidenceServiceContract {

  private static final String FORMS = "/evidence-forms";
  private static final String UNKNOWN = FORMS + "/00000000-0000-4000-8000-000000000000";

  private RunningService service;

  /** The variables that say where forms are kept. */
  abstract Map<String, String> database();

  @BeforeAll
  void start() throws IOException, InterruptedException {
    service = RunningService.start(database());
  }

  @AfterAll
  void stop() {
    if (service != null) {
      service.close();
    }
  }

  @Test
  void aFormThatIsHandedInComesBackByteForByte() throws Exception {
    String sent = "\n\t " + Forms.sound("kept") + "  \r\n";
    HttpResponse<String> created = service.post(FORMS, sent);
    assertThat(created.statusCode()).isEqualTo(201);
    JsonNode receipt = json(created);
    String location = created.headers().firstValue("Location").orElseThrow();
    assertThat(location).isEqualTo(FORMS + "/" + receipt.path("id").asString());
    assertThat(receipt.path("form").asString()).isEqualTo(location);
    assertThat(receipt.path("digest").asString()).isEqualTo(Forms.digest(sent));

    HttpResponse<String> kept = service.get(location);
    assertThat(kept.statusCode()).isEqualTo(200);
    assertThat(kept.body()).isEqualTo(sent);
    assertThat(kept.headers().firstValue("ETag")).hasValue('"' + Forms.digest(sent) + '"');
  }

  @Test
  void aFormIsScoredAsTheLibraryScoresIt() throws Exception {
    String sent = Forms.sound("scored");
    String scorecard = json(service.post(FORMS, sent)).path("scorecard").asString();

    HttpResponse<String> scored = service.get(scorecard + "?asOf=" + Forms.DAY);
    assertThat(scored.statusCode()).isEqualTo(200);
    assertThat(scored.body()).isEqualTo(Forms.scorecard(sent));
  }

  @Test
  void theDayIsThatOfTheClockAndItsZoneWhereNoneIsAskedFor() throws Exception {
    String scorecard = json(service.post(FORMS, Forms.sound("today"))).path("scorecard").asString();
    assertThat(json(service.get(scorecard)).path("asOf").asString())
        .isEqualTo(RunningService.TODAY);
    assertThat(service.get(scorecard).body())
        .isEqualTo(service.get(scorecard + "?asOf=" + RunningService.TODAY).body());
  }

  @Test
  void whoHasAnAnswerAlreadyIsNotSentItAgain() throws Exception {
    String form = json(service.post(FORMS, Forms.sound("again"))).path("form").asString();
    for (String path :
        List.of(form, form + "/scorecard", "/schemas/evidence-form", "/openapi.json")) {
      String tag = service.get(path).headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> again = service.get(path, "If-None-Match", "\"other\", W/" + tag);
      assertThat(again.statusCode()).as(path).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(again.headers().firstValue("ETag")).hasValue(tag);
      assertThat(service.get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void theSameRequestUnderTheSameKeyHasTheSameAnswerAndTheFormIsThereOnce() throws Exception {
    String sent = Forms.sound("once");
    HttpResponse<String> first = service.post(FORMS, sent, "Idempotency-Key", "first");
    HttpResponse<String> again = service.post(FORMS, sent, "Idempotency-Key", "first");
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.headers().firstValue("Location"))
        .isEqualTo(first.headers().firstValue("Location"));

    HttpResponse<String> other = service.post(FORMS, sent, "Idempotency-Key", "second");
    assertThat(json(other).path("id")).isNotEqualTo(json(first).path("id"));
    assertThat(json(service.post(FORMS, sent)).path("id")).isNotEqualTo(json(first).path("id"));
  }

  @Test
  void anotherFormUnderTheSameKeyIsRefusedAndTheFirstStaysAsItWas() throws Exception {
    String sent = Forms.sound("one");
    HttpResponse<String> first = service.post(FORMS, sent, "Idempotency-Key", "taken");
    HttpResponse<String> other =
        service.post(FORMS, Forms.sound("another"), "Idempotency-Key", "taken");
    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(json(other).path("type").asString())
        .isEqualTo("urn:coproduction:service:problem:key-reused");
    assertThat(service.get(json(first).path("form").asString()).body()).isEqualTo(sent);
  }

  @Test
  void aFormThatWasRefusedDoesNotUseItsKeyUp() throws Exception {
    assertThat(
            service.post(FORMS, Forms.faulty("nobody"), "Idempotency-Key", "mended").statusCode())
        .isEqualTo(422);
    assertThat(service.post(FORMS, Forms.sound("mended"), "Idempotency-Key", "mended").statusCode())
        .isEqualTo(201);
  }

  @Test
  void ofManyEqualRequestsAtTheSameTimeOneIsTakenAndAllHaveItsAnswer() throws Exception {
    String sent = Forms.sound("race");
    ExecutorService clients = Executors.newFixedThreadPool(8);
    try {
      List<Future<HttpResponse<String>>> answers = new ArrayList<>();
      for (int client = 0; client < 24; client++) {
        answers.add(clients.submit(() -> service.post(FORMS, sent, "Idempotency-Key", "race")));
      }
      Set<String> bodies = new TreeSet<>();
      for (Future<HttpResponse<String>> answer : answers) {
        assertThat(answer.get().statusCode()).isEqualTo(201);
        bodies.add(answer.get().body());
      }
      assertThat(bodies).hasSize(1);
    } finally {
      clients.shutdownNow();
    }
  }

  @Test
  void aFormInWhichSomethingMustBePutRightIsRefusedWithTheFindings() throws Exception {
    HttpResponse<String> refused = service.post(FORMS, Forms.faulty("nobody"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(json(refused).path("type").asString())
        .isEqualTo("urn:coproduction:problem:faulty-record");
    JsonNode worst = json(refused).path("errors").path(0);
    assertThat(worst.path("code").asString()).isEqualTo("evidence.reference.unresolved");
    assertThat(worst.path("pointer").asString()).isEqualTo("/decisions/0/tookPart/0");
  }

  @Test
  void validationSaysAllThatIsFoundAndKeepsNothing() throws Exception {
    HttpResponse<String> report = service.post(FORMS + "/validate", Forms.faulty("nobody"));
    assertThat(report.statusCode()).isEqualTo(200);
    assertThat(DocumentFormat.report().read(report.body()).value().orElseThrow().findings())
        .extracting(finding -> finding.code().value())
        .contains("evidence.reference.unresolved");

    JsonNode malformed = json(service.post(FORMS + "/validate", Forms.malformed("unknown")));
    assertThat(malformed.path("findings").findValuesAsString("code"))
        .contains("json.member.unknown", "json.value.wrong-kind");
  }

  @Test
  void validationIsAsOfTheDayThatIsAskedFor() throws Exception {
    String later = "evidence.sign-off.after-as-of";
    String form = Forms.sound("day");
    assertThat(service.post(FORMS + "/validate?asOf=2020-01-01", form).body()).contains(later);
    assertThat(service.post(FORMS + "/validate", form).body()).doesNotContain(later);
  }

  @Test
  void whatIsNotThereIsNotFound() throws Exception {
    for (String path :
        List.of(
            UNKNOWN,
            UNKNOWN + "/scorecard",
            FORMS + "/no-such-form",
            FORMS + "/1-1-1-1-1",
            "/schemas/no-such-schema",
            "/schemas/Evidence-Form")) {
      assertThat(service.get(path).statusCode()).as(path).isEqualTo(404);
    }
  }

  @Test
  void theServiceSaysThatItIsThere() throws Exception {
    HttpResponse<String> health = service.get("/health");
    assertThat(health.statusCode()).isEqualTo(200);
    assertThat(health.body()).isEqualTo("{\"status\":\"UP\"}\n");
    assertThat(service.call("HEAD", "/health", "").statusCode()).isEqualTo(200);
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return new JsonMapper().readTree(answer.body());
  }
}
