package org.coproduction.text;

import java.util.ArrayList;
import java.util.Collections;
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

  /** Steps by words that match all forms of themselves. */
  private final Steps byStem;

  /** Steps by words that match only as they stand. */
  private final Steps byWord;

  /** Whether any word leads on from a node. */
  private final boolean[] goesOn;

  /** The meanings of node n stand from {@code meaningsFrom[n]} to before the next. */
  private final int[] meaningsFrom;

  private final List<T> meanings;

  private Phrases(List<Node<T>> nodes) {
    byStem = new Steps(nodes.stream().map(node -> node.byStem).toList());
    byWord = new Steps(nodes.stream().map(node -> node.byWord).toList());
    goesOn = new boolean[nodes.size()];
    meaningsFrom = new int[nodes.size() + 1];
    List<T> all = new ArrayList<>();
    for (int node = 0; node < nodes.size(); node++) {
      goesOn[node] = !nodes.get(node).byStem.isEmpty() || !nodes.get(node).byWord.isEmpty();
      all.addAll(nodes.get(node).meanings);
      meaningsFrom[node + 1] = all.size();
    }
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
    List<Node<T>> nodes = new ArrayList<>();
    nodes.add(new Node<>());
    phrasesByMeaning.forEach(
        (meaning, phrases) -> phrases.forEach(phrase -> add(phrase, meaning, nodes)));
    return new Phrases<>(nodes);
  }

  private static <T> void add(String phrase, T meaning, List<Node<T>> nodes) {
    Tokens tokens = Tokens.of(phrase);
    int node = ROOT;
    for (int at = 0; at < tokens.size(); at++) {
      boolean asItStands = tokens.before(at).endsWith("\"");
      Map<String, Integer> steps = asItStands ? nodes.get(node).byWord : nodes.get(node).byStem;
      String word = asItStands ? tokens.word(at) : tokens.stem(at);
      Integer known = steps.putIfAbsent(word, nodes.size());
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
      if (text.mayStep(byWord, byStem, ROOT, first)) {
        matches = collect(text, ROOT, first, first, matches);
      }
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
      List<PhraseMatch<T>> here =
          text.mayStep(byWord, byStem, ROOT, first)
              ? collect(text, ROOT, first, first, null)
              : null;
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
    int exact = byWord.isEmpty() ? Steps.NOWHERE : text.stepByWord(byWord, node, at);
    if (exact != Steps.NOWHERE) {
      matches = collect(text, exact, first, at + 1, matches);
    }
    int anyForm = text.stepByStem(byStem, node, at);
    return anyForm == Steps.NOWHERE ? matches : collect(text, anyForm, first, at + 1, matches);
  }

  /** Adds what the text means where it is a phrase from here to its end. */
  private void collectWhole(TokenTable text, int node, int at, List<T> found) {
    if (at == text.size()) {
      found.addAll(meanings.subList(meaningsFrom[node], meaningsFrom[node + 1]));
      return;
    }
    int exact = byWord.isEmpty() ? Steps.NOWHERE : text.stepByWord(byWord, node, at);
    if (exact != Steps.NOWHERE) {
      collectWhole(text, exact, at + 1, found);
    }
    int anyForm = text.stepByStem(byStem, node, at);
    if (anyForm != Steps.NOWHERE) {
      collectWhole(text, anyForm, at + 1, found);
    }
  }

  /** One node while phrases are compiled: which word leads where, and what it means to be here. */
  private static final class Node<T> {
    private final Map<String, Integer> byStem = new LinkedHashMap<>();
    private final Map<String, Integer> byWord = new LinkedHashMap<>();
    private final List<T> meanings = new ArrayList<>(1);
  }
}
