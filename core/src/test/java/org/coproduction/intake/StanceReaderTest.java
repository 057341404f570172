package org.coproduction.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.coproduction.feedback.Stance;
import org.coproduction.text.Tokens;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;
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
        "Kind porters, and patient                            | POSITIVE",
        "The midwife was ace, the car park awful              | MIXED",
        "She was asked, not her father                        | POSITIVE",
        "Big library van not small ones                       | NEUTRAL",
        "Not once has the bus been late                       | POSITIVE",
        "We got it without having to beg                      | POSITIVE",
        "No longer any queue at the clinic                    | POSITIVE",
        "Social worker no. 3 was decent                       | POSITIVE",
        "The move went miles better than we feared            | POSITIVE",
        "The meeting was not as bad as before                 | POSITIVE",
        "The desk is polite and the phone line is not         | MIXED",
        "It is impossible to get a kind answer                | NEGATIVE",
        "Lovely sitter, six weeks and gone                    | MIXED",
        "The choir is fun but they put him with the infants   | MIXED",
        "Somebody to ring at night, brilliant                 | POSITIVE",
        "Cooks with the little ones, more of that please      | POSITIVE",
        "More of that please                                  | NEUTRAL",
        "Plan never reads like him                            | NEGATIVE",
        "Relaxed gigs are great                               | POSITIVE",
        "Run it on a Saturday                                 | NEUTRAL",
        "Do it in the village hall                            | NEUTRAL",
        "Found a way to keep her in class                     | POSITIVE",
        "She saved him a seat by the window                   | POSITIVE",
        "The clinic is ten minutes from our house             | POSITIVE",
        "Answered in two days                                 | POSITIVE",
        "One visit in four years                              | NEGATIVE",
        "A sitter in each village                             | NEUTRAL",
        "Pottery for wheelchair users                         | NEUTRAL",
        "The canoe club at the reservoir                      | LABEL",
        "No place for him, who decides that                   | NEGATIVE",
        "Pool man came :)                                     | POSITIVE",
        "The hall was quiet and warm                          | POSITIVE",
        "The hall was cold and dark                           | NEGATIVE",
        "They did not turn up                                 | NEGATIVE",
        "They do not judge                                    | POSITIVE",
        "Brilliant thinking, thanks for nothing               | MIXED",
        "The play scheme was full again                       | NEGATIVE",
        "He got a part and now he sings all day               | POSITIVE",
        "Anxiety, debt, bedtimes                              | LABEL",
        "A quiet hall near the river                          | NEUTRAL",
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
        "Booking by text is easy                              | POSITIVE",
        "Staff at the nursery know our daughter               | POSITIVE",
        "The nurse rang us back the same day                  | POSITIVE",
        "teachers r nice                                      | POSITIVE",
        "They don't shout                                     | POSITIVE",
        "Health and school do not speak to each other         | NEGATIVE",
        "people stare                                         | NEGATIVE",
        "The review was cancelled                             | NEGATIVE",
        "Two years for an assessment                          | NEGATIVE",
        "We had to give up work                               | NEGATIVE",
        "to noisy in the hall                                 | NEGATIVE",
        "The line is useful when you can get through          | MIXED",
        "Someone to ring us back                              | NEUTRAL",
        "We'd like to meet other families                     | NEUTRAL",
        "Our son goes to the club                             | NEUTRAL",
        "What happens when she leaves                         | QUESTION",
        "We need to meet earlier                              | NEUTRAL",
        "More short breaks                                    | NEUTRAL",
        "Ask young people first                               | NEUTRAL",
        "Send papers a week ahead so that we can read them    | NEUTRAL",
        "Plans should be easier to read                       | NEUTRAL",
        "We met in the library                                | NEUTRAL",
        "When will the review start?                          | QUESTION",
        "Why do we wait so long                               | QUESTION",
        "It took 11 months                                    | NEGATIVE",
        "Her brother is 11 years old                          | NEUTRAL",
        "Used to be brilliant                                 | NEGATIVE",
        "We can't fault the nursery                           | POSITIVE",
        "No reply when it was urgent and late                 | NEGATIVE",
        "It took 11 months and was worth it                   | MIXED",
        "No service??                                         | NEGATIVE",
        "Q4 Can it be paid monthly?                           | QUESTION",
        "It was noted that the hub opens in May               | NEUTRAL",
        "Still nae word fae them                              | NEGATIVE",
        "Mae'r staff yn wych                                  | POSITIVE",
        "Dim digon o gymorth                                  | NEGATIVE",
        "Mae'r bws yn dda ond mae'n hwyr                      | MIXED",
        "Pryd fydd y bws yn newid?                            | QUESTION",
        "The driver taught him to count                       | POSITIVE",
        "The bus leaves at six for a school that starts at ten | NEGATIVE",
        "The same escort for three years                      | POSITIVE",
        "Cannot get a clear answer                            | NEGATIVE",
        "Plan says nothing of his sight                       | NEGATIVE",
        "Could the club open later                            | NEUTRAL",
        "Could the club open later?                           | QUESTION",
        "Can the club open later                              | QUESTION",
        "Ok but where do we park                              | QUESTION",
        "No bus since May. Who decides that?                  | NEGATIVE",
        "It is no holiday, is it                              | NEGATIVE",
        "“Are you his mother?” at every desk that we came to  | NEGATIVE",
        "We want a garden. Not a car park                     | NEUTRAL",
        "1st Shorter waits for therapy                        | NEUTRAL",
        "Don't know                                           | NEUTRAL",
        "Don't know 12                                        | NEUTRAL",
        "Don't know what a review is                          | NEGATIVE",
        "Therapist?                                           | LABEL",
        "Exclusions                                           | LABEL",
        "Chairs that turn                                     | LABEL",
        "SENCO = treasure                                     | POSITIVE",
        "Annual review meetings                               | LABEL",
        "Transport                                            | LABEL",
        "Examples of good practice                            | LABEL"
      })
  void theStanceIsDecidedFromTheLine(String line, Stance stance) {
    assertThat(READER.stanceOf(Words.of(line))).isEqualTo(stance);
  }

  @Test
  void whatStandsUnderANameIsSaidOfIt() {
    assertThat(READER.stanceOf(Words.of("Listen to parents"))).isEqualTo(Stance.NEUTRAL);
    assertThat(READER.stanceOf(Words.of("Listen to parents"), Words.of("Our SENCO")))
        .isEqualTo(Stance.POSITIVE);
    assertThat(READER.stanceOf(Words.of("Listen to parents"), Words.of("We need to change")))
        .isEqualTo(Stance.NEUTRAL);
  }

  @Test
  void someLinesOnlySayTheSameAgain() {
    assertThat(READER.isSameAgain(Tokens.of("ditto"))).isTrue();
    assertThat(READER.isSameAgain(Tokens.of("Same here!"))).isTrue();
    assertThat(READER.isSameAgain(Tokens.of("The same driver every day since May"))).isFalse();
  }
}
