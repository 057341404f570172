package org.coproduction.stance;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.text.PhraseFile;

/** Single words by which the reading of a stance tells one thing from another, as data. */
final class SmallWords {

  private static final Map<String, List<String>> ENGLISH = read("en/words.txt");

  private SmallWords() {}

  /**
   * The words of one list.
   *
   * @throws IllegalStateException where there is no such list: a fault of the program
   */
  static Set<String> english(String list) {
    List<String> words = ENGLISH.get(list);
    if (words == null) {
      throw new IllegalStateException("a list of words is missing from the library");
    }
    return Set.copyOf(words);
  }

  /** What is said in full, by the ways in which it is written as one word. */
  static Map<String, String> contractions() {
    Map<String, String> full = new HashMap<>();
    read("en/contractions.txt")
        .forEach((meant, written) -> written.forEach(word -> full.put(word, meant)));
    return Map.copyOf(full);
  }

  private static Map<String, List<String>> read(String file) {
    InputStream stream = SmallWords.class.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalStateException("a file of words is missing from the library");
    }
    return PhraseFile.read(stream);
  }
}
