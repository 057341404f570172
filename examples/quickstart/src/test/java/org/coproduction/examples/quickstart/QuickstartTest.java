package org.coproduction.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What the smallest program prints; the README shows the same. */
class QuickstartTest {

  /** The lines that the README shows, compared by the test of the documentation. */
  static final String PRINTED =
      // region printed
      """
      /signatures: Nobody has signed the form.
      SPACE 1 of 4
      VOICE 0 of 4
      AUDIENCE 0 of 4
      INFLUENCE 0 of 4
      IMPACT 0 of 4
      """;

  // endregion

  @Test
  void itSaysWhatMustBeOtherwiseAndWhatTheFactsShow() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Quickstart.print(
        Quickstart.assess(Quickstart.form()), new PrintStream(bytes, true, StandardCharsets.UTF_8));

    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(PRINTED);
  }
}
