package org.coproduction.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  private final Node<T> root;

  private Phrases(Node<T> root) {
    this.root = root;
  }

  /**
   * Compiles phrases.
   *
   * @param <T> what phrases mean
   * @param phrasesByMeaning the phrases of each meaning
   * @return the compiled phrases
   */
  public static <T> Phrases<T> of(Map<T, ? extends Iterable<String>> phrasesByMeaning) {
    Node<T> root = new Node<>();
    phrasesByMeaning.forEach(
        (meaning, phrases) -> phrases.forEach(phrase -> root.add(phrase, meaning)));
    return new Phrases<>(root);
  }

  /**
   * All phrases in a text, also those that overlap or lie in one another.
   *
   * @param tokens the text
   * @return the matches by their first token, the shorter first
   */
  public List<PhraseMatch<T>> every(Tokens tokens) {
    List<PhraseMatch<T>> matches = new ArrayList<>();
    for (int first = 0; first < tokens.size(); first++) {
      root.collect(tokens, first, first, matches);
    }
    return List.copyOf(matches);
  }

  /**
   * The phrases in a text from left to right, the longest first, none overlapping another; a phrase
   * with several meanings gives a match for each.
   *
   * @param tokens the text
   * @return the matches in order
   */
  public List<PhraseMatch<T>> disjoint(Tokens tokens) {
    List<PhraseMatch<T>> matches = new ArrayList<>();
    List<PhraseMatch<T>> here = new ArrayList<>();
    int first = 0;
    while (first < tokens.size()) {
      here.clear();
      root.collect(tokens, first, first, here);
      int longest = here.stream().mapToInt(PhraseMatch::end).max().orElse(first + 1);
      here.stream().filter(match -> match.end() == longest).forEach(matches::add);
      first = longest;
    }
    return List.copyOf(matches);
  }

  /**
   * What a text means that is a phrase from one token to its last.
   *
   * @param tokens the text
   * @param from the token at which the phrase must begin
   * @return the meanings in the order in which they were given; none where it is no phrase
   */
  public List<T> whole(Tokens tokens, int from) {
    List<T> meanings = new ArrayList<>();
    root.collectWhole(tokens, from, meanings);
    return List.copyOf(meanings);
  }

  /** One step of the trie; written while compiling and never after. */
  private static final class Node<T> {

    private final Map<String, Node<T>> byStem = new HashMap<>();
    private final Map<String, Node<T>> byWord = new HashMap<>();
    private final List<T> meanings = new ArrayList<>(1);

    void add(String phrase, T meaning) {
      Tokens tokens = Tokens.of(phrase);
      Node<T> node = this;
      for (int at = 0; at < tokens.size(); at++) {
        boolean asItStands = tokens.before(at).endsWith("\"");
        Map<String, Node<T>> steps = asItStands ? node.byWord : node.byStem;
        String key = asItStands ? tokens.word(at) : tokens.stem(at);
        node = steps.computeIfAbsent(key, unseen -> new Node<>());
      }
      if (node == this) {
        throw new IllegalArgumentException("a phrase has no word in it");
      }
      if (!node.meanings.contains(meaning)) {
        node.meanings.add(meaning);
      }
    }

    /** Adds what matches from one token on, the tokens before {@code at} being matched. */
    void collect(Tokens tokens, int first, int at, List<PhraseMatch<T>> matches) {
      for (T meaning : meanings) {
        matches.add(new PhraseMatch<>(meaning, first, at));
      }
      if (at == tokens.size() || (at > first && tokens.startsSentence(at))) {
        return;
      }
      Node<T> exact = byWord.get(tokens.word(at));
      if (exact != null) {
        exact.collect(tokens, first, at + 1, matches);
      }
      Node<T> anyForm = byStem.get(tokens.stem(at));
      if (anyForm != null) {
        anyForm.collect(tokens, first, at + 1, matches);
      }
    }

    /** Adds what the text means where it is a phrase from here to its end. */
    void collectWhole(Tokens tokens, int at, List<T> found) {
      if (at == tokens.size()) {
        found.addAll(meanings);
        return;
      }
      Node<T> exact = byWord.get(tokens.word(at));
      if (exact != null) {
        exact.collectWhole(tokens, at + 1, found);
      }
      Node<T> anyForm = byStem.get(tokens.stem(at));
      if (anyForm != null) {
        anyForm.collectWhole(tokens, at + 1, found);
      }
    }
  }
}
