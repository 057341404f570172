package org.coproduction.testkit.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the library reads invented forms and notes, beside two readers who read them blind. */
class JudgementTest {

  /**
   * Prints the figures of a half, and each place where the library differs from both readers; those
   * of the half that was set aside where somebody asks for them.
   */
  @ParameterizedTest
  @EnumSource
  void printsMachineBesidePeople(Half half) {
    assumeTrue(
        half == Half.WORKED || Boolean.getBoolean("coproduction.judgement"),
        "The half that was set aside is measured by -Pjudgement only");
    Figures figures = Figures.of(half);
    System.out.println("== " + half);
    System.out.println(figures.table());
    if (half == Half.WORKED || Boolean.getBoolean("coproduction.judgement.aside")) {
      figures.differences().forEach(System.out::println);
    }
    assertThat(figures.stance.alpha(Reader.ONE, Reader.TWO)).isNotNaN();
  }
}
