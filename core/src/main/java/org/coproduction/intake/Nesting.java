package org.coproduction.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Tells under which line each line of one section stands.
 *
 * <p>A line stands under the last line before it that is indented less, by two columns at least. At
 * one indent, a bullet stands under the plain line before it where the section's lines are plain,
 * and a hollow circle under a dot.
 */
final class Nesting {

  private static final int DEEPER = 2;

  private final Deque<Piece> above = new ArrayDeque<>();
  private boolean linesArePlain;

  /** Begins a new section: nothing in it stands under a line of another. */
  void startSection() {
    above.clear();
  }

  /** The line under which the next line stands. */
  Optional<Piece> parentOf(Piece line) {
    if (above.isEmpty()) {
      linesArePlain = !line.isBulleted();
    }
    while (!above.isEmpty() && !isUnder(line, above.getLast())) {
      above.removeLast();
    }
    Optional<Piece> parent = Optional.ofNullable(above.peekLast());
    above.addLast(line);
    return parent;
  }

  private boolean isUnder(Piece line, Piece other) {
    int deeper = line.indent() - other.indent();
    if (deeper >= DEEPER) {
      return true;
    }
    boolean bulletUnderPlain = linesArePlain && line.isBulleted() && !other.isBulleted();
    return deeper >= 0 && (bulletUnderPlain || line.bullet().isBelow(other.bullet()));
  }
}
