package org.coproduction.agreement;

import java.util.Set;

/**
 * How far two sets of categories are apart, from 0 for equal ones to 1 for ones that share none.
 */
public enum SetDistance {
  /** The part of what either holds that both do not (Jaccard 1912). */
  JACCARD {
    @Override
    double weight(boolean subset) {
      return 1;
    }
  },
  /**
   * Jaccard's, where a set within the other counts two thirds and an overlap one third of what is
   * shared (MASI, Passonneau 2006): {@code 1 - J * M}. Some libraries compute {@code (1 - J) * (1 -
   * M)} under this name.
   */
  MASI {
    @Override
    double weight(boolean subset) {
      return subset ? 2.0 / 3 : 1.0 / 3;
    }
  };

  /** What the shared part counts where the sets are not equal. */
  abstract double weight(boolean subset);

  /**
   * How far two sets are apart. Two empty sets are equal.
   *
   * @param one a set
   * @param other another
   * @return the distance, from 0 to 1
   */
  public double between(Set<?> one, Set<?> other) {
    int shared = 0;
    for (Object member : one) {
      if (other.contains(member)) {
        shared++;
      }
    }
    int either = one.size() + other.size() - shared;
    if (shared == either) {
      return 0;
    }
    boolean subset = shared == one.size() || shared == other.size();
    return 1 - (double) shared / either * weight(subset);
  }
}
