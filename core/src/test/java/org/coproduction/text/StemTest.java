package org.coproduction.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StemTest {

  private static String stem(String word) {
    return Tokens.of(word).stem(0);
  }

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
    "involve, involving",
    "theme, themes",
    "heading, headings",
    "evening, evenings"
  })
  void formsOfOneWordShareAStem(String word, String form) {
    assertThat(stem(form)).isEqualTo(stem(word));
  }

  @ParameterizedTest
  @CsvSource({
    "care, car",
    "new, news",
    "great, greater",
    "organ, organisation",
    "involve, involvement",
    "develop, development",
    "them, themes",
    "head, heading",
    "even, evening"
  })
  void differentWordsDoNot(String word, String other) {
    assertThat(stem(other)).isNotEqualTo(stem(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bus", "this", "bring", "need", "us", "thing", "feed", "speed"})
  void aWordThatOnlyLooksLikeAFormIsLeftReadable(String word) {
    assertThat(stem(word)).startsWith(word.substring(0, 2)).isNotEmpty();
  }

  @Test
  void aShortWordIsItsOwnStem() {
    assertThat(stem("was")).isEqualTo("was");
  }
}
