package uk.gov.example.shortbreaks;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.coproduction.scoring.Result;
import org.coproduction.scoring.Scorecard;
import org.coproduction.testkit.Samples;

/** A summary says no more than the scorecard. */
class SummariesPropertiesTest {

  private final Summaries summaries = UnderTest.part(Summaries.class);

  @Example
  void goodWorkIsSummedUp() {
    assertThat(summaries.summary(Samples.scorecard())).isEqualTo(new WorkSummary(5, 3, 5));
  }

  @Property(tries = 20)
  void onlyWhatIsMetCountsOutOfAll(@ForAll Scorecard card) {
    WorkSummary summary = summaries.summary(card);

    assertThat(summary.outOf()).isEqualTo(card.items().size());
    assertThat(summary.met())
        .isEqualTo((int) card.items().stream().filter(item -> item.result() == Result.MET).count());
    assertThat(summary.evidenced()).isLessThanOrEqualTo(summary.met());
  }
}
