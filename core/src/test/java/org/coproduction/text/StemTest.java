package org.coproduction.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StemTest {

  @ParameterizedTest
  @CsvSource({
    "parent, parents",
    "listen, listened",
    "listen, listening",
    "share, shared",
    "share, sharing",
    "plan, planning",
    "identify, identified",
    "identify, identifies",
    "care, caring",
    "give, giving",
    "meet, meetings",
    "agree, agreed",
    "recognise, recognize",
    "recognise, recognized",
    "process, processes",
    "approach, approaches",
    "involve, involving"
  })
  void formsOfOneWordShareAStem(String word, String form) {
    assertThat(Stem.of(form)).isEqualTo(Stem.of(word));
  }

  @ParameterizedTest
  @CsvSource({
    "care, car",
    "new, news",
    "great, greater",
    "organ, organisation",
    "involve, involvement",
    "develop, development"
  })
  void differentWordsDoNot(String word, String other) {
    assertThat(Stem.of(other)).isNotEqualTo(Stem.of(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bus", "this", "bring", "need", "us", "thing", "feed", "speed"})
  void aWordThatOnlyLooksLikeAFormIsLeftReadable(String word) {
    assertThat(Stem.of(word)).startsWith(word.substring(0, 2)).isNotEmpty();
  }

  @Test
  void aShortWordIsItsOwnStem() {
    assertThat(Stem.of("was")).isEqualTo("was");
    assertThat(Stem.of("")).isEmpty();
  }
}
