package org.coproduction.scoring;

import java.util.List;
import org.coproduction.value.FactKind;

/**
 * When a band is given, as data of a rubric. A rubric without a rule gives none.
 *
 * @param developing how many items it takes to be developing
 * @param strong how many items it takes to be strong
 * @param strongInEachDimension how many of them in each dimension
 * @param strongNeeds the kinds of fact that have to be documented besides
 */
public record BandRule(
    int developing, int strong, int strongInEachDimension, List<FactKind> strongNeeds) {

  /** Makes a rule; the list is copied. */
  public BandRule {
    strongNeeds = List.copyOf(strongNeeds);
  }

  /**
   * The rule that goes with twenty items in five dimensions, after the steps of Hear by Right (7,
   * 14, 20). Nobody has calibrated it yet: a council that switches it on says so.
   *
   * @return 7 items for developing; 14 for strong, 2 in each dimension, with children and young
   *     people taking part themselves, contributors told, and an outcome that families speak for
   */
  public static BandRule uncalibrated() {
    return new BandRule(
        7,
        14,
        2,
        List.of(
            FactKind.CHILDREN_TOOK_PART,
            FactKind.CONTRIBUTORS_TOLD,
            FactKind.OUTCOME_SOURCED_FROM_FAMILIES));
  }
}
