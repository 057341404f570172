package org.coproduction.bench;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Phrases;
import org.coproduction.text.TokenRoom;
import org.coproduction.text.Tokens;
import org.coproduction.value.TextSpan;

/** The ways to find phrases: ours and those of others, all of whole words only. */
final class PhraseFinders {

  private PhraseFinders() {}

  /** The engine of the library, which takes every item apart first. */
  static PhraseFinder ours(List<String> phrases) {
    Map<Integer, List<String>> byNumber = new LinkedHashMap<>();
    for (int phrase = 0; phrase < phrases.size(); phrase++) {
      byNumber.put(phrase, List.of(phrases.get(phrase)));
    }
    Phrases<Integer> compiled = Phrases.of(byNumber);
    TokenRoom room = new TokenRoom();
    return (item, hits) -> {
      Tokens tokens = room.of(item);
      List<PhraseMatch<Integer>> matches = compiled.every(tokens);
      for (int at = 0; at < matches.size(); at++) {
        PhraseMatch<Integer> match = matches.get(at);
        TextSpan span = tokens.span(match.first(), match.end());
        hits.add(match.meaning(), span.start(), span.end());
      }
    };
  }

  /** Each phrase looked for by itself: slow, and plain to see that it is right. */
  static PhraseFinder naive(List<String> phrases) {
    return (item, hits) -> {
      for (int phrase = 0; phrase < phrases.size(); phrase++) {
        String words = phrases.get(phrase);
        for (int at = item.indexOf(words); at >= 0; at = item.indexOf(words, at + 1)) {
          if (isWhole(item, at, at + words.length())) {
            hits.add(phrase, at, at + words.length());
          }
        }
      }
    };
  }

  /** All phrases as one alternation, tried at the beginning of every word. */
  static PhraseFinder regularExpression(List<String> phrases) {
    Map<String, Integer> numbers = new HashMap<>();
    List<String> quoted = new ArrayList<>();
    for (String phrase : phrases) {
      numbers.put(phrase, numbers.size());
      quoted.add(Pattern.quote(phrase));
    }
    Pattern pattern = Pattern.compile("\\b(?=(" + String.join("|", quoted) + ")\\b)");
    return (item, hits) -> {
      Matcher matcher = pattern.matcher(item);
      while (matcher.find()) {
        hits.add(numbers.getOrDefault(matcher.group(1), -1), matcher.start(1), matcher.end(1));
      }
    };
  }

  /** A double-array Aho-Corasick automaton over the characters of the raw text. */
  static PhraseFinder doubleArray(List<String> phrases) {
    TreeMap<String, Integer> numbers = new TreeMap<>();
    for (int phrase = 0; phrase < phrases.size(); phrase++) {
      numbers.put(phrases.get(phrase), phrase);
    }
    AhoCorasickDoubleArrayTrie<Integer> automaton = new AhoCorasickDoubleArrayTrie<>();
    automaton.build(numbers);
    return (item, hits) ->
        automaton.parseText(
            item,
            (begin, end, phrase) -> {
              if (isWhole(item, begin, end)) {
                hits.add(phrase, begin, end);
              }
            });
  }

  private static boolean isWhole(String item, int start, int end) {
    return (start == 0 || !Character.isLetter(item.charAt(start - 1)))
        && (end == item.length() || !Character.isLetter(item.charAt(end)));
  }
}
