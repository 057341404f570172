package org.coproduction.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How words are spelt by people who were not taught to, or do not care, as data. */
final class Spelling {

  private Spelling() {}

  /** The words that are meant, by the ways in which they are written. */
  static Map<String, String> english() {
    Map<String, String> meant = new HashMap<>();
    for (Map.Entry<String, List<String>> word : CueResource.english("spelling.txt").entrySet()) {
      word.getValue().forEach(written -> meant.put(written, word.getKey()));
    }
    return Map.copyOf(meant);
  }
}
