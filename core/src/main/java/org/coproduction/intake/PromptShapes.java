package org.coproduction.intake;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Phrases;
import org.coproduction.text.Tokens;

/**
 * Tells the questions and headings that people answered from what they answered.
 *
 * <p>A heading that is common at such events is one by its words. Any other line is one by its
 * shape: it asks the people there, or is printed twice, and lines follow that do not ask.
 */
final class PromptShapes {

  /** The longest question that is still read as a heading, in words. */
  private static final int LONGEST = 25;

  /** The fewest words of a common heading that may be followed by others, as in "… at school?". */
  private static final int TELLING = 3;

  /** The longest line that heads a list by its shape alone, in words. */
  private static final int LONGEST_HEADING = 12;

  /** The longest line that heads a block of lines by nothing but its place, in words. */
  private static final int LONGEST_BLOCK_HEADING = 7;

  /** The most words of a heading that people made for themselves. */
  private static final int LONGEST_OWN_HEADING = 7;

  private static final Pattern YOU = WordedPattern.of("\\b{you}\\b");

  private static final Pattern MARKED_UP = Pattern.compile("#{1,6} .*|(\\*\\*|__)[^*_]+\\1:?");

  private static final Map<String, String> MEANT = Spelling.english();

  private final Phrases<NotesCue> cues;
  private final HeadingWords words;
  private final TableLabels tables;

  PromptShapes(Phrases<NotesCue> cues, HeadingWords words, TableLabels tables) {
    this.cues = cues;
    this.words = words;
    this.tables = tables;
  }

  /** How the headings of a whole text stand. */
  HeadingHabits ofTexts() {
    return new HeadingHabits(this, tables);
  }

  /** Whether a line is a prompt. */
  boolean isPrompt(List<Piece> lines, int index, TextHabits habits) {
    Piece line = lines.get(index);
    if (!mayBeHeading(line) || !isFollowed(lines, index)) {
      return false;
    }
    if (index > 0
        && (isMarkedUp(line)
            || isByAsker(line)
            || (habits.surveyed() && ReplyShapes.questionEnd(line).isPresent())
            || (isOver(lines, index)
                && !line.isBulleted()
                && habits.alike().contains(line.tokens().wording())))) {
      return true;
    }
    boolean asked = habits.answered() && ReplyShapes.questionEnd(line).isPresent();
    if (asked) {
      return false;
    }
    if (isPromptByWords(line.tokens())
        && (line.tokens().size() > 1 || stands(lines, index, habits))) {
      return true;
    }
    int from = afterLeadIn(line.tokens());
    if (isOfAgenda(line, from)
        || (habits.listed() && index > 0 && headsList(lines, index))
        || headsByShape(lines, index, habits)) {
      return true;
    }
    if (habits.answered() || !opensList(line.tokens())) {
      return false;
    }
    return beginsAsCommonHeading(line.tokens(), from)
        || isPrintedTwice(lines, index)
        || (asksPeople(line.tokens(), from)
            && (asksThosePresent(line) || from > 0 || isPutToAll(lines, index))
            && isAnswered(lines, index))
        || (habits.interview() && !line.isBulleted() && line.text().endsWith("?"))
        || (asksWhether(line, from) && isPutToAll(lines, index) && isAnswered(lines, index));
  }

  /** A question with "you" in it is put to those who are there. */
  boolean asksThosePresent(Piece line) {
    return line.text().endsWith("?") && asks(line) && YOU.matcher(line.tokens().wording()).find();
  }

  /** "## What works", "**What works**": signs that plain text has for headings. */
  private static boolean isMarkedUp(Piece line) {
    return line.tokens().size() <= LONGEST_HEADING && MARKED_UP.matcher(line.text()).matches();
  }

  /** "Facilitator: And what has not helped?" */
  private boolean isByAsker(Piece line) {
    return line.text().endsWith("?")
        && line.text().indexOf(':') > 0
        && words.begins(NotesCue.ASKER, line.tokens());
  }

  /** "Did you feel listened to?" */
  private boolean asksWhether(Piece line, int from) {
    return line.text().endsWith("?")
        && words.starts(NotesCue.ASKS_WHETHER, line.tokens()).contains(from)
        && words.has(NotesCue.PEOPLE_ASKED, line.tokens());
  }

