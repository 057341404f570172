package org.coproduction.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesInTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on 5th March 2019, in the hall | 2019-03-05",
        "Monday 5 March 2019            | 2019-03-05",
        "5th of March, 2019             | 2019-03-05",
        "March 5th, 2019                | 2019-03-05",
        "5 Mar. 2019                    | 2019-03-05",
        "05/03/2019                     | 2019-03-05",
        "5.3.2019                       | 2019-03-05",
        "05-03-19                       | 2019-03-05",
        "2019-03-05                     | 2019-03-05",
        "in March 2019                  | 2019-03",
        "autumn term 2019               | 2019-23",
        "the beginning of 2019          | 2019",
        "early 2019                     | 2019",
        "in 2019 we                     | 2019",
        "a plan for 2019 \u2013 2022    | 2019/2022",
        "the 2019-22 plan               | 2019/2022",
        "5th\u00A0March  2019           | 2019-03-05"
      })
  void datesAreReadTheDayFirstAndAsPreciselyAsTheyAreWritten(String text, String edtf) {
    assertThat(DatesInText.first(text).map(found -> found.date().edtf())).contains(edtf);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"31/02/2019", "version 1.2", "0-25", "call 01482 300300", "5 March", "may"})
  void whatIsNoDateIsNone(String text) {
    assertThat(DatesInText.first(text)).isEmpty();
  }

  @Test
  void aTwoDigitYearIsMarked() {
    assertThat(DatesInText.first("05-03-19").map(FoundDate::shortYear)).contains(true);
    assertThat(DatesInText.first("05-03-2019").map(FoundDate::shortYear)).contains(false);
  }

  @Test
  void vagueTimesKeepTheirWords() {
    assertThat(DatesInText.first("at the start of 2019").flatMap(found -> found.date().words()))
        .contains(Words.of("the start of 2019"));
  }

  @Test
  void manyDatesInOneLineAreReadInTimeThatGrowsWithTheText() {
    String line = "5 March 2019, 1/2/20 and 2021-22; ".repeat(20_000);

    // Where it grew faster, this would not end.
    assertThat(DatesInText.all(line)).hasSize(60_000);
  }
}
