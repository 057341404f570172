package org.coproduction.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coproduction.value.FactKind;

/** Gives the band of a profile by the rule of its rubric, over what is documented or better. */
final class BandJudge {

  private BandJudge() {}

  static BandScore judge(BandRule rule, List<ItemScore> items, FactBook book) {
    List<ItemScore> counted =
        items.stream().filter(item -> item.grade().filter(BandJudge::counts).isPresent()).toList();
    List<BandCondition> conditions = new ArrayList<>();
    conditions.add(ofItems(Band.DEVELOPING, counted.size(), rule.developing()));
    conditions.add(ofItems(Band.STRONG, counted.size(), rule.strong()));
    for (Dimension dimension : Dimension.values()) {
      int ofIt = (int) counted.stream().filter(item -> item.dimension() == dimension).count();
      conditions.add(
          new BandCondition(
              Band.STRONG,
              Optional.of(dimension),
              Optional.empty(),
              ofIt,
              rule.strongInEachDimension()));
    }
    for (FactKind kind : rule.strongNeeds()) {
      boolean there = book.streamOf(List.of(kind)).anyMatch(fact -> counts(fact.grade()));
      conditions.add(
          new BandCondition(Band.STRONG, Optional.empty(), Optional.of(kind), there ? 1 : 0, 1));
    }
    return new BandScore(highest(conditions), conditions);
  }

  private static BandCondition ofItems(Band band, int has, int needs) {
    return new BandCondition(band, Optional.empty(), Optional.empty(), has, needs);
  }

  private static boolean counts(Grade grade) {
    return grade != Grade.ASSERTED;
  }

  private static Band highest(List<BandCondition> conditions) {
    Band highest = Band.EARLY;
    for (Band band : List.of(Band.DEVELOPING, Band.STRONG)) {
      boolean holds =
          conditions.stream()
              .filter(condition -> condition.band() == band)
              .allMatch(BandCondition::isMet);
      if (!holds) {
        return highest;
      }
      highest = band;
    }
    return highest;
  }
}
