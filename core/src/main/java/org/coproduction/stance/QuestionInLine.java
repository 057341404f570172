package org.coproduction.stance;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Tokens;

/**
 * Whether and where a line asks something. Signs and the ends of sentences are looked up once: a
 * long line may have a cue in every word.
 */
final class QuestionInLine {

  private final Tokens said;
  private final List<PhraseMatch<StanceCue>> cues;

  /** How many quotation marks stand in front of each token, those before the first left out. */
  private final int[] quotationMarks;

  /** The tokens of sentences that a question mark ends. */
  private final BitSet marked = new BitSet();

  /** The tokens that words such as "ok but" lead in. */
  private final BitSet ledIn = new BitSet();

  private final boolean quotedFromStart;
  private final boolean quotedToEnd;
  private final boolean hasMark;

  QuestionInLine(Tokens said, List<PhraseMatch<StanceCue>> cues) {
    this.said = said;
    this.cues = cues;
    this.quotationMarks = new int[said.size() + 1];
    this.quotedFromStart = quotationMarks(said.before(0)) > 0;
    this.quotedToEnd = quotationMarks(said.before(said.size())) > 0;
    this.hasMark = readSigns();
    cues.stream()
        .filter(cue -> cue.meaning() == StanceCue.LEAD_IN && said.startsSentence(cue.first()))
        .forEach(cue -> ledIn.set(cue.end()));
  }

  /** Takes the signs between the words in; tells whether one of them asks. */
  private boolean readSigns() {
    boolean asks = false;
    int sentence = 0;
    for (int at = 1; at <= said.size(); at++) {
      String signs = said.before(at);
      quotationMarks[at] = quotationMarks[at - 1] + quotationMarks(signs);
      boolean mark = isQuestionMark(signs);
      asks |= mark && !isQuoted(at - 1);
      if (at == said.size() || said.startsSentence(at)) {
        marked.set(sentence, at, mark);
        sentence = at;
      }
    }
    return asks;
  }

  private static int quotationMarks(String signs) {
    return (int) signs.chars().filter(sign -> "\"\u201C\u201D".indexOf(sign) >= 0).count();
  }

  /** Whether signs hold a question mark that asks; one in brackets doubts. */
  private static boolean isQuestionMark(String signs) {
    return signs.indexOf('?') >= 0 && !signs.contains("(?") && !signs.contains("[?");
  }

  /** Whether a question mark stands in it that is not quoted. */
  boolean hasMark() {
    return hasMark;
  }

  /**
   * The token by which it asks. A question mark behind a sentence that is built as none ("no
   * service??") asks nothing, unless nothing is said either; nor does a question that somebody is
   * only quoted with.
   */
  OptionalInt token() {
    if (!hasMark && opensWithProposal()) {
      return OptionalInt.empty();
    }
    boolean complains = cues.stream().anyMatch(cue -> cue.meaning() == StanceCue.BAD);
    for (PhraseMatch<StanceCue> cue : cues) {
      boolean asks =
          switch (cue.meaning()) {
            case ASKS -> opens(cue.first()) || marked.get(cue.first());
            case WISH_UNASKED -> marked.get(cue.first());
            case ASKS_WITH_SIGN -> hasMark && opens(cue.first());
            case ASKED -> !complains;
            default -> false;
          };
      if (asks && !isQuoted(cue.first()) && !isTag(cue)) {
        return OptionalInt.of(cue.first());
      }
    }
    return OptionalInt.empty();
  }

  private boolean opensWithProposal() {
    return cues.stream()
        .anyMatch(cue -> cue.meaning() == StanceCue.WISH_UNASKED && opens(cue.first()));
  }

  /** Whether it only asks for consent to what was said: "it is no break, is it". */
  private boolean isTag(PhraseMatch<StanceCue> cue) {
    boolean endsSentence = cue.end() == said.size() || said.startsSentence(cue.end());
    return endsSentence && said.before(cue.first()).indexOf(',') >= 0;
  }

  /** Whether a token stands in quotation marks that hold a part of the line only. */
  private boolean isQuoted(int token) {
    boolean odd = quotationMarks[token] % 2 == 1;
    return quotedFromStart ? !odd && !quotedToEnd : odd;
  }

  /**
   * Whether a token is the first of a sentence or stands behind a number, a dash, a colon or words
   * such as "ok but".
   */
  private boolean opens(int token) {
    if (said.startsSentence(token) || isNumbering(token - 1) || ledIn.get(token)) {
      return true;
    }
    String before = said.before(token);
    return before.chars().anyMatch(sign -> ":,\u2013\u2014".indexOf(sign) >= 0)
        || before.contains(" - ");
  }

  private boolean isNumbering(int token) {
    String word = token < 0 ? "" : said.word(token);
    String number = word.startsWith("q") ? word.substring(1) : word;
    return token == 0 && number.chars().allMatch(Character::isDigit);
  }
}
