package org.coproduction.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.coproduction.value.MalformedValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPointerTest {

  /** The document of RFC 6901, section 5. */
  private static final String RFC =
      "{\"foo\":[\"bar\",\"baz\"],\"\":0,\"a/b\":1,\"c%d\":2,\"e^f\":3,\"g|h\":4,\"i\\\\j\":5,"
          + "\"k\\\"l\":6,\" \":7,\"m~n\":8}";

  @Test
  void theEmptyPointerIsTheWholeDocument() {
    assertThat(JsonPointer.of("").valueIn(RFC)).contains(RFC);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "/foo,`[\"bar\",\"baz\"]`",
        "/foo/0,\"bar\"",
        "/,0",
        "/a~1b,1",
        "/c%d,2",
        "/e^f,3",
        "/g|h,4",
        "/i\\j,5",
        "/k\"l,6",
        "/ ,7",
        "/m~0n,8"
      })
  void theExamplesOfTheStandardHold(String pointer, String value) {
    assertThat(JsonPointer.of(pointer).valueIn(RFC)).contains(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/bar", "/foo/2", "/foo/-", "/foo/00", "/foo/0/0", "/a~1b/0", "/foo/bar"})
  void whatIsNotThereIsNotFound(String pointer) {
    assertThat(JsonPointer.of(pointer).valueIn(RFC)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"foo", "/a~", "/a~2", "#/foo"})
  void whatIsNoPointerIsRefused(String text) {
    assertThatThrownBy(() -> JsonPointer.of(text))
        .isInstanceOf(MalformedValueException.class)
        .hasMessageNotContaining(text);
  }

  @Test
  void nothingIsFoundInWhatIsNotJson() {
    assertThat(JsonPointer.of("/a").valueIn("{\"a\":[1,")).isEmpty();
    assertThat(JsonPointer.of("").valueIn("")).isEmpty();
  }

  @Test
  void nullIsAValue() {
    assertThat(JsonPointer.of("/a").valueIn("{\"a\": null}")).contains("null");
  }
}
