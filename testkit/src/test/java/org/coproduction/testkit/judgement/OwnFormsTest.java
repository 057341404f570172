package org.coproduction.testkit.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.intake.SourceText;
import org.jspecify.annotations.Nullable;
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
              FormJudgement machine = Machine.form(name, SourceText.decode(bytes(name + ".txt")));
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
      FormJudgement great = Machine.form(jargon, SourceText.decode(bytes(jargon + ".txt")));
      for (String plain : PLAIN) {
        FormJudgement simple = Machine.form(plain, SourceText.decode(bytes(plain + ".txt")));
        assertThat(Figures.DIMENSIONS)
            .allSatisfy(
                letter -> assertThat(great.met(letter)).isLessThanOrEqualTo(simple.met(letter)));
      }
    }
  }

  private static Map<String, Set<String>> expected() {
    Map<String, Set<String>> expected = new LinkedHashMap<>();
    new String(bytes("expected.txt"), StandardCharsets.UTF_8)
        .lines()
        .forEach(
            line -> {
              String[] parts = line.split(":", -1);
              expected.put(parts[0], Set.of(parts[1].strip().split(" ", -1)));
            });
    return expected;
  }

  private static byte[] bytes(String name) {
    try (@Nullable InputStream in = OwnFormsTest.class.getResourceAsStream("own/" + name)) {
      if (in == null) {
        throw new IllegalStateException("There is no " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
