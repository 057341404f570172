package org.coproduction.intake;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Tokens;

/**
 * What people asked for, which is not what was done: in "they wanted the bell changed" nothing has
 * changed. A wish ends where its clause does.
 *
 * @param reached the words that tell what is wished for
 */
record Wishes(BitSet reached) {

  /** Asks for something that others are to do. */
  private static final String WISHES = "wishes";

  /** What may be done, and so may be wished for. */
  private static final List<String> CHANGES = List.of("altered", "altered-now", "change-w");

  /** How many words a wish may take. */
  private static final int REACH = 10;

  /** Behind these words something else is told. */
  private static final Set<String> ENDS = FormWords.english("wish-ends");

  /** Behind these it is told what was, unless the wish is a clause of its own. */
  private static final Set<String> VERBS = FormWords.english("tells-what-was");

  /** What such a clause begins with. */
  private static final Set<String> CLAUSE = FormWords.english("wish-clause");

  static Wishes in(Tokens tokens, Map<String, List<PhraseMatch<String>>> found) {
    BitSet reached = new BitSet();
    for (PhraseMatch<String> wish : found.getOrDefault(WISHES, List.of())) {
      int end = Math.min(tokens.size(), wish.end() + REACH);
      boolean clause = CLAUSE.contains(tokens.word(wish.end() - 1));
      int at = wish.end();
      while (at < end && !endsBefore(tokens, at) && (clause || !VERBS.contains(tokens.word(at)))) {
        reached.set(at++);
      }
    }
    return new Wishes(reached);
  }

  /** Leaves of the changes those that are more than wished for. */
  void takeFrom(Map<String, List<PhraseMatch<String>>> found) {
    if (reached.isEmpty()) {
      return;
    }
    for (String change : CHANGES) {
      found.computeIfPresent(
          change,
          (name, places) -> {
            List<PhraseMatch<String>> done =
                places.stream().filter(place -> !reached.get(place.first())).toList();
            return done.isEmpty() ? null : done;
          });
    }
  }

  private static boolean endsBefore(Tokens tokens, int at) {
    return tokens.startsSentence(at)
        || ENDS.contains(tokens.word(at))
        || tokens.before(at).chars().anyMatch(sign -> ",:(\u2013\u2014\u2192".indexOf(sign) >= 0);
  }
}
