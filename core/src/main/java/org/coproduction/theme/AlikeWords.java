package org.coproduction.theme;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
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
    Map<List<String>, List<String>> lists = new LinkedHashMap<>();
    PhraseFile.read(stream).values().forEach(list -> lists.put(list, list));
    return new AlikeWords(Phrases.of(lists));
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
    List<String> all = List.of("");
    int from = 0;
    for (List<PhraseMatch<List<String>>> same : together(tokens)) {
      int first = same.get(0).first();
      int end = same.get(0).end();
      Set<String> words = new LinkedHashSet<>();
      words.add(tokens.text(first, end));
      same.forEach(match -> words.addAll(match.meaning()));
      all = with(with(all, from < first ? List.of(tokens.text(from, first)) : List.of("")), words);
      from = end;
    }
    forms.addAll(
        with(all, from < tokens.size() ? List.of(tokens.text(from, tokens.size())) : List.of("")));
    return forms;
  }

  /** The words of the lists in a cue, those of several lists together. */
  private List<List<PhraseMatch<List<String>>>> together(Tokens cue) {
    Map<Integer, List<PhraseMatch<List<String>>>> byPlace = new LinkedHashMap<>();
    words
        .disjoint(cue)
        .forEach(
            match ->
                byPlace.computeIfAbsent(match.first(), unseen -> new ArrayList<>()).add(match));
    return List.copyOf(byPlace.values());
  }

  /**
   * Each beginning with each of the words behind it; with the first only, where it were too many.
   */
  private static List<String> with(List<String> beginnings, Collection<String> words) {
    List<String> longer = new ArrayList<>();
    for (String word : words) {
      for (String before : beginnings) {
        longer.add((before + " " + word).strip());
      }
      if (longer.size() + beginnings.size() > MOST_FORMS) {
        break;
      }
    }
    return longer;
  }
}
