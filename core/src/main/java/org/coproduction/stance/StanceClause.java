package org.coproduction.stance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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

  private static final Set<String> RANK_ENDS = Set.of("st", "nd", "rd", "th");

  /** How many words may stand between a negation and what it turns round. */
  private static final int REACH = 2;

  /** What a clause contributes to the stance of its line. */
  enum Judgement {
    /** Praise. */
    GOOD,
    /** What is told is good, though nobody says so. */
    HINTS_GOOD,
    /** Praise that the same clause limits. */
    LIMITED_GOOD,
    /** A limit to what another clause says. */
    LIMITED,
    /** Says that something bad is not so: praise, where nothing is complained of. */
    NOT_BAD,
    /** Complaint. */
    BAD,
    /** Says that something is not so, and nothing else: a complaint, unless it is wished. */
    DENIED,
    /** What is told is bad, though nobody says so. */
    HINTS_BAD,
    /** A wish or proposal: it does not judge. */
    WISHED
  }

  private static final Set<Judgement> JUDGES =
      Collections.unmodifiableSet(
          EnumSet.of(
              Judgement.GOOD,
              Judgement.NOT_BAD,
              Judgement.LIMITED_GOOD,
              Judgement.BAD,
              Judgement.DENIED));

  /**
   * The clauses of a line.
   *
   * @param said the line
   * @param matches its cues, by their first tokens
   */
  static Collection<StanceClause> of(Tokens said, List<PhraseMatch<StanceCue>> matches) {
    TreeMap<Integer, StanceClause> clauses = new TreeMap<>();
    matches.stream()
        .filter(match -> match.meaning() == StanceCue.BUT)
        .forEach(but -> clauses.put(but.end(), opened(but.end(), false)));
    said.sentenceStarts().forEach(start -> clauses.put(start, opened(start, true)));
    if (said.size() > 1 && isRank(said.word(0))) {
      clauses.put(1, opened(1, true));
    }
    for (PhraseMatch<StanceCue> match : matches) {
      clauses.floorEntry(match.first()).getValue().cues.add(match);
    }
    return clauses.values();
  }

  /** "1st", in front of what was ranked. */
  private static boolean isRank(String word) {
    return Character.isDigit(word.charAt(0)) && RANK_ENDS.contains(word.substring(1));
  }

  private static StanceClause opened(int first, boolean opensSentence) {
    return new StanceClause(first, opensSentence, new ArrayList<>());
  }

  /**
   * What it contributes.
   *
   * @param underSubject whether the line is said of a subject above it, so that a verb without one
   *     is no demand
   * @return what the clause as a whole contributes
   */
  Set<Judgement> judgements(boolean underSubject) {
    if (has(StanceCue.WISH) || beginsWith(StanceCue.WISH_UNASKED) || (demands() && !underSubject)) {
      return EnumSet.of(Judgement.WISHED);
    }
    Tally tally = new Tally(has(StanceCue.PAST));
    for (PhraseMatch<StanceCue> cue : cues) {
      tally.count(cue);
    }
    Set<Judgement> judgements = tally.judgements(has(StanceCue.LIMIT), has(StanceCue.RESTRICT));
    if (judgements.contains(Judgement.DENIED) && has(StanceCue.SAYS)) {
      judgements.add(Judgement.BAD);
    }
    boolean onlyHints = Collections.disjoint(judgements, JUDGES);
    return has(StanceCue.WISH_HINT) && onlyHints ? EnumSet.of(Judgement.WISHED) : judgements;
  }

  /** Adds up one clause from left to right. */
  private static final class Tally {

    private final boolean isPast;
    private boolean good;
    private boolean goodHint;
    private boolean bad;
    private boolean badHint;
    private boolean denies;
    private boolean deniesBad;
    private int negatedUpTo = -1;
    private int souredUpTo = -1;

    Tally(boolean isPast) {
      this.isPast = isPast;
    }

    void count(PhraseMatch<StanceCue> cue) {
      boolean negated = cue.first() <= negatedUpTo;
      boolean turned = negated != isPast;
      switch (cue.meaning()) {
        case GOOD -> judge(!turned && cue.first() > souredUpTo);
        case SINCE -> judge(!negated);
        case BAD -> {
          bad |= !turned;
          good |= turned && !negated;
          deniesBad |= negated;
        }
        case GOOD_HINT -> hint(!turned);
        case BAD_HINT -> {
          if (!negated) {
            hint(isPast);
          }
        }
        case VALUED -> bad |= negated;
        case NOT -> {
          denies = true;
          negatedUpTo = cue.end() + REACH;
        }
        case SOURS -> souredUpTo = cue.end() + REACH;
        case THEN -> {
          negatedUpTo = -1;
          souredUpTo = -1;
        }
        default -> {
          // The others work on the clause or line as a whole.
        }
      }
    }

    private void judge(boolean isGood) {
      good |= isGood;
      bad |= !isGood;
    }

    private void hint(boolean isGood) {
      goodHint |= isGood;
      badHint |= !isGood;
    }

    Set<Judgement> judgements(boolean limited, boolean restricted) {
      // What does not happen is told as a complaint, unless it is what should not happen.
      boolean denied = denies && !good && !limited && !deniesBad;
      Set<Judgement> judgements = EnumSet.noneOf(Judgement.class);
      boolean held = limited || restricted;
      if (good) {
        judgements.add(held ? Judgement.LIMITED_GOOD : Judgement.GOOD);
      }
      if (deniesBad) {
        judgements.add(held ? Judgement.LIMITED_GOOD : Judgement.NOT_BAD);
      }
      if (bad) {
        judgements.add(Judgement.BAD);
      } else if (denied) {
        judgements.add(Judgement.DENIED);
      }
      if (goodHint) {
        judgements.add(held ? Judgement.LIMITED_GOOD : Judgement.HINTS_GOOD);
      }
      if (badHint || (restricted && !good && !goodHint)) {
        judgements.add(Judgement.HINTS_BAD);
      }
      if (limited && judgements.isEmpty()) {
        judgements.add(Judgement.LIMITED);
      }
      return judgements;
    }
  }

  private boolean demands() {
    boolean asADemand =
        beginsWith(StanceCue.WISH_AT_START)
            || beginsWith(StanceCue.ACT)
            || beginsWith(StanceCue.KIND_ACT);
    return opensSentence && asADemand && !has(StanceCue.SINCE) && !namesWhoActs();
  }

  /** Whether a verb follows at once, so that the first word is a noun: "plan says", "form is". */
  private boolean namesWhoActs() {
    return cues.stream()
        .anyMatch(cue -> cue.meaning() == StanceCue.SAYS && cue.first() == first + 1);
  }

  private boolean has(StanceCue meaning) {
    return cues.stream().anyMatch(cue -> cue.meaning() == meaning);
  }

  private boolean beginsWith(StanceCue meaning) {
    return cues.stream().anyMatch(cue -> cue.first() == first && cue.meaning() == meaning);
  }
}
