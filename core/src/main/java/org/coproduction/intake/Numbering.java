package org.coproduction.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Settles by the lines around it what counts a line: "i)" behind "h)" is a letter and no numeral,
 * and numbers without a stop count where three lines are numbered one after the other.
 */
final class Numbering {

  /** The fewest lines in a row that bare numbers have to count. */
  private static final int FEWEST = 3;

  private static final Pattern BARE = Pattern.compile("(\\d{1,2})\\s+(?=\\p{L})");

  private Numbering() {}

  static List<Piece> settled(List<Piece> lines) {
    List<Piece> settled = new ArrayList<>(lines);
    int letter = 0;
    for (int index = 0; index < settled.size(); index++) {
      Piece line = settled.get(index);
      if (line.bullet() == Bullet.ROMAN && Bullet.LETTER.countOf(line.sign()) == letter + 1) {
        line = letter > 1 && isOneLetter(line) ? line.signed(Bullet.LETTER, 0) : line;
        settled.set(index, line);
      }
      letter = line.bullet() == Bullet.LETTER ? line.count() : letter;
    }
    number(settled);
    return settled;
  }

  private static boolean isOneLetter(Piece line) {
    return line.sign().chars().filter(Character::isLetter).count() == 1;
  }

  /** Takes the numbers off runs of lines that count 1, 2, 3 and on. */
  private static void number(List<Piece> lines) {
    int from = 0;
    while (from < lines.size()) {
      int end = from;
      while (end < lines.size() && bare(lines.get(end)) == end - from + 1) {
        end++;
      }
      for (int index = from; index < end && end - from >= FEWEST; index++) {
        Matcher number = BARE.matcher(lines.get(index).text());
        int label = number.lookingAt() ? number.end() : 0;
        lines.set(index, lines.get(index).signed(Bullet.NUMBER, label));
      }
      from = Math.max(end, from + 1);
    }
  }

  /** The number that a line without a sign begins with; 0 without one. */
  private static int bare(Piece line) {
    Matcher number = BARE.matcher(line.text());
    return !line.isBulleted() && number.lookingAt() ? Integer.parseInt(number.group(1)) : 0;
  }
}
