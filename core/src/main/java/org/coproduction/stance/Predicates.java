package org.coproduction.stance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Tokens;

/**
 * Words that judge only where they are said of something: "the room was quiet", "so cold", where "a
 * quiet room" may be wished for and "cold lunches" names what there is.
 */
final class Predicates {

  /** Verbs by which something is said of somebody. */
  private static final Set<String> VERBS = SmallWords.english("said-by");

  /** Words that may stand between the verb and what is said, or lend weight to it alone. */
  private static final Set<String> WEIGHTS = SmallWords.english("weight");

  private static final Set<String> ALONE = SmallWords.english("weight-alone");

  /** How many such words may stand between. */
  private static final int BETWEEN = 3;

  private final Set<String> good;
  private final Set<String> bad;

  Predicates(Map<StanceCue, List<String>> cues) {
    this.good = new HashSet<>(cues.getOrDefault(StanceCue.GOOD_SAID, List.of()));
    this.bad = new HashSet<>(cues.getOrDefault(StanceCue.BAD_SAID, List.of()));
  }

  /** The words that judge by what they are said of. */
  List<PhraseMatch<StanceCue>> in(Tokens said) {
    List<PhraseMatch<StanceCue>> judging = new ArrayList<>();
    for (int at = 1; at < said.size(); at++) {
      String word = said.word(at);
      if ((good.contains(word) || bad.contains(word)) && isSaid(said, at)) {
        StanceCue meaning = good.contains(word) ? StanceCue.GOOD : StanceCue.BAD;
        judging.add(new PhraseMatch<>(meaning, at, at + 1));
      }
    }
    return judging;
  }

  /** Whether it is said of something, and not of what follows: "is a", "was quiet and". */
  private static boolean isSaid(Tokens said, int at) {
    if (said.startsSentence(at)) {
      return false;
    }
    int before = at - 1;
    boolean weighed = ALONE.contains(said.word(before));
    for (int skipped = 0; skipped < BETWEEN && before > 0; skipped++) {
      if (!WEIGHTS.contains(said.word(before)) || said.startsSentence(before)) {
        break;
      }
      before--;
    }
    return weighed || VERBS.contains(said.word(before));
  }
}
