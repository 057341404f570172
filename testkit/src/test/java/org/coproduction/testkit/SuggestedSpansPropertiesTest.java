package org.coproduction.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.coproduction.json.Shipped;
import org.coproduction.theme.CodingSuggester;
import org.coproduction.theme.FoundCue;
import org.coproduction.theme.LineSuggestions;
import org.coproduction.theme.QuoteCheck;
import org.coproduction.theme.Suggestion;
import org.coproduction.value.TextSpan;
import org.coproduction.value.ThemeId;
import org.coproduction.value.Words;

/** Spans mark the words they name whatever signs stand around them. */
class SuggestedSpansPropertiesTest {

  private static final CodingSuggester SUGGESTER = CodingSuggester.of(Shipped.codebook());

  /** Emoji, combining marks, line ends, curly quotes, right-to-left script, marks of direction. */
  private static final List<String> AROUND =
      List.of(
          "\uD83D\uDE00",
          "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
          "e\u0301",
          "\r\n",
          "\u201C",
          "\u2019",
          "\u05E9\u05DC\u05D5\u05DD",
          "\u0645\u0631\u062D\u0628\u0627",
          "\u202E",
          "\u200F",
          "\t",
          "!",
          "x",
          "7",
          "\uD835\uDD18",
          "o\u0308\u0323");

  @Provide
  Arbitrary<String> odd() {
    return Arbitraries.of(AROUND).list().ofMaxSize(8).map(signs -> String.join(" ", signs));
  }

  private static String marked(Words said, TextSpan span) {
    String text = said.text();
    int from = text.offsetByCodePoints(0, span.start());
    return text.substring(from, text.offsetByCodePoints(from, span.length()));
  }

  @Property
  void aSpanMarksItsCueWhateverStandsAroundIt(
      @ForAll("odd") String before, @ForAll("odd") String behind) {
    Words said = Words.of(before + " taxi " + behind);

    List<FoundCue> found =
        SUGGESTER.suggest(said).suggestions().stream()
            .filter(suggestion -> suggestion.theme().equals(new ThemeId("TPT")))
            .flatMap(suggestion -> suggestion.cues().stream())
            .toList();

    assertThat(found)
        .singleElement()
        .satisfies(cue -> assertThat(marked(said, cue.span())).isEqualTo("taxi"));
  }

  @Property
  void whateverIsSaidEverySpanLiesInItAndTheSameIsSuggestedAgain(@ForAll String any) {
    Words said = Words.optional(any.replaceAll("\\p{Cs}", "")).orElse(Words.of("school"));

    LineSuggestions suggestions = SUGGESTER.suggest(said);

    for (Suggestion suggestion : suggestions.suggestions()) {
      assertThat(suggestion.spans())
          .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(said.length()));
    }
    assertThat(SUGGESTER.suggest(said)).isEqualTo(suggestions);
  }

  @Property
  void aLineIsAVerifiedQuotationOfItself(@ForAll("odd") String signs) {
    Words said = Words.optional(signs).orElse(Words.of("school"));

    QuoteCheck check = QuoteCheck.of(said, said);

    assertThat(check.verdict()).isEqualTo(QuoteCheck.Verdict.VERIFIED);
    assertThat(check.spans()).containsExactly(new TextSpan(0, said.length()));
  }
}
