package org.coproduction.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.coproduction.value.MalformedValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {

  @Test
  void theExampleOfTheStandardHoldsByteForByte() {
    // RFC 8785, sections 3.2.2 to 3.2.4.
    String text =
        "{\n  \"numbers\": [333333333.33333329, 1E30, 4.50, 2e-3,"
            + " 0.000000000000000000000000001],\n"
            + "  \"string\": \"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\",\n"
            + "  \"literals\": [null, true, false]\n}";

    assertThat(HexFormat.of().formatHex(CanonicalJson.of(text).bytes()))
        .isEqualTo(
            "7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e"
                + "756d62657273223a5b3333333333333333332e333333333333332c31652b3330"
                + "2c342e352c302e3030322c31652d32375d2c22737472696e67223a22e282ac24"
                + "5c75303030665c6e4127425c225c5c5c5c5c222f227d");
  }

  @Test
  void membersAreInTheOrderOfTheUtf16UnitsOfTheirNames() {
    // RFC 8785, section 3.2.3: by code points the face would come last.
    String text =
        "{\"\\u20ac\":\"Euro Sign\",\"\\r\":\"Carriage Return\","
            + "\"\\ufb33\":\"Hebrew Letter Dalet With Dagesh\",\"1\":\"One\","
            + "\"\\ud83d\\ude00\":\"Emoji: Grinning Face\",\"\\u0080\":\"Control\","
            + "\"\\u00f6\":\"Latin Small Letter O With Diaeresis\"}";

    assertThat(CanonicalJson.of(text).text())
        .isEqualTo(
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
  }

  @Test
  void stringsHaveTheFewestEscapes() {
    assertThat(
            CanonicalJson.of("\"\\u0000\\b\\t\\n\\f\\r\\u001f\\\"\\\\\\/\\u007f\\u2028\"").text())
        .isEqualTo("\"\\u0000\\b\\t\\n\\f\\r\\u001f\\\"\\\\/\u007f\u2028\"");
  }

  @Test
  void textIsNotNormalised() {
    assertThat(CanonicalJson.of("\"A\u030a\"")).isNotEqualTo(CanonicalJson.of("\"\u00c5\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "-0 | 0",
        "1.0 | 1",
        "100e-2 | 1",
        "1e21 | 1e+21",
        "[ ] | []",
        "{ } | {}",
        "[1,[2,{}],[]] | [1,[2,{}],[]]",
        "{\"b\":{\"d\":1,\"c\":2},\"a\":[]} | {\"a\":[],\"b\":{\"c\":2,\"d\":1}}",
        "null | null",
        "9223372036854775807 | 9223372036854776000"
      })
  void equalTextsHaveOneForm(String text, String canonical) {
    assertThat(CanonicalJson.of(text).text()).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":1,\"a\":1} | json.member.duplicate",
        "{\"a\":1,\"\\u0061\":2} | json.member.duplicate",
        "[{\"x\":{\"a\":1,\"a\":1}}] | json.member.duplicate",
        "\"\\ud800\" | json.words.not-unicode",
        "\"\\udc00\\ud800\" | json.words.not-unicode",
        "{\"\\ud800\":1} | json.document.not-json",
        "1e400 | json.number.out-of-range",
        "-1e400 | json.number.out-of-range",
        "NaN | json.document.not-json",
        "Infinity | json.document.not-json",
        "[1,] | json.document.not-json",
        "{} {} | json.document.trailing-text",
        "1 x | json.document.trailing-text",
        "[1 | json.document.cut-short",
        "`` | json.document.empty"
      })
  void whatHasNoCanonicalFormIsRefusedByCode(String text, String code) {
    assertThatThrownBy(() -> CanonicalJson.of(text))
        .isInstanceOfSatisfying(
            MalformedValueException.class,
            refused -> {
              assertThat(refused.code()).isEqualTo(code);
              assertThat(refused).hasNoCause();
            });
  }

  @Test
  void bytesAreReadStrictly() {
    assertThat(CanonicalJson.of("\uFEFF[ \"\u00e9\" ]".getBytes(StandardCharsets.UTF_8)).text())
        .isEqualTo("[\"\u00e9\"]");
    assertThatThrownBy(() -> CanonicalJson.of(new byte[] {'"', (byte) 0xE9, '"'}))
        .isInstanceOfSatisfying(
            MalformedValueException.class,
            refused -> assertThat(refused.code()).isEqualTo("json.document.not-utf8"));
  }

  @Test
  void theDigestIsThatOfTheBytes() {
    // SHA-256 of the two bytes {}.
    assertThat(CanonicalJson.of("{ }").digest().value())
        .isEqualTo("sha-256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
  }

  @Test
  void whatItHoldsIsNotPrinted() {
    assertThat(CanonicalJson.of("\"secret\"")).hasToString("CanonicalJson[***]");
  }
}
