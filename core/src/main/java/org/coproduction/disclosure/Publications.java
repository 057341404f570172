package org.coproduction.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Tables about a growing group of people (event 1; events 1 and 2; …), as an {@link Attacker} has
 * them: all at once, and knowing that no count of a later one is below that of an earlier one.
 *
 * <p>A count is safe where it could be another while everything published stays the same. Looked at
 * are the ways in which a run of tables that follow each other moves together while the others
 * stand still. There may be more ways, so this errs on the side of hiding.
 */
final class Publications {

  private final Layout layout;
  private final SmallNumberPolicy policy;
  private final List<CountTable> counts = new ArrayList<>();
  private final List<BitSet> hidden = new ArrayList<>();

  Publications(List<Release> before, CountTable last, SmallNumberPolicy policy) {
    this.layout = last.layout();
    this.policy = policy;
    for (Release release : before) {
      counts.add(release.counts());
      hidden.add(release.published().hidden());
    }
    counts.add(last);
    hidden.add(new BitSet());
  }

  /** The cells of the last table that are small. */
  BitSet small() {
    BitSet small = new BitSet();
    for (int cell = 0; cell < layout.size(); cell++) {
      if (policy.isSmall(counts.get(last()).count(cell))) {
        small.set(cell);
      }
    }
    return small;
  }

  /** Whether nothing hidden, and no small difference, can be worked out. */
  boolean isSafe(BitSet hiddenInLast) {
    hidden.set(last(), hiddenInLast);
    Attacker[][] attackers = new Attacker[last() + 1][last() + 1];
    for (int first = 0; first <= last(); first++) {
      for (int end = first; end <= last(); end++) {
        attackers[first][end] = attacker(first, end);
      }
    }
    for (int table = 0; table <= last(); table++) {
      BitSet cells = hidden.get(table);
      for (int cell = cells.nextSetBit(0); cell >= 0; cell = cells.nextSetBit(cell + 1)) {
        if (isWorkedOut(cell, table, attackers)) {
          return false;
        }
      }
      if (table > 0 && !differencesAreSafe(table, attackers)) {
        return false;
      }
    }
    return true;
  }

  /** A hidden cell of the last table that can be worked out from that table, or -1. */
  int workedOutInLast(BitSet hiddenInLast) {
    hidden.set(last(), hiddenInLast);
    Attacker attacker = attacker(last(), last());
    for (int cell = hiddenInLast.nextSetBit(0);
        cell >= 0;
        cell = hiddenInLast.nextSetBit(cell + 1)) {
      if (attacker.worksOut(cell)) {
        return cell;
      }
    }
    return -1;
  }

  /** Somebody who has the last table, with these cells hidden in it. */
  Attacker attackerOfLast(BitSet hiddenInLast) {
    hidden.set(last(), hiddenInLast);
    return attacker(last(), last());
  }

  private boolean isWorkedOut(int cell, int table, Attacker[][] attackers) {
    for (int first = 0; first <= table; first++) {
      for (int end = table; end <= last(); end++) {
        if (!attackers[first][end].worksOut(cell)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean differencesAreSafe(int later, Attacker[][] attackers) {
    for (int cell = 0; cell < layout.size(); cell++) {
      int difference = counts.get(later).count(cell) - counts.get(later - 1).count(cell);
      if (difference != 0
          && policy.isSmall(difference)
          && differenceIsWorkedOut(cell, later, attackers)) {
        return false;
      }
    }
    return true;
  }

  private boolean differenceIsWorkedOut(int cell, int later, Attacker[][] attackers) {
    for (int end = later; end <= last(); end++) {
      if (!attackers[later][end].worksOut(cell)) {
        return false;
      }
    }
    for (int first = 0; first < later; first++) {
      if (!attackers[first][later - 1].worksOut(cell)) {
        return false;
      }
    }
    return true;
  }

  /** The tables of a run move together, within what each shows and what stands before and after. */
  private Attacker attacker(int first, int end) {
    BitSet more = new BitSet();
    BitSet less = new BitSet();
    for (int cell = 0; cell < layout.size(); cell++) {
      boolean canBeMore =
          end == last() || counts.get(end).count(cell) < counts.get(end + 1).count(cell);
      boolean canBeLess =
          first == 0 || counts.get(first).count(cell) > counts.get(first - 1).count(cell);
      for (int table = first; table <= end; table++) {
        canBeMore &= counts.get(table).count(cell) < most(table, cell);
        canBeLess &= counts.get(table).count(cell) > fewest(table, cell);
      }
      more.set(cell, canBeMore);
      less.set(cell, canBeLess);
    }
    return new Attacker(layout, more, less);
  }

  private int fewest(int table, int cell) {
    return hidden.get(table).get(cell)
        ? policy.fewestHidden()
        : policy.fewestShownAs(policy.rounded(counts.get(table).count(cell)));
  }

  private int most(int table, int cell) {
    return hidden.get(table).get(cell)
        ? Integer.MAX_VALUE
        : policy.mostShownAs(policy.rounded(counts.get(table).count(cell)));
  }

  private int last() {
    return counts.size() - 1;
  }
}
