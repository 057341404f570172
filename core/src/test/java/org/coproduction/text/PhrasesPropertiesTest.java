package org.coproduction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The compiled phrases find what comparing every phrase with every place of a text finds. */
class PhrasesPropertiesTest {

  private static final TokenRoom ROOM = new TokenRoom();

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "plan",
            "plans",
            "planned",
            "Planning",
            "care",
            "caring",
            "cre\u0300che",
            "CR\u00C8CHE",
            "didn\u2019t",
            "didn't",
            "school's",
            "\uD83D\uDE00",
            "\u05D1\u05D9\u05EA",
            "3",
            "organize",
            "organised",
            "\uFDFA",
            "\uD835\uDC00b");
    Arbitrary<String> signs = Arbitraries.of(" ", " ", " ", "-", ", ", ". ", "\r\n", "; ", "");
    return words
        .list()
        .ofMaxSize(12)
        .flatMap(
            some ->
                signs
                    .list()
                    .ofSize(some.size())
                    .map(
                        between -> {
                          StringBuilder text = new StringBuilder();
                          for (int at = 0; at < some.size(); at++) {
                            text.append(some.get(at)).append(between.get(at));
                          }
                          return text.toString();
                        }));
  }

  @Provide
  Arbitrary<List<String>> phrases() {
    return Arbitraries.of(
            "plan",
            "\"plans\"",
            "plan care",
            "plan \"caring\"",
            "\"planning\" care",
            "creche",
            "plan care creche",
            "creche creche",
            "didnt",
            "organise",
            "organise plan",
            "school 3",
            "\u05D1\u05D9\u05EA",
            "care plan",
            "\"care\" \"plan\"")
        .list()
        .uniqueElements()
        .ofMinSize(1)
        .ofMaxSize(15);
  }

  @Property
  void everyPhraseIsFoundWhereverItStands(
      @ForAll("phrases") List<String> phrases, @ForAll("texts") String text) {
    Map<String, List<String>> byMeaning = new LinkedHashMap<>();
    phrases.forEach(phrase -> byMeaning.put(phrase, List.of(phrase)));
    Tokens tokens = Tokens.of(text);
    List<PhraseMatch<String>> naive = new ArrayList<>();
    for (String phrase : phrases) {
      for (int first = 0; first < tokens.size(); first++) {
        if (standsAt(phrase, tokens, first)) {
          naive.add(new PhraseMatch<>(phrase, first, first + Tokens.of(phrase).size()));
        }
      }
    }

    assertThat(Phrases.of(byMeaning).every(tokens)).containsExactlyInAnyOrderElementsOf(naive);
  }

  private static boolean standsAt(String phrase, Tokens text, int first) {
    Tokens words = Tokens.of(phrase);
    if (first + words.size() > text.size()) {
      return false;
    }
    return IntStream.range(0, words.size())
        .allMatch(
            at ->
                (words.before(at).endsWith("\"")
                        ? words.word(at).equals(text.word(first + at))
                        : words.stem(at).equals(text.stem(first + at)))
                    && (at == 0 || !text.startsSentence(first + at)));
  }

  @Property
  void roomThatWasUsedBeforeTakesATextApartAsFreshRoomDoes(@ForAll String text) {
    assertThat(account(ROOM.of(text))).isEqualTo(account(Tokens.of(text)));
  }

  @Property
  void roomTakesOddTextsApartAsFreshRoomDoes(@ForAll("texts") String text) {
    assertThat(account(ROOM.of(text))).isEqualTo(account(Tokens.of(text)));
  }

  private static List<List<Object>> account(Tokens tokens) {
    return IntStream.range(0, tokens.size())
        .mapToObj(
            at ->
                List.<Object>of(
                    tokens.word(at),
                    tokens.stem(at),
                    tokens.startsSentence(at),
                    tokens.span(at, at + 1),
                    tokens.before(at)))
        .toList();
  }
}
