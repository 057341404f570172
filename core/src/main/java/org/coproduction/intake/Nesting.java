package org.coproduction.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells under which line each line of one section stands.
 *
 * <p>A line that counts on, as 3 does behind 2, stands beside the line it counts on from, whatever
 * stands between. Any other stands under the last line before it that is indented less: by two
 * columns at least, or by one where their signs differ. At one indent, a sign that is written twice
 * stands under the same written once, a hollow circle under a dot, a letter under a number, and the
 * lines of one kind under those of another that go on behind them ({@link SignLevels}).
 */
final class Nesting {

  private static final int DEEPER = 2;

  private final Deque<Piece> above = new ArrayDeque<>();

  /** The last line with each count, by its kind of sign, and the line above it. */
  private final Map<Bullet, Map<Integer, Placed>> counted = new EnumMap<>(Bullet.class);

  private final SignLevels levels;

  private Nesting(List<Piece> section) {
    this.levels = SignLevels.of(section);
  }

  /** The line above each line of a section, in their order. */
  static List<Optional<Piece>> of(List<Piece> section) {
    Nesting nesting = new Nesting(section);
    List<Optional<Piece>> parents = new ArrayList<>(section.size());
    section.forEach(line -> parents.add(nesting.parentOf(line)));
    return parents;
  }

  private Optional<Piece> parentOf(Piece line) {
    Optional<Placed> equal = countedOnFrom(line);
    if (equal.isPresent()) {
      Optional<Piece> parent = equal.get().parent();
      while (!above.isEmpty() && !parent.equals(Optional.of(above.getLast()))) {
        above.removeLast();
      }
    } else {
      while (!above.isEmpty() && !isUnder(line, above.getLast())) {
        above.removeLast();
      }
    }
    Optional<Piece> parent = Optional.ofNullable(above.peekLast());
    above.addLast(line);
    if (line.count() > 0) {
      counted
          .computeIfAbsent(line.bullet(), unseen -> new HashMap<>())
          .put(line.count(), new Placed(line, parent));
    }
    return parent;
  }

  /** The line that has one less, at about the same indent and still in reach. */
  private Optional<Placed> countedOnFrom(Piece line) {
    if (line.count() < 2) {
      return Optional.empty();
    }
    return Optional.ofNullable(counted.getOrDefault(line.bullet(), Map.of()).get(line.count() - 1))
        .filter(placed -> Math.abs(placed.line().indent() - line.indent()) < DEEPER)
        .filter(placed -> placed.parent().map(above::contains).orElse(true));
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
    return deeper >= 0 && (isRepeated(line, other) || levels.isBelow(line, other));
  }

  /** ">>" under ">", "--" under "-". */
  private static boolean isRepeated(Piece line, Piece other) {
    return line.bullet() == other.bullet()
        && line.isBulleted()
        && !line.bullet().counts()
        && line.sign().length() > other.sign().length()
        && line.sign().startsWith(other.sign())
        && line.sign().chars().distinct().count() == 1;
  }

  /** Numerals that are set to the right differ by a column and stand on one level. */
  private static boolean outOfLine(Piece line, Piece other) {
    return line.bullet().counts()
        && other.bullet().counts()
        && !line.bullet().isBelow(other.bullet());
  }

  private record Placed(Piece line, Optional<Piece> parent) {}
}
