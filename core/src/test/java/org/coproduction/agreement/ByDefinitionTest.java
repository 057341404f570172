package org.coproduction.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * On random studies with values missing every measure is what its definition comes to. Libraries
 * know no AC1, refuse missing values for kappa, or take in lone values.
 */
class ByDefinitionTest {

  private static final double NEARLY = 1e-9;
  private static final int STUDIES = 400;

  private int compared;

  private void same(Agreement ours, OptionalDouble defined) {
    assertThat(ours.asDouble().isPresent()).isEqualTo(defined.isPresent());
    if (defined.isPresent()) {
      assertThat(ours.asDouble().orElseThrow()).isCloseTo(defined.getAsDouble(), within(NEARLY));
      compared++;
    }
  }

  /** Three studies in ten have no value missing, the others up to three in five. */
  private static Ratings random(long seed, int coders) {
    Random random = new Random(seed);
    double missing = Math.max(0, random.nextDouble() * 0.9 - 0.3);
    return Ratings.random(random, 1 + random.nextInt(30), coders, 2 + random.nextInt(5), missing);
  }

  private static Ratings random(long seed) {
    return random(seed, 2 + (int) (seed % 5));
  }

  @Test
  void fleissAndGwetAndPercentAreTheirDefinitionsWithValuesMissing() {
    for (long seed = 0; seed < STUDIES; seed++) {
      Ratings ratings = random(seed);
      Study<Integer> study = ratings.study();
      ByDefinition definition = new ByDefinition(ratings.rows());
      if (study.basis().units() > 0) {
        assertThat(PercentAgreement.measure().of(study).asDouble().orElseThrow())
            .isCloseTo(definition.percent(), within(NEARLY));
        same(FleissKappa.measure().of(study), definition.fleiss());
        same(GwetAc1.measure().of(study), definition.ac1(definition.categories().size()));
      }
    }
    assertThat(compared).isGreaterThan(STUDIES);
  }

  @Test
  void gwetsChoicesAreThoseDeclaredThoughNobodyUsedThem() {
    for (long seed = 0; seed < STUDIES; seed++) {
      Ratings ratings = random(seed);
      Study.Builder<Integer> study = Study.over(IntStream.rangeClosed(1, 9).boxed().toList());
      for (int unit = 0; unit < ratings.rows().size(); unit++) {
        List<Integer> row = ratings.rows().get(unit);
        for (int coder = 0; coder < row.size(); coder++) {
          if (row.get(coder) != null) {
            study.value(coder, unit, row.get(coder));
          }
        }
      }
      Study<Integer> built = study.build();
      if (built.basis().units() > 0) {
        same(GwetAc1.measure().of(built), new ByDefinition(ratings.rows()).ac1(9));
      }
    }
    assertThat(compared).isGreaterThan(STUDIES / 2);
  }

  @Test
  void cohensKappaIsItsDefinitionOfTheUnitsThatBothSaw() {
    for (long seed = 0; seed < STUDIES; seed++) {
      Ratings ratings = random(seed, 2);
      Study<Integer> study = ratings.study();
      if (study.basis().units() > 0) {
        same(CohenKappa.nominal().of(study), new ByDefinition(ratings.rows()).cohen());
      }
    }
    assertThat(compared).isGreaterThan(STUDIES / 2);
  }

  @Test
  void alphaIsItsDefinitionOnEveryScaleWithValuesMissing() {
    for (long seed = 0; seed < STUDIES; seed++) {
      Ratings ratings = random(seed);
      Study<Integer> study = ratings.study();
      ByDefinition definition = new ByDefinition(ratings.rows());
      if (study.basis().units() > 0) {
        same(
            KrippendorffAlpha.nominal().of(study),
            definition.alpha((one, other) -> one == other ? 0 : 1));
        same(
            KrippendorffAlpha.<Integer>ordinal(Comparator.naturalOrder()).of(study),
            definition.alpha(definition.ordinal()));
        same(
            KrippendorffAlpha.<Integer>interval(Integer::doubleValue).of(study),
            definition.alpha((one, other) -> (double) (one - other) * (one - other)));
        same(
            KrippendorffAlpha.<Integer>ratio(Integer::doubleValue).of(study),
            definition.alpha((one, other) -> Math.pow((one - other) / (double) (one + other), 2)));
      }
    }
    assertThat(compared).isGreaterThan(2 * STUDIES);
  }

  @Test
  void alphaBetweenSetsIsItsDefinitionWithValuesMissing() {
    IntFunction<Set<Integer>> set =
        value -> {
          Set<Integer> members = new HashSet<>();
          for (int bit = 0; bit < 3; bit++) {
            if ((value >> bit & 1) == 1) {
              members.add(bit);
            }
          }
          return members;
        };
    for (long seed = 0; seed < STUDIES; seed++) {
      Ratings ratings = random(seed);
      Study<Set<Integer>> study = ratings.study(set::apply);
      ByDefinition definition = new ByDefinition(ratings.rows());
      if (study.basis().units() > 0) {
        same(
            KrippendorffAlpha.sets(SetDistance.JACCARD).of(study),
            definition.alpha((one, other) -> jaccard(set.apply(one), set.apply(other))));
        same(
            KrippendorffAlpha.sets(SetDistance.MASI).of(study),
            definition.alpha((one, other) -> masi(set.apply(one), set.apply(other))));
      }
    }
    assertThat(compared).isGreaterThan(STUDIES);
  }

  private static double jaccard(Set<Integer> one, Set<Integer> other) {
    Set<Integer> both = new HashSet<>(one);
    both.retainAll(other);
    Set<Integer> either = new HashSet<>(one);
    either.addAll(other);
    return either.isEmpty() ? 0 : 1 - both.size() / (double) either.size();
  }

  /** Passonneau (2006): one less Jaccard's part times 1, 2/3, 1/3 or 0 by how the sets lie. */
  private static double masi(Set<Integer> one, Set<Integer> other) {
    double monotonicity =
        one.equals(other)
            ? 1
            : one.containsAll(other) || other.containsAll(one) ? 2.0 / 3 : 1.0 / 3;
    return 1 - (1 - jaccard(one, other)) * monotonicity;
  }
}
