package org.coproduction.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.coproduction.agreement.Agreement;
import org.coproduction.agreement.KrippendorffAlpha;
import org.coproduction.agreement.Study;
import org.coproduction.event.Event;
import org.coproduction.intake.NotesReader;
import org.coproduction.json.Shipped;
import org.coproduction.theme.CodingStatus;
import org.coproduction.theme.CodingSuggester;
import org.coproduction.theme.ItemSuggestions;
import org.coproduction.theme.SuggestedCodings;
import org.coproduction.value.EventId;
import org.junit.jupiter.api.Test;

/**
 * How far suggestions by the shipped codebook agree with one person's draft coding of the real
 * notes. The numbers are small and the draft is no truth: they say whether the cues are of any use,
 * not how good they are elsewhere. The codebook was widened while these notes were at hand, so they
 * flatter it.
 */
class RealCodingTest {

  private static final String NONE = "UNC";

  private static SuggestedCodings suggested() {
    Event event = NotesReader.english().read(RealDocuments.notes(), new EventId("event")).event();
    return CodingSuggester.of(Shipped.codebook()).suggest(event);
  }

  private static Optional<String> primary(ItemSuggestions item) {
    return item.line().primary().map(suggestion -> suggestion.theme().value());
  }

  private static boolean suggests(ItemSuggestions item, String theme) {
    return item.line().suggestions().stream()
        .filter(suggestion -> suggestion.status() == CodingStatus.SUGGESTED)
        .anyMatch(suggestion -> suggestion.theme().value().equals(theme));
  }

  /** What the suggestions come to beside the draft. */
  private record Score(int lines, int answered, int right, int among, double alpha) {

    double precision() {
      return (double) right / answered;
    }

    double recall() {
      return (double) right / lines;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "n=%d, answered %d, first theme right %d: precision %.2f, recall %.2f; draft theme among"
              + " the suggested %d (%.2f); alpha of first themes %.2f (no answer counts as %s)",
          lines,
          answered,
          right,
          precision(),
          recall(),
          among,
          (double) among / lines,
          alpha,
          NONE);
    }
  }

  private static Score score(boolean withAmbiguous) {
    List<ItemSuggestions> items = suggested().items();
    List<String> lines = DraftCoding.lines();
    assertThat(items).hasSameSizeAs(lines);
    Map<String, String> draft = DraftCoding.themes();
    Study.Builder<String> study = Study.builder();
    int n = 0;
    int answered = 0;
    int right = 0;
    int among = 0;
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      if (!withAmbiguous && DraftCoding.AMBIGUOUS.contains(line)) {
        continue;
      }
      String theme = draft.get(line);
      Optional<String> first = primary(items.get(at));
      n++;
      answered += first.isPresent() ? 1 : 0;
      right += first.equals(Optional.of(theme)) ? 1 : 0;
      among += suggests(items.get(at), theme) ? 1 : 0;
      study.value("draft", line, theme).value("program", line, first.orElse(NONE));
    }
    Agreement alpha = KrippendorffAlpha.nominal().of(study.build());
    return new Score(n, answered, right, among, alpha.asDouble().orElseThrow());
  }

  /** By their names and themes, never their words. */
  private static List<String> differing() {
    List<ItemSuggestions> items = suggested().items();
    List<String> differing = new ArrayList<>();
    for (int at = 0; at < items.size(); at++) {
      String line = DraftCoding.lines().get(at);
      String draft = DraftCoding.themes().getOrDefault(line, NONE);
      String first = primary(items.get(at)).orElse(NONE);
      if (!first.equals(draft)) {
        String also = suggests(items.get(at), draft) ? ", draft's too" : "";
        differing.add(line + " " + first + " for " + draft + also);
      }
    }
    return differing;
  }

  @Test
  void theDraftNamesEachLineOnce() {
    assertThat(DraftCoding.themes().keySet())
        .containsExactlyInAnyOrderElementsOf(DraftCoding.lines());
    assertThat(DraftCoding.lines()).containsAll(DraftCoding.AMBIGUOUS);
  }

  @Test
  void suggestionsAgreeWithTheDraftAsFarAsTheyHaveBeenSeenTo() {
    Score all = score(true);
    Score clear = score(false);
    System.out.println("Real notes, all lines: " + all);
    System.out.println("Real notes, without the ambiguous lines: " + clear);
    System.out.println("Lines whose first theme differs: " + differing());

    assertThat(all.precision()).as("precision, all").isGreaterThan(0.75);
    assertThat(all.recall()).as("recall, all").isGreaterThan(0.65);
    assertThat(clear.precision()).as("precision, clear").isGreaterThan(0.75);
    assertThat(clear.recall()).as("recall, clear").isGreaterThan(0.70);
    assertThat(clear.alpha()).as("alpha, clear").isGreaterThan(0.70);
  }

  @Test
  void everySpanLiesInItsLine() {
    Event event = NotesReader.english().read(RealDocuments.notes(), new EventId("event")).event();
    List<ItemSuggestions> items = suggested().items();

    for (int at = 0; at < items.size(); at++) {
      int length = event.getFeedback().get(at).getText().length();
      assertThat(items.get(at).line().suggestions())
          .flatExtracting(suggestion -> suggestion.spans())
          .allSatisfy(span -> assertThat(span.end()).isBetween(1, length));
    }
  }
}
