package org.coproduction.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Regular expressions whose words stand in the files {@code patterns.txt}, one per language, so
 * that who knows the words need not read the expressions. Where an expression says {@code {title}},
 * any one of the phrases of the list of that name may stand; a word ends where the expression says
 * so.
 */
final class WordedPattern {

  private static final String FILE = "patterns.txt";

  /** A name of two letters at least in small letters is neither a count nor a class of signs. */
  private static final Pattern NAME = Pattern.compile("\\{([a-z]{2}[a-z-]*)\\}");

  private static final List<Map<String, List<String>>> LANGUAGES =
      List.of(CueResource.english(FILE), CueResource.welsh(FILE));

  private WordedPattern() {}

  /** The expression with the words as they are written in the files. */
  static Pattern of(String expression) {
    return Pattern.compile(filled(expression));
  }

  /** The expression with the words in capitals or not. */
  static Pattern anyCase(String expression) {
    return Pattern.compile(filled(expression), Pattern.CASE_INSENSITIVE);
  }

  /** The phrases of a list, as they are written in the files. */
  static Set<String> words(String name) {
    return Set.copyOf(phrases(name));
  }

  private static String filled(String expression) {
    return NAME.matcher(expression)
        .replaceAll(name -> Matcher.quoteReplacement(alternatives(name.group(1))));
  }

  private static String alternatives(String name) {
    return phrases(name).stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
  }

  private static List<String> phrases(String name) {
    List<String> phrases = new ArrayList<>();
    LANGUAGES.forEach(lists -> phrases.addAll(lists.getOrDefault(name, List.of())));
    if (phrases.isEmpty()) {
      throw new IllegalStateException("a list of words is missing from the library");
    }
    return phrases;
  }
}
