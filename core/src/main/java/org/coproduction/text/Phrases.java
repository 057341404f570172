package org.coproduction.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Many phrases, each with a meaning, that are looked for in a text all at once.
 *
 * <p>The time grows with the text and not with the number of phrases. A word of a phrase matches
 * all forms of itself; in double quotes it matches only as it stands: {@code "listened" to}. A
 * phrase does not reach over the end of a sentence. Immutable and thread-safe; compile once.
 *
 * @param <T> what phrases mean
 */
public final class Phrases<T> {

  private static final int ROOT = 0;

  /** The stems of words that match all forms of themselves. */
  private final Vocabulary stems;

  /** Words that match only as they stand; their numbers follow those of the stems. */
  private final Vocabulary exactWords;

  private final Steps steps;

  /** Whether any word leads on from a node. */
  private final boolean[] goesOn;

  /** The meanings of node n stand from {@code meaningsFrom[n]} to before the next. */
  private final int[] meaningsFrom;

  private final List<T> meanings;

  private Phrases(Draft<T> draft) {
    stems = new Vocabulary(draft.stems.keySet());
    exactWords = new Vocabulary(draft.exactWords.keySet());
    Map<Long, Integer> numbered = new HashMap<>();
    goesOn = new boolean[draft.nodes.size()];
    meaningsFrom = new int[draft.nodes.size() + 1];
    List<T> all = new ArrayList<>();
    for (int node = 0; node < draft.nodes.size(); node++) {
      Draft.Node<T> of = draft.nodes.get(node);
      int from = node;
      of.byStem.forEach((stem, target) -> numbered.put(Steps.key(from, stem), target));
      of.byWord.forEach(
          (word, target) -> numbered.put(Steps.key(from, stems.size() + word), target));
      goesOn[node] = !of.byStem.isEmpty() || !of.byWord.isEmpty();
      all.addAll(of.meanings);
      meaningsFrom[node + 1] = all.size();
    }
    steps = new Steps(numbered);
    meanings = List.copyOf(all);
  }

  /**
   * Compiles phrases.
   *
   * @param <T> what phrases mean
   * @param phrasesByMeaning the phrases of each meaning
   * @return the compiled phrases
   */
  public static <T> Phrases<T> of(Map<T, ? extends Iterable<String>> phrasesByMeaning) {
    Draft<T> draft = new Draft<>();
    phrasesByMeaning.forEach(
        (meaning, phrases) -> phrases.forEach(phrase -> draft.add(phrase, meaning)));
    return new Phrases<>(draft);
  }

  /**
   * All phrases in a text, also those that overlap or lie in one another.
   *
   * @param tokens the text
   * @return the matches by their first token, the shorter first
   */
  public List<PhraseMatch<T>> every(Tokens tokens) {
    TokenTable text = tokens.table();
    List<PhraseMatch<T>> matches = null;
    for (int first = 0; first < text.size(); first++) {
      matches = collect(text, ROOT, first, first, matches);
    }
    return matches == null ? List.of() : Collections.unmodifiableList(matches);
  }

  /**
   * The phrases in a text from left to right, the longest first, none overlapping another; a phrase
   * with several meanings gives a match for each.
   *
   * @param tokens the text
   * @return the matches in order
   */
  public List<PhraseMatch<T>> disjoint(Tokens tokens) {
    TokenTable text = tokens.table();
    List<PhraseMatch<T>> matches = new ArrayList<>();
    int first = 0;
    while (first < text.size()) {
      List<PhraseMatch<T>> here = collect(text, ROOT, first, first, null);
      int end = first + 1;
      if (here != null) {
        for (PhraseMatch<T> match : here) {
          end = Math.max(end, match.end());
        }
        for (PhraseMatch<T> match : here) {
          if (match.end() == end) {
            matches.add(match);
          }
        }
      }
      first = end;
    }
    return Collections.unmodifiableList(matches);
  }

