package org.coproduction.stance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Tokens;

/**
 * Questions by the order of their words, with or without a question mark: a verb in front of
 * whoever does it ("can we", "will the school"), with or without a word such as "where" before.
 */
final class Questions {

  /** Verbs that may stand in front of a thing too: "have the form ready" asks nothing. */
  private static final Set<String> ASK_OF_THINGS = SmallWords.english("asks-of-things");

  /** Verbs that bid: "do it on a Saturday", "have someone who signs". */
  private static final Set<String> BIDDING = SmallWords.english("bidding");

  /** Who never stands behind such a verb in a question. */
  private static final Set<String> ONE_ALONE = SmallWords.english("never-asked");

  /** In front of whoever might do something, it rather proposes: "could the club open later". */
  private static final String PROPOSES = "could";

  private final Set<String> verbs;
  private final Set<String> words;
  private final Set<String> people;
  private final Set<String> things;

  Questions(Map<StanceCue, List<String>> cues) {
    this.verbs = new HashSet<>(cues.getOrDefault(StanceCue.AUX, List.of()));
    this.words = new HashSet<>(cues.getOrDefault(StanceCue.WH, List.of()));
    this.people = new HashSet<>(cues.getOrDefault(StanceCue.ONE, List.of()));
    this.things = new HashSet<>(cues.getOrDefault(StanceCue.THING, List.of()));
  }

  /** Where words stand in the order of a question, whether or not a sentence begins there. */
  List<PhraseMatch<StanceCue>> in(Tokens said) {
    List<PhraseMatch<StanceCue>> questions = new ArrayList<>();
    for (int at = 0; at < said.size(); at++) {
      boolean byWord = words.contains(said.word(at));
      int verb = byWord ? at + 1 : at;
      if (verb + 1 < said.size() && verbs.contains(said.word(verb)) && asks(said, verb, byWord)) {
        boolean proposes = !byWord && said.word(verb).equals(PROPOSES);
        StanceCue meaning = proposes ? StanceCue.WISH_UNASKED : StanceCue.ASKS;
        questions.add(new PhraseMatch<>(meaning, at, verb + 2));
      }
    }
    return questions;
  }

  private boolean asks(Tokens said, int verb, boolean byWord) {
    String next = said.word(verb + 1);
    if (said.startsSentence(verb + 1)) {
      return false;
    }
    if (!byWord && BIDDING.contains(said.word(verb)) && ONE_ALONE.contains(next)) {
      return false;
    }
    boolean ofThings = byWord || ASK_OF_THINGS.contains(said.word(verb));
    return people.contains(next) || (ofThings && things.contains(next));
  }
}
