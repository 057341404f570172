package org.coproduction.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.coproduction.feedback.Stance;
import org.coproduction.value.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StanceReaderTest {

  private static final StanceReader READER = StanceReader.english();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The new portal is really helpful                     | POSITIVE",
        "Our SENCO listened to us                             | POSITIVE",
        "No problems with the taxi                            | POSITIVE",
        "More joined up than before                           | POSITIVE",
        "Nobody rings you back                                | NEGATIVE",
        "Lack of respite                                      | NEGATIVE",
        "No communication from the team                       | NEGATIVE",
        "We were never listened to                            | NEGATIVE",
        "Not enough support in secondary                      | NEGATIVE",
        "Very little information                              | NEGATIVE",
        "Hard to get an appointment                           | NEGATIVE",
        "Lovely staff but long waiting lists                  | MIXED",
        "Helpful, though not always                           | MIXED",
        "Only our nursery listened                            | MIXED",
        "We need to meet earlier                              | NEUTRAL",
        "More short breaks                                    | NEUTRAL",
        "Ask young people first                               | NEUTRAL",
        "Send papers a week ahead so that we can read them    | NEUTRAL",
        "Plans should be easier to read                       | NEUTRAL",
        "We met in the library                                | NEUTRAL",
        "When will the review start?                          | QUESTION",
        "Why do we wait so long                               | QUESTION",
        "Annual review meetings                               | LABEL",
        "Transport                                            | LABEL",
        "Examples of good practice                            | LABEL"
      })
  void theStanceIsDecidedFromTheLine(String line, Stance stance) {
    assertThat(READER.stanceOf(Words.of(line))).isEqualTo(stance);
  }
}