  /**
   * What a text means that is a phrase from one token to its last.
   *
   * @param tokens the text
   * @param from the token at which the phrase must begin
   * @return the meanings in the order in which they were given; none where it is no phrase
   */
  public List<T> whole(Tokens tokens, int from) {
    List<T> found = new ArrayList<>();
    collectWhole(tokens.table(), ROOT, from, found);
    return Collections.unmodifiableList(found);
  }

  /** Adds what matches from one token on, the tokens before {@code at} being matched. */
  private @Nullable List<PhraseMatch<T>> collect(
      TokenTable text, int node, int first, int at, @Nullable List<PhraseMatch<T>> before) {
    List<PhraseMatch<T>> matches = before;
    for (int meaning = meaningsFrom[node]; meaning < meaningsFrom[node + 1]; meaning++) {
      if (matches == null) {
        matches = new ArrayList<>();
      }
      matches.add(new PhraseMatch<>(meanings.get(meaning), first, at));
    }
    if (!goesOn[node] || at == text.size() || (at > first && text.startsSentence(at))) {
      return matches;
    }
    int exact = byWord(text, node, at);
    if (exact != Steps.NOWHERE) {
      matches = collect(text, exact, first, at + 1, matches);
    }
    int anyForm = byStem(text, node, at);
    return anyForm == Steps.NOWHERE ? matches : collect(text, anyForm, first, at + 1, matches);
  }

  /** Adds what the text means where it is a phrase from here to its end. */
  private void collectWhole(TokenTable text, int node, int at, List<T> found) {
    if (at == text.size()) {
      found.addAll(meanings.subList(meaningsFrom[node], meaningsFrom[node + 1]));
      return;
    }
    int exact = byWord(text, node, at);
    if (exact != Steps.NOWHERE) {
      collectWhole(text, exact, at + 1, found);
    }
    int anyForm = byStem(text, node, at);
    if (anyForm != Steps.NOWHERE) {
      collectWhole(text, anyForm, at + 1, found);
    }
  }

  private int byWord(TokenTable text, int node, int at) {
    if (exactWords.size() == 0) {
      return Steps.NOWHERE;
    }
    int word = text.wordIn(exactWords, at);
    return word == Vocabulary.NONE ? Steps.NOWHERE : steps.from(node, stems.size() + word);
  }

  private int byStem(TokenTable text, int node, int at) {
    int stem = text.stemIn(stems, at);
    return stem == Vocabulary.NONE ? Steps.NOWHERE : steps.from(node, stem);
  }

  /** Phrases while they are compiled: a trie whose first node is the root. */
  private static final class Draft<T> {

    private final Map<String, Integer> stems = new LinkedHashMap<>();
    private final Map<String, Integer> exactWords = new LinkedHashMap<>();
    private final List<Node<T>> nodes = new ArrayList<>(List.of(new Node<>()));

    void add(String phrase, T meaning) {
      Tokens tokens = Tokens.of(phrase);
      int node = ROOT;
      for (int at = 0; at < tokens.size(); at++) {
        boolean asItStands = tokens.before(at).endsWith("\"");
        Map<Integer, Integer> next = asItStands ? nodes.get(node).byWord : nodes.get(node).byStem;
        int word =
            asItStands
                ? number(exactWords, tokens.word(at))
                : number(stems, tokens.stem(at));
        Integer known = next.putIfAbsent(word, nodes.size());
        if (known == null) {
          node = nodes.size();
          nodes.add(new Node<>());
        } else {
          node = known;
        }
      }
      if (node == ROOT) {
        throw new IllegalArgumentException("a phrase has no word in it");
      }
      List<T> meanings = nodes.get(node).meanings;
      if (!meanings.contains(meaning)) {
        meanings.add(meaning);
      }
    }

    private static int number(Map<String, Integer> words, String word) {
      Integer known = words.putIfAbsent(word, words.size());
      return known == null ? words.size() - 1 : known;
    }

    /** One node: which word leads where, and what it means to stand here. */
    private static final class Node<T> {
      private final Map<Integer, Integer> byStem = new HashMap<>();
      private final Map<Integer, Integer> byWord = new HashMap<>();
      private final List<T> meanings = new ArrayList<>(1);
    }
  }
}
