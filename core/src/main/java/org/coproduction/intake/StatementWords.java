package org.coproduction.intake;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Tokens;

/**
 * What the words of a statement speak of, and which of them tell what has not happened.
 *
 * @param statement the statement
 * @param mentions the groups that it names as people who were there
 * @param found the concepts in it, each with its places; a concept of the whole statement has none
 * @param notYet the words that tell a plan, a promise, a wish or a case supposed
 * @param notSo the words that are denied
 * @param asked the words of its questions
 * @param principle whether it repeats what a charter or a template says
 */
record StatementWords(
    Statement statement,
    List<GroupMention> mentions,
    Map<String, List<PhraseMatch<String>>> found,
    BitSet notYet,
    BitSet notSo,
    BitSet asked,
    boolean principle) {

  /** What has not happened yet: plans, wishes and suppositions, and how far ahead they reach. */
  static final String NOT_YET = "not-yet";

  /** What is denied. */
  static final String NOT_SO = "not-so";

  /** What was called off or is not sent yet, said behind it. */
  static final String CALLED_OFF = "called-off";

  /** What is only asked, by the form or by whoever writes. */
  static final String ASKED = "asked";

  /** Nobody and nothing, of whom all that follows is denied. */
  static final String NOBODY = "nobody";

  /** Groups that are named; "no parent" is none. */
  private static final Set<String> GROUPS =
      Set.of("lived", "children", "anybody", "somebody", "counted");

  private static final int NOT_YET_AHEAD = 12;
  private static final int CALLED_OFF_BACK = 20;
  private static final int NOT_SO_AHEAD = 4;
  private static final int NOT_SO_BACK = 3;
  private static final int NOBODY_AHEAD = 10;

  private static final Pattern QUOTES = Pattern.compile("[\"\u201C\u2018]| '");

  /** Behind these words something else is told. */
  private static final Set<String> TURNS = Set.of("but", "so", "because", "though", "although");

  boolean holds(List<String> oneOf) {
    return oneOf.stream().anyMatch(found::containsKey);
  }

  List<PhraseMatch<String>> places(String concept) {
    return found.getOrDefault(concept, List.of());
  }

  /** Whether a concept is there and has no place, so that it is of the statement as a whole. */
  boolean isOfTheWhole(String concept) {
    return found.containsKey(concept) && places(concept).isEmpty();
  }

  /** Whether any of the concepts is there, and not only as a plan. */
  boolean tells(List<String> oneOf, boolean evenPlans, boolean evenDenied) {
    for (String concept : oneOf) {
      if (found.containsKey(concept)) {
        List<PhraseMatch<String>> places = places(concept);
        boolean denied =
            !evenDenied
                && GROUPS.contains(concept)
                && places.stream().allMatch(place -> touches(notSo, place));
        if (places.isEmpty()
            || (!denied
                && (evenPlans
                    || (!principle
                        && places.stream().anyMatch(place -> !touches(notYet, place)))))) {
          return true;
        }
      }
    }
    return false;
  }

  static BitSet notYet(
      Tokens tokens, List<PhraseMatch<String>> plans, List<PhraseMatch<String>> calledOff) {
    BitSet reached = reach(tokens, plans, NOT_YET_AHEAD, 0);
    reached.or(reach(tokens, calledOff, NOT_YET_AHEAD, CALLED_OFF_BACK));
    return reached;
  }

  static BitSet notSo(
      Tokens tokens, List<PhraseMatch<String>> denials, List<PhraseMatch<String>> nobody) {
    BitSet reached = reach(tokens, denials, NOT_SO_AHEAD, NOT_SO_BACK);
    reached.or(reach(tokens, nobody, NOBODY_AHEAD, 0));
    return reached;
  }

  /** The words of all sentences that ask; what is quoted somebody has asked, and that tells. */
  static BitSet asked(Tokens tokens) {
    BitSet asked = new BitSet();
    int first = 0;
    boolean quoted = false;
    for (int at = 1; at <= tokens.size(); at++) {
      String between = tokens.before(at);
      if (at == tokens.size() || tokens.startsSentence(at)) {
        asked.set(first, at, !quoted && between.indexOf('?') >= 0);
        first = at;
        quoted = false;
      } else {
        quoted |= QUOTES.matcher(between).find();
      }
    }
    return asked;
  }

  static boolean touches(BitSet reach, PhraseMatch<String> match) {
    return reach.get(match.first()) || reach.get(match.end() - 1);
  }

  /** The tokens that some words reach, ahead and back, within their own sentence. */
  private static BitSet reach(Tokens tokens, List<PhraseMatch<String>> words, int ahead, int back) {
    BitSet reached = new BitSet();
    for (PhraseMatch<String> word : words) {
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
