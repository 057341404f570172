package org.coproduction.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ImpreciseDatePropertiesTest {

  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private static Arbitrary<LocalDate> day(LocalDate from, LocalDate to) {
    return Arbitraries.longs()
        .between(from.toEpochDay(), to.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.oneOf(
        day(FIRST, LAST), day(LocalDate.of(2020, 2, 27), LocalDate.of(2020, 3, 2)));
  }

  @Provide
  Arbitrary<ImpreciseDate> dates() {
    Arbitrary<String> day =
        day(LocalDate.of(2019, 1, 1), LocalDate.of(2022, 12, 31)).map(LocalDate::toString);
    Arbitrary<String> year = Arbitraries.integers().between(2018, 2022).map(String::valueOf);
    Arbitrary<String> part =
        Combinators.combine(
                year, Arbitraries.of("01", "02", "12", "21", "24", "33", "36", "XX", "06-XX"))
            .as((of, code) -> of + "-" + code);
    Arbitrary<String> single = Arbitraries.oneOf(day, year, part, Arbitraries.of("201X", "20XX"));
    Arbitrary<String> qualified =
        Combinators.combine(single, Arbitraries.of("", "", "", "?", "~", "%")).as(String::concat);
    Arbitrary<String> interval =
        Combinators.combine(
                Arbitraries.oneOf(qualified, Arbitraries.of("..", "")),
                Arbitraries.oneOf(qualified, Arbitraries.of("..", "")))
            .as((from, to) -> from + "/" + to)
            .filter(ImpreciseDatePropertiesTest::isDate);
    return Arbitraries.oneOf(qualified, interval).map(ImpreciseDate::parse);
  }

  private static boolean isDate(String edtf) {
    try {
      return ImpreciseDate.parse(edtf).edtf().equals(edtf);
    } catch (MalformedValueException refused) {
      return false;
    }
  }

  @Property
  void daysAreInTheOrderOfTheCalendar(
      @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
    assertThat(ImpreciseDate.of(one).isBefore(ImpreciseDate.of(other)))
        .isEqualTo(one.isBefore(other) ? Known.YES : Known.NO);
  }

  @Property
  void afterIsBeforeTheOtherWayRound(
      @ForAll("dates") ImpreciseDate one, @ForAll("dates") ImpreciseDate other) {
    assertThat(one.isAfter(other)).isEqualTo(other.isBefore(one));
  }

  @Property
  void oneIsNeverBothBeforeAndAfterTheOther(
      @ForAll("dates") ImpreciseDate one, @ForAll("dates") ImpreciseDate other) {
    if (one.isBefore(other) == Known.YES) {
      assertThat(one.isAfter(other)).isEqualTo(Known.NO);
    }
  }

  @Property
  void beforeIsHandedOn(
      @ForAll("dates") ImpreciseDate one,
      @ForAll("dates") ImpreciseDate two,
      @ForAll("dates") ImpreciseDate three) {
    if (one.isBefore(two) == Known.YES && two.isBefore(three) == Known.YES) {
      assertThat(one.isBefore(three)).isEqualTo(Known.YES);
    }
  }

  @Property
  void anAnswerHoldsForEveryDayThatMayBeMeant(
      @ForAll("dates") ImpreciseDate one, @ForAll("dates") ImpreciseDate other) {
    Known before = one.isBefore(other);
    one.latest()
        .ifPresent(
            last ->
                other
                    .earliest()
                    .ifPresent(
                        first -> {
                          if (before == Known.YES) {
                            assertThat(last).isBefore(first);
                          }
                        }));
    one.earliest()
        .ifPresent(
            first ->
                other
                    .latest()
                    .ifPresent(
                        last -> {
                          if (before == Known.NO) {
                            assertThat(first).isAfterOrEqualTo(last);
                          }
                        }));
  }

  @Property
  void everythingCanBeAskedOfAnyDate(@ForAll("dates") ImpreciseDate date) {
    assertThat(date.precision()).isNotNull();
    assertThat(ImpreciseDate.parse(date.toString())).isEqualTo(date);
    assertThat(date.end().flatMap(ImpreciseDate::latest)).isEqualTo(date.latest());
    if (date.earliest().isPresent() && date.latest().isPresent()) {
      assertThat(date.earliest().get()).isBeforeOrEqualTo(date.latest().get());
    }
  }
}
