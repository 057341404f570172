package org.coproduction.theme;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.text.PhraseFile;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Phrases;
import org.coproduction.text.Tokens;

/**
 * Words that stand for each other in a cue, such as "me", "us" and "you": a codebook need not write
 * down that one is told, and another, and a third.
 */
final class AlikeWords {

  /** A cue in which several such words stand has many forms; more than these are not worth it. */
  private static final int MOST_FORMS = 48;

  private final Phrases<List<String>> words;

  private AlikeWords(Phrases<List<String>> words) {
    this.words = words;
  }

  static AlikeWords english() {
    InputStream stream = AlikeWords.class.getResourceAsStream("en/alike.txt");
    if (stream == null) {
      throw new IllegalStateException("a file of words is missing from the library");
    }
    Map<List<String>, List<String>> lists = new java.util.LinkedHashMap<>();
    PhraseFile.read(stream).values().forEach(list -> lists.put(exact(list), exact(list)));
    return new AlikeWords(Phrases.of(lists));
  }

  /** In double quotes: "parents" is not "parent", nor "you" "your". */
  private static List<String> exact(List<String> list) {
    return list.stream().map(AlikeWords::exact).toList();
  }

  private static String exact(String phrase) {
    StringBuilder quoted = new StringBuilder();
    Tokens words = Tokens.of(phrase);
    for (int at = 0; at < words.size(); at++) {
      quoted.append(at == 0 ? "" : " ").append('"').append(words.word(at)).append('"');
    }
    return quoted.toString();
  }

  /**
   * The ways in which a cue can be put with other words of the same kind.
   *
   * @param cue the cue; one that is a single word, or has a word in double quotes, has no others
   * @return the cue and the others, the cue first
   */
  Set<String> of(String cue) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(cue);
    Tokens tokens = Tokens.of(cue);
    if (tokens.size() < 2 || cue.indexOf('"') >= 0) {
      return forms;
    }
    List<List<String>> parts = new ArrayList<>();
    int from = 0;
    for (PhraseMatch<List<String>> match : words.disjoint(tokens)) {
      if (match.first() > from) {
        parts.add(List.of(tokens.text(from, match.first())));
      } else if (match.end() == from) {
        // The same word in another list.
        List<String> both = new ArrayList<>(parts.remove(parts.size() - 1));
        both.addAll(match.meaning());
        parts.add(both);
        continue;
      }
      parts.add(match.meaning());
      from = match.end();
    }
    if (from < tokens.size()) {
      parts.add(List.of(tokens.text(from, tokens.size())));
    }
    List<String> all = List.of("");
    for (List<String> part : parts) {
      List<String> longer = new ArrayList<>();
      for (String before : all) {
        part.forEach(next -> longer.add((before + " " + next).strip()));
      }
      if (longer.size() > MOST_FORMS) {
        return forms;
      }
      all = longer;
    }
    forms.addAll(all);
    return forms;
  }
}
