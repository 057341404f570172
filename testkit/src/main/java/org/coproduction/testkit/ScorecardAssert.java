package org.coproduction.testkit;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.coproduction.evidence.Stage;
import org.coproduction.participant.GroupKind;
import org.coproduction.scoring.Band;
import org.coproduction.scoring.BandScore;
import org.coproduction.scoring.ItemScore;
import org.coproduction.scoring.LevelCell;
import org.coproduction.scoring.OverallLevel;
import org.coproduction.scoring.Result;
import org.coproduction.scoring.Scorecard;
import org.coproduction.value.ItemId;
import org.coproduction.value.RungId;

/** Assertions on a scorecard. */
public final class ScorecardAssert extends AbstractAssert<ScorecardAssert, Scorecard> {

  /** For the entry class. */
  ScorecardAssert(Scorecard actual) {
    super(actual, ScorecardAssert.class);
  }

  /**
   * One item of the rubric.
   *
   * @param id its identifier
   * @return what can be asserted of it
   */
  public ItemScoreAssert item(String id) {
    isNotNull();
    Optional<ItemScore> item = actual.item(new ItemId(id));
    if (item.isEmpty()) {
      failWithMessage("%s", "Expected an item " + id + "; the rubric has: " + ids(actual.items()));
    }
    return new ItemScoreAssert(item.orElseThrow());
  }

  /**
   * That these items are met, and no others.
   *
   * @param ids the identifiers, in any order
   * @return this
   */
  public ScorecardAssert hasExactlyMet(String... ids) {
    isNotNull();
    List<ItemScore> met =
        actual.items().stream().filter(item -> item.result() == Result.MET).toList();
    TreeSet<String> missing = new TreeSet<>(List.of(ids));
    TreeSet<String> surplus = new TreeSet<>();
    met.forEach(item -> surplus.add(item.id().value()));
    TreeSet<String> there = new TreeSet<>(surplus);
    surplus.removeAll(missing);
    missing.removeAll(there);
    if (!missing.isEmpty() || !surplus.isEmpty()) {
      failWithMessage(
          "%s",
          "Expected other items met\nmissing: "
              + missing
              + "\nsurplus: "
              + surplus
              + "\nto paste:\n    .hasExactlyMet("
              + ids(met)
              + ")");
    }
    return this;
  }

  /**
   * One cell of the level matrix.
   *
   * @param stage the stage of the work
   * @param group the kind of group
   * @return what can be asserted of it
   */
  public LevelCellAssert level(Stage stage, GroupKind group) {
    isNotNull();
    Optional<LevelCell> cell =
        actual.levels().stream()
            .filter(one -> one.stage() == stage && one.group() == group)
            .findFirst();
    if (cell.isEmpty()) {
      failWithMessage("%s", "Expected a level for " + stage + " and " + group + ", there is none");
    }
    return new LevelCellAssert(cell.orElseThrow());
  }

  /**
   * That the whole work is evidenced at a rung for a kind of group.
   *
   * @param group the kind of group
   * @param rung the identifier of the rung
   * @return this
   */
  public ScorecardAssert hasOverall(GroupKind group, String rung) {
    return overall(group, Optional.of(new RungId(rung)));
  }

  /**
   * That no rung is evidenced for a kind of group over the whole work.
   *
   * @param group the kind of group
   * @return this
   */
  public ScorecardAssert hasNoOverall(GroupKind group) {
    return overall(group, Optional.empty());
  }

  /**
   * That the scorecard is in a band.
   *
   * @param band the band
   * @return this
   */
  public ScorecardAssert hasBand(Band band) {
    isNotNull();
    Optional<Band> found = actual.band().map(BandScore::band);
    if (!found.equals(Optional.of(band))) {
      failWithMessage(
          "%s", "Expected band " + band + ", was " + found.map(Band::name).orElse("none"));
    }
    return this;
  }

  private ScorecardAssert overall(GroupKind group, Optional<RungId> rung) {
    isNotNull();
    Optional<RungId> found =
        actual.overall().stream()
            .filter(level -> level.group() == group)
            .map(OverallLevel::evidenced)
            .flatMap(Optional::stream)
            .findFirst();
    if (!found.equals(rung)) {
      failWithMessage(
          "%s",
          "Expected overall for "
              + group
              + ": "
              + LevelCellAssert.printed(rung)
              + ", was "
              + LevelCellAssert.printed(found));
    }
    return this;
  }

  /** Identifiers of a rubric are its authors' own and about nobody. */
  private static String ids(List<ItemScore> items) {
    return items.stream()
        .map(item -> "\"" + item.id().value() + "\"")
        .collect(Collectors.joining(", "));
  }
}
