package org.coproduction.stance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Tokens;

/**
 * A stretch of a line that a sentence end, a comma, a dash or a word such as "but" sets off, with
 * its cues.
 *
 * @param said the line
 * @param first its first token
 * @param end the token behind its last
 * @param opening what sets it off
 * @param cues its cues in order
 */
record StanceClause(
    Tokens said, int first, int end, Opening opening, List<PhraseMatch<StanceCue>> cues) {

  /** What sets a clause off from what stands before it. */
  enum Opening {
    /** A sentence begins with it. */
    SENTENCE,
    /** A word such as "but" stands before it. */
    CONTRAST,
    /** A comma or dash stands before it: it shares wishes and limits with its sentence. */
    PART
  }

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
    /** Behind praise, tells of what is bad, or says "but" and no praise. */
    TURNS,
    /** A wish or proposal: it does not judge. */
    WISHED
  }

  private static final Set<String> RANK_ENDS = Set.of("st", "nd", "rd", "th");

  /** Words behind which a verb belongs to a clause that is not the main one. */
  private static final Set<String> SUBORDINATES = SmallWords.english("subordinate");

  /** Verbs that make a sentence of whatever stands before them: no demand begins with a noun. */
  private static final Set<String> FINITE = SmallWords.english("finite");

  /** Verbs that deny of somebody: what stands before them is who does it. */
  private static final Set<String> DENYING = SmallWords.english("denying");

  /** Verbs that tell what was. */
  private static final Set<String> PAST_VERBS = SmallWords.english("past-verb");

  /** Words that may stand between a noun and its verb: "plan finally reads". */
  private static final Set<String> BETWEEN_NOUN_AND_VERB =
      SmallWords.english("between-noun-and-verb");

  /** Who may stand behind a demand though they may do something too: "run it on a Saturday". */
  private static final Set<String> OBJECTS = SmallWords.english("object");

  /** Words that name a thing as often as they demand: "plan", "report". */
  private static final Set<String> NOUN_OR_VERB = SmallWords.english("noun-or-verb");

  private static final Set<String> BEHIND_A_NOUN = SmallWords.english("behind-a-noun");

  /** How many words of a demand are looked at for a verb that makes a sentence of it. */
  private static final int NOUN_AND_MORE = 2;

  /** The longest that stands behind "but" and says nothing: "but there we go". */
  private static final int REMARK = 3;

  private static final Set<String> BACKGROUND = SmallWords.english("background");

  /** The longest verdict that is thrown in: "absolutely spot on". */
  private static final int LONGEST_EXCLAMATION = 3;

  private static final Set<Judgement> PRAISES =
      Collections.unmodifiableSet(
          EnumSet.of(
              Judgement.GOOD, Judgement.NOT_BAD, Judgement.LIMITED_GOOD, Judgement.HINTS_GOOD));

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
  static List<StanceClause> of(Tokens said, List<PhraseMatch<StanceCue>> matches) {
    TreeMap<Integer, Opening> starts = new TreeMap<>();
    for (int at = 1; at < said.size(); at++) {
      if (isPart(said.before(at))) {
        starts.put(at, Opening.PART);
      }
    }
    matches.stream()
        .filter(match -> match.meaning() == StanceCue.BUT && match.end() < said.size())
        .forEach(but -> starts.put(but.end(), Opening.CONTRAST));
    said.sentenceStarts().forEach(start -> starts.put(start, Opening.SENTENCE));
    if (said.size() > 1 && isRank(said.word(0))) {
      starts.put(1, Opening.SENTENCE);
    }
    TreeMap<Integer, StanceClause> clauses = new TreeMap<>();
    for (Map.Entry<Integer, Opening> start : starts.entrySet()) {
      Integer next = starts.higherKey(start.getKey());
      int end = next == null ? said.size() : next;
      clauses.put(
          start.getKey(),
          new StanceClause(said, start.getKey(), end, start.getValue(), new ArrayList<>()));
    }
    for (PhraseMatch<StanceCue> match : matches) {
      clauses.floorEntry(match.first()).getValue().cues.add(match);
    }
    return List.copyOf(clauses.values());
  }

  private static boolean isPart(String signs) {
    boolean comma = signs.contains(", ") || signs.contains(": ");
    boolean dash =
        signs.contains(" - ") || signs.indexOf('\u2013') >= 0 || signs.indexOf('\u2014') >= 0;
    return comma || dash || signs.contains("..") || signs.contains(" (") || signs.contains(") ");
  }

  /** "1st", in front of what was ranked. */
  private static boolean isRank(String word) {
    return Character.isDigit(word.charAt(0)) && RANK_ENDS.contains(word.substring(1));
  }

  /**
   * What each clause of a sentence, or of what of it stands before or behind a "but", contributes.
   *
   * @param clauses the clauses of it
   * @param underSubject whether the line is said of a subject above it, so that a verb without one
   *     is no demand
   * @return as many sets as there are clauses
   */
  static List<Set<Judgement>> judgements(List<StanceClause> clauses, boolean underSubject) {
    boolean wished = clauses.stream().anyMatch(clause -> clause.wishes(underSubject));
    boolean limited = clauses.stream().anyMatch(clause -> clause.has(StanceCue.LIMIT));
    boolean restricted = clauses.stream().anyMatch(clause -> clause.has(StanceCue.RESTRICT));
    List<Set<Judgement>> judgements = new ArrayList<>();
    for (StanceClause clause : clauses) {
      Set<Judgement> its = clause.judgements(limited, restricted);
      boolean covered = clause.wishes(underSubject) || (wished && !clause.saysOfItself(its));
      judgements.add(covered ? EnumSet.of(Judgement.WISHED) : its);
    }
    boolean hintsAtWish = clauses.stream().anyMatch(StanceClause::hintsAtWish);
    boolean onlyHints = judgements.stream().allMatch(its -> Collections.disjoint(its, JUDGES));
    if (hintsAtWish && onlyHints) {
      judgements.replaceAll(its -> EnumSet.of(Judgement.WISHED));
    }
    return judgements;
  }

  /** Whether it hints at a wish and does not tell what was: "found a way to keep him in". */
  private boolean hintsAtWish() {
    if (!has(StanceCue.WISH_HINT)) {
      return false;
    }
    for (int at = first; at < end; at++) {
      if (PAST_VERBS.contains(said.word(at))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether it takes back praise that stands before it: "lovely club, six weeks and gone", "the
   * forum is strong but the same four do everything".
   *
   * @param its what it contributes
   */
  boolean turns(Set<Judgement> its) {
    boolean hintsBad = its.contains(Judgement.HINTS_BAD);
    boolean saysNothing = opening == Opening.CONTRAST && its.isEmpty() && end - first > REMARK;
    return (hintsBad || saysNothing) && Collections.disjoint(its, PRAISES) && !isBackground();
  }

  /** "After nine years", "before the move": tells when. */
  private boolean isBackground() {
    return BACKGROUND.contains(said.word(first));
  }

  /** Whether it is a sentence of its own that judges, beside a wish: "she is kind, more of her". */
  private boolean saysOfItself(Set<Judgement> its) {
    boolean exclaims =
        opening == Opening.PART && end - first <= LONGEST_EXCLAMATION && has(StanceCue.VERDICT);
    return (has(StanceCue.SAYS) || exclaims)
        && !SUBORDINATES.contains(said.word(first))
        && !Collections.disjoint(its, JUDGES);
  }

  private boolean wishes(boolean underSubject) {
    if (has(StanceCue.ENCORE)) {
      return first == 0;
    }
    return has(StanceCue.WISH)
        || beginsWith(StanceCue.WISH_UNASKED)
        || (demands() && !underSubject);
  }

  private Set<Judgement> judgements(boolean limited, boolean restricted) {
    StanceTally tally = new StanceTally(this);
    cues.forEach(tally::count);
    Set<Judgement> judgements = tally.judgements(limited, restricted, has(StanceCue.RESTRICT));
    if (judgements.contains(Judgement.DENIED) && has(StanceCue.SAYS)) {
      judgements.add(Judgement.BAD);
    }
    return judgements;
  }

  private boolean demands() {
    boolean asADemand =
        beginsWith(StanceCue.WISH_AT_START)
            || beginsWith(StanceCue.ACT)
            || beginsWith(StanceCue.KIND_ACT);
    return opening == Opening.SENTENCE && asADemand && !has(StanceCue.SINCE) && !isOfANoun();
  }

  /**
   * Whether a verb follows, so that the first word is a noun or belongs to one: "plan says", "form
   * is", "relaxed screenings are".
   */
  private boolean isOfANoun() {
    if ((has(StanceCue.SAYS) && saysNext()) || deniesLater()) {
      return true;
    }
    if (NOUN_OR_VERB.contains(said.word(first)) && first + 1 < end && isBehindANoun(first + 1)) {
      return true;
    }
    boolean ofThings = beginsWith(StanceCue.WISH_AT_START);
    int last = ofThings ? end : Math.min(end, first + NOUN_AND_MORE + 1);
    for (int at = first + 1; at < last; at++) {
      String word = said.word(at);
      if (SUBORDINATES.contains(word)) {
        return false;
      }
      if (FINITE.contains(word)
          && (ofThings || BETWEEN_NOUN_AND_VERB.contains(said.word(at - 1)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isBehindANoun(int at) {
    String word = said.word(at);
    boolean participle = word.endsWith("ed") && !word.equals("need");
    return participle || BEHIND_A_NOUN.contains(word);
  }

  /** "Trust and council don't talk", "plan = leaflet". */
  private boolean deniesLater() {
    for (int at = first + 1; at < end; at++) {
      if (SUBORDINATES.contains(said.word(at))) {
        return false;
      }
      boolean denies = DENYING.contains(said.word(at)) && !said.word(at - 1).equals("and");
      if (denies || said.before(at).indexOf('=') >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean saysNext() {
    return cues.stream()
        .anyMatch(
            cue ->
                cue.meaning() == StanceCue.SAYS
                    && cue.first() == first + 1
                    && !OBJECTS.contains(said.word(first + 1)));
  }

  boolean has(StanceCue meaning) {
    return cues.stream().anyMatch(cue -> cue.meaning() == meaning);
  }

  private boolean beginsWith(StanceCue meaning) {
    return cues.stream().anyMatch(cue -> cue.first() == first && cue.meaning() == meaning);
  }
}
