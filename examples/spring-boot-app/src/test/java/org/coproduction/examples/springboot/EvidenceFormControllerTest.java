package org.coproduction.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.coproduction.finding.Category;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An app with the library on its class path and no word about it in its configuration. */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ExtendWith(OutputCaptureExtension.class)
class EvidenceFormControllerTest {

  private static final Path SAMPLE =
      Path.of("..", "samples", "json", "valid", "evidence-form.json");

  /** What a family wrote; it must come back in no answer and stand in no log. */
  private static final String MARKER = "QzMarkerzQ";

  /** Something that was done with a group that the form does not have. */
  private static final String ACTIVITIES =
      """
      "activities": [
        {"id": "a1", "what": "%s", "method": "SURVEY", "groups": ["parents", "nobody"]}
      ]
      """
          .formatted(MARKER);

  @Autowired private MockMvcTester app;

  private static String sample() throws IOException {
    return Files.readString(SAMPLE, StandardCharsets.UTF_8);
  }

  /** The sample with more members. */
  private static String with(String members) throws IOException {
    return sample().stripTrailing().replaceFirst("}\\z", "," + members + "}");
  }

  private MvcTestResult post(String path, String language, String body) {
    return app.post()
        .uri(path)
        .header(HttpHeaders.ACCEPT_LANGUAGE, language)
        .contentType(MediaType.APPLICATION_JSON)
        .content(body.getBytes(StandardCharsets.UTF_8))
        .exchange();
  }

  private static void assertProblem(MvcTestResult answer, int status, String type) {
    assertThat(answer)
        .hasStatus(status)
        .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
        .bodyJson()
        .extractingPath("$.type")
        .isEqualTo("urn:coproduction:problem:" + type);
  }

  private static void assertErrors(MvcTestResult answer, String path, String... values) {
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.errors[*]." + path)
        .asArray()
        .containsExactly((Object[]) values);
  }

  @Test
  void aSoundDraftIsTakenAndWrittenBackAsTheFormatSays() throws IOException {
    MvcTestResult answer = post("/drafts", "en", sample());

    assertThat(answer)
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo("{\"form\": " + sample() + "}")
        .extractingPath("$.form.groups[0].kind")
        .isEqualTo("PARENT_CARERS");
  }

  @Test
  void whatShouldBeOtherwiseIsSaidAndLetThrough() throws IOException {
    MvcTestResult answer = post("/drafts", "en", sample());

    assertThat(answer)
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.remarks")
        .asArray()
        .containsExactly(
            Map.of(
                "code", "participant.group.name-missing",
                "severity", "WARNING",
                "pointer", "/groups/0/name",
                "message", "This group has no name."));
  }

  @Test
  void partsThatDoNotAgreeAreFoundWithTheirPlaceInTheNamesOfJson() throws IOException {
    MvcTestResult answer = post("/drafts", "en", with(ACTIVITIES));

    assertProblem(answer, 422, "faulty-record");
    assertErrors(
        answer, "code", "evidence.reference.unresolved", "participant.group.name-missing");
    assertErrors(answer, "pointer", "/activities/0/groups/1", "/groups/0/name");
    assertErrors(answer, "severity", "ERROR", "WARNING");
  }

  @Test
  void aFormThatIsHandedInIsAskedForMore() throws IOException {
    MvcTestResult answer = post("/evidence-forms", "en", sample());

    assertProblem(answer, 422, "faulty-record");
    assertErrors(
        answer,
        "code",
        "evidence.activities.missing",
        "evidence.aim.missing",
        "evidence.area.missing",
        "participant.group.involvement-missing",
        "participant.group.name-missing",
        "evidence.signatures.missing");
    assertErrors(
        answer,
        "pointer",
        "/activities",
        "/aim",
        "/area",
        "/groups/0/involvement",
        "/groups/0/name",
        "/signatures");
  }

  @Test
  void sentencesAreInTheLanguageOfTheRequest() throws IOException {
    FindingCode missing =
        FindingCode.error("evidence.activities.missing", Category.CONFORMANCE);
    for (Locale language : List.of(Locale.UK, Locale.forLanguageTag("cy"))) {
      assertThat(post("/evidence-forms", language.toLanguageTag(), sample()))
          .bodyJson()
          .extractingPath("$.errors[0].message")
          .isEqualTo(Messages.in(language).meaning(missing));
    }
  }

  @Test
  void everyFaultOfReadingIsFoundWithItsPlace(CapturedOutput output) throws IOException {
    MvcTestResult answer =
        post(
            "/drafts",
            "en",
            with("\"aim\": 7, \"area\": {\"code\": \"%s\"}".formatted(MARKER)));

    assertProblem(answer, 400, "malformed-document");
    assertErrors(answer, "code", "json.value.wrong-kind", "json.area-code.malformed");
    assertErrors(answer, "pointer", "/aim", "/area/code");
    assertThat(output).doesNotContain(MARKER);
  }

  @Test
  void whatIsNoJsonIsRefused(CapturedOutput output) {
    for (String body : List.of(MARKER, "", "[" + MARKER, "{\"id\": " + MARKER)) {
      assertProblem(post("/drafts", "en", body), 400, "malformed-document");
    }
    assertThat(output).doesNotContain(MARKER);
  }

  @Test
  void nothingThatSomebodyWroteIsRepeatedOrLogged(CapturedOutput output) throws Exception {
    for (String body :
        List.of(with(ACTIVITIES), sample() + MARKER, MARKER, "{\"" + MARKER + "\": 1}")) {
      MvcTestResult answer = post("/evidence-forms", "en", body);

      assertThat(answer).hasStatus4xxClientError();
      assertThat(answer.getResponse().getContentAsString()).doesNotContain(MARKER);
    }
    assertThat(output).doesNotContain(MARKER);
  }
}
