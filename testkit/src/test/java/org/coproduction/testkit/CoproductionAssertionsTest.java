package org.coproduction.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.coproduction.testkit.CoproductionAssertions.assertThat;
import static org.coproduction.testkit.CoproductionAssertions.finding;

import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.coproduction.Assessment;
import org.coproduction.Coproduction;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.Stage;
import org.coproduction.finding.Report;
import org.coproduction.finding.Severity;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.Shipped;
import org.coproduction.participant.GroupKind;
import org.coproduction.scoring.Grade;
import org.coproduction.validation.EvidenceValidator;
import org.coproduction.value.EventId;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;

/** What an assertion says where it fails: lines to paste, and nothing that somebody wrote. */
class CoproductionAssertionsTest {

  private static final String MARKER = "ZQXSECRET7";

  private static final EvidenceForm UNTITLED =
      EvidenceForm.builder()
          .from(Samples.form())
          .title(Optional.empty())
          .aim(Words.of(MARKER))
          .build();

  private static final Report FOUND =
      EvidenceValidator.by(Samples.profile()).validate(UNTITLED, Records.AS_OF);

  private static final Assessment ASSESSED =
      Coproduction.assess(
          Dossier.builder().form(UNTITLED).addAllLadders(Shipped.ladders()).build(),
          Shipped.rubric(),
          Samples.profile(),
          Records.AS_OF);

  private static String failureOf(ThrowingCallable assertion) {
    Throwable failure = catchThrowable(assertion);
    Assertions.assertThat(failure).isInstanceOf(AssertionError.class);
    Assertions.assertThat(failure.toString()).doesNotContain(MARKER);
    return failure.getMessage();
  }

  @Test
  void missingAndSurplusFindingsAreLinesToPaste() {
    Report report = Report.of(FOUND.of(Severity.ERROR));

    Assertions.assertThat(
            failureOf(() -> assertThat(report).hasExactly(finding("evidence.aim.missing", "/aim"))))
        .isEqualTo(
            """
            Expected exactly these findings:
            missing, which was expected and not found:
                finding("evidence.aim.missing", "/aim")
            surplus, which was found and not expected:
                finding("evidence.title.missing", "/title") // ERROR""");
    assertThat(report).hasExactly(finding("evidence.title.missing", "/title"));
  }

  @Test
  void ofSeveralDocumentsEachLineNamesItsOwn() {
    Dossier twoForms =
        Dossier.builder()
            .form(UNTITLED)
            .addEvents(Event.builder().id(new EventId("e")).build())
            .build();
    Report report = EvidenceValidator.by(Shipped.profile()).validate(twoForms, Records.AS_OF);

    Assertions.assertThat(failureOf(() -> assertThat(report).hasNoErrors()))
        .isEqualTo(
            """
            Expected no errors:
            surplus, which was found and not expected:
                finding("evidence.title.missing", "evidence-form/0", "/title"), // ERROR
                finding("event.date.missing", "event/0", "/on"), // ERROR
                finding("event.title.missing", "event/0", "/title") // ERROR""");
    assertThat(report)
        .hasExactlyErrors(
            finding("event.title.missing", "/title"),
            finding("event.date.missing", "event/0", "/on"),
            finding("evidence.title.missing", "evidence-form/0", "/title"));
  }

  @Test
  void oneFindingIsNotTwo() {
    Report report = Report.of(FOUND.of(Severity.ERROR));
    ExpectedFinding one = finding("evidence.title.missing", "/title");

    Assertions.assertThat(failureOf(() -> assertThat(report).hasExactly(one, one)))
        .contains("missing, which was expected and not found:\n    " + one);
  }

  @Test
  void aCodeThatIsOrIsNotThereIsTold() {
    Assertions.assertThat(failureOf(() -> assertThat(FOUND).has("evidence.aim.missing")))
        .startsWith("Expected somewhere: evidence.aim.missing\nfound:");
    Assertions.assertThat(failureOf(() -> assertThat(FOUND).doesNotHave("evidence.title.missing")))
        .isEqualTo(
            "Expected nowhere: evidence.title.missing\nfound:\n"
                + "    finding(\"evidence.title.missing\", \"/title\") // ERROR");
    assertThat(FOUND).has("evidence.title.missing").doesNotHave("evidence.aim.missing");
    assertThat(FOUND).has(finding("evidence.title.missing", "/title"));
    failureOf(() -> assertThat(FOUND).has(finding("evidence.title.missing", "/aim")));
    failureOf(() -> assertThat(FOUND).hasNoFindings());
    assertThat(Report.empty()).hasNoFindings().hasNoErrors().hasExactly();
    assertThat(FOUND).hasMuted("evidence.not-done.none", 0);
    failureOf(() -> assertThat(FOUND).hasMuted("evidence.not-done.none", 2));
  }

