package org.coproduction.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.constraint.RecordStage;
import org.coproduction.dossier.Dossier;
import org.coproduction.evidence.Activity;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.Question;
import org.coproduction.finding.Category;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Muted;
import org.coproduction.finding.Place;
import org.coproduction.finding.Report;
import org.coproduction.finding.Severity;
import org.coproduction.finding.Unsettled;
import org.coproduction.value.ActivityId;
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

    Report report =
        new ProfileTreatments(profile(adjustment(code.value(), treatment)), List.of())
            .treat(Report.of(List.of(finding)));

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

  /** A number of a service line is a note of its own accord: a mute must not make it a warning. */
  @ParameterizedTest
  @CsvSource({"MUTE, NOTE, 1", "NOTE, NOTE, 0", "WARNING, WARNING, 0", "ERROR, ERROR, 0"})
  void aNoteAboutPrivacyStaysANoteHoweverItIsMuted(
      Treatment treatment, Severity severity, int faults) {
    EvidenceForm form =
        EvidenceForm.builder().from(FORM).aim(Words.of("The helpline is 0808 157 0123")).build();

    Report report =
        EvidenceValidator.by(profile(adjustment("privacy.identifier.service-line", treatment)))
            .validate(form, AS_OF);

    assertThat(report.muted()).isEmpty();
    assertThat(report.findings())
        .filteredOn(finding -> finding.code().value().equals("privacy.identifier.service-line"))
        .extracting(Finding::severity)
        .containsExactly(severity);
    assertThat(codes(report, DocumentKind.PROFILE))
        .isEqualTo(
            List.of("profile.adjustment.privacy-weakened /adjustments/0/treatment")
                .subList(0, faults));
  }

  private static List<String> codes(Report report, DocumentKind kind) {
    return report.findings().stream()
        .filter(finding -> finding.document().kind() == kind)
        .map(finding -> finding.code().value() + " " + finding.place())
        .toList();
  }

  @Test
  void aRuleThatIsChangedTwiceIsChangedAsFirstSaidAndIsAFault() {
    Report report = by(adjustment(CODE, Treatment.NOTE), adjustment(CODE, Treatment.MUTE));

    assertThat(severities(report)).containsExactly(Severity.NOTE);
    assertThat(report.muted()).isEmpty();
    assertThat(codes(report, DocumentKind.PROFILE))
        .containsExactly("profile.adjustment.code-duplicate /adjustments/1/code");
  }

  @Test
  void aCodeOfAnotherRoomIsKnown() {
    assertThat(
            codes(
                by(adjustment("scoring.claim.exceeds-evidence", Treatment.MUTE)),
                DocumentKind.PROFILE))
        .isEmpty();
  }

  @Test
  void whatOthersFoundIsTreatedByTheSameProfile() {
    FindingCode code = FindingCode.warning("scoring.claim.exceeds-evidence", Category.QUALITY);
    Finding finding =
        Finding.of(code, DocumentRef.the(DocumentKind.EVIDENCE_FORM), Place.parse("/claims/0"));
    Dossier dossier = Dossier.builder().form(FORM).build();
    Report others = Report.of(List.of(finding));

    Report graded =
        EvidenceValidator.by(profile(adjustment(code.value(), Treatment.ERROR)))
            .validate(dossier, AS_OF, others);
    Report muted =
        EvidenceValidator.by(profile(adjustment(code.value(), Treatment.MUTE)))
            .validate(dossier, AS_OF, others);

    assertThat(graded.findings()).contains(finding.graded(Severity.ERROR));
    assertThat(muted.findings()).extracting(Finding::code).doesNotContain(code);
    assertThat(muted.muted()).containsExactly(new Muted(code, 1, Place.parse("/adjustments/0")));
  }

  @ParameterizedTest
  @CsvSource({
    "evidence.sign-off.no-approver, somebody-answers-for-it",
    "evidence.activity.not-shown, activities-are-shown"
  })
  void aRuleThatIsOffIsAddedByGradingItAndToldWhereItIsNot(String code, String rule) {
    EvidenceForm form =
        EvidenceForm.builder()
            .from(FORM)
            .addActivities(
                Activity.builder().id(new ActivityId("a")).what(Words.of("a meeting")).build())
            .build();
    Report off = EvidenceValidator.by(profile()).validate(form, AS_OF);
    Report muted =
        EvidenceValidator.by(profile(adjustment(code, Treatment.MUTE))).validate(form, AS_OF);
    Report on =
        EvidenceValidator.by(profile(adjustment(code, Treatment.ERROR))).validate(form, AS_OF);

    for (Report without : List.of(off, muted)) {
      assertThat(without.findings())
          .extracting(finding -> finding.code().value())
          .doesNotContain(code);
      assertThat(without.outcomes())
          .filteredOn(outcome -> outcome.rule().value().equals(rule))
          .singleElement()
          .satisfies(
              outcome ->
                  assertThat(outcome.notApplicable())
                      .isEqualTo(Map.of(Unsettled.NOT_ASKED_FOR, 1)));
    }
    assertThat(on.findings())
        .filteredOn(finding -> finding.code().value().equals(code))
        .singleElement()
        .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
    assertThat(on.outcomes())
        .filteredOn(outcome -> outcome.rule().value().equals(rule))
        .singleElement()
        .satisfies(outcome -> assertThat(outcome.failed()).isEqualTo(1));
  }

  @Test
  void whatTheLocalFormAsksForIsMissingWithThePlaceOfTheDemand() {
    Profile profile =
        Profile.builder()
            .from(profile())
            .stage(RecordStage.SUBMITTED)
            .addRequirements(
                Requirement.builder().part(FormPart.AIM).stage(RecordStage.PUBLISHED).build(),
                Requirement.builder().part(FormPart.REVIEW).stage(RecordStage.SUBMITTED).build(),
                Requirement.builder().answer(Question.WHO).stage(RecordStage.DRAFT).build())
            .build();

    Report report = EvidenceValidator.by(profile).validate(FORM, AS_OF);

    assertThat(report.findings())
        .filteredOn(finding -> finding.code().value().startsWith("evidence.required."))
        .extracting(
            finding ->
                finding.code().value()
                    + " "
                    + finding.place()
                    + " "
                    + finding.arguments().get("demand").printed())
        .containsExactly(
            "evidence.required.answer-missing /answers /requirements/2",
            "evidence.required.part-missing /review /requirements/1");
  }

  @Test
  void everyPartOfAFormIsMissingInAnEmptyFormAndItsMemberIsOne() {
    Profile.Builder profile = Profile.builder().from(profile());
    for (FormPart part : FormPart.values()) {
      profile.addRequirements(Requirement.builder().part(part).stage(RecordStage.DRAFT).build());
    }
    Set<String> members =
        Stream.of(EvidenceForm.class.getMethods())
            .map(method -> method.getName().replaceAll("^get", ""))
            .map(name -> "/" + Character.toLowerCase(name.charAt(0)) + name.substring(1))
            .collect(Collectors.toSet());

    assertThat(EvidenceValidator.by(profile.build()).validate(FORM, AS_OF).findings())
        .filteredOn(finding -> finding.code().value().equals("evidence.required.part-missing"))
        .hasSize(FormPart.values().length)
        .allSatisfy(finding -> assertThat(members).contains(finding.place().toString()));
  }

  @Test
  void whatIsBrokenInAProfileIsSaidInEveryReportMadeByIt() {
    Profile broken =
        Profile.builder()
            .id(new ProfileId("p"))
            .versionLabel(new VersionLabel("1"))
            .stage(RecordStage.DRAFT)
            .addAdjustments(
                RuleAdjustment.builder().code(new RuleCode(CODE)).treatment(Treatment.MUTE).build())
            .addRequirements(Requirement.builder().stage(RecordStage.DRAFT).build())
            .build();

    assertThat(codes(EvidenceValidator.by(broken).validate(FORM, AS_OF), DocumentKind.PROFILE))
        .containsExactly(
            "profile.adjustment.by-missing /adjustments/0/by",
            "profile.adjustment.reason-missing /adjustments/0/reason",
            "profile.requirement.empty /requirements/0");
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
