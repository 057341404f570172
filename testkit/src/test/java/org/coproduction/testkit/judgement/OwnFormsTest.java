package org.coproduction.testkit.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * How the library reads small forms in many shapes and voices, beside what was expected of each
 * before the cues for it were written. They are told apart from the worked half, so that cues which
 * fit only that one are seen.
 */
class OwnFormsTest {

  private static final double FLOOR = 0.8;

  /** A form of great words without facts, and plain ones with facts. */
  private static final List<String> JARGON = List.of("D02");

  private static final List<String> PLAIN = List.of("D01", "D08", "D13");

  @Test
  void agreesWithWhatWasExpected() {
    Agreed agreed = new Agreed();
    List<String> differences = new ArrayList<>();
    expected()
        .forEach(
            (name, met) -> {
              FormJudgement machine = Machine.form(name, OwnTexts.form(name));
              for (String item : machine.items().keySet()) {
                agreed.value(Reader.ONE, name, item, met.contains(item));
                agreed.value(Reader.MACHINE, name, item, machine.meets(item));
                if (met.contains(item) != machine.meets(item)) {
                  differences.add(
                      name + " " + item + (machine.meets(item) ? ": wrongly met" : ": not seen"));
                }
              }
            });
    System.out.println("== OWN " + agreed.describe(Reader.MACHINE, Reader.ONE));
    differences.forEach(System.out::println);

    assertThat(agreed.alpha(Reader.MACHINE, Reader.ONE)).isGreaterThanOrEqualTo(FLOOR);
  }

  @Test
  void jargonWithoutFactsBeatsNoPlainFormOnAnyDimension() {
    for (String jargon : JARGON) {
      FormJudgement great = Machine.form(jargon, OwnTexts.form(jargon));
      for (String plain : PLAIN) {
        FormJudgement simple = Machine.form(plain, OwnTexts.form(plain));
        assertThat(Figures.DIMENSIONS)
            .allSatisfy(
                letter -> assertThat(great.met(letter)).isLessThanOrEqualTo(simple.met(letter)));
      }
    }
  }

  private static Map<String, Set<String>> expected() {
    Map<String, Set<String>> expected = new LinkedHashMap<>();
    OwnTexts.lines("expected.txt")
        .forEach(
            line -> {
              String[] parts = line.split(":", -1);
              expected.put(parts[0], Set.of(parts[1].strip().split(" ", -1)));
            });
    return expected;
  }
}
