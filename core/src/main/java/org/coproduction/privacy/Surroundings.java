package org.coproduction.privacy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Phrases;
import org.coproduction.text.Tokens;
import org.coproduction.value.TextSpan;

/** Where in one text the words stand that say what a number or date near them is. */
final class Surroundings {

  /** How far behind such words a number still belongs to them, in characters. */
  private static final int REACH = 40;

  /** How far before such words a number still belongs to them, as in "(NHS number)". */
  private static final int REACH_BACK = 12;

  private final Tokens tokens;
  private final Map<Surrounding, List<PhraseMatch<Surrounding>>> matches =
      new EnumMap<>(Surrounding.class);
  private final Map<Surrounding, TreeMap<Integer, Integer>> startsByEnd =
      new EnumMap<>(Surrounding.class);

  Surroundings(Tokens tokens, Phrases<Surrounding> phrases) {
    this.tokens = tokens;
    for (PhraseMatch<Surrounding> match : phrases.every(tokens)) {
      TextSpan span = tokens.span(match.first(), match.end());
      matches.computeIfAbsent(match.meaning(), unseen -> new ArrayList<>()).add(match);
      startsByEnd
          .computeIfAbsent(match.meaning(), unseen -> new TreeMap<>())
          .putIfAbsent(span.end(), span.start());
    }
  }

  Tokens tokens() {
    return tokens;
  }

  List<PhraseMatch<Surrounding>> all(Surrounding surrounding) {
    return matches.getOrDefault(surrounding, List.of());
  }

  /** Whether words of this kind stand shortly before or right behind a stretch of the text. */
  boolean isNear(Surrounding surrounding, int start, int end) {
    return distance(surrounding, start, end) < Integer.MAX_VALUE;
  }

  /** Whether words of this kind end at most so many characters before a place. */
  boolean isBefore(Surrounding surrounding, int start, int reach) {
    return distanceBefore(surrounding, start) <= reach;
  }

  /** How far the nearest words of this kind are, or the greatest number where none are near. */
  int distance(Surrounding surrounding, int start, int end) {
    int before = distanceBefore(surrounding, start);
    int behind = distanceBehind(surrounding, end);
    return Math.min(
        before <= REACH ? before : Integer.MAX_VALUE,
        behind <= REACH_BACK ? behind : Integer.MAX_VALUE);
  }

  private int distanceBefore(Surrounding surrounding, int start) {
    TreeMap<Integer, Integer> ends = startsByEnd.get(surrounding);
    Integer end = ends == null ? null : ends.floorKey(start);
    return end == null ? Integer.MAX_VALUE : start - end;
  }

  private int distanceBehind(Surrounding surrounding, int end) {
    TreeMap<Integer, Integer> ends = startsByEnd.get(surrounding);
    Map.Entry<Integer, Integer> next = ends == null ? null : ends.higherEntry(end);
    return next == null || next.getValue() < end ? Integer.MAX_VALUE : next.getValue() - end;
  }
}
