package org.coproduction.stance;

import java.util.EnumSet;
import java.util.Set;
import org.coproduction.stance.StanceClause.Judgement;
import org.coproduction.stance.StanceClause.Opening;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Tokens;

/** Adds up one clause from left to right. */
final class StanceTally {

  /** How many words that mean something may stand between a negation and what it turns round. */
  private static final int REACH = 2;

  /** Words that mean little, so that a negation reaches over them: "without us having to beg". */
  private static final Set<String> LIGHT = SmallWords.english("light");

  /** Verbs that stand behind a negation with which a sentence begins: "not once has the bus". */
  private static final Set<String> INVERTED = SmallWords.english("inverted");

  /** Words behind which stands what is over: "got a place after two years". */
  private static final Set<String> BEHIND = Set.of("after", "before");

  /** Negations that stand last where what they deny was said before. */
  private static final Set<String> LEAVES_OUT = SmallWords.english("leaves-out");

  private static final Set<String> OR = Set.of("or", "if", "why", "but");

  /** Words that prefer one thing to another and so deny neither: "with us rather than for us". */
  private static final Set<String> PREFERS = Set.of("rather", "instead");

  /** Words behind a "not" that only sets one thing against another: "a partner, not a guest". */
  private static final Set<String> SET_AGAINST = SmallWords.english("set-against");

  /** Words in front of "than" that compare nothing. */
  private static final Set<String> NO_COMPARISON = Set.of("rather", "other");

  private static final String THAN = "than";

  private final StanceClause clause;
  private final Tokens said;
  private final boolean isPast;
  private final int comparesFrom;
  private final boolean says;
  private boolean good;
  private boolean goodHint;
  private boolean bad;
  private boolean badHint;
  private boolean denies;
  private boolean deniesBad;
  private int backgroundFrom = Integer.MAX_VALUE;
  private int negatedUpTo = -1;
  private int endedUpTo = -1;
  private int souredUpTo = -1;

  StanceTally(StanceClause clause) {
    this.clause = clause;
    this.said = clause.said();
    this.comparesFrom = comparison();
    this.says = clause.has(StanceCue.SAYS);
    this.isPast =
        clause.cues().stream()
            .anyMatch(cue -> cue.meaning() == StanceCue.PAST && cue.first() < comparesFrom);
  }

  /** The token from which on it tells with what it compares: "easier than the old form". */
  private int comparison() {
    for (int at = clause.first() + 1; at < clause.end(); at++) {
      if (said.word(at).equals(THAN) && !NO_COMPARISON.contains(said.word(at - 1))) {
        return at + 1;
      }
    }
    return clause.end();
  }

  void count(PhraseMatch<StanceCue> cue) {
    if (cue.first() >= comparesFrom || isTooAtTheEnd(cue)) {
      return;
    }
    boolean negated = cue.first() <= negatedUpTo;
    boolean ended = cue.first() <= endedUpTo;
    boolean turned = negated != isPast;
    switch (cue.meaning()) {
      case GOOD -> judge(!turned && cue.first() > souredUpTo);
      case ENCORE, SINCE -> judge(!negated);
      case BAD -> {
        if (isForWhat(cue)) {
          souredUpTo = clause.end();
        } else if (said.word(cue.end() - 1).equals("too")) {
          souredUpTo = cue.end();
        }
        bad |= !turned;
        good |= turned && !negated;
        deniesBad |= negated;
      }
      case GOOD_HINT -> hint(!turned);
      case BAD_HINT -> {
        deniesBad |= ended;
        boolean background = cue.first() >= backgroundFrom && (good || goodHint);
        if (!negated && !background) {
          hint(isPast);
        }
      }
      case VALUED -> bad |= negated;
      case NOT -> deny(cue);
      case SOURS -> souredUpTo = reach(cue);
      case THEN -> {
        if (BEHIND.contains(said.word(cue.first()))) {
          backgroundFrom = cue.first();
        }
        negatedUpTo = -1;
        souredUpTo = -1;
      }
      default -> {
        // The others work on the clause or line as a whole.
      }
    }
  }

