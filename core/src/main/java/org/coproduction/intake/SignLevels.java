package org.coproduction.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which signs of one section stand under which at the same indent. People who type a list without
 * setting it in keep the levels apart by signs: what they go back to is above what stood between.
 *
 * @param plainFirst whether the section begins with a plain line, so that signs stand under those
 * @param first the sign the section begins with
 * @param under for each kind of sign, how many runs of its lines stand behind a line with the first
 *     sign and before another
 * @param numbersGoOn whether the first sign's numbers count on behind lines with other signs
 * @param amid the plain lines that stand between two numbers counted one after the other
 * @param countingStarts how often each kind begins to count anew right behind the first sign
 */
record SignLevels(
    boolean plainFirst,
    Bullet first,
    Map<Bullet, Integer> under,
    boolean numbersGoOn,
    Set<Piece> amid,
    Map<Bullet, Integer> countingStarts) {

  /** How many runs of another sign make a level of it; one may be a change of hand. */
  private static final int RUNS = 2;

  /** The longest sentence that can still be the label over a list, in words. */
  private static final int LONGEST_LABEL = 8;

  /**
   * Signs that people put for what is above; a plus and a minus or a tick and a cross are peers.
   */
  private static final Set<Bullet> ABOVE =
      Set.of(Bullet.DOT, Bullet.SQUARE, Bullet.ARROW, Bullet.STAR);

  private static final Set<Bullet> BELOW =
      Set.of(Bullet.DASH, Bullet.STAR, Bullet.ARROW, Bullet.LETTER_O);

  static SignLevels of(List<Piece> section) {
    if (section.isEmpty()) {
      return new SignLevels(false, Bullet.NONE, Map.of(), false, Set.of(), Map.of());
    }
    Bullet first = section.get(0).bullet();
    Map<Bullet, Integer> runs = new EnumMap<>(Bullet.class);
    Map<Bullet, Integer> starts = new EnumMap<>(Bullet.class);
    Set<Piece> amid = new HashSet<>();
    List<Piece> plain = new ArrayList<>();
    boolean goesOn = false;
    int count = 0;
    Bullet before = Bullet.NONE;
    for (Piece line : section) {
      Bullet sign = line.bullet();
      if (sign == first) {
        boolean on = before != first && count > 0 && line.count() == count + 1;
        goesOn |= on;
        if (on) {
          amid.addAll(plain);
        }
        plain.clear();
        count = line.count();
      } else if (before == first) {
        runs.merge(sign, 1, Integer::sum);
        if (line.count() == 1) {
          starts.merge(sign, 1, Integer::sum);
        }
      }
      if (sign == Bullet.NONE && first != Bullet.NONE) {
        plain.add(line);
      }
      before = sign;
    }
    return new SignLevels(first == Bullet.NONE, first, runs, goesOn, amid, starts);
  }

  /** Whether a line stands under another that is set in as far. */
  boolean isBelow(Piece line, Piece other) {
    if (line.bullet() == other.bullet()) {
      return false;
    }
    if (line.bullet().isBelow(other.bullet())) {
      return true;
    }
    if (other.bullet() != first) {
      return false;
    }
    if (!other.isBulleted()) {
      return plainFirst && isLabel(other);
    }
    if (first == Bullet.NUMBER) {
      return line.isBulleted() ? numbersGoOn : amid.contains(line);
    }
    boolean again = under.getOrDefault(line.bullet(), 0) >= RUNS;
    return line.bullet().counts()
        ? countingStarts.getOrDefault(line.bullet(), 0) >= RUNS
        : again && ABOVE.contains(first) && BELOW.contains(line.bullet()) && !arePeers(line, other);
  }

  private static boolean isLabel(Piece line) {
    return !line.text().endsWith(".") || line.tokens().size() <= LONGEST_LABEL;
  }

  /** Plus and minus weigh what was said, and stand side by side. */
  private static boolean arePeers(Piece line, Piece other) {
    return line.sign().equals("+") || other.sign().equals("+");
  }
}
