package org.coproduction.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  private static final List<String> KNOWN =
      List.of("id", "on", "title", "feedbackGiven", "notDone");

  @ParameterizedTest
  @CsvSource({
    "titel, title",
    "Title, title",
    "tittle, title",
    "feedback-given, feedbackGiven",
    "FEEDBACK_GIVEN, feedbackGiven",
    "notDon, notDone",
    "no, ",
    "xd, ",
    "address, ",
    "tables, "
  })
  void aNameIsNearWhereFewLettersDiffer(String misspelt, String nearest) {
    assertThat(Nearest.to(misspelt, KNOWN)).isEqualTo(nearest);
  }
}
