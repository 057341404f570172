package org.coproduction.stance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Both ways of saying "not", "is" and "would": a cue with "couldn't" is meant with "could not" too.
 */
final class Contractions {

  private static final Map<String, String> FULL =
      Map.ofEntries(
          Map.entry("cant", "cannot"),
          Map.entry("couldnt", "could not"),
          Map.entry("didnt", "did not"),
          Map.entry("doesnt", "does not"),
          Map.entry("dont", "do not"),
          Map.entry("hasnt", "has not"),
          Map.entry("hadnt", "had not"),
          Map.entry("havent", "have not"),
          Map.entry("isnt", "is not"),
          Map.entry("arent", "are not"),
          Map.entry("wasnt", "was not"),
          Map.entry("werent", "were not"),
          Map.entry("wont", "will not"),
          Map.entry("wouldnt", "would not"),
          Map.entry("shouldnt", "should not"),
          Map.entry("theyre", "they are"),
          Map.entry("theyve", "they have"),
          Map.entry("weve", "we have"),
          Map.entry("ive", "i have"),
          Map.entry("hes", "he is"),
          Map.entry("shes", "she is"),
          Map.entry("thats", "that is"));

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