  /** Anybody may ask whether something is so; a question over its own block is put to all. */
  private boolean isPutToAll(List<Piece> lines, int index) {
    Piece line = lines.get(index);
    Piece next = lines.get(index + 1);
    boolean numbered =
        line.bullet().counts()
            ? next.bullet() != line.bullet()
            : afterLeadIn(line.tokens()) > 0 && afterLeadIn(next.tokens()) == 0;
    boolean block = startsBlock(lines, index) && next.number() == line.last() + 1;
    return numbered || (block && !line.isBulleted());
  }

  /** Whether a line of one word stands as headings do; else somebody may have said just that. */
  private static boolean stands(List<Piece> lines, int index, TextHabits habits) {
    Piece line = lines.get(index);
    boolean marked = opensList(line.tokens()) || TableLabels.isUpperCase(line.text());
    return habits.spaced()
        || marked
        || (line.isBulleted() && lines.get(index + 1).bullet() != line.bullet())
        || (!line.isBulleted()
            && (startsBlock(lines, index)
                || lines.get(index + 1).isBulleted()
                || isCapitalAmidLower(lines, index)));
  }

  /** A word with a capital between lines that begin without one. */
  private static boolean isCapitalAmidLower(List<Piece> lines, int index) {
    return index > 0
        && beginsLower(lines.get(index - 1)) == 1
        && beginsLower(lines.get(index)) == 0
        && beginsLower(lines.get(index + 1)) == 1;
  }

  /** 1 for a line whose first letter is small, 0 for a capital one, negative without letters. */
  private static int beginsLower(Piece line) {
    return line.text()
        .codePoints()
        .filter(Character::isLetter)
        .limit(1)
        .map(letter -> Character.isLowerCase(letter) ? 1 : 0)
        .reduce(-1, (none, one) -> one);
  }

  /** Whether some words are a common heading, maybe numbered, or the second of two languages. */
  boolean isPromptByWords(Tokens written) {
    if (written.size() > LONGEST) {
      return false;
    }
    Tokens tokens = written.respelt(MEANT);
    if (words.is(NotesCue.PROMPT, tokens, afterLeadIn(tokens))) {
      return true;
    }
    int slash = afterSlash(tokens);
    return slash > 0 && words.is(NotesCue.PROMPT, tokens, slash);
  }

  /** Whether a question is put to the people there. */
  boolean asksPeople(Tokens tokens) {
    return isPromptByWords(tokens)
        || beginsAsCommonHeading(tokens)
        || asksPeople(tokens, afterLeadIn(tokens));
  }

  /** "Item 3 Transport": an agenda's numbers head what is said under them. */
  private boolean isOfAgenda(Piece line, int from) {
    return from == 2
        && !line.isBulleted()
        && line.tokens().size() <= LONGEST_HEADING
        && !endsAsStatement(line);
  }

  /**
   * Whether a line heads what follows by how it is set: in capitals, with a colon, as a number over
   * lines without one, over a list, or first of a block in a text whose blocks have headings.
   */
  private boolean headsByShape(List<Piece> lines, int index, TextHabits habits) {
    Piece line = lines.get(index);
    Piece next = lines.get(index + 1);
    if (line.tokens().size() > LONGEST_HEADING || endsAsStatement(line) || isOther(line)) {
      return false;
    }
    boolean first = !habits.spaced() && startsBlock(lines, index);
    boolean over = next.number() == line.last() + 1 || next.isBulleted();
    boolean overList = next.isBulleted() && next.indent() >= line.indent();
    if (line.bullet() == Bullet.LETTER && habits.lettersHead()) {
      return true;
    }
    if (line.bullet() == Bullet.NUMBER && habits.numbersOverLists()) {
      return true;
    }
    if (line.isBulleted()) {
      return line.bullet() == Bullet.NUMBER
          && first
          && over
          && next.bullet() != Bullet.NUMBER
          && (next.isBulleted()
              ? habits.numbersHead() || !next.bullet().counts()
              : (habits.numbersHead() && (!habits.answered() || mayHeadBlock(line)))
                  || (!habits.answered() && !habits.questioned() && asksThosePresent(line)))
          && next.indent() <= line.indent();
    }
    if (TableLabels.isUpperCase(line.text()) && (first || overList)) {
      return true;
    }
    if (line.text().endsWith(":") && (overList || (first && over))) {
      return true;
    }
    if (index > 0 && over && stands(lines, index) && isOwnHeading(line) && hasTwin(line, habits)) {
      return true;
    }
    if (!first || !over) {
      return false;
    }
    boolean question =
        line.text().endsWith("?")
            && words.begins(NotesCue.ASKS_PEOPLE, line.tokens())
            && (overList || tables.isLabel(next));
    boolean list = overList && (index + 2 >= lines.size() || isIn(lines.get(index + 2), line));
    boolean block =
        habits.headed()
            && index > 0
            && next.number() == line.last() + 1
            && line.tokens().size() <= LONGEST_BLOCK_HEADING
            && !endsAsSentence(line.text());
    return question || list || block;
  }

