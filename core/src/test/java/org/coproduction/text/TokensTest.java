package org.coproduction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.coproduction.value.TextSpan;
import org.junit.jupiter.api.Test;

class TokensTest {

  private static List<String> words(String text) {
    Tokens tokens = Tokens.of(text);
    return IntStream.range(0, tokens.size()).mapToObj(tokens::word).toList();
  }

  @Test
  void hyphensPartWordsHoweverTheyAreSpaced() {
    assertThat(words("Co-production, co -production; co\u2011production"))
        .containsExactly("co", "production", "co", "production", "co", "production");
  }

  @Test
  void apostrophesStraightAndCurlyDoNotPartWords() {
    assertThat(words("didn't didn\u2019t everyone's everyone\u2019s parents' views"))
        .containsExactly("didnt", "didnt", "everyone", "everyone", "parents", "views");
  }

  @Test
  void accentsAndCaseAreFolded() {
    assertThat(words("Cr\u00E8che CRE\u0300CHE t\u0175r"))
        .containsExactly("creche", "creche", "twr");
  }

  @Test
  void placesAreCountedInCodePoints() {
    Tokens tokens = Tokens.of("\uD83D\uDE00 good");

    assertThat(tokens.span(0, 1)).isEqualTo(new TextSpan(2, 6));
  }

  @Test
  void aSentenceEndsWithItsMarkAndNotInsideAnAbbreviationNumberOrAddress() {
    Tokens tokens = Tokens.of("See e.g. page 3.5 of x.org/a?b=1. Then ask! Why?");

    assertThat(tokens.sentenceStarts().stream().map(tokens::word))
        .containsExactly("see", "then", "why");
  }

  @Property
  void anyTextComesApartInOrderWithinItsBounds(@ForAll String text) {
    Tokens tokens = Tokens.of(text);

    int end = 0;
    for (int index = 0; index < tokens.size(); index++) {
      TextSpan span = tokens.span(index, index + 1);
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      end = span.end();
    }
    assertThat(end).isLessThanOrEqualTo(text.codePointCount(0, text.length()));
  }
}
