package org.coproduction.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"Monday", "march", "May", "JUNE", "Autumn", "Eid"})
  void aNameWrittenWholeIsOneInAnyCase(String word) {
    assertThat(CalendarWords.isWhole(word)).isTrue();
    assertThat(CalendarWords.isAny(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Jan", "Sept", "Sat", "Thurs", "Fridays"})
  void aNameCutShortMayBeThatOfAPersonToo(String word) {
    assertThat(CalendarWords.isWhole(word)).isFalse();
    assertThat(CalendarWords.isAny(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Marcus", "day", "", "Junes"})
  void otherWordsAreNone(String word) {
    assertThat(CalendarWords.isAny(word)).isFalse();
  }
}
