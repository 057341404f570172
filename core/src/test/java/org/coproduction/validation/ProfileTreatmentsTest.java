package org.coproduction.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.coproduction.constraint.RecordStage;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.finding.Category;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Muted;
import org.coproduction.finding.Place;
import org.coproduction.finding.Report;
import org.coproduction.finding.Severity;
import org.coproduction.value.FormId;
import org.coproduction.value.MalformedValueException;
import org.coproduction.value.ProfileId;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a council can do with a rule, and what it cannot. */
class ProfileTreatmentsTest {

  private static final LocalDate AS_OF = LocalDate.of(2022, 1, 1);
  private static final String CODE = "evidence.impact.none";
  private static final EvidenceForm FORM = EvidenceForm.builder().id(new FormId("f")).build();

  private static RuleAdjustment adjustment(String code, Treatment treatment) {
    return RuleAdjustment.builder()
        .code(new RuleCode(code))
        .treatment(treatment)
        .by(Words.of("SEND board"))
        .reason(Words.of("agreed for the first year"))
        .build();
  }

  private static Profile profile(RuleAdjustment... adjustments) {
    return Profile.builder()
        .id(new ProfileId("p"))
        .versionLabel(new VersionLabel("1"))
        .title(Words.of("A profile"))
        .stage(RecordStage.DRAFT)
        .addAdjustments(adjustments)
        .build();
  }

  private static Report by(RuleAdjustment... adjustments) {
    return EvidenceValidator.by(profile(adjustments)).validate(FORM, AS_OF);
  }

  private static List<Severity> severities(Report report) {
    return report.findings().stream()
        .filter(finding -> finding.code().value().equals(CODE))
        .map(Finding::severity)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"ERROR, ERROR", "WARNING, WARNING", "NOTE, NOTE"})
  void aRuleIsGradedAsTheProfileSays(Treatment treatment, Severity severity) {
    assertThat(severities(by(adjustment(CODE, treatment)))).containsExactly(severity);
    assertThat(by(adjustment(CODE, treatment)).muted()).isEmpty();
  }

  @Test
  void aMutedRuleIsLeftOutAndListedWithItsPlaceInTheProfile() {
    Report report =
        by(adjustment("evidence.aim.missing", Treatment.NOTE), adjustment(CODE, Treatment.MUTE));

    assertThat(severities(report)).isEmpty();
    assertThat(report.muted())
        .containsExactly(
            new Muted(
                FindingCode.warning(CODE, Category.QUALITY), 1, Place.parse("/adjustments/1")));
    assertThat(report.findings()).hasSize(by().findings().size() - 1);
  }

  @Test
  void aRuleThatFindsNothingIsNotListedAsMuted() {
    assertThat(by(adjustment("evidence.charter.no-principle", Treatment.MUTE)).muted()).isEmpty();
  }

  @Test
  void aCodeThatIsNotKnownHereIsAFindingInTheProfile() {
    Report report = by(adjustment("evidence.no-such.code", Treatment.MUTE));

    assertThat(report.findings())
        .filteredOn(finding -> finding.document().kind() == DocumentKind.PROFILE)
        .extracting(finding -> finding.code().value() + " " + finding.place())
        .containsExactly("profile.adjustment.code-unknown /adjustments/0/code");
  }

  @ParameterizedTest
  @CsvSource({"MUTE, WARNING", "NOTE, WARNING", "WARNING, WARNING", "ERROR, ERROR"})
  void aRuleAboutPrivacyStaysAWarningAtLeast(Treatment treatment, Severity severity) {
    FindingCode code = FindingCode.error("profile.adjustment.privacy-weakened", Category.PRIVACY);
    Finding finding =
        Finding.of(code, DocumentRef.the(DocumentKind.EVIDENCE_FORM), Place.parse("/aim"));

    Examination examination = new Examination();
    examination.add(List.of(finding));

    Report report =
        new ProfileTreatments(profile(adjustment(code.value(), treatment))).treat(examination);

    assertThat(report.findings()).contains(finding.graded(severity));
    assertThat(report.muted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"MUTE, 1", "NOTE, 1", "WARNING, 0", "ERROR, 0"})
  void toWeakenARuleAboutPrivacyIsAFaultOfTheProfile(Treatment treatment, int faults) {
    Profile profile = profile(adjustment("profile.adjustment.privacy-weakened", treatment));

    assertThat(EvidenceValidator.by(profile).validate(profile).findings())
        .extracting(finding -> finding.code().value() + " " + finding.place())
        .isEqualTo(
            List.of("profile.adjustment.privacy-weakened /adjustments/0/treatment")
                .subList(0, faults));
  }

  @Test
  void aChangeOfARuleSaysWhoAndWhy() {
    Profile silent =
        profile(
            RuleAdjustment.builder().code(new RuleCode(CODE)).treatment(Treatment.MUTE).build());

    assertThat(EvidenceValidator.by(profile()).validate(silent).findings())
        .extracting(finding -> finding.code().value() + " " + finding.place())
        .containsExactly(
            "profile.adjustment.by-missing /adjustments/0/by",
            "profile.adjustment.reason-missing /adjustments/0/reason");
  }

  @ParameterizedTest
  @CsvSource({"DRAFT, false", "SUBMITTED, true", "PUBLISHED, true"})
  void theStageOfTheProfileDecidesWhatMustBeThere(RecordStage stage, boolean asked) {
    Profile profile = Profile.builder().from(profile()).stage(stage).build();

    assertThat(
            EvidenceValidator.by(profile).validate(FORM, AS_OF).findings().stream()
                .anyMatch(finding -> finding.code().value().equals("evidence.title.missing")))
        .isEqualTo(asked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "A.b", "a b.c", "a.b.c.d.e.f", "a.", "a.b\n"})
  void whatIsNotACodeOfARuleIsRefused(String code) {
    assertThatExceptionOfType(MalformedValueException.class).isThrownBy(() -> new RuleCode(code));
  }

  @Test
  void theCodeInAProfileIsMasked() {
    assertThat(new RuleCode("a.marker")).hasToString("RuleCode[***]");
  }
}
