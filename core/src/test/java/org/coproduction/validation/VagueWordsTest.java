package org.coproduction.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.coproduction.value.LanguageTag;
import org.coproduction.value.TextSpan;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VagueWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Stakeholders",
        "key stakeholders",
        "All relevant partners",
        "Health Partners",
        "Social Care",
        "Schools",
        "health, education and social care",
        "a range of professionals from across the voluntary sector",
        "Multi-agency partners / other agencies"
      })
  void aWholeSectorIsNobody(String name) {
    assertThat(VagueWords.nameNobody(Words.of(name))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hull Road School",
        "Learning Partnership SEND Sub-Group",
        "Head of Service",
        "Parent Carer Forum",
        "The youth panel",
        "Parents and carers",
        "Year 9",
        "and",
        "the",
        "Stakeholders. The youth panel",
        "Partneriaid",
        "?"
      })
  void whatHasANameOfItsOwnIsSomebody(String name) {
    assertThat(VagueWords.nameNobody(Words.of(name))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Several events, 0, 7",
    "We held a number of events, 8, 19",
    "It took Many meetings, 8, 12"
  })
  void aNumberThatNobodyCountedIsShownByItsPlace(String text, int start, int end) {
    assertThat(VagueWords.quantity(Words.of(text))).contains(new TextSpan(start, end));
  }

  @ParameterizedTest
  @ValueSource(strings = {"12 events", "how many came", "Many thanks", "events", "some artwork"})
  void whatIsCountedOrNoNumberIsLeftAlone(String text) {
    assertThat(VagueWords.quantity(Words.of(text))).isEmpty();
  }

  @Test
  void onlyEnglishIsRead() {
    assertThat(VagueWords.canRead(Optional.empty())).isTrue();
    assertThat(VagueWords.canRead(Optional.of(new LanguageTag("en-GB")))).isTrue();
    assertThat(VagueWords.canRead(Optional.of(new LanguageTag("cy")))).isFalse();
    assertThat(VagueWords.canRead(Optional.of(new LanguageTag("enm")))).isFalse();
  }
}
