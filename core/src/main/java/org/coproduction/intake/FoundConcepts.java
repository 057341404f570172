package org.coproduction.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Tokens;

/**
 * The words of one text, and where each concept that has been found in it begins and ends, so that
 * frames need not look through all its places again. Used by one thread.
 */
final class FoundConcepts {

  private final Tokens tokens;
  private final Map<String, List<PhraseMatch<String>>> found;
  private final Set<String> words = new HashSet<>();
  private final Map<String, Map<Integer, BitSet>> endsByFirst = new HashMap<>();

  /** Concepts that are added later are put to those given. */
  FoundConcepts(Tokens tokens, Map<String, List<PhraseMatch<String>>> found) {
    this.tokens = tokens;
    this.found = found;
    for (int at = 0; at < tokens.size(); at++) {
      words.add(tokens.stem(at));
      words.add(tokens.word(at));
    }
  }

  Tokens tokens() {
    return tokens;
  }

  boolean holds(String concept) {
    return found.containsKey(concept);
  }

  /** Whether a word stands anywhere, as it is or by what its forms share. */
  boolean holdsWord(String wordOrStem) {
    return words.contains(wordOrStem);
  }

  /** Where a concept may end, where it begins at a word; nothing where it does not. */
  BitSet ends(String concept, int first) {
    return endsByFirst.computeIfAbsent(concept, this::byFirst).getOrDefault(first, new BitSet());
  }

  void add(String concept, List<PhraseMatch<String>> places) {
    if (!places.isEmpty()) {
      List<PhraseMatch<String>> all = new ArrayList<>(found.getOrDefault(concept, List.of()));
      all.addAll(places);
      found.put(concept, all);
      endsByFirst.remove(concept);
    }
  }

  private Map<Integer, BitSet> byFirst(String concept) {
    Map<Integer, BitSet> ends = new HashMap<>();
    for (PhraseMatch<String> match : found.getOrDefault(concept, List.of())) {
      ends.computeIfAbsent(match.first(), unseen -> new BitSet()).set(match.end());
    }
    return ends;
  }
}