  private void deny(PhraseMatch<StanceCue> cue) {
    if (setsAgainst(cue) || isNumber(cue) || isEcho(cue)) {
      return;
    }
    denies |= !PREFERS.contains(said.word(cue.first()));
    bad |= leavesOut(cue);
    negatedUpTo = reach(cue);
    if (isAnEnd(cue)) {
      endedUpTo = negatedUpTo;
    }
  }

  /** "The bus is good and the taxi is not": denies what was said of another. */
  private boolean leavesOut(PhraseMatch<StanceCue> cue) {
    return cue.end() == clause.end()
        && cue.first() > clause.first() + 1
        && LEAVES_OUT.contains(said.word(cue.end() - 1))
        && !OR.contains(said.word(cue.first() - 1));
  }

  /** How far a negation turns round what follows. */
  private int reach(PhraseMatch<StanceCue> cue) {
    boolean opens = cue.first() == clause.first() && cue.end() < clause.end();
    if (opens && INVERTED.contains(said.word(cue.end()))) {
      return clause.end();
    }
    int reach = cue.end();
    int words = 0;
    while (reach < clause.end() && words < REACH) {
      words += LIGHT.contains(said.word(reach)) ? 0 : 1;
      reach++;
    }
    while (reach < clause.end() && LIGHT.contains(said.word(reach))) {
      reach++;
    }
    return reach;
  }

  /** "No. 4", "no 4". */
  private boolean isNumber(PhraseMatch<StanceCue> cue) {
    return said.word(cue.first()).equals("no")
        && cue.end() == cue.first() + 1
        && cue.end() < said.size()
        && Character.isDigit(said.word(cue.end()).charAt(0));
  }

  /** "Never late. Never.": says again what was said. */
  private boolean isEcho(PhraseMatch<StanceCue> cue) {
    return cue.first() > 0 && cue.first() == clause.first() && cue.end() == clause.end();
  }

  /** "No more", "no longer": what was bad and has ended is good. */
  private boolean isAnEnd(PhraseMatch<StanceCue> cue) {
    String last = said.word(cue.end() - 1);
    return cue.first() + 1 < cue.end() && (last.equals("more") || last.equals("longer"));
  }

  /** Whether it denies nothing but what nobody said: "asked us, not the school". */
  private boolean setsAgainst(PhraseMatch<StanceCue> cue) {
    if (cue.end() == clause.end() || says) {
      return false;
    }
    String next = said.word(cue.end());
    boolean ofThings =
        isMany(next) || (cue.end() + 1 < clause.end() && isMany(said.word(cue.end() + 1)));
    return said.word(cue.first()).equals("not")
        && cue.end() == cue.first() + 1
        && (ofThings ? cue.first() > clause.first() : opensBehindAnother(cue, next));
  }

  private static boolean isMany(String word) {
    return (word.endsWith("s") && !word.endsWith("ss")) || Character.isDigit(word.charAt(0));
  }

  private boolean opensBehindAnother(PhraseMatch<StanceCue> cue, String next) {
    return clause.opening() != Opening.CONTRAST
        && cue.first() > 0
        && cue.first() == clause.first()
        && SET_AGAINST.contains(next);
  }

  /** "Kind escorts too": behind what it adds to, it does not say that anything is too much. */
  private boolean isTooAtTheEnd(PhraseMatch<StanceCue> cue) {
    return cue.first() + 1 == clause.end() && said.word(cue.first()).equals("too");
  }

  /** Whether it tells what is hard or late: what is good behind it is just what is missing. */
  private boolean isForWhat(PhraseMatch<StanceCue> cue) {
    return said.word(cue.end() - 1).equals("to")
        || (cue.end() < clause.end() && said.word(cue.end()).equals("to"));
  }

  private void judge(boolean isGood) {
    good |= isGood;
    bad |= !isGood;
  }

  /** Of hints in one clause the last one tells: "asked us and then just sent a leaflet". */
  private void hint(boolean isGood) {
    goodHint = isGood;
    badHint = !isGood;
  }

  Set<Judgement> judgements(boolean limited, boolean restricted, boolean restrictsItself) {
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
    if (badHint || (restrictsItself && !good && !goodHint)) {
      judgements.add(Judgement.HINTS_BAD);
    }
    if (limited && judgements.isEmpty()) {
      judgements.add(Judgement.LIMITED);
    }
    return judgements;
  }
}
