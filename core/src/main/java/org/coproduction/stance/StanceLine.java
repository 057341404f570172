package org.coproduction.stance;

import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.coproduction.feedback.Stance;
import org.coproduction.stance.StanceClause.Judgement;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Tokens;

/**
 * A line with the cues that were found in it.
 *
 * @param said the line
 * @param cues its cues, by their first tokens
 */
record StanceLine(Tokens said, List<PhraseMatch<StanceCue>> cues) {

  /** The longest line that can merely name a subject, in words. */
  private static final int LONGEST_LABEL = 9;

  /** How many of its words belong to a cue. */
  int knownWords() {
    BitSet known = new BitSet();
    cues.forEach(cue -> known.set(cue.first(), cue.end()));
    return known.cardinality();
  }

  Collection<StanceClause> clauses() {
    return StanceClause.of(said, cues);
  }

  /**
   * Its stance.
   *
   * @param underSubject whether it is said of a subject above it
   * @param counts the clauses that count
   */
  Stance stance(boolean underSubject, Predicate<StanceClause> counts) {
    if (asks()) {
      return Stance.QUESTION;
    }
    if (begins(StanceCue.NAMES)) {
      return Stance.LABEL;
    }
    if (underSubject && begins(StanceCue.KIND_ACT)) {
      return Stance.POSITIVE;
    }
    Set<Judgement> judgements = EnumSet.noneOf(Judgement.class);
    for (StanceClause clause : clauses()) {
      if (counts.test(clause)) {
        judgements.addAll(clause.judgements(underSubject));
      }
    }
    return judged(judgements).orElseGet(() -> unjudged(judgements));
  }

  private Optional<Stance> judged(Set<Judgement> judgements) {
    boolean contrasted = has(StanceCue.BUT);
    boolean good = judgements.contains(Judgement.GOOD);
    boolean bad = judgements.contains(Judgement.BAD);
    boolean hintsGood = judgements.contains(Judgement.HINTS_GOOD);
    boolean hintsBad = judgements.contains(Judgement.HINTS_BAD);
    if (bad) {
      boolean both = good || judgements.contains(Judgement.LIMITED_GOOD);
      return Optional.of(both || (hintsGood && contrasted) ? Stance.MIXED : Stance.NEGATIVE);
    }
    if (judgements.contains(Judgement.LIMITED_GOOD) || judgements.contains(Judgement.LIMITED)) {
      return Optional.of(Stance.MIXED);
    }
    if (good) {
      return Optional.of(hintsBad && contrasted ? Stance.MIXED : Stance.POSITIVE);
    }
    if (judgements.contains(Judgement.WISHED)) {
      return Optional.empty();
    }
    if (hintsBad) {
      return Optional.of(hintsGood && contrasted ? Stance.MIXED : Stance.NEGATIVE);
    }
    return hintsGood ? Optional.of(Stance.POSITIVE) : Optional.empty();
  }

  private Stance unjudged(Set<Judgement> judgements) {
    if (hasQuestionMark()) {
      return Stance.QUESTION;
    }
    boolean saysSomething =
        judgements.contains(Judgement.WISHED) || said.size() > LONGEST_LABEL || has(StanceCue.SAYS);
    return saysSomething ? Stance.NEUTRAL : Stance.LABEL;
  }

  /**
   * Whether it asks. A question mark behind a sentence that is built as none ("no service??") asks
   * nothing, unless nothing is said either.
   */
  private boolean asks() {
    boolean marked = hasQuestionMark();
    for (PhraseMatch<StanceCue> cue : cues) {
      boolean asks =
          switch (cue.meaning()) {
            case ASKS -> opens(cue.first()) || marked;
            case ASKS_WITH_SIGN -> marked && opens(cue.first());
            case ASKED -> true;
            default -> false;
          };
      if (asks) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token is the first of a sentence or stands behind a number, a dash or a colon. */
  private boolean opens(int token) {
    if (said.startsSentence(token) || isNumbering(token - 1)) {
      return true;
    }
    String before = said.before(token);
    return before.chars().anyMatch(sign -> ":,\u2013\u2014".indexOf(sign) >= 0)
        || before.contains(" - ");
  }

  private boolean isNumbering(int token) {
    String word = said.word(token);
    String number = word.startsWith("q") ? word.substring(1) : word;
    return token == 0 && number.chars().allMatch(Character::isDigit);
  }

  private boolean hasQuestionMark() {
    for (int at = 1; at <= said.size(); at++) {
      if (said.before(at).indexOf('?') >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean has(StanceCue meaning) {
    return cues.stream().anyMatch(cue -> cue.meaning() == meaning);
  }

  private boolean begins(StanceCue meaning) {
    return cues.stream().anyMatch(cue -> cue.first() == 0 && cue.meaning() == meaning);
  }
}
