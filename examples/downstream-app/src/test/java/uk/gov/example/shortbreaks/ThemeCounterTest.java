package uk.gov.example.shortbreaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.coproduction.dossier.Dossier;
import org.coproduction.testkit.Samples;
import org.coproduction.theme.Coding;
import org.coproduction.theme.CodingStatus;
import org.coproduction.theme.Codings;
import org.coproduction.value.CodebookId;
import org.coproduction.value.CoderId;
import org.coproduction.value.ThemeId;
import org.coproduction.value.ThemeRef;
import org.junit.jupiter.api.Test;

/** A line counts once for a theme that somebody confirmed. */
class ThemeCounterTest {

  private static final ThemeRef NEWS = theme("news");
  private static final ThemeRef EVENINGS = theme("evenings");

  private final ThemeCounter counter = UnderTest.part(ThemeCounter.class);

  private static ThemeRef theme(String id) {
    return new ThemeRef(new CodebookId("larkshire-themes"), new ThemeId(id));
  }

  private static Dossier coded(List<Coding> codings) {
    Codings all = Codings.builder().from(Samples.codings()).codings(codings).build();
    return Dossier.builder().from(Samples.wholeDossier()).codings(List.of(all)).build();
  }

  @Test
  void whatWasConfirmedIsCounted() {
    assertThat(counter.counts(Samples.wholeDossier())).isEqualTo(Map.of(NEWS, 1, EVENINGS, 1));
  }

  @Test
  void aLineThatTwoPeopleCodeCountsOnce() {
    Coding first = Samples.codings().getCodings().get(0);
    Coding again = Coding.builder().from(first).coder(new CoderId("another-clerk")).build();

    assertThat(counter.counts(coded(List.of(first, again)))).isEqualTo(Map.of(NEWS, 1));
  }

  @Test
  void whatIsOnlySuggestedDoesNotCount() {
    Coding suggested =
        Coding.builder()
            .from(Samples.codings().getCodings().get(0))
            .status(CodingStatus.SUGGESTED)
            .build();

    assertThat(counter.counts(coded(List.of(suggested)))).isEmpty();
  }
}
