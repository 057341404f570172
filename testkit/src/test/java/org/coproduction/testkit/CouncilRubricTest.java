package org.coproduction.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coproduction.json.DocumentFormat;
import org.coproduction.rendering.Rendering;
import org.coproduction.scoring.Band;
import org.coproduction.scoring.Dimension;
import org.coproduction.scoring.DimensionScore;
import org.coproduction.scoring.PrincipleScore;
import org.coproduction.scoring.Rate;
import org.coproduction.scoring.Result;
import org.coproduction.scoring.Scorecard;
import org.coproduction.scoring.Scorer;
import org.coproduction.value.ItemId;
import org.junit.jupiter.api.Test;

/** A rubric that a council wrote loads, scores and is shown without a line of code. */
class CouncilRubricTest {

  private static final Scorecard CARD = CouncilWork.assessment().scorecard();

  private static String page(boolean detailed) {
    Rendering rendering = RenderedPages.rendering(Locale.UK);
    return (detailed ? rendering.inDetail() : rendering).scorecard(CARD).text(80);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  @Test
  void itLoadsWithoutAFault() {
    assertThat(DocumentFormat.rubric().read(CouncilWork.rubricBytes()).report().findings())
        .isEmpty();
    assertThat(Scorer.check(CouncilWork.rubric()).findings()).isEmpty();
  }

  @Test
  void itsWeightsStandBesideTheCountsOfEachDimension() {
    assertThat(CARD.dimensions())
        .contains(
            new DimensionScore(Dimension.SPACE, new Rate(1, 1), Optional.of(new Rate(1, 1))),
            new DimensionScore(Dimension.VOICE, new Rate(1, 2), Optional.of(new Rate(2, 5))),
            new DimensionScore(Dimension.INFLUENCE, new Rate(1, 1), Optional.of(new Rate(5, 5))));
    assertThat(oneLine(page(false)))
        .contains("Voice 1 of 2 (by weight 2 of 5)", "Influence 1 of 1 (by weight 5 of 5)");
    assertThat(page(true)).contains("Weights met", "2 of 5");
  }

  @Test
  void itsBandRestsOnWhatIsDocumentedAndSaysWhatIsMissing() {
    assertThat(CARD.band().orElseThrow().band()).isEqualTo(Band.DEVELOPING);

    assertThat(oneLine(page(false)))
        .contains(
            "Band: Developing. The rubric asks for a band.",
            "items in all: 2 of the 4 that Strong takes",
            "a fact: people were told what came of it: 0 of the 1 that Strong takes");
    assertThat(oneLine(page(true))).contains("What each band takes", "items in Influence");
  }

  @Test
  void theShippedRubricAsksForNoBandAndItsPageShowsNone() {
    assertThat(
            RenderedPages.rendering(Locale.UK)
                .inDetail()
                .scorecard(RenderedPages.assessment().scorecard())
                .text(80))
        .doesNotContain("Band", "Weight");
  }

  @Test
  void whatDoesNotApplyIsShownWithThePlaceThatSaysSoAndNothingThatSomebodyWrote() {
    assertThat(CARD.item(new ItemId("L3")).orElseThrow().result()).isEqualTo(Result.NOT_APPLICABLE);

    assertThat(oneLine(page(false)))
        .contains("Does not apply in 1 item, as the form says; it still counts among all: L3")
        .contains("(/notApplicable/0).");
    assertThat(page(true)).contains("/notApplicable/0");
    assertThat(page(false) + page(true)).doesNotContain("Qz");
  }

  @Test
  void eachPrincipleIsShownAsClaimedEvidencedCounteredAndHowFarItCanBeReliedOn() {
    List<PrincipleScore> principles = CARD.principles();
    assertThat(principles).hasSizeGreaterThan(2);

    assertThat(oneLine(page(false)))
        .contains(
            "Principles of the charters at hand: 4. Claimed: 2. Of those, evidenced: 1;",
            "four-cornerstones@2016 welcome-and-care evidenced: no; confidence: none");
    assertThat(RenderedPages.rendering(Locale.UK).inDetail().scorecard(CARD).markdown())
        .contains(
            "| Principle | Claimed | Evidenced | Counter-evidence | Confidence |",
            "Nothing is cited for it; it is only said.",
            "What is cited for it is on record.",
            "The form does not say that it was lived.",
            "`/principleClaims/1/exhibits/0`");
  }
}
