package org.coproduction.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.coproduction.value.ImpreciseDate.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImpreciseDateTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2021-09-27, 2021-09-27, 2021-09-27, DAY",
        "2020-02-29, 2020-02-29, 2020-02-29, DAY",
        "2000-02-29, 2000-02-29, 2000-02-29, DAY",
        "0001-01-01, 0001-01-01, 0001-01-01, DAY",
        "9999-12-31, 9999-12-31, 9999-12-31, DAY",
        "2021-09, 2021-09-01, 2021-09-30, MONTH",
        "2020-02, 2020-02-01, 2020-02-29, MONTH",
        "2021-02-XX, 2021-02-01, 2021-02-28, MONTH",
        "2021-33, 2021-01-01, 2021-03-31, QUARTER",
        "2021-34, 2021-04-01, 2021-06-30, QUARTER",
        "2021-35, 2021-07-01, 2021-09-30, QUARTER",
        "2021-36, 2021-10-01, 2021-12-31, QUARTER",
        "2021-21, 2021-03-01, 2021-05-31, SEASON",
        "2021-22, 2021-06-01, 2021-08-31, SEASON",
        "2021-23, 2021-09-01, 2021-11-30, SEASON",
        "2019-24, 2019-12-01, 2020-02-29, SEASON",
        "2021, 2021-01-01, 2021-12-31, YEAR",
        "2021-XX, 2021-01-01, 2021-12-31, YEAR",
        "2021-XX-XX, 2021-01-01, 2021-12-31, YEAR",
        "201X, 2010-01-01, 2019-12-31, DECADE",
        "000X, 0001-01-01, 0009-12-31, DECADE",
        "19XX, 1900-01-01, 1999-12-31, CENTURY",
        "2021/2024, 2021-01-01, 2024-12-31, INTERVAL",
        "2021-09-27/2021-09-27, 2021-09-27, 2021-09-27, INTERVAL",
        "2021-12/2021, 2021-12-01, 2021-12-31, INTERVAL",
        "2021-09/.., 2021-09-01, -, INTERVAL",
        "2021-09/, 2021-09-01, -, INTERVAL",
        "../2021-09, -, 2021-09-30, INTERVAL",
        "/2021-09, -, 2021-09-30, INTERVAL"
      })
  void aDateSpansTheDaysThatItMayMean(
      String edtf, LocalDate first, LocalDate last, Precision precision) {
    ImpreciseDate date = ImpreciseDate.parse(edtf);

    assertThat(date.earliest()).isEqualTo(Optional.ofNullable(first));
    assertThat(date.latest()).isEqualTo(Optional.ofNullable(last));
    assertThat(date.precision()).isEqualTo(precision);
    assertThat(date.isQualified()).isFalse();
    assertThat(date).hasToString(edtf);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021?", "2021-09~", "2021-09-27%", "201X?", "2021?/2022", "2021/2022~"})
  void aQualifiedDateSaysSo(String edtf) {
    assertThat(ImpreciseDate.parse(edtf).isQualified()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "/",
        "..",
        "../..",
        "/..",
        "../",
        "29/10/18",
        "2021-9",
        "2021-09-7",
        "21",
        "021",
        "02021",
        "2021-09-27T10:00",
        "2021-09-27 ",
        " 2021",
        "2021\n",
        "2021-XX-15",
        "2021-21-05",
        "2021-33-XX",
        "201X-05",
        "20XX-XX",
        "2XXX",
        "XXXX",
        "-2021",
        "+2021",
        "2021/2022/2023",
        "2021??",
        "beginning of 2021",
        "２０２１"
      })
  void whatIsNotOfTheFormatIsMalformed(String edtf) {
    assertRefused(edtf, "value.date.malformed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018-02-30",
        "2021-02-29",
        "1900-02-29",
        "2021-04-31",
        "2021-01-00",
        "2021-00",
        "2021-00-01",
        "2021-13",
        "2021-20",
        "2021-25",
        "2021-32",
        "2021-37",
        "2021-99",
        "0000",
        "0000-01-01",
        "2021/2021-13"
      })
  void aDayThatNoCalendarHasIsImpossible(String edtf) {
    assertRefused(edtf, "value.date.impossible");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022/2021", "2021-09-27/2021-09-26", "2022/2021-12", "2021-34/2021-33"})
  void anIntervalThatEndsBeforeItStartsIsReversed(String edtf) {
    assertRefused(edtf, "value.date.reversed");
  }

  private static void assertRefused(String edtf, String code) {
    assertThatExceptionOfType(MalformedValueException.class)
        .isThrownBy(() -> ImpreciseDate.parse(edtf))
        .satisfies(
            refused -> {
              assertThat(refused.code()).isEqualTo(code);
              assertThat(refused.attribute()).isEqualTo("date");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "2021-01-01, 2021-01-02, YES",
    "2021-01-01, 2021-01-01, NO",
    "2021-01-02, 2021-01-01, NO",
    "2021-01, 2021-02, YES",
    "2021-01, 2021-01-31, UNKNOWN",
    "2021-01-31, 2021-01, NO",
    "2021-01-30, 2021-01, UNKNOWN",
    "2021-01, 2021-01, UNKNOWN",
    "2021, 2021-33, UNKNOWN",
    "2021-33, 2021-34, YES",
    "2019-24, 2020-02-29, UNKNOWN",
    "2019-24, 2020-03-01, YES",
    "2020/2021, 2022, YES",
    "2020/.., 2019, NO",
    "2020/.., 2022, UNKNOWN",
    "../2020, 2021, YES",
    "../2020, 2019, UNKNOWN",
    "2020~, 2022, UNKNOWN",
    "2022, 2020?, UNKNOWN"
  })
  void oneIsBeforeTheOtherWhereEveryDayIs(String one, String other, Known answer) {
    assertThat(ImpreciseDate.parse(one).isBefore(ImpreciseDate.parse(other))).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2021, 2021",
        "2021-09-27, 2021-09-27",
        "2020/2021-09, 2021-09",
        "../2021, 2021",
        "2021/.., -",
        "2021/, -"
      })
  void anIntervalEndsWhereItsSecondHalfSays(String edtf, String end) {
    assertThat(ImpreciseDate.parse(edtf).end().map(ImpreciseDate::edtf))
        .isEqualTo(Optional.ofNullable(end));
  }

  @Test
  void wordsAreKeptAndNotPrinted() {
    ImpreciseDate date = ImpreciseDate.parse("2021").withWords(Words.of("the start of 2021"));

    assertThat(date.words()).contains(Words.of("the start of 2021"));
    assertThat(date).hasToString("2021").isNotEqualTo(ImpreciseDate.parse("2021"));
  }

  @Test
  void aDayIsWrittenInFull() {
    assertThat(ImpreciseDate.of(LocalDate.of(21, 3, 4)).edtf()).isEqualTo("0021-03-04");
    assertThatExceptionOfType(MalformedValueException.class)
        .isThrownBy(() -> ImpreciseDate.of(LocalDate.of(10_000, 1, 1)));
  }
}