  /** Whether a blank line stands before a line, or nothing at all. */
  static boolean startsBlock(List<Piece> lines, int index) {
    return index == 0
        || index >= lines.size()
        || lines.get(index).number() > lines.get(index - 1).last() + 1;
  }

  /** "Stuff that's rubbish": short, and with a word that weighs, asks or wishes. */
  boolean isOwnHeading(Piece line) {
    return mayHeadBlock(line) && words.has(NotesCue.HEADING_WORD, line.tokens().respelt(MEANT));
  }

  /** Whether the line right below may be said to it. */
  static boolean isOver(List<Piece> lines, int index) {
    return lines.get(index + 1).number() <= lines.get(index).last() + 1
        || lines.get(index + 1).isBulleted();
  }

  /** Whether a line stands apart from what was said above it. */
  boolean stands(List<Piece> lines, int index) {
    if (startsBlock(lines, index) || lines.get(index + 1).isBulleted()) {
      return true;
    }
    Tokens above = lines.get(index - 1).tokens();
    return words.is(NotesCue.FURNITURE, above)
        || (words.begins(NotesCue.PAGE_VERB, above) && words.has(NotesCue.PAGE_NOUN, above));
  }

  private static boolean hasTwin(Piece line, TextHabits habits) {
    return line.tokens().size() > 1 && habits.twins().contains(opening(line));
  }

  /** The words with which a heading begins that others may begin with too. */
  static String opening(Piece line) {
    return line.tokens().word(0) + (line.tokens().size() > 2 ? " " + line.tokens().word(1) : "");
  }

  /** Whether a line is as short and as plain as what stands over a block. */
  static boolean mayHeadBlock(Piece line) {
    return (!line.isBulleted() || line.count() > 0)
        && !line.text().endsWith("?")
        && line.tokens().size() > 0
        && line.tokens().size() <= LONGEST_OWN_HEADING
        && !endsAsSentence(line.text())
        && !endsAsStatement(line);
  }

  private boolean isOther(Piece line) {
    return DatesInText.first(line.text()).isPresent()
        || VoteMarks.in(line.text(), false).isPresent()
        || tables.isLabel(line)
        || words.has(NotesCue.EVENT, line.tokens())
        || NotesHead.tellsOfEvent(line, words)
        || words.begins(NotesCue.TABLE, line.tokens());
  }

  /** "School is..." is left open for what stands under it. */
  private static boolean endsAsStatement(Piece line) {
    return line.text().endsWith(".") && !line.text().endsWith("...");
  }

  private static boolean endsAsSentence(String text) {
    return text.endsWith("!") || text.endsWith(",") || text.endsWith(";");
  }

  private static boolean mayBeHeading(Piece line) {
    boolean plainOrNumbered = !line.isBulleted() || line.bullet().counts();
    return plainOrNumbered && line.tokens().size() > 0 && line.tokens().size() <= LONGEST;
  }

