package org.coproduction.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.coproduction.dossier.DocumentDigest;
import org.coproduction.value.ItemId;
import org.coproduction.value.LanguageTag;
import org.coproduction.value.MalformedValueException;
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
 * @param language the language of its sentences, where the rubric says
 * @param ladder the ladder that levels were judged on; absent where the dossier does not hold it
 * @param asOf the date as of which the record was judged
 * @param inputs the fingerprints of the documents, the rubric's among them, where the host gave
 *     them
 * @param completeness whether the form is filled in
 * @param dimensions the items met by dimension
 * @param grades how the items that are met are shown
 * @param band the band; absent unless the rubric asks for one
 * @param facts every fact on record, each once, in order; all steps name them by their number
 * @param items every item with its reason
 * @param levels every stage and kind of group on the rubric's ladder; empty where the dossier does
 *     not hold that ladder
 * @param overall the level of each lived-experience group
 * @param principles every principle that is claimed, and those of the charters in the dossier
 */
public record Scorecard(
    RubricId rubric,
    VersionLabel rubricVersion,
    Optional<LanguageTag> language,
    Optional<LadderInUse> ladder,
    LocalDate asOf,
    List<DocumentDigest> inputs,
    Completeness completeness,
    List<DimensionScore> dimensions,
    GradeCounts grades,
    Optional<BandScore> band,
    List<FactOnRecord> facts,
    List<ItemScore> items,
    List<LevelCell> levels,
    List<OverallLevel> overall,
    List<PrincipleScore> principles) {

  /**
   * Makes a scorecard; the lists are copied.
   *
   * @throws MalformedValueException {@code scoring.fact.not-in-table} where a step names a fact
   *     that is not in the table, or a fact of the table has another's number
   */
  public Scorecard {
    facts = List.copyOf(facts);
    principles = List.copyOf(principles);
    inputs = List.copyOf(inputs);
    dimensions = List.copyOf(dimensions);
    items = List.copyOf(items);
    levels = List.copyOf(levels);
    overall = List.copyOf(overall);
    for (int at = 0; at < facts.size(); at++) {
      refuseUnless(facts.get(at).key().number() == at);
    }
    int known = facts.size();
    items.forEach(
        item -> {
          refuseUnless(areIn(known, item.facts()));
          item.raise().forEach(step -> refuseUnless(step.fact().number() < known));
        });
    levels.forEach(
        cell -> cell.met().forEach(marker -> refuseUnless(areIn(known, marker.facts()))));
    for (PrincipleScore principle : principles) {
      principle.support().forEach(exhibit -> refuseUnless(areIn(known, exhibit.facts())));
      principle.counter().forEach(exhibit -> refuseUnless(areIn(known, exhibit.facts())));
    }
  }

  private static boolean areIn(int table, List<FactKey> keys) {
    return keys.stream().allMatch(key -> key.number() < table);
  }

  private static void refuseUnless(boolean sound) {
    if (!sound) {
      throw new MalformedValueException("scoring.fact.not-in-table", "facts");
    }
  }

  /**
   * The facts that a step names.
   *
   * @param keys their numbers
   * @return the facts, in the same order
   * @throws IndexOutOfBoundsException where this scorecard has no such fact
   */
  public List<FactOnRecord> facts(List<FactKey> keys) {
    return keys.stream().map(key -> facts.get(key.number())).toList();
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
