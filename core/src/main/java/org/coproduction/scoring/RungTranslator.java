package org.coproduction.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.LadderMapping;
import org.coproduction.charter.MappingQuality;
import org.coproduction.charter.Rung;
import org.coproduction.charter.RungMapping;
import org.coproduction.value.RungId;
import org.coproduction.value.RungRef;

/**
 * Reads rungs of any ladder as rungs of one. Where a word may mean this or that, or nothing
 * corresponds, it is not translated: a guess would be a claim that nobody made.
 */
final class RungTranslator {

  private static final Set<MappingQuality> TRANSLATABLE =
      Set.of(MappingQuality.EXACT, MappingQuality.NEAR, MappingQuality.LOSSY);

  private final Ladder ladder;
  private final List<RungId> order = new ArrayList<>();
  private final List<LadderMapping> mappings;

  RungTranslator(Ladder ladder, List<LadderMapping> mappings) {
    this.ladder = ladder;
    this.mappings =
        mappings.stream().filter(mapping -> mapping.getTarget().equals(ladder.getId())).toList();
    ladder.getRungs().stream().map(Rung::getId).forEach(order::add);
  }

  Optional<RungId> onLadder(RungRef rung) {
    Optional<RungId> target =
        rung.ladder().equals(ladder.getId()) ? Optional.of(rung.rung()) : translated(rung);
    return target.filter(order::contains);
  }

  /** How high a rung of this ladder stands, from 0. */
  int height(RungId rung) {
    return order.indexOf(rung);
  }

  RungId lower(RungId one, RungId other) {
    return height(one) <= height(other) ? one : other;
  }

  private Optional<RungId> translated(RungRef rung) {
    return mappings.stream()
        .filter(mapping -> mapping.getLadder().equals(rung.ladder()))
        .flatMap(mapping -> mapping.getRungs().stream())
        .filter(mapped -> mapped.getRung().equals(rung.rung()))
        .filter(mapped -> TRANSLATABLE.contains(mapped.getQuality()))
        .findFirst()
        .flatMap(RungMapping::getTarget);
  }
}
