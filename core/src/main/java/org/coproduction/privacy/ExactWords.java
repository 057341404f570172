package org.coproduction.privacy;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that count beside names, ages, dates and addresses exactly as they are written, and in no
 * other form: small words of two languages, whose forms would be other words. Their lists are in
 * {@code words.txt}.
 */
final class ExactWords {

  private static final Map<String, List<String>> LISTS = WordLists.read("words.txt");

  private ExactWords() {}

  /**
   * The words of a list.
   *
   * @throws IllegalStateException where there is no such list: a fault of the program
   */
  static Set<String> of(String name) {
    List<String> words = LISTS.get(name);
    if (words == null) {
      throw new IllegalStateException("a list of words is missing from the library");
    }
    return Set.copyOf(words);
  }
}
