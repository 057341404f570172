package uk.gov.example.shortbreaks;

import static org.coproduction.testkit.CoproductionAssertions.assertThat;
import static org.coproduction.testkit.CoproductionAssertions.finding;

import java.util.Optional;
import org.coproduction.dossier.Dossier;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.scoring.Grade;
import org.coproduction.testkit.Mutation;
import org.coproduction.testkit.Mutator;
import org.coproduction.testkit.Mutators;
import org.coproduction.testkit.Records;
import org.coproduction.testkit.Samples;
import org.junit.jupiter.api.Test;

/** Work is judged by the council's own profile and rubric, with all that is known of it. */
class JudgeTest {

  private final Judge judge = UnderTest.part(Judge.class);

  private static Dossier with(EvidenceForm form) {
    return Dossier.builder().from(Samples.wholeDossier()).form(form).build();
  }

  @Test
  void goodWorkMeetsWhatTheCouncilLooksFor() {
    assertThat(judge.judge(Samples.wholeDossier(), Records.AS_OF))
        .scorecard()
        .hasExactlyMet("change", "themes", "told", "ways", "who");
    assertThat(judge.judge(Samples.wholeDossier(), Records.AS_OF)).report().hasNoErrors();
  }

  @Test
  void whatAnEventShowsIsMoreThanSomebodysWord() {
    assertThat(judge.judge(Samples.wholeDossier(), Records.AS_OF))
        .scorecard()
        .item("ways")
        .hasGrade(Grade.CORROBORATED);
  }

  @Test
  void theCouncilsFormIsAskedFor() {
    assertThat(judge.judge(Dossier.builder().form(Samples.weakForm()).build(), Records.AS_OF))
        .report()
        .hasMuted("evidence.not-done.none", 1)
        .has(
            finding("evidence.required.part-missing", "/review"),
            finding("evidence.required.answer-missing", "/answers"));
  }

  @Test
  void everyFaultOfAFormIsFound() {
    for (Mutator<EvidenceForm, EvidenceForm> mutator : Mutators.evidenceForms()) {
      Optional<Mutation<EvidenceForm>> mutation = mutator.mutate(Samples.form(), 1);
      mutation.ifPresent(
          one ->
              assertThat(judge.judge(with(one.broken()), Records.AS_OF))
                  .report()
                  .has(one.causes()));
    }
  }
}
