package org.coproduction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhrasesTest {

  private static final Phrases<String> PHRASES =
      Phrases.of(
          Map.of(
              "forum", List.of("parent carer forum", "forum"),
              "parents", List.of("parent", "parent carer"),
              "heard", List.of("\"listened\" to")));

  private static List<String> disjoint(String text) {
    return PHRASES.disjoint(Tokens.of(text)).stream().map(PhraseMatch::meaning).toList();
  }

  @Test
  void theLongestPhraseFromTheLeftCounts() {
    assertThat(disjoint("The Parent Carer Forum and parents")).containsExactly("forum", "parents");
  }

  @Test
  void everyPhraseIsFoundWhereAllAreWanted() {
    assertThat(PHRASES.every(Tokens.of("parent carer forum")))
        .containsExactlyInAnyOrder(
            new PhraseMatch<>("parents", 0, 1),
            new PhraseMatch<>("parents", 0, 2),
            new PhraseMatch<>("forum", 0, 3),
            new PhraseMatch<>("forum", 2, 3));
  }

  @Test
  void aWordInQuotesMatchesOnlyAsItStands() {
    assertThat(disjoint("listened to us")).containsExactly("heard");
    assertThat(disjoint("listening to us")).isEmpty();
  }

  @Test
  void aPhraseDoesNotReachOverTheEndOfASentence() {
    assertThat(disjoint("A parent. Carer forum")).containsExactly("parents", "forum");
  }

  @Test
  void aTextMayBeAPhraseFromEndToEnd() {
    assertThat(PHRASES.whole(Tokens.of("Parent-carer:"), 0)).containsExactly("parents");
    assertThat(PHRASES.whole(Tokens.of("the forum"), 1)).containsExactly("forum");
    assertThat(PHRASES.whole(Tokens.of("the forum"), 0)).isEmpty();
  }

  @Test
  void aWordThatIsListedAsItStandsDoesNotHideItsOtherForms() {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    lists.put("exact", List.of("\"plan\" a"));
    lists.put("any", List.of("plan b"));

    assertThat(Phrases.of(lists).every(Tokens.of("plan b")))
        .extracting(PhraseMatch::meaning)
        .containsExactly("any");
  }
}
