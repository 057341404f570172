package org.coproduction.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused is refused as a problem, in the language asked for, whoever refuses it. */
@TestInstance(Lifecycle.PER_CLASS)
class RefusalsTest {

  private static final String FORMS = "/evidence-forms";
  private static final String OURS = "urn:coproduction:service:problem:";
  private static final String OF_DOCUMENTS = "urn:coproduction:problem:";
  private static final int LARGEST = 20_000;

  @TempDir private static Path folder;

  private RunningService service;

  @BeforeAll
  void start() throws Exception {
    Map<String, String> variables = new HashMap<>(Sqlite.in(folder));
    variables.put("EVIDENCE_SERVICE_MAX_DOCUMENT_BYTES", Integer.toString(LARGEST));
    service = RunningService.start(variables);
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "form", "{\"format\": \"coproduction/evidence-form\"", "{} {}"})
  void whatIsNoJsonIsABadRequestWhereverItIsSent(String body) throws Exception {
    for (String path : List.of(FORMS, FORMS + "/validate")) {
      assertProblem(service.post(path, body), 400, OF_DOCUMENTS + "malformed-document");
    }
  }

  @Test
  void jsonThatIsNoFormCannotBeProcessed() throws Exception {
    assertProblem(service.post(FORMS, "[]"), 422, OF_DOCUMENTS + "malformed-document");
    assertProblem(
        service.post(FORMS, Forms.malformed("x")), 422, OF_DOCUMENTS + "malformed-document");
  }

  @Test
  void aDocumentOfTheGreatestSizeIsTakenAndOneByteMoreIsNot() throws Exception {
    String form = Forms.sound("large");
    String largest = form + " ".repeat(LARGEST - form.getBytes(StandardCharsets.UTF_8).length);
    assertThat(service.post(FORMS, largest).statusCode()).isEqualTo(201);
    for (String path : List.of(FORMS, FORMS + "/validate")) {
      assertProblem(service.post(path, largest + " "), 413, OF_DOCUMENTS + "malformed-document");
    }
  }

  @Test
  void aFormThatWasTakenIsThereStillWhenTheLimitIsLower() throws Exception {
    String form = service.post(FORMS, Forms.sound("lower")).headers().firstValue("Location").get();
    Map<String, String> variables = new HashMap<>(Sqlite.in(folder));
    variables.put("EVIDENCE_SERVICE_MAX_DOCUMENT_BYTES", "100");
    try (RunningService lower = RunningService.start(variables)) {
      assertThat(lower.post(FORMS, Forms.sound("lower")).statusCode()).isEqualTo(413);
      assertThat(lower.get(form + "/scorecard").statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/json; charset=iso-8859-1",
        "application/json, text/plain"
      })
  void whatIsNoJsonByItsOwnAccountIsOfAnUnsupportedType(String type) throws Exception {
    assertProblem(
        service.post(FORMS, Forms.sound("type"), "Content-Type", type), 415, OURS + "not-json");
  }

  @Test
  void jsonMayBeSaidToBeInUtf8AndNotToBeZipped() throws Exception {
    assertThat(
            service
                .post(
                    FORMS,
                    Forms.sound("utf-8"),
                    "Content-Type",
                    "application/json; charset=\"UTF-8\"")
                .statusCode())
        .isEqualTo(201);
    assertProblem(
        service.post(
            FORMS,
            Forms.sound("zip"),
            "Content-Type",
            "application/json",
            "Content-Encoding",
            "gzip"),
        415,
        OURS + "not-json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "application/json;q=0", "image/*", "*/*;q=0"})
  void anAnswerThatTheClientDoesNotAcceptIsNotSent(String accept) throws Exception {
    assertProblem(service.get("/health", "Accept", accept), 406, OURS + "not-acceptable");
  }

  @Test
  void validationAnswersInTheMediaTypeAskedFor() throws Exception {
    String path = FORMS + "/validate";
    assertThat(type(service.post(path, Forms.sound("a")))).isEqualTo("application/json");
    HttpResponse<String> problem =
        service.post(
            path, Forms.sound("a"), "Accept", "application/json;q=0.5, application/problem+json");
    assertThat(problem.statusCode()).isEqualTo(200);
    assertThat(type(problem)).isEqualTo("application/problem+json");
    assertThat(problem.body()).contains("\"type\": \"urn:coproduction:problem:remarks\"");
  }

  @ParameterizedTest
  @CsvSource({
    "DELETE, /health, 'GET, HEAD'",
    "PUT, /evidence-forms, POST",
    "GET, /evidence-forms, POST",
    "POST, /evidence-forms/x/scorecard, 'GET, HEAD'",
    "OPTIONS, /openapi.json, 'GET, HEAD'",
  })
  void whatCannotBeDoneIsSaidTogetherWithWhatCan(String method, String path, String allowed)
      throws Exception {
    HttpResponse<String> answer = service.call(method, path, "");
    assertProblem(answer, 405, OURS + "method-not-allowed");
    assertThat(answer.headers().firstValue("Allow")).hasValue(allowed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?asOf=",
        "?asOf=yesterday",
        "?asOf=2024-02-30",
        "?asOf=2024-01-01&asOf=2024-01-02",
        "?asOf=%2B99999-01-01",
        "?asOf=%FF"
      })
  void aDayThatIsNoneIsABadRequest(String query) throws Exception {
    HttpResponse<String> answer = service.post(FORMS + "/validate" + query, Forms.sound("day"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(OURS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words", "caf\u00e9"})
  void aKeyThatIsNoneIsABadRequest(String key) throws Exception {
    try (RawHttp raw = new RawHttp(service.port())) {
      String answer =
          raw.send(
                  "POST /evidence-forms HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                      + "Connection: close\r\nContent-Length: 2\r\nIdempotency-Key: "
                      + key
                      + "\r\n\r\n{}")
              .rest();
      assertThat(answer).startsWith("HTTP/1.1 400 ").contains(OURS + "key-malformed");
    }
  }

  @Test
  void aKeyThatIsTooLongOrThereTwiceIsABadRequest() throws Exception {
    String form = Forms.sound("key");
    assertProblem(
        service.post(FORMS, form, "Idempotency-Key", "k".repeat(129)), 400, OURS + "key-malformed");
    assertProblem(
        service.post(FORMS, form, "Idempotency-Key", "a", "Idempotency-Key", "b"),
        400,
        OURS + "key-malformed");
    assertThat(service.post(FORMS, form, "Idempotency-Key", "k".repeat(128)).statusCode())
        .isEqualTo(201);
  }

  @ParameterizedTest
  @CsvSource({
    "'', en",
    "cy, cy",
    "'cy-GB, en;q=0.5', cy",
    "'en-GB, cy;q=0.5', en",
    "'fr, cy;q=0.1', cy",
    "'cy;q=0, en', en",
    "'fr', en",
    "';;;', en"
  })
  void problemsAreInTheLanguageAskedFor(String accept, String language) throws Exception {
    String[] headers = accept.isEmpty() ? new String[0] : new String[] {"Accept-Language", accept};
    HttpResponse<String> ours = service.get("/nowhere", headers);
    HttpResponse<String> ofDocument =
        service.post(
            FORMS,
            "[]",
            Stream.concat(Stream.of("Content-Type", "application/json"), Stream.of(headers))
                .toArray(String[]::new));
    boolean welsh = language.equals("cy");
    assertThat(ours.body()).contains(welsh ? "Nid oes dim yma." : "There is nothing here.");
    assertThat(ofDocument.body())
        .contains(welsh ? "Nid oes modd darllen y ddogfen." : "The document cannot be read.");
    for (HttpResponse<String> answer : List.of(ours, ofDocument)) {
      assertThat(answer.headers().firstValue("Content-Language")).hasValue(language);
      assertThat(answer.headers().firstValue("Vary")).hasValue("Accept, Accept-Language");
    }
  }

  @Test
  void everyAnswerKeepsBrowsersFromHarm() throws Exception {
    for (HttpResponse<String> answer :
        List.of(
            service.get("/health"),
            service.get("/nowhere"),
            service.get("/openapi.json"),
            service.post(FORMS, Forms.sound("headers")),
            service.post(FORMS, "{}"))) {
      assertThat(answer.headers().map())
          .containsEntry("X-Content-Type-Options", List.of("nosniff"))
          .containsEntry(
              "Content-Security-Policy", List.of("default-src 'none'; frame-ancestors 'none'"))
          .containsEntry("Referrer-Policy", List.of("no-referrer"))
          .containsEntry("Cross-Origin-Resource-Policy", List.of("same-origin"))
          .containsKey("Cache-Control")
          .doesNotContainKey("Server");
    }
  }

  @Test
  void whatIsNoHttpIsRefusedAsAProblemToo() throws Exception {
    assertRaw("HELLO\r\n\r\n", "400", "bad-request");
    assertRaw("GET / HTTP/1.1\r\nConnection: close\r\n\r\n", "400", "bad-request");
    assertRaw(get("/%GG"), "400", "bad-request");
    assertRaw(get("/" + "a".repeat(10_000)), "4", "headers-too-large");
    assertRaw(
        "GET / HTTP/1.1\r\nHost: x\r\nX-Long: " + "a".repeat(10_000) + "\r\n\r\n",
        "431",
        "headers-too-large");
  }

  private static String get(String path) {
    return "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
  }

  private void assertRaw(String request, String status, String problem) throws Exception {
    try (RawHttp raw = new RawHttp(service.port())) {
      assertThat(raw.send(request).rest())
          .startsWith("HTTP/1.1 " + status)
          .contains("application/problem+json", OURS + problem, "X-Content-Type-Options: nosniff");
    }
  }

  /** What is not read is cut off, and a client that sent more behind it would have no answer. */
  @Test
  void aConnectionOfWhichABodyWasNotReadIsClosedAndTheClientIsTold() throws Exception {
    String form = Forms.sound("unread");
    assertThat(service.post(FORMS, form, "Idempotency-Key", "k".repeat(129)).headers().map())
        .containsEntry("Connection", List.of("close"));
    assertThat(service.post(FORMS, form, "Content-Type", "text/plain").headers().map())
        .containsEntry("Connection", List.of("close"));
    assertThat(service.post(FORMS, form).headers().map()).doesNotContainKey("Connection");
    assertThat(service.get("/nowhere").headers().map()).doesNotContainKey("Connection");
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String type) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(type(answer)).isEqualTo("application/problem+json");
    assertThat(answer.body()).containsPattern("\"type\": ?\"" + type + "\"");
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElseThrow();
  }
}
