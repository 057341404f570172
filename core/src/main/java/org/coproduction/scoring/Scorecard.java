package org.coproduction.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.coproduction.dossier.DocumentDigest;
import org.coproduction.value.ItemId;
import org.coproduction.value.RubricId;
import org.coproduction.value.VersionLabel;

/**
 * What a dossier shows by one rubric on one date: completeness, levels, a profile of quality and
 * the grade of its evidence, side by side and never as one number.
 *
 * <p>It names everything that it was made from. The same inputs give an equal scorecard, on any
 * machine and at any time.
 *
 * @param rubric the rubric
 * @param rubricVersion its version
 * @param asOf the date as of which the record was judged
 * @param inputs the fingerprints of the documents, where the host gave them
 * @param completeness whether the form is filled in
 * @param dimensions the items met by dimension
 * @param grades how the items that are met are shown
 * @param items every item with its reason
 * @param levels every stage and kind of group on the rubric's ladder; empty where the dossier does
 *     not hold that ladder
 * @param overall the level of each lived-experience group
 */
public record Scorecard(
    RubricId rubric,
    VersionLabel rubricVersion,
    LocalDate asOf,
    List<DocumentDigest> inputs,
    Completeness completeness,
    List<DimensionScore> dimensions,
    GradeCounts grades,
    List<ItemScore> items,
    List<LevelCell> levels,
    List<OverallLevel> overall) {

  /** Makes a scorecard; the lists are copied. */
  public Scorecard {
    inputs = List.copyOf(inputs);
    dimensions = List.copyOf(dimensions);
    items = List.copyOf(items);
    levels = List.copyOf(levels);
    overall = List.copyOf(overall);
  }

  /**
   * The score of one item.
   *
   * @param id the item
   * @return its score, or nothing where the rubric has no such item
   */
  public Optional<ItemScore> item(ItemId id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }
}
