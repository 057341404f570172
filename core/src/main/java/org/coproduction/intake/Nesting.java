package org.coproduction.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Tells under which line each line of one section stands.
 *
 * <p>A line stands under the last line before it that is indented less: by two columns at least, or
 * by one where their signs differ. At one indent, a bullet stands under the plain line before it
 * where the section's lines are plain, a hollow circle under a dot, a letter under a number, and
 * any sign under a number where the count goes on behind it.
 */
final class Nesting {

  private static final int DEEPER = 2;

  private final Deque<Piece> above = new ArrayDeque<>();
  private final boolean linesArePlain;
  private final boolean numbersGoOn;

  private Nesting(List<Piece> section) {
    this.linesArePlain = !section.isEmpty() && !section.get(0).isBulleted();
    this.numbersGoOn = numbersGoOn(section);
  }

  /** The line above each line of a section, in their order. */
  static List<Optional<Piece>> of(List<Piece> section) {
    Nesting nesting = new Nesting(section);
    List<Optional<Piece>> parents = new ArrayList<>(section.size());
    section.forEach(line -> parents.add(nesting.parentOf(line)));
    return parents;
  }

  private Optional<Piece> parentOf(Piece line) {
    while (!above.isEmpty() && !isUnder(line, above.getLast())) {
      above.removeLast();
    }
    Optional<Piece> parent = Optional.ofNullable(above.peekLast());
    above.addLast(line);
    return parent;
  }

  private boolean isUnder(Piece line, Piece other) {
    if (line.number() == other.number()) {
      return false;
    }
    int deeper = line.indent() - other.indent();
    boolean otherSign = line.isBulleted() && other.isBulleted() && line.bullet() != other.bullet();
    if (deeper >= DEEPER || (deeper == 1 && otherSign && !outOfLine(line, other))) {
      return true;
    }
    boolean bulletUnderPlain = linesArePlain && line.isBulleted() && !other.isBulleted();
    boolean signUnderNumber =
        numbersGoOn
            && other.bullet() == Bullet.NUMBER
            && line.isBulleted()
            && line.bullet() != Bullet.NUMBER;
    return deeper >= 0
        && (bulletUnderPlain || signUnderNumber || line.bullet().isBelow(other.bullet()));
  }

  /** Numerals that are set to the right differ by a column and stand on one level. */
  private static boolean outOfLine(Piece line, Piece other) {
    return line.bullet().counts()
        && other.bullet().counts()
        && !line.bullet().isBelow(other.bullet());
  }

  /** Whether numbers are counted on behind lines with other signs at their own indent. */
  private static boolean numbersGoOn(List<Piece> section) {
    boolean numbered = false;
    boolean other = false;
    for (Piece line : section) {
      if (line.bullet() == Bullet.NUMBER) {
        if (numbered && other) {
          return true;
        }
        numbered = true;
      } else if (line.isBulleted()) {
        other = numbered;
      }
    }
    return false;
  }
}
