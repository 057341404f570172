package org.coproduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.coproduction.charter.Charter;
import org.coproduction.charter.TextStatus;
import org.coproduction.constraint.RecordStage;
import org.coproduction.dossier.Dossier;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.PrincipleClaim;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.Finding;
import org.coproduction.finding.Report;
import org.coproduction.finding.Severity;
import org.coproduction.records.RandomRecords;
import org.coproduction.scoring.Rubric;
import org.coproduction.scoring.Scorer;
import org.coproduction.validation.EvidenceValidator;
import org.coproduction.validation.Profile;
import org.coproduction.validation.RuleAdjustment;
import org.coproduction.validation.RuleCode;
import org.coproduction.validation.Treatment;
import org.coproduction.value.CharterId;
import org.coproduction.value.FormId;
import org.coproduction.value.LadderId;
import org.coproduction.value.PrincipleId;
import org.coproduction.value.ProfileId;
import org.coproduction.value.RubricId;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The front door. */
class CoproductionTest {

  private static final LocalDate AS_OF = LocalDate.of(2022, 1, 1);
  private static final VersionLabel V1 = new VersionLabel("1");

  private static final Profile SUBMITTED =
      Profile.builder()
          .id(new ProfileId("p"))
          .versionLabel(V1)
          .stage(RecordStage.SUBMITTED)
          .build();

  private static Rubric rubric() {
    return Rubric.builder()
        .id(new RubricId("r"))
        .versionLabel(V1)
        .ladder(new LadderId("gone"))
        .build();
  }

  private static EvidenceForm form() {
    return EvidenceForm.builder()
        .id(new FormId("f"))
        .addPrincipleClaims(
            PrincipleClaim.builder()
                .charter(new CharterId("c"))
                .versionLabel(V1)
                .principle(new PrincipleId("p"))
                .build())
        .build();
  }

  private static List<String> codes(Report report) {
    return report.findings().stream().map(finding -> finding.code().value()).toList();
  }

  @Property(tries = 50)
  void theSameInputsGiveAnEqualAssessment(@ForAll long seed, @ForAll RecordStage stage) {
    Profile profile = Profile.builder().from(SUBMITTED).stage(stage).build();

    assertThat(assessed(seed, profile)).isEqualTo(assessed(seed, profile));
    assertThat(assessed(seed, profile).toString()).isEqualTo(assessed(seed, profile).toString());
  }

  private static Assessment assessed(long seed, Profile profile) {
    RandomRecords records = RandomRecords.by(seed);
    return Coproduction.assess(
        records.record(Dossier.class), records.record(Rubric.class), profile, AS_OF);
  }

  @Test
  void theReportHoldsWhatValidationAndScoringNoticed() {
    Dossier dossier = Dossier.builder().form(form()).build();
    Assessment assessment = Coproduction.assess(dossier, rubric(), SUBMITTED, AS_OF);
    Report validated = EvidenceValidator.by(SUBMITTED).validate(dossier, AS_OF);

    assertThat(assessment.dossier()).isEqualTo(dossier);
    assertThat(assessment.report().findings())
        .isSorted()
        .containsAll(validated.findings())
        .hasSize(validated.findings().size() + 2);
    assertThat(codes(assessment.report()))
        .contains("scoring.ladder.missing", "scoring.principle.not-evidenced");
    assertThat(assessment.scorecard())
        .isEqualTo(Scorer.score(dossier, rubric(), AS_OF).scorecard());
  }

  @Property(tries = 50)
  void aProfileOfAnyContentGivesAReport(@ForAll long seed) {
    Profile any = RandomRecords.by(seed).record(Profile.class);

    assertThat(assessed(seed, any).report().findings())
        .containsAll(
            EvidenceValidator.by(any).validate(any).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> finding.document().kind() == DocumentKind.PROFILE)
                .toList());
  }

  @ParameterizedTest
  @CsvSource({"ERROR, ERROR, 0", "NOTE, NOTE, 0", "MUTE, , 1"})
  void aProfileTreatsWhatScoringNoticedAsWell(Treatment treatment, Severity severity, int muted) {
    Profile profile =
        Profile.builder()
            .from(SUBMITTED)
            .addAdjustments(
                RuleAdjustment.builder()
                    .code(new RuleCode("scoring.ladder.missing"))
                    .treatment(treatment)
                    .by(Words.of("The board"))
                    .reason(Words.of("We have no ladder"))
                    .build())
            .build();
    Dossier dossier = Dossier.builder().form(form()).build();

    Report report = Coproduction.assess(dossier, rubric(), profile, AS_OF).report();

    assertThat(report.findings())
        .filteredOn(finding -> finding.code().value().equals("scoring.ladder.missing"))
        .extracting(Finding::severity)
        .isEqualTo(Stream.ofNullable(severity).toList());
    assertThat(report.muted()).hasSize(muted);
    assertThat(codes(report)).doesNotContain("profile.adjustment.code-unknown");
  }

  @Test
  void aFormByItselfIsAssessedAsSubmittedWithItsCharter() {
    Charter charter =
        Charter.builder()
            .id(new CharterId("c"))
            .versionLabel(V1)
            .textStatus(TextStatus.TITLE_ONLY)
            .build();

    Assessment assessment = Coproduction.assess(form(), charter, rubric(), AS_OF);

    assertThat(assessment)
        .isEqualTo(
            Coproduction.assess(
                Dossier.builder().form(form()).addCharters(charter).build(),
                rubric(),
                SUBMITTED,
                AS_OF));
    assertThat(codes(assessment.report()))
        .contains("evidence.title.missing", "charter.title.missing");
  }
}