  @Test
  void anItemSaysWhatItIsAndWhatWouldMeetIt() {
    Assertions.assertThat(failureOf(() -> assertThat(ASSESSED).scorecard().item("S4").isNotMet()))
        .startsWith("Item S4 is not NOT_MET\nto paste:\n    .item(\"S4\").hasGrade(Grade.");
    Assertions.assertThat(failureOf(() -> assertThat(ASSESSED.scorecard()).item("nowhere").isMet()))
        .startsWith("Expected an item nowhere; the rubric has: \"S1\"");
    assertThat(ASSESSED.scorecard()).item("V4").isMet().hasGrade(Grade.ASSERTED);
    failureOf(() -> assertThat(ASSESSED.scorecard()).item("V4").hasGrade(Grade.CORROBORATED));
    failureOf(() -> assertThat(ASSESSED.scorecard()).item("V4").isRecognisedOnly());
    failureOf(() -> assertThat(ASSESSED.scorecard()).item("V4").cannotBeTold());
    failureOf(() -> assertThat(ASSESSED.scorecard()).item("V4").isNotApplicable());
    Assertions.assertThat(
            failureOf(() -> assertThat(ASSESSED).scorecard().hasExactlyMet("S1", "Z9")))
        .contains("missing: [Z9]", "surplus: [", "to paste:\n    .hasExactlyMet(\"S1\", ");
  }

  @Test
  void aLevelSaysWhatIsEvidencedAndNotWhatAFormNames() {
    assertThat(ASSESSED.scorecard())
        .level(Stage.DESIGN, GroupKind.PARENT_CARERS)
        .isClaimed("co-production")
        .isEvidenced("co-production");
    Assertions.assertThat(
            failureOf(
                () ->
                    assertThat(ASSESSED.scorecard())
                        .level(Stage.DESIGN, GroupKind.PARENT_CARERS)
                        .isNotEvidenced()))
        .isEqualTo(
            "Level at stage DESIGN for PARENT_CARERS: expected evidenced none, was co-production");
    Assertions.assertThat(
            failureOf(
                () ->
                    assertThat(ASSESSED.scorecard())
                        .level(Stage.DESIGN, GroupKind.PARENT_CARERS)
                        .isClaimed("consultation")))
        .endsWith("expected claimed consultation, was another rung");
    failureOf(
        () ->
            assertThat(ASSESSED.scorecard())
                .level(Stage.DESIGN, GroupKind.PARENT_CARERS)
                .isPromised("consultation"));
    assertThat(ASSESSED.scorecard()).hasNoOverall(GroupKind.CHILDREN_AND_YOUNG_PEOPLE);
    failureOf(
        () ->
            assertThat(ASSESSED.scorecard())
                .hasOverall(GroupKind.CHILDREN_AND_YOUNG_PEOPLE, "consultation"));
  }

  @Test
  void aReadingSaysWhyItWasRefusedAndNeverWhatWasRead() {
    String text = DocumentFormat.evidenceForm().write(UNTITLED);
    String broken = text.replace("\"aim\"", "\"iam\"");

    Assertions.assertThat(
            failureOf(() -> assertThat(DocumentFormat.evidenceForm().read(broken)).hasValue()))
        .isEqualTo(
            "Expected a value, but the document was refused for:\n"
                + "    finding(\"json.member.misspelt\", \"\") // ERROR");
    assertThat(DocumentFormat.evidenceForm().read(broken))
        .isRefusedFor(finding("json.member.misspelt", ""));
    assertThat(DocumentFormat.evidenceForm().read(text)).hasValue().hasValue(UNTITLED);
    failureOf(() -> assertThat(DocumentFormat.evidenceForm().read(text)).hasValue(Samples.form()));
    failureOf(() -> assertThat(DocumentFormat.evidenceForm().read(text)).isRefusedFor());
    assertThat(DocumentFormat.evidenceForm().read(text)).report().hasNoFindings();
  }

  @Test
  void aDocumentThatIsNoneIsRefusedBeforeItExpectsNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> finding("a.b", "evidence-form", "/x"));
    assertThatIllegalArgumentException().isThrownBy(() -> finding("a.b", "diary/0", "/x"));
    assertThatCode(() -> finding("a.b", "evidence-form/0", "/x")).doesNotThrowAnyException();
  }
}
