package org.coproduction.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Single words by which the reader of forms tells one thing from another, as data. */
final class FormWords {

  private static final Map<String, List<String>> ENGLISH = CueResource.english("words.txt");

  private FormWords() {}

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
}
