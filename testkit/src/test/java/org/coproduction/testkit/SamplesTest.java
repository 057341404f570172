package org.coproduction.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.coproduction.Assessment;
import org.coproduction.Coproduction;
import org.coproduction.dossier.Dossier;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.Stage;
import org.coproduction.finding.Finding;
import org.coproduction.finding.Severity;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.Shipped;
import org.coproduction.participant.GroupKind;
import org.coproduction.scoring.Grade;
import org.coproduction.scoring.ItemScore;
import org.coproduction.scoring.MoveCause;
import org.coproduction.scoring.Result;
import org.coproduction.scoring.Scorecard;
import org.coproduction.scoring.ScorecardDiff;
import org.coproduction.value.ItemId;
import org.coproduction.value.RungId;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;

/** The same project written up twice: once with facts, once with the right words. */
class SamplesTest {

  private static final LocalDate AS_OF = LocalDate.of(2024, 1, 31);

  private static Assessment assess(Dossier dossier) {
    return Coproduction.assess(dossier, Shipped.rubric(), Shipped.profile(), AS_OF);
  }

  @Test
  void aFormWithFactsMeetsEveryItem() {
    assertThat(assess(Samples.dossier()).scorecard().items())
        .allSatisfy(item -> assertThat(item.result()).isEqualTo(Result.MET))
        .hasSize(20);
  }

  @Test
  void aFormWithTheRightWordsMeetsNone() {
    Dossier padded =
        Dossier.builder()
            .from(Samples.dossier())
            .form(Samples.paddedForm())
            .events(List.of())
            .build();

    assertThat(assess(padded).scorecard().items())
        .extracting(ItemScore::result)
        .doesNotContain(Result.MET);
  }

  private static Dossier about(EvidenceForm form) {
    return Dossier.builder().from(Samples.dossier()).form(form).events(List.of()).build();
  }

  @Test
  void moreOfTheRightWordsLeaveAPaddedFormWhereItWasAndFactsDoNot() {
    EvidenceForm padded = Samples.paddedForm();
    EvidenceForm more =
        EvidenceForm.builder()
            .from(padded)
            .reason(Words.of("Decided together with parents, designed together, from the start."))
            .build();
    EvidenceForm withAFact =
        EvidenceForm.builder().from(padded).addNotDone(Samples.form().getNotDone().get(0)).build();
    Scorecard before = assess(about(padded)).scorecard();

    assertThat(ScorecardDiff.between(before, assess(about(more)).scorecard()).isEmpty()).isTrue();
    assertThat(ScorecardDiff.between(before, assess(about(withAFact)).scorecard()).items())
        .singleElement()
        .satisfies(
            move -> {
              assertThat(move.item()).isEqualTo(new ItemId("I2"));
              assertThat(move.causes()).containsExactly(MoveCause.FACTS_APPEARED);
            });
  }

  @Test
  void whatTheEventShowsIsDocumentedAndWhatTheForumConfirmsIsCorroborated() {
    Assessment assessment = assess(Samples.dossier());

    assertThat(grade(assessment, "V3")).contains(Grade.DOCUMENTED);
    assertThat(grade(assessment, "S4")).contains(Grade.CORROBORATED);
    assertThat(grade(assessment, "V4")).contains(Grade.ASSERTED);
  }

  @Test
  void theLevelOfTheWorkIsTheLowerOfDesignAndDecision() {
    Assessment assessment = assess(Samples.dossier());

    assertThat(assessment.scorecard().levels())
        .filteredOn(cell -> cell.stage() == Stage.DESIGN && cell.group() == GroupKind.PARENT_CARERS)
        .singleElement()
        .satisfies(
            cell -> {
              assertThat(cell.claimed()).contains(new RungId("co-production"));
              assertThat(cell.evidenced()).contains(new RungId("co-production"));
            });
    assertThat(assessment.scorecard().overall())
        .filteredOn(level -> level.group() == GroupKind.CHILDREN_AND_YOUNG_PEOPLE)
        .singleElement()
        .satisfies(level -> assertThat(level.evidenced()).isEmpty());
  }

  @Test
  void aFormWithFactsHasNoErrors() {
    assertThat(assess(Samples.dossier()).report().findings())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .extracting(Finding::code)
        .isEmpty();
  }

  @Test
  void theFormAndItsEventAreTheSameAfterAWayThroughJson() {
    assertThat(
            DocumentFormat.evidenceForm()
                .read(DocumentFormat.evidenceForm().write(Samples.form()))
                .value())
        .contains(Samples.form());
    assertThat(DocumentFormat.event().read(DocumentFormat.event().write(Samples.event())).value())
        .contains(Samples.event());
  }

  private static Optional<Grade> grade(Assessment assessment, String item) {
    return assessment.scorecard().item(new ItemId(item)).flatMap(ItemScore::grade);
  }
}
