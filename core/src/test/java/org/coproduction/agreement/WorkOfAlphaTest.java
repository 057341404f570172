package org.coproduction.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Where every distance is its own, alpha looks at each two different values once, and at no two
 * codings: the work is counted, since time tells more of the machine.
 */
class WorkOfAlphaTest {

  private static final int CODERS = 4;

  /** How many distances of two values were asked for in one alpha. */
  private static long distances(int codings, int values) {
    Random random = new Random(7);
    Study.Builder<Integer> study = Study.builder();
    for (int unit = 0; unit < codings / CODERS; unit++) {
      for (int coder = 0; coder < CODERS; coder++) {
        // All are used.
        int said = coder == 0 ? unit % values : random.nextInt(values);
        study.value(coder, unit, said);
      }
    }
    Study<Integer> built = study.build();
    Kinds kinds = built.kinds();
    long[] asked = new long[1];
    Distances counting =
        new Distances(
            values,
            (one, other) -> {
              asked[0]++;
              return Math.abs(one - other);
            });
    new AlphaFormula.Pairwise(Runs.ofCategories(kinds, values), counting).of(kinds.seen());
    return asked[0];
  }

  /** Above the number of values whose distances are kept, where each look at one is counted. */
  @Test
  void theWorkGrowsWithTheCodingsAndNotWithTheirPairs() {
    int values = 1_100;
    long once = distances(10_000, values);
    long twice = distances(20_000, values);
    long fourTimes = distances(40_000, values);

    // Six pairs in each unit of four at most.
    assertThat(twice - once).isPositive().isLessThanOrEqualTo(10_000 / CODERS * 6);
    assertThat(fourTimes - twice).isPositive().isLessThanOrEqualTo(20_000 / CODERS * 6);
  }

  @Test
  void thePartThatGrowsWithTheSquareIsOfDifferentValues() {
    assertThat(distances(20_000, 500)).isEqualTo(500 * 499 / 2);
    assertThat(distances(40_000, 500)).isEqualTo(500 * 499 / 2);
    assertThat(distances(20_000, 1_000)).isEqualTo(1_000 * 999 / 2);
  }
}
