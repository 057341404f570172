package org.coproduction.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

  @ParameterizedTest
  @CsvSource({"one, 1", "twelve, 12", "twenty, 20", "thirty, 30", "ninety, 90", "dozen, 12"})
  void aWordSaysItsNumber(String word, int number) {
    assertThat(NumberWords.number(word)).hasValue(number);
  }

  @Test
  void aWordThatSaysHowManyRoughlySaysNone() {
    assertThat(NumberWords.number("several")).isEmpty();
  }
}
