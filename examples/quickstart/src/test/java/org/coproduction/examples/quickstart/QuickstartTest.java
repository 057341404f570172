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
      WARNING evidence.activity.stage-missing /activities/0/stage: It is not said at which stage of the work this activity was.
      WARNING evidence.area.missing /area: It is not said which area this work belongs to.
      WARNING evidence.feedback.none /feedbackGiven: It is not said that anybody was told what came of it.
      WARNING evidence.children.absent /groups: No children or young people are among those who were involved.
      NOTE evidence.group.not-counted /groups/0: It is not known how many people of this group took part.
      WARNING participant.group.involvement-missing /groups/0/involvement: It is not said whether this group took part itself or others spoke for it.
      NOTE evidence.not-done.none /notDone: Nothing is said of what was not done.
      WARNING evidence.impact.none /outcomes: It is not said what difference the work made.
      WARNING evidence.period.missing /period: It is not said when the work was done.
      ERROR evidence.signatures.missing /signatures: Nobody has signed the form.
      SPACE 1 of 4
      VOICE 0 of 4
      AUDIENCE 0 of 4
      INFLUENCE 0 of 4
      IMPACT 0 of 4
      """;

  // endregion

  @Test
  void itSaysAllThatWasFoundAndWhatTheFactsShow() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Quickstart.print(
        Quickstart.assess(Quickstart.form()), new PrintStream(bytes, true, StandardCharsets.UTF_8));

    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(PRINTED);
  }
}
