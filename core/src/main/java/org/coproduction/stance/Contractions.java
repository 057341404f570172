package org.coproduction.stance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Both ways of saying "not", "is" and "would": a cue with "couldn't" is meant with "could not" too.
 */
final class Contractions {

  private static final Map<String, String> FULL = SmallWords.contractions();

  private Contractions() {}

  /**
   * Adds what phrases with such words are in full.
   *
   * @param phrases phrases of a cue file
   * @return all of them, and those in full behind them
   */
  static List<String> withFull(List<String> phrases) {
    List<String> both = new ArrayList<>(phrases);
    for (String phrase : phrases) {
      List<String> words = new ArrayList<>(Arrays.asList(phrase.split(" ", -1)));
      words.replaceAll(word -> FULL.getOrDefault(word, word));
      String full = String.join(" ", words);
      if (!full.equals(phrase)) {
        both.add(full);
      }
    }
    return both;
  }
}
