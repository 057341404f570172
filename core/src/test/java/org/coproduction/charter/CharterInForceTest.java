package org.coproduction.charter;

import static org.assertj.core.api.Assertions.assertThat;

import org.coproduction.value.CharterId;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Known;
import org.coproduction.value.VersionLabel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharterInForceTest {

  @ParameterizedTest(name = "from {0} to {1}, on {2}: {3}")
  @CsvSource({
    // The first and the last day count.
    "2021-03-01, 2023-08-31, 2021-02-28, NO",
    "2021-03-01, 2023-08-31, 2021-03-01, YES",
    "2021-03-01, 2023-08-31, 2023-08-31, YES",
    "2021-03-01, 2023-08-31, 2023-09-01, NO",
    // Nothing says that it ended.
    "2021-03-01, , 2030-01-01, YES",
    // Nothing says when it began; that it ended is known.
    ", , 2021-03-01, UNKNOWN",
    ", 2023-08-31, 2021-03-01, UNKNOWN",
    ", 2023-08-31, 2023-09-01, NO",
    // Imprecise dates.
    "2021, , 2021-06, UNKNOWN",
    "2021, , 2022, YES",
    "2021, 2023, 2023-05, UNKNOWN",
    "2021, 2023, 2024, NO",
    "2021~, , 2025, UNKNOWN",
    // Work that ran over the beginning or the end of a version.
    "2021-03-01, 2023-08-31, 2020-09/2021-09, UNKNOWN",
    "2021-03-01, 2023-08-31, 2022/2022-12, YES",
    "2021-03-01, 2023-08-31, 2023-01/.., UNKNOWN",
    "2021-03-01, 2023-08-31, 2024-01/.., NO"
  })
  void aVersionIsInForceFromItsFirstDayToItsLast(
      String from, String to, String on, Known expected) {
    Charter.Builder charter =
        Charter.builder()
            .id(new CharterId("a"))
            .versionLabel(new VersionLabel("1"))
            .textStatus(TextStatus.NOT_OBTAINED);
    if (from != null) {
      charter.effectiveFrom(ImpreciseDate.parse(from));
    }
    if (to != null) {
      charter.effectiveTo(ImpreciseDate.parse(to));
    }

    assertThat(charter.build().inForceOn(ImpreciseDate.parse(on))).isEqualTo(expected);
  }
}
