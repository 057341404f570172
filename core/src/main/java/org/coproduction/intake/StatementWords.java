package org.coproduction.intake;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a statement speak of, and which of them tell what has not happened.
 *
 * @param statement the statement
 * @param mentions the groups that it names as people who were there
 * @param found the concepts in it, each with its places; a concept of the whole statement has none
 * @param notYet the words that tell a plan, a promise, a wish or a case supposed
 * @param notSo the words that are denied
 * @param principle whether it repeats what a charter or a template says
 */
record StatementWords(
    Statement statement,
    List<GroupMention> mentions,
    Map<String, List<PhraseMatch<String>>> found,
    BitSet notYet,
    BitSet notSo,
    boolean principle) {

  /** What has not happened yet: plans, wishes and suppositions, and how far ahead they reach. */
  static final String NOT_YET = "not-yet";

  /** What is denied. */
  static final String NOT_SO = "not-so";

  private static final int NOT_YET_AHEAD = 12;
  private static final int NOT_SO_AHEAD = 4;
  private static final int NOT_SO_BACK = 3;

  /** Behind these words something else is told. */
  private static final Set<String> TURNS = Set.of("but", "so", "because", "though", "although");

  boolean holds(List<String> oneOf) {
    return oneOf.stream().anyMatch(found::containsKey);
  }

  List<PhraseMatch<String>> places(String concept) {
    return found.getOrDefault(concept, List.of());
  }

  /** Whether any of the concepts is there, and not only as a plan. */
  boolean tells(List<String> oneOf, boolean evenPlans) {
    for (String concept : oneOf) {
      if (found.containsKey(concept)) {
        List<PhraseMatch<String>> places = places(concept);
        if (places.isEmpty()
            || evenPlans
            || (!principle && places.stream().anyMatch(place -> !touches(notYet, place)))) {
          return true;
        }
      }
    }
    return false;
  }

  static BitSet notYet(Tokens tokens, @Nullable List<PhraseMatch<String>> words) {
    return reach(tokens, words, NOT_YET_AHEAD, 0);
  }

  static BitSet notSo(Tokens tokens, @Nullable List<PhraseMatch<String>> words) {
    return reach(tokens, words, NOT_SO_AHEAD, NOT_SO_BACK);
  }

  static boolean touches(BitSet reach, PhraseMatch<String> match) {
    return reach.get(match.first()) || reach.get(match.end() - 1);
  }

  /** The tokens that some words reach, ahead and back, within their own sentence. */
  private static BitSet reach(
      Tokens tokens, @Nullable List<PhraseMatch<String>> words, int ahead, int back) {
    BitSet reached = new BitSet();
    for (PhraseMatch<String> word : words == null ? List.<PhraseMatch<String>>of() : words) {
      int end = Math.min(tokens.size(), word.end() + ahead + 1);
      for (int at = word.end(); at < end && !turns(tokens, at); at++) {
        reached.set(at);
      }
      int start = Math.max(0, word.first() - back);
      for (int at = word.first(); at > start && !turns(tokens, at); at--) {
        reached.set(at - 1);
      }
    }
    return reached;
  }

  private static boolean turns(Tokens tokens, int at) {
    return tokens.startsSentence(at) || TURNS.contains(tokens.word(at));
  }
}
