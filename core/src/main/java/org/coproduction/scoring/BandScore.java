package org.coproduction.scoring;

import java.util.List;

/**
 * The band of a profile and why: a rubric asked for it.
 *
 * @param band the band
 * @param conditions what the bands above the lowest take, met and not met
 */
public record BandScore(Band band, List<BandCondition> conditions) {

  /** Makes a band; the list is copied. */
  public BandScore {
    conditions = List.copyOf(conditions);
  }

  /**
   * What stands between this band and the next.
   *
   * @return the conditions of the next band that do not hold; empty at the highest
   */
  public List<BandCondition> missing() {
    Band next =
        switch (band) {
          case EARLY -> Band.DEVELOPING;
          case DEVELOPING, STRONG -> Band.STRONG;
        };
    return band == next
        ? List.of()
        : conditions.stream()
            .filter(condition -> condition.band() == next && !condition.isMet())
            .toList();
  }
}
