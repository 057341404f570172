package org.coproduction.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationCsvTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      value = {
        "plain ~ plain",
        "a, b ~ \"a, b\"",
        "a \"b\" ~ \"a \"\"b\"\"\"",
        "=1+1 ~ '=1+1",
        "+44 ~ '+44",
        "-2 ~ '-2",
        "@SUM(A1) ~ '@SUM(A1)",
        "＝1 ~ '＝1",
        "=A1,\"x\" ~ \"'=A1,\"\"x\"\"\""
      })
  void aCellIsTextToEverySpreadsheet(String text, String cell) {
    assertThat(PublicationCsv.cell(text)).isEqualTo(cell);
    assertThat(PublicationCsv.cell("\t\r\n " + text)).isEqualTo(cell);
  }
}