  /** A short plain line without a full stop, over the first lines of a list. */
  private boolean headsList(List<Piece> lines, int index) {
    Piece line = lines.get(index);
    if (line.isBulleted()
        || line.tokens().size() > LONGEST_HEADING
        || index + 2 >= lines.size()
        || endsAsStatement(line)) {
      return false;
    }
    boolean over = isIn(lines.get(index + 1), line) && isIn(lines.get(index + 2), line);
    return over
        && DatesInText.first(line.text()).isEmpty()
        && cues.every(line.tokens()).stream()
            .noneMatch(
                match -> match.meaning() == NotesCue.EVENT || match.meaning() == NotesCue.TABLE);
  }

  private static boolean isIn(Piece line, Piece heading) {
    return line.isBulleted() && line.indent() >= heading.indent();
  }

  /** The first token behind the last slash: bilingual headings say a thing twice. */
  private static int afterSlash(Tokens tokens) {
    int behind = 0;
    for (int at = 1; at < tokens.size(); at++) {
      behind = tokens.before(at).indexOf('/') >= 0 ? at : behind;
    }
    return behind;
  }

  private static boolean isFollowed(List<Piece> lines, int index) {
    return index + 1 < lines.size();
  }

  private static boolean opensList(Tokens tokens) {
    String end = tokens.before(tokens.size());
    return end.contains("?") || end.contains(":");
  }

  /** Whether some words begin with a common heading, maybe numbered. */
  boolean beginsAsCommonHeading(Tokens tokens) {
    return beginsAsCommonHeading(tokens, afterLeadIn(tokens));
  }

  private boolean beginsAsCommonHeading(Tokens tokens, int from) {
    return cues.every(tokens).stream()
        .anyMatch(
            match ->
                match.meaning() == NotesCue.PROMPT
                    && match.first() == from
                    && match.length() >= TELLING);
  }

  private static boolean isPrintedTwice(List<Piece> lines, int index) {
    return index + 2 < lines.size()
        && Wording.isSame(lines.get(index).tokens(), lines.get(index + 1).tokens());
  }

  private boolean asksPeople(Tokens tokens, int from) {
    List<PhraseMatch<NotesCue>> matches = cues.every(tokens);
    boolean asks =
        matches.stream()
            .anyMatch(match -> match.meaning() == NotesCue.ASKS_PEOPLE && match.first() == from);
    return asks && matches.stream().anyMatch(match -> match.meaning() == NotesCue.PEOPLE_ASKED);
  }

  /** A question among questions is one that people asked, not one they were asked. */
  private static boolean isAnswered(List<Piece> lines, int index) {
    if (index + 2 >= lines.size() || opensList(lines.get(index + 1).tokens())) {
      return false;
    }
    return !opensList(lines.get(index + 2).tokens());
  }

  /** Whether a line has its own words of asking. */
  boolean asks(Piece line) {
    return words.begins(NotesCue.ASKS_PEOPLE, line.tokens())
        || words.begins(NotesCue.ASKS_WHETHER, line.tokens());
  }

  /** The first token behind "Question 1:", "Q2" or "Section A". */
  private int afterLeadIn(Tokens tokens) {
    if (tokens.size() < 2) {
      return 0;
    }
    String first = tokens.word(0);
    if (first.equals("q") && (!tokens.before(1).isBlank() || tokens.size() > TELLING)) {
      return 1;
    }
    if (first.length() <= 3
        && first.charAt(0) == 'q'
        && Character.isDigit(first.charAt(first.length() - 1))) {
      return 1;
    }
    if (first.length() <= 2 && first.chars().allMatch(Character::isDigit) && tokens.size() > 2) {
      boolean heads =
          words.starts(NotesCue.PROMPT, tokens).contains(1)
              || words.starts(NotesCue.ASKS_PEOPLE, tokens).contains(1);
      return heads ? 1 : 0;
    }
    boolean leadIn =
        cues.every(tokens).stream()
            .anyMatch(
                match ->
                    match.meaning() == NotesCue.LEAD_IN
                        && match.first() == 0
                        && match.length() == 1);
    boolean numbered = tokens.word(1).length() == 1 || Character.isDigit(tokens.word(1).charAt(0));
    return leadIn && numbered && tokens.size() > 2 ? 2 : 0;
  }
}
