package org.coproduction.stance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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

  /** Words behind which a verb tells which thing or person is meant: "chairs that go round". */
  private static final Set<String> RELATIVE = Set.of("who", "that", "which", "whose");

  private static final List<String> SMILES =
      List.of(
          ":)",
          ":-)",
          "(:",
          ";)",
          "<3",
          "\uD83D\uDE00",
          "\uD83D\uDE0A",
          "\uD83D\uDC4D",
          "\u2764",
          "\u263A");

  private static final List<String> FROWNS =
      List.of(
          ":(", ":-(", "\uD83D\uDE22", "\uD83D\uDE21", "\uD83D\uDE20", "\uD83D\uDC4E", "\u2639");

  /** The longest line that can merely name a subject, in words. */
  private static final int LONGEST_LABEL = 9;

  /** The longest line that merely names something though a word of it may hint at a judgement. */
  private static final int LONGEST_NAME = 4;

  /** The shortest line that names something that there might be, in words. */
  private static final int SHORTEST_PROPOSAL = 4;

  /** How many words tell for whom something would be. */
  private static final int FOR_WHOM_WORDS = 3;

  private static final Set<String> INDEFINITE = Set.of("a", "an", "some");

  /** Sets what is asked for against what there is: "a van not taxis". */
  private static final String PREFERS = "not";

  private static final Set<String> FOR_WHOM = Set.of("for", "by");
  private static final Set<String> MANY = SmallWords.english("several");
  private static final Set<String> FEW_WITH_S = SmallWords.english("no-plural");

  /** The longest name in a list of them, in words. */
  private static final int LONGEST_IN_LIST = 3;

  /** The shortest sentence that tells what happened in such detail that it is a complaint. */
  private static final int SHORTEST_TALE = 8;

  /** The shortest word that is a verb with an ending: "using", "asked". */
  private static final int SHORTEST_DOING = 5;

  /** How many words may stand beside those that only say "the same". */
  private static final int BESIDE_SAME = 2;

  /** How many words without meaning may stand beside those that give no answer. */
  private static final int BESIDE_NO_ANSWER = 1;

  /** How many of its words belong to a cue. */
  int knownWords() {
    BitSet known = new BitSet();
    cues.forEach(cue -> known.set(cue.first(), cue.end()));
    return known.cardinality();
  }

  /** Whether it only says what was said before. */
  boolean isSameAgain() {
    return begins(StanceCue.SAME) && said.size() <= cues.get(0).end() + BESIDE_SAME;
  }

  List<StanceClause> clauses() {
    return StanceClause.of(said, cues);
  }

  /**
   * Its stance.
   *
   * @param underSubject whether it is said of a subject above it
   * @param counts the clauses that count
   */
  Stance stance(boolean underSubject, Predicate<StanceClause> counts) {
    QuestionInLine asking = new QuestionInLine(said, cues);
    OptionalInt question = asking.token();
    if (question.isPresent()) {
      return aside(question.getAsInt(), asking.hasMark(), underSubject, counts)
          .orElse(Stance.QUESTION);
    }
    if (begins(StanceCue.NAMES)) {
      return Stance.LABEL;
    }
    if (givesNoAnswer()) {
      return Stance.NEUTRAL;
    }
    if (underSubject && begins(StanceCue.KIND_ACT)) {
      return Stance.POSITIVE;
    }
    Set<Judgement> judgements = judgements(underSubject, counts);
    if (judgements.isEmpty() && asksForAThing()) {
      return Stance.NEUTRAL;
    }
    if (isMereName(judgements) || isListOfNames(judgements)) {
      return Stance.LABEL;
    }
    return judged(judgements).orElseGet(() -> unjudged(judgements, asking.hasMark()));
  }

  /** "Don't know", perhaps with how many said so. */
  private boolean givesNoAnswer() {
    return cues.stream()
        .filter(cue -> cue.first() == 0 && cue.meaning() == StanceCue.NO_ANSWER)
        .anyMatch(
            cue ->
                said.size() <= cue.end() + BESIDE_NO_ANSWER
                    || Character.isDigit(said.word(cue.end()).charAt(0)));
  }

  private Set<Judgement> judgements(boolean underSubject, Predicate<StanceClause> counts) {
    Set<Judgement> judgements = EnumSet.noneOf(Judgement.class);
    List<StanceClause> together = new ArrayList<>();
    for (StanceClause clause : clauses()) {
      if (clause.opening() != StanceClause.Opening.PART) {
        addJudgements(together, underSubject, counts, judgements);
        together.clear();
      }
      together.add(clause);
    }
    addJudgements(together, underSubject, counts, judgements);
    addFaces(judgements);
    return judgements;
  }

  private static void addJudgements(
      List<StanceClause> together,
      boolean underSubject,
      Predicate<StanceClause> counts,
      Set<Judgement> judgements) {
    List<Set<Judgement>> each = StanceClause.judgements(together, underSubject);
    for (int at = 0; at < each.size(); at++) {
      StanceClause clause = together.get(at);
      if (counts.test(clause)) {
        boolean praised =
            judgements.contains(Judgement.GOOD) || judgements.contains(Judgement.NOT_BAD);
        if (praised && clause.turns(each.get(at))) {
          judgements.add(Judgement.TURNS);
        }
        judgements.addAll(each.get(at));
      }
    }
  }

  /** Smiles and frowns drawn with signs judge where no word does. */
  private void addFaces(Set<Judgement> judgements) {
    for (int at = 0; at <= said.size(); at++) {
      String signs = said.before(at);
      if (signs.isBlank()) {
        continue;
      }
      if (SMILES.stream().anyMatch(signs::contains)) {
        judgements.add(Judgement.GOOD);
      } else if (FROWNS.stream().anyMatch(signs::contains)) {
        judgements.add(Judgement.BAD);
      }
    }
  }

  /**
   * How the sentences before a question judge, and those behind one that no question mark ends: "No
   * bus since May. Who decides that?" complains.
   */
  private Optional<Stance> aside(
      int question, boolean marked, boolean underSubject, Predicate<StanceClause> counts) {
    int first = Math.max(sentenceOf(question), partOf(question));
    int end = marked ? said.size() : endOf(first);
    Set<Judgement> judgements =
        judgements(
            underSubject,
            clause -> (clause.first() < first || clause.first() >= end) && counts.test(clause));
    judgements.removeAll(Set.of(Judgement.HINTS_GOOD, Judgement.DENIED));
    return judgements.contains(Judgement.WISHED) ? Optional.empty() : judged(judgements);
  }

  /**
   * Where the part of a sentence begins that a question stands in; behind one that judges nothing
   * firmly, the sentence is asked as a whole.
   */
  private int partOf(int question) {
    int first = 0;
    for (StanceClause clause : clauses()) {
      if (clause.first() <= question && clause.opening() == StanceClause.Opening.PART) {
        first = clause.first();
      }
    }
    int part = first;
    int sentence = sentenceOf(question);
    boolean judges =
        cues.stream()
            .filter(cue -> cue.first() < part && cue.first() >= sentence)
            .anyMatch(cue -> cue.meaning() == StanceCue.GOOD || cue.meaning() == StanceCue.BAD);
    boolean depends =
        cues.stream().anyMatch(cue -> cue.first() == sentence && cue.meaning() == StanceCue.THEN);
    return judges && !depends ? first : 0;
  }

  private int sentenceOf(int token) {
    int first = token;
    while (first > 0 && !said.startsSentence(first)) {
      first--;
    }
    return first;
  }

  private int endOf(int sentence) {
    int end = sentence + 1;
    while (end < said.size() && !said.startsSentence(end)) {
      end++;
    }
    return end;
  }

  /** Whether a few words without a verb or number say nothing but what they name. */
  private boolean isMereName(Set<Judgement> judgements) {
    boolean isOne = said.size() == 1;
    boolean isDone = isOne && said.word(0).endsWith("ed");
    boolean isWorth = isOne && has(StanceCue.VALUED) && !isDone;
    boolean judges = !onlyHints(judgements) && !isWorth;
    boolean isShort =
        (isOne && !isDone)
            || (said.size() <= LONGEST_NAME && said.size() > 1 && !says() && !tells(judgements));
    return !judges && isShort && !has(StanceCue.RESTRICT) && !hasNumber();
  }

  /**
   * Whether it names something that there might be, without a verb: "a sitter in each village",
   * "trampolining for wheelchair users". What there is stands with "the" or without "for whom".
   */
  private boolean asksForAThing() {
    if (says() || said.size() < SHORTEST_PROPOSAL) {
      return false;
    }
    if (INDEFINITE.contains(said.word(0))) {
      return true;
    }
    int last = said.size() - 1;
    for (int at = 1; at < last; at++) {
      if (said.word(at).equals(PREFERS)) {
        return true;
      }
      if (FOR_WHOM.contains(said.word(at))
          && hasMany(at + 1, Math.min(last, at + FOR_WHOM_WORDS))) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of some words is a plural, or "each". */
  private boolean hasMany(int first, int last) {
    for (int at = first; at <= last; at++) {
      String word = said.word(at);
      boolean plural = word.length() > 2 && word.endsWith("s") && !word.endsWith("ss");
      if (MANY.contains(word) || (plural && !FEW_WITH_S.contains(word))) {
        return true;
      }
    }
    return false;
  }

  /** "Anxiety, self-harm, low mood": each part but a name. */
  private boolean isListOfNames(Set<Judgement> judgements) {
    List<StanceClause> parts = clauses();
    return onlyHints(judgements)
        && parts.size() > 1
        && said.size() <= LONGEST_LABEL
        && !says()
        && !hasNumber()
        && parts.stream().allMatch(part -> part.end() - part.first() <= LONGEST_IN_LIST);
  }

  private static boolean onlyHints(Set<Judgement> judgements) {
    return judgements.stream()
        .allMatch(one -> one == Judgement.HINTS_GOOD || one == Judgement.HINTS_BAD);
  }

  /** Whether a verb in the past hints at a judgement: "staff remembered our names". */
  private boolean tells(Set<Judgement> judgements) {
    boolean hints =
        judgements.contains(Judgement.HINTS_GOOD) || judgements.contains(Judgement.HINTS_BAD);
    if (hints && cues.stream().anyMatch(StanceLine::isDeed)) {
      return true;
    }
    for (int at = 1; hints && at < said.size(); at++) {
      if (said.word(at).length() >= SHORTEST_DOING && isPast(said.word(at))) {
        return true;
      }
    }
    return false;
  }

  /** "Locked", and as some spell it, "lockd". */
  private static boolean isPast(String word) {
    return word.endsWith("ed") || word.endsWith("kd") || word.endsWith("pd") || word.endsWith("yd");
  }

  /**
   * Whether more than a word hints at a complaint or, behind whoever does it, at praise: "only
   * mornings", "answers emails".
   */
  private static boolean isDeed(PhraseMatch<StanceCue> cue) {
    boolean praises = cue.meaning() == StanceCue.GOOD_HINT && cue.first() > 0;
    return (praises || cue.meaning() == StanceCue.BAD_HINT) && cue.end() > cue.first() + 1;
  }

  private boolean hasNumber() {
    for (int at = 0; at < said.size(); at++) {
      if (Character.isDigit(said.word(at).charAt(0))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Stance> judged(Set<Judgement> judgements) {
    boolean contrasted = has(StanceCue.BUT);
    boolean wished = judgements.contains(Judgement.WISHED);
    boolean denied = judgements.contains(Judgement.DENIED);
    boolean bad = judgements.contains(Judgement.BAD) || denied;
    boolean notBad = judgements.contains(Judgement.NOT_BAD) && (contrasted || !bad);
    boolean good = judgements.contains(Judgement.GOOD) || notBad;
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
      boolean both = judgements.contains(Judgement.TURNS) || (hintsBad && contrasted);
      return Optional.of(both ? Stance.MIXED : Stance.POSITIVE);
    }
    if (wished || has(StanceCue.REPORTS)) {
      return Optional.empty();
    }
    if (hintsGood) {
      return Optional.of(hintsBad && contrasted ? Stance.MIXED : Stance.POSITIVE);
    }
    return hintsBad ? Optional.of(Stance.NEGATIVE) : Optional.empty();
  }

  /**
   * What nobody judges. Who tells in so many words what happened to a family, and neither praises
   * nor wishes, mostly complains: "the bus comes at seven for a nine o'clock start".
   */
  private Stance unjudged(Set<Judgement> judgements, boolean marked) {
    if (marked) {
      return Stance.QUESTION;
    }
    if (judgements.contains(Judgement.WISHED)) {
      return Stance.NEUTRAL;
    }
    if (says()) {
      return said.size() >= SHORTEST_TALE
              && !said.word(0).equals("if")
              && !has(StanceCue.REPORTS)
              && !opensAsDoing()
          ? Stance.NEGATIVE
          : Stance.NEUTRAL;
    }
    return said.size() > LONGEST_LABEL ? Stance.NEUTRAL : Stance.LABEL;
  }

  /** "Sharing of methods", "Shared plans of what …": what ought to be done, and no tale. */
  private boolean opensAsDoing() {
    String first = said.word(0);
    return first.length() >= SHORTEST_DOING && (first.endsWith("ing") || first.endsWith("ed"));
  }

  /** Whether a verb makes a sentence of it, one that only tells which is meant being none. */
  private boolean says() {
    return cues.stream()
            .filter(cue -> cue.meaning() == StanceCue.SAYS)
            .anyMatch(cue -> makesSentence(cue.first()))
        || hasEqualsSign();
  }

  private boolean makesSentence(int verb) {
    if (verb == 0) {
      return !said.word(0).endsWith("ed");
    }
    String before = said.word(verb - 1);
    return !RELATIVE.contains(before) && !before.equals("to");
  }

  /** "SENCO network = lifeline" says something. */
  private boolean hasEqualsSign() {
    for (int at = 1; at < said.size(); at++) {
      if (said.before(at).indexOf('=') >= 0) {
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
