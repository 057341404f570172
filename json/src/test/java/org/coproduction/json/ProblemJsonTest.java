package org.coproduction.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.coproduction.finding.Category;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Messages;
import org.coproduction.finding.Place;
import org.coproduction.finding.Report;
import org.coproduction.finding.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemJsonTest {

  private static final ProblemJson ENGLISH = ProblemJson.in(Locale.UK);
  private static final ProblemJson WELSH = ProblemJson.in(Locale.forLanguageTag("cy-GB"));

  @Test
  void aDocumentThatCannotBeReadIsAProblemWithItsFindings() {
    Report report =
        DocumentFormat.event()
            .read("{\"format\":\"coproduction/event\",\"version\":1,\"titel\":\"Mair's secret\"}")
            .report();

    assertThat(new String(ENGLISH.bytes(report, 422), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {
              "type": "urn:coproduction:problem:malformed-document",
              "title": "The document cannot be read.",
              "status": 422,
              "detail": "Must be put right: 2. Should be looked at: 0. May be looked at: 0.",
              "counts": {
                "ERROR": 2,
                "WARNING": 0,
                "NOTE": 0,
                "listed": 2
              },
              "errors": [
                {
                  "code": "json.member.misspelt",
                  "severity": "ERROR",
                  "document": "event/0",
                  "pointer": "",
                  "line": 1,
                  "column": 44,
                  "message": "%s",
                  "remedy": "%s"
                },
                {
                  "code": "json.member.missing",
                  "severity": "ERROR",
                  "document": "event/0",
                  "pointer": "/id",
                  "line": 1,
                  "column": 1,
                  "message": "%s",
                  "remedy": "%s"
                }
              ]
            }
            """
                .formatted(sentences(report)));
  }

  @Test
  void theSentencesAreInTheLanguageAskedFor() {
    Report report = DocumentFormat.event().read("").report();

    assertThat(WELSH.language().toLanguageTag()).isEqualTo("cy");
    assertThat(WELSH.text(report, 400))
        .contains("\"title\": \"Nid oes modd darllen y ddogfen.\"")
        .contains(Messages.in(Locale.forLanguageTag("cy")).sentence(report.findings().get(0)));
    assertThat(ProblemJson.in(Locale.FRENCH).language()).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void everyPhraseIsInEveryLanguage() throws IOException {
    assertThat(phrases("cy").stringPropertyNames())
        .isEqualTo(phrases("en").stringPropertyNames())
        .isNotEmpty();
  }

  @Test
  void theKindOfProblemIsThatOfTheWorstFindings() {
    assertThat(ENGLISH.text(Report.of(List.of(of(error("event.date.missing"), 0))), 422))
        .contains("\"urn:coproduction:problem:faulty-record\"");
    assertThat(ENGLISH.text(Report.of(List.of(of(note("event.date.missing"), 0))), 200))
        .contains("\"urn:coproduction:problem:remarks\"");
    assertThat(ENGLISH.text(Report.empty(), 200))
        .contains("\"urn:coproduction:problem:remarks\"", "\"errors\": []");
  }

  @Test
  void aLongReportIsCutAndCountedInFullWorstFirst() {
    List<Finding> findings = new ArrayList<>();
    for (int at = 0; at < 5_000; at++) {
      findings.add(of(note("event.date.missing"), at));
    }
    findings.add(of(error("event.title.missing"), 5_000));
    String text = ENGLISH.text(Report.of(findings), 422);

    assertThat(text)
        .contains("\"ERROR\": 1,", "\"NOTE\": 5000,", "\"listed\": 100")
        .contains("May be looked at: 5000.");
    assertThat(text.indexOf("event.title.missing"))
        .isPositive()
        .isLessThan(text.indexOf("event.date.missing"));
    assertThat(text.split("\"code\"", -1)).hasSize(ProblemJson.MOST_ERRORS + 1);
  }

  @Test
  void nothingThatSomebodyWroteIsInAProblem() {
    String marker = "ZQXMARKER7";
    String text =
        "{\"format\":\"coproduction/event\",\"version\":1,\"id\":\""
            + marker
            + " \",\""
            + marker
            + "\":\""
            + marker
            + "\",\"on\":\""
            + marker
            + "\",\"methods\":[\""
            + marker
            + "!\"]}";
    Report report = DocumentFormat.event().read(text).report();

    assertThat(report.findings()).hasSize(4);
    assertThat(ENGLISH.text(report, 422)).doesNotContainIgnoringCase(marker);
    assertThat(WELSH.text(report, 422)).doesNotContainIgnoringCase(marker);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 99, 600, -1})
  void whatIsNoStatusIsAFaultOfTheProgram(int status) {
    assertThatThrownBy(() -> ENGLISH.bytes(Report.empty(), status))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Object[] sentences(Report report) {
    Messages messages = Messages.in(Locale.ENGLISH);
    return report.findings().stream()
        .flatMap(
            finding ->
                List.of(messages.sentence(finding), messages.remedy(finding.code())).stream())
        .toArray();
  }

  private static FindingCode error(String code) {
    return FindingCode.error(code, Category.CONFORMANCE);
  }

  private static FindingCode note(String code) {
    return FindingCode.note(code, Category.CONFORMANCE);
  }

  private static Finding of(FindingCode code, int line) {
    return Finding.of(code, DocumentRef.the(DocumentKind.EVENT), Place.root())
        .at(new TextPosition(line + 1, 1));
  }

  private static Properties phrases(String language) throws IOException {
    Properties phrases = new Properties();
    try (InputStreamReader reader =
        new InputStreamReader(
            ProblemJson.class.getResourceAsStream("problem_" + language + ".properties"),
            StandardCharsets.UTF_8)) {
      phrases.load(reader);
    }
    return phrases;
  }
}
