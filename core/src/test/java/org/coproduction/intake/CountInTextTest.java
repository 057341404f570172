package org.coproduction.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.coproduction.text.Tokens;
import org.coproduction.value.HeadCount;
import org.junit.jupiter.api.Test;

class CountInTextTest {

  /** The count beside the first word "parents". */
  private static java.util.Optional<HeadCount> beside(String text) {
    Tokens tokens = Tokens.of(text);
    int first = 0;
    while (!tokens.word(first).equals("parents")) {
      first++;
    }
    return CountInText.of(tokens, first, first + 1);
  }

  @Test
  void aNumberStandsBeforeItsGroupInDigitsOrWords() {
    assertThat(beside("14 parents came")).contains(HeadCount.exactly(14));
    assertThat(beside("seven of our parents came")).contains(HeadCount.exactly(7));
  }

  @Test
  void aNumberStandsBehindItsGroupInBracketsOrBehindAColon() {
    assertThat(beside("parents (12)")).contains(HeadCount.exactly(12));
    assertThat(beside("parents: 11")).contains(HeadCount.exactly(11));
  }

  @Test
  void aBandIsACountAsFarAsItMayBeTold() {
    assertThat(beside("parents 10\u201315, staff 3")).contains(HeadCount.between(10, 15));
    assertThat(beside("parents under 5; staff 3").flatMap(HeadCount::words)).isPresent();
    assertThat(beside("parents, 7; staff, 3")).contains(HeadCount.exactly(7));
    assertThat(beside("parents (n=9)")).contains(HeadCount.exactly(9));
  }

  @Test
  void aRoughNumberKeepsTheWordsThatSaySo() {
    assertThat(beside("about 20 parents").flatMap(HeadCount::words))
        .hasValueSatisfying(words -> assertThat(words.text()).isEqualTo("about 20"));
  }

  @Test
  void theNumberOfSomethingElseIsNoCount() {
    assertThat(beside("Year 9 parents")).isEmpty();
    assertThat(beside("3 letters to parents")).isEmpty();
    assertThat(beside("several parents")).isEmpty();
    assertThat(beside("3 of the parents' ideas were used")).isEmpty();
  }
}
