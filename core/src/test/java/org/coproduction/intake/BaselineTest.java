package org.coproduction.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;

class BaselineTest {

  @Test
  void theFigureFromWhichSomethingMovedIsTheBaseline() {
    assertThat(Baseline.in("Attendance rose from 81% to 90%").map(Words::text)).contains("81%");
    assertThat(Baseline.in("It fell from 12 days in 2020 to 4").map(Words::text))
        .contains("12 days in 2020");
  }

  @Test
  void withoutTwoFiguresThereIsNone() {
    assertThat(Baseline.in("Attendance rose to 90%")).isEmpty();
    assertThat(Baseline.in("It went from bad to worse")).isEmpty();
  }

  @Test
  void aLongTextIsReadInOnePass() {
    assertThat(Baseline.in("from 1 a ".repeat(200_000))).isEmpty();
  }
}
