package org.coproduction.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\t\r\n", "\u00a0", " \u00a0\u2007\u202f ", "\u0085", "\u3000", "\ufeff"})
  void blankTextIsNotWords(String blank) {
    assertThat(Words.optional(blank)).isEmpty();
    assertThatExceptionOfType(MalformedValueException.class)
        .isThrownBy(() -> Words.of(blank))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo("value.words.blank"));
  }

  @ParameterizedTest
  @ValueSource(strings = {" a b ", "\u00a0a b\u202f", "\ufeffa b", "\ta b\u0085\n", "a b\u3000"})
  void whiteSpaceOfEveryKindAroundWordsIsTakenOff(String text) {
    assertThat(Words.of(text).text()).isEqualTo("a b");
  }

  @Test
  void whiteSpaceWithinWordsIsKept() {
    assertThat(Words.of("a \u00a0\n b").text()).isEqualTo("a \u00a0\n b");
  }

  @Test
  void wordsAreComposed() {
    assertThat(Words.of("w\u0302")).isEqualTo(Words.of("\u0175"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud800", "a\ud800", "a\udc00b", "\udc00\ud800", "\ud800\ud800\udc00"})
  void textWithHalfACharacterIsRefused(String text) {
    assertThatExceptionOfType(MalformedValueException.class)
        .isThrownBy(() -> Words.optional(text))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo("value.words.not-unicode"));
  }

  @Test
  void aCharacterOfTwoUnitsCountsOnce() {
    assertThat(Words.of("a\ud83d\ude00b").length()).isEqualTo(3);
  }

  @Test
  void allWordsPrintTheSame() {
    assertThat(Words.of("one")).hasToString("Words[***]");
    assertThat(Words.of("another one")).hasToString("Words[***]");
  }
}
