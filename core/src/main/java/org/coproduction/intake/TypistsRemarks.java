package org.coproduction.intake;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.coproduction.text.Tokens;

/**
 * Tells what whoever typed the notes says of the sheets from what stood on them: who typed them and
 * from what, what could not be read, where a sheet ends.
 */
final class TypistsRemarks {

  /** The longest such remark, in words. */
  private static final int LONGEST = 25;

  /** The longest without brackets that tells of a sheet, in words. */
  private static final int LONGEST_OF_SHEET = 8;

  /** How many words may stand before the deed, as in "These notes were typed". */
  private static final int BEFORE = 3;

  /** How far behind the deed its manner stands. */
  private static final int REACH = 3;

  /** Brackets, or a row of dashes or stars on both sides. */
  private static final Pattern FRAMED =
      Pattern.compile("[\\[({].*[\\])}][.!]?|([-*=~_\u2013\u2014])\\1*\\s?\\S.*\\S\\s?\\1{1,}");

  private static final Set<String> OPENINGS = WordedPattern.words("remark-opening");

  private final HeadingWords words;

  TypistsRemarks(HeadingWords words) {
    this.words = words;
  }

  /** Whether a line is such a remark wherever it stands. */
  boolean is(Piece line) {
    Tokens tokens = line.tokens();
    if (tokens.size() == 0 || tokens.size() > LONGEST) {
      return false;
    }
    boolean sheet = words.has(NotesCue.SHEET, tokens);
    boolean state = words.has(NotesCue.SHEET_STATE, tokens);
    if ((sheet || state) && isFramed(line)) {
      return true;
    }
    boolean slanted = line.sign().equals("*") && line.text().endsWith("*");
    if (line.isBulleted() && !slanted) {
      return false;
    }
    boolean ofSheet =
        words.begins(NotesCue.SHEET, tokens) || words.begins(NotesCue.SHEET_STATE, tokens);
    return (sheet && state && ofSheet && tokens.size() <= LONGEST_OF_SHEET)
        || isDone(NotesCue.TYPED, tokens);
  }

  /** Whether a line above what was said tells who wrote it or how. */
  boolean isAbove(Piece line) {
    Tokens tokens = line.tokens();
    return !line.isBulleted() && tokens.size() <= LONGEST && isDone(NotesCue.WROTE, tokens);
  }

  /** "[end of table 2]", "--- lunch ---". */
  private static boolean isFramed(Piece line) {
    String text = line.sign().isEmpty() ? line.text() : line.sign() + line.text();
    return text.length() <= 200 && FRAMED.matcher(text).matches();
  }

  private boolean isDone(NotesCue deed, Tokens tokens) {
    List<Integer> deeds = words.starts(deed, tokens);
    if (deeds.isEmpty() || deeds.get(0) > BEFORE) {
      return false;
    }
    int at = deeds.get(0);
    if (at > 0 && !OPENINGS.contains(tokens.word(0)) && !words.begins(NotesCue.SHEET, tokens)) {
      return false;
    }
    return words.starts(NotesCue.MANNER, tokens).stream()
        .anyMatch(manner -> manner > at && manner <= at + REACH);
  }
}
