package org.coproduction.intake;

import java.util.List;
import java.util.Map;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Tokens;

/**
 * How far some places of a text reach that begin at each of its words or before it. Whether others
 * lie within one of them is told at once, where to go through all of them for each would take too
 * long in a long text.
 */
final class Covered {

  private final int[] ends;

  private Covered(int[] ends) {
    this.ends = ends;
  }

  /** The places of some of the concepts that have been found in a text. */
  static Covered by(
      List<String> concepts, Map<String, List<PhraseMatch<String>>> found, Tokens tokens) {
    int[] ends = new int[tokens.size() + 1];
    for (String concept : concepts) {
      for (PhraseMatch<String> place : found.getOrDefault(concept, List.of())) {
        ends[place.first()] = Math.max(ends[place.first()], place.end());
      }
    }
    for (int at = 1; at < ends.length; at++) {
      ends[at] = Math.max(ends[at], ends[at - 1]);
    }
    return new Covered(ends);
  }

  /** Whether one of the places holds all of these words. */
  boolean holds(int first, int end) {
    return ends[first] >= end;
  }
}
