package org.coproduction.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.Rung;
import org.coproduction.scoring.Band;
import org.coproduction.scoring.BandScore;
import org.coproduction.scoring.Grade;
import org.coproduction.scoring.ItemScore;
import org.coproduction.scoring.Scorecard;
import org.coproduction.value.RungId;

/** How high each result of a scorecard stands, by its name; 0 is nothing shown. */
final class Standing {

  private final Map<String, Integer> heights = new TreeMap<>();

  Standing(Scorecard card, List<Ladder> ladders) {
    card.items().forEach(item -> heights.put("item " + item.id().value(), height(item)));
    card.levels()
        .forEach(
            cell ->
                heights.put(
                    "cell " + cell.stage() + " " + cell.group(),
                    height(card, cell.evidenced(), ladders)));
    card.overall()
        .forEach(
            level ->
                heights.put("overall " + level.group(), height(card, level.evidenced(), ladders)));
    card.band().map(BandScore::band).ifPresent(band -> heights.put("band", height(band)));
  }

  private static int height(Band band) {
    return switch (band) {
      case EARLY -> 0;
      case DEVELOPING -> 1;
      case STRONG -> 2;
    };
  }

  static int height(ItemScore item) {
    return item.grade().map(Standing::height).orElse(0);
  }

  private static int height(Grade grade) {
    return switch (grade) {
      case ASSERTED -> 1;
      case DOCUMENTED -> 2;
      case CORROBORATED -> 3;
    };
  }

  static int height(Scorecard card, Optional<RungId> rung, List<Ladder> ladders) {
    return rung.flatMap(
            id ->
                ladders.stream()
                    .filter(
                        ladder ->
                            card.ladder().stream()
                                .anyMatch(used -> used.id().equals(ladder.getId())))
                    .findFirst()
                    .map(
                        ladder -> ladder.getRungs().stream().map(Rung::getId).toList().indexOf(id)))
        .map(index -> index + 1)
        .orElse(0);
  }

  /** Refuses a standing in which anything is higher than here, or not there. */
  void requireNoneHigher(Standing other, String law) {
    for (Map.Entry<String, Integer> entry : other.heights.entrySet()) {
      Integer here = heights.get(entry.getKey());
      if (here == null || entry.getValue() > here) {
        throw new AssertionError(law + ": raises " + entry.getKey());
      }
    }
  }

  /** Refuses a standing in which anything is not as here. */
  void requireSame(Standing other, String law) {
    for (String name : heights.keySet()) {
      if (!heights.get(name).equals(other.heights.get(name))) {
        throw new AssertionError(law + ": moves " + name);
      }
    }
    if (heights.size() != other.heights.size()) {
      throw new AssertionError(law + ": moves the number of results");
    }
  }
}
