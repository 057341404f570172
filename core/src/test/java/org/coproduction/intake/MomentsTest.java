package org.coproduction.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coproduction.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

  private static List<Moment> moments(String text) {
    return Moments.in(Tokens.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Carers on 4 May 2022, a plan on 9 June 2022",
        "Carers on 04/05/22, a plan on 09/06/22",
        "Carers in October, a plan in February",
        "Carers in the autumn, a plan in the spring",
        "Carers in term two, a plan in term three",
        "Carers in week 3, a plan in wk 11",
        "Carers on the Monday, a plan on the Thursday",
        "Carers in 2021, a plan by March 2022"
      })
  void twoMomentsOfOneScaleHaveAnOrder(String text) {
    List<Moment> two = moments(text);

    assertThat(two).hasSize(2);
    assertThat(two.get(0).isBefore(two.get(1), true)).isTrue();
    assertThat(two.get(1).isBefore(two.get(0), false)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Carers in May, a plan in week 3",
        "Carers in May, a plan in May",
        "Carers in 2022, a plan in June 2022"
      })
  void whatCannotBePutInOrderHasNone(String text) {
    List<Moment> two = moments(text);

    assertThat(two.get(0).isBefore(two.get(1), true)).isFalse();
    assertThat(two.get(1).isBefore(two.get(0), false)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "they may come",
        "we march on",
        "three weeks later",
        "Jan drew it",
        "session notes"
      })
  void aWordThatIsNoMomentIsNone(String text) {
    assertThat(moments(text)).isEmpty();
  }

  @Test
  void theLaterOfTwoMonthsMayBeToldFirst() {
    List<Moment> two = moments("A plan was made in June; carers had met in March");

    assertThat(two.get(1).isBefore(two.get(0), false)).isTrue();
  }
}
