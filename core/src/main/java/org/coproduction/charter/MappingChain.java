package org.coproduction.charter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coproduction.value.RungId;
import org.coproduction.value.VersionLabel;

/** Two mappings, one after the other. */
final class MappingChain {

  private MappingChain() {}

  static LadderMapping of(LadderMapping first, LadderMapping next, VersionLabel label) {
    if (!first.getTarget().equals(next.getLadder())) {
      throw new IllegalArgumentException("the second mapping reads another ladder");
    }
    Map<RungId, List<RungMapping>> onward = new HashMap<>();
    for (RungMapping line : next.getRungs()) {
      onward.computeIfAbsent(line.getRung(), rung -> new ArrayList<>()).add(line);
    }
    Map<RungId, Map<RungId, MappingQuality>> all = new LinkedHashMap<>();
    for (RungMapping line : first.getRungs()) {
      Map<RungId, MappingQuality> ends =
          all.computeIfAbsent(line.getRung(), rung -> new LinkedHashMap<>());
      Optional<RungId> between = end(line);
      if (between.isPresent()) {
        for (RungMapping second : onward.getOrDefault(between.get(), List.of())) {
          MappingQuality quality = worse(line.getQuality(), second.getQuality());
          end(second).ifPresent(end -> ends.merge(end, quality, MappingChain::better));
        }
      }
    }
    LadderMapping.Builder chain =
        LadderMapping.builder()
            .ladder(first.getLadder())
            .target(next.getTarget())
            .versionLabel(label);
    all.forEach((rung, ends) -> add(rung, ends, chain));
    return chain.build();
  }

  /** A line that says that nothing corresponds leads nowhere, even where it names a rung. */
  private static Optional<RungId> end(RungMapping line) {
    return line.getTarget().filter(target -> line.getQuality() != MappingQuality.NONE);
  }

  private static void add(
      RungId rung, Map<RungId, MappingQuality> ends, LadderMapping.Builder chain) {
    if (ends.isEmpty()) {
      chain.addRungs(RungMapping.builder().rung(rung).quality(MappingQuality.NONE).build());
    }
    ends.forEach(
        (end, quality) ->
            chain.addRungs(RungMapping.builder().rung(rung).target(end).quality(quality).build()));
  }

  private static MappingQuality worse(MappingQuality one, MappingQuality other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static MappingQuality better(MappingQuality one, MappingQuality other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
