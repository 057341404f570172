package org.coproduction.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.coproduction.value.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersInTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "85% of parents | true | false",
        "85 % of parents | true | false",
        "85.5% of parents | true | false",
        "85 per cent of parents | true | false",
        "85 percent of parents | true | false",
        "40-50% of parents | true | false",
        "40 to 50% of parents | true | false",
        "from 40% in 2019 to 60% in 2021 | true | false",
        "60% of Year 9 by 27 September 2021 | true | false",
        "60% of those aged 14 | true | false",
        "60% of 40 parents | true | true",
        "60% (n=40) | true | true",
        "60%, that is nine out of fifteen | true | true",
        "40 parents | false | true",
        "parents | false | false",
        "% | false | false",
        "per cent | false | false"
      })
  void aPercentageAndANumberOfSomethingAreTold(String text, boolean percentage, boolean count) {
    assertThat(NumbersInText.of(Words.of(text))).isEqualTo(new NumbersInText(percentage, count));
  }
}
