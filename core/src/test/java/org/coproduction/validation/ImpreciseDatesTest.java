package org.coproduction.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Known;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImpreciseDatesTest {

  @ParameterizedTest
  @CsvSource({
    "2021-01-01, 2021, NO",
    "2021-12-31, 2021, NO",
    "2021, 2021, NO",
    "2020-12-31, 2021, YES",
    "2022-01-01, 2021, YES",
    "2020-12/2021-01, 2021, UNKNOWN",
    "2021, 2021-03, UNKNOWN",
    "2021-03~, 2021, UNKNOWN",
    "2021-03, 2021~, UNKNOWN",
    "2020-03~, 2021, UNKNOWN",
    "2021-03, 2021/.., NO",
    "2020, 2021/.., YES",
    "2021-03, ../2021, NO",
    "../2021-03, 2021, UNKNOWN",
    "2021-03/.., 2021, UNKNOWN",
    "2021-03/.., 2021/.., NO"
  })
  void aDateLiesOutsideASpanOrInItOrNobodyCanTell(String date, String span, Known outside) {
    assertThat(ImpreciseDates.isOutside(ImpreciseDate.parse(date), ImpreciseDate.parse(span)))
        .isEqualTo(outside);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-03-04, false",
    "2021-03, false",
    "2021-03/2021-04, false",
    "2021-03?, true",
    "2021-33, true",
    "2021-21, true",
    "2021, true",
    "202X, true"
  })
  void moreThanAMonthAndDoubtAreVague(String date, boolean vague) {
    assertThat(ImpreciseDates.isVague(ImpreciseDate.parse(date))).isEqualTo(vague);
  }
}
