package org.coproduction.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.coproduction.value.MalformedValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "/title", "/activities/0/method", "/a/10/b/0/1", "/a/2147483647"})
  void aPlaceIsReadAsItIsPrinted(String pointer) {
    assertThat(Place.parse(pointer)).hasToString(pointer);
    assertThat(Place.parse(pointer)).isEqualTo(Place.parse(pointer));
    assertThat(Place.parse(pointer)).hasSameHashCodeAs(Place.parse(pointer));
  }

  @Test
  void aPlaceIsBuiltStepByStep() {
    assertThat(Place.root().member("activities").item(3).member("method"))
        .isEqualTo(Place.parse("/activities/3/method"));
    assertThat(Place.root().member("a")).isNotEqualTo(Place.root().member("b"));
    assertThat(Place.root().member("a")).isNotEqualTo(Place.root().member("a").item(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title",
        "/",
        "//a",
        "/a/",
        "/a~1b",
        "/a b",
        "/a/01",
        "/a/-1",
        "/a/-",
        "/é",
        "/a.b",
        "#/a",
        "/a/2147483648",
        "/a/99999999999999999999"
      })
  void whatIsNotAPointerOfPublicNamesIsRefused(String pointer) {
    assertThatExceptionOfType(MalformedValueException.class)
        .isThrownBy(() -> Place.parse(pointer))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo("finding.place.malformed"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "0", "1a", "a/b", "a_b", "a\n"})
  void aNameThatNoFormatHasIsRefused(String name) {
    assertThatExceptionOfType(MalformedValueException.class)
        .isThrownBy(() -> Place.root().member(name));
  }

  @Test
  void aNameHasAtMost64Characters() {
    assertThat(Place.root().member("a".repeat(64))).hasToString("/" + "a".repeat(64));
    assertThatExceptionOfType(MalformedValueException.class)
        .isThrownBy(() -> Place.root().member("a".repeat(65)));
    assertThatExceptionOfType(MalformedValueException.class)
        .isThrownBy(() -> Place.root().item(-1));
  }

  @Test
  void placesAreInTheOrderAReaderMeetsThem() {
    List<Place> inOrder =
        Stream.of("", "/a", "/a/0", "/a/0/z", "/a/2", "/a/10", "/a/x", "/b", "/b/0")
            .map(Place::parse)
            .toList();

    for (int one = 0; one < inOrder.size(); one++) {
      for (int other = 0; other < inOrder.size(); other++) {
        assertThat(Integer.signum(inOrder.get(one).compareTo(inOrder.get(other))))
            .as(inOrder.get(one) + " and " + inOrder.get(other))
            .isEqualTo(Integer.compare(one, other));
      }
    }
  }
}
