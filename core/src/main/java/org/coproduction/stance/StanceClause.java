package org.coproduction.stance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Tokens;

/**
 * A stretch of a line that a sentence end or a word such as "but" sets off, with its cues.
 *
 * @param first its first token
 * @param opensSentence whether a sentence begins with it
 * @param cues its cues in order
 */
record StanceClause(int first, boolean opensSentence, List<PhraseMatch<StanceCue>> cues) {

  /** How many words may stand between a negation and what it turns round. */
  private static final int REACH = 2;

  /** What a clause contributes to the stance of its line. */
  enum Judgement {
    /** Praise. */
    GOOD,
    /** Praise that the same clause limits. */
    LIMITED_GOOD,
    /** A limit to what another clause says. */
    LIMITED,
    /** Complaint. */
    BAD,
    /** A wish or proposal: it does not judge. */
    WISHED
  }

  static Collection<StanceClause> of(Tokens said, List<PhraseMatch<StanceCue>> matches) {
    TreeMap<Integer, StanceClause> clauses = new TreeMap<>();
    matches.stream()
        .filter(match -> match.meaning() == StanceCue.BUT)
        .forEach(but -> clauses.put(but.end(), opened(but.end(), false)));
    said.sentenceStarts().forEach(start -> clauses.put(start, opened(start, true)));
    for (PhraseMatch<StanceCue> match : matches) {
      clauses.floorEntry(match.first()).getValue().cues.add(match);
    }
    return clauses.values();
  }

  private static StanceClause opened(int first, boolean opensSentence) {
    return new StanceClause(first, opensSentence, new ArrayList<>());
  }

  /**
   * What it contributes.
   *
   * @param underSubject whether the line is said of a subject above it, so that a verb without one
   *     is no demand
   */
  Set<Judgement> judgements(boolean underSubject) {
    if (has(StanceCue.WISH) || (demands() && !underSubject)) {
      return EnumSet.of(Judgement.WISHED);
    }
    boolean good = false;
    boolean bad = false;
    int negatedUpTo = -1;
    for (PhraseMatch<StanceCue> cue : cues) {
      boolean negated = cue.first() <= negatedUpTo;
      switch (cue.meaning()) {
        case GOOD, SINCE -> {
          good |= !negated;
          bad |= negated;
        }
        case BAD -> {
          good |= negated;
          bad |= !negated;
        }
        case VALUED -> bad |= negated;
        case NOT -> negatedUpTo = cue.end() + REACH;
        default -> {
          // The others work on the clause or line as a whole.
        }
      }
    }
    boolean limited = has(StanceCue.LIMIT);
    // What does not happen is told as a complaint, unless it is what should not happen.
    boolean denied = !good && !limited && has(StanceCue.NOT);
    return judgements(good, bad || denied, limited);
  }

  private static Set<Judgement> judgements(boolean good, boolean bad, boolean limited) {
    Set<Judgement> judgements = EnumSet.noneOf(Judgement.class);
    if (good) {
      judgements.add(limited ? Judgement.LIMITED_GOOD : Judgement.GOOD);
    }
    if (bad) {
      judgements.add(Judgement.BAD);
    }
    if (limited && !good && !bad) {
      judgements.add(Judgement.LIMITED);
    }
    return judgements;
  }

  private boolean demands() {
    boolean asADemand =
        beginsWith(StanceCue.WISH_AT_START)
            || beginsWith(StanceCue.ACT)
            || beginsWith(StanceCue.KIND_ACT);
    return opensSentence && asADemand && !has(StanceCue.SINCE);
  }

  private boolean has(StanceCue meaning) {
    return cues.stream().anyMatch(cue -> cue.meaning() == meaning);
  }

  private boolean beginsWith(StanceCue meaning) {
    return cues.stream().anyMatch(cue -> cue.first() == first && cue.meaning() == meaning);
  }
}
