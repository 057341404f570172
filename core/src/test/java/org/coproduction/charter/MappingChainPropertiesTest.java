package org.coproduction.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.coproduction.value.LadderId;
import org.coproduction.value.RungId;
import org.coproduction.value.VersionLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of any two mappings one after the other. */
class MappingChainPropertiesTest {

  private static final VersionLabel V1 = new VersionLabel("1");
  private static final int RUNGS = 4;

  static Stream<Long> seeds() {
    return Stream.iterate(0L, seed -> seed + 1).limit(1_000);
  }

  private static RungMapping line(int from, Optional<Integer> to, MappingQuality quality) {
    RungMapping.Builder line = RungMapping.builder().rung(rung(from)).quality(quality);
    to.ifPresent(target -> line.target(rung(target)));
    return line.build();
  }

  private static RungId rung(int number) {
    return new RungId("r" + number);
  }

  private static LadderMapping mapping(String from, String to, List<RungMapping> lines) {
    return LadderMapping.builder()
        .ladder(new LadderId(from))
        .target(new LadderId(to))
        .versionLabel(V1)
        .rungs(lines)
        .build();
  }

  /** Any lines at all, sound or not. */
  private static LadderMapping random(String from, String to, Random random) {
    List<RungMapping> lines = new ArrayList<>();
    for (int at = 0; at < random.nextInt(8); at++) {
      Optional<Integer> target =
          random.nextInt(5) == 0 ? Optional.empty() : Optional.of(random.nextInt(RUNGS));
      MappingQuality quality =
          MappingQuality.values()[random.nextInt(MappingQuality.values().length)];
      lines.add(line(random.nextInt(RUNGS), target, quality));
    }
    return mapping(from, to, lines);
  }

  /** The best way from one rung to another by way of any third, worked out the long way. */
  private static Optional<MappingQuality> best(
      LadderMapping first, LadderMapping second, RungId from, RungId to) {
    return first.readings(from).stream()
        .filter(one -> one.getQuality() != MappingQuality.NONE)
        .flatMap(
            one ->
                one.getTarget().stream()
                    .flatMap(between -> second.readings(between).stream())
                    .filter(two -> two.getQuality() != MappingQuality.NONE)
                    .filter(two -> two.getTarget().equals(Optional.of(to)))
                    .map(
                        two ->
                            Stream.of(one.getQuality(), two.getQuality())
                                .max(Comparator.naturalOrder())
                                .orElseThrow()))
        .min(Comparator.naturalOrder());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aChainIsAsGoodAsTheWorseOfItsLinksByTheBestWay(long seed) {
    Random random = new Random(seed);
    LadderMapping first = random("a", "b", random);
    LadderMapping second = random("b", "c", random);

    LadderMapping chain = first.then(second, V1);

    Set<List<RungId>> pairs = new HashSet<>();
    for (RungMapping line : chain.getRungs()) {
      assertThat(
              pairs.add(
                  Stream.concat(Stream.of(line.getRung()), line.getTarget().stream()).toList()))
          .isTrue();
      assertThat(line.getQuality() == MappingQuality.NONE).isEqualTo(line.getTarget().isEmpty());
    }
    for (int from = 0; from < RUNGS; from++) {
      List<RungMapping> readings = chain.readings(rung(from));
      assertThat(readings.isEmpty()).isEqualTo(first.readings(rung(from)).isEmpty());
      for (int to = 0; to < RUNGS; to++) {
        RungId end = rung(to);
        assertThat(
                readings.stream()
                    .filter(line -> line.getTarget().equals(Optional.of(end)))
                    .map(RungMapping::getQuality)
                    .findFirst())
            .isEqualTo(best(first, second, rung(from), end));
      }
    }
  }

  @Test
  void twoLaddersThatDoNotMeetAreNoChain() {
    LadderMapping first = mapping("a", "b", List.of());
    LadderMapping second = mapping("c", "d", List.of());

    assertThatThrownBy(() -> first.then(second, V1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aRungThatIsNotSpokenOfIsLessThanOneThatComesToNothing() {
    LadderMapping mapping =
        mapping("a", "b", List.of(line(0, Optional.empty(), MappingQuality.NONE)));

    assertThat(mapping.readings(rung(0)))
        .extracting(RungMapping::getQuality)
        .containsExactly(MappingQuality.NONE);
    assertThat(mapping.readings(rung(1))).isEmpty();
  }
}
