package org.coproduction.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.junit.jupiter.api.Test;

class SourceTextTest {

  private static List<String> codes(SourceText text) {
    return text.findings(DocumentRef.the(DocumentKind.EVENT)).stream()
        .map(finding -> finding.code().value())
        .toList();
  }

  @Test
  void linesEndInEveryWayThatProgramsEndThem() {
    assertThat(SourceText.of("a\r\nb\nc\rd\u2028e\u2029\n f ").lines())
        .containsExactly("a", "b", "c", "d", "e", "", " f ");
  }

  @Test
  void aLineEndAtTheEndBeginsNoLine() {
    assertThat(SourceText.of("a\n").lines()).containsExactly("a");
    assertThat(SourceText.of("").lines()).isEmpty();
    assertThat(SourceText.of("\n").lines()).containsExactly("");
  }

  @Test
  void utf8IsReadWithAndWithoutAByteOrderMark() {
    assertThat(SourceText.decode("caf\u00E9".getBytes(UTF_8)).lines()).containsExactly("caf\u00E9");
    assertThat(SourceText.decode("\uFEFFcaf\u00E9".getBytes(UTF_8)).lines())
        .containsExactly("caf\u00E9");
  }

  @Test
  void utf16IsReadByItsByteOrderMark() {
    assertThat(SourceText.decode("\uFEFFcaf\u00E9".getBytes(UTF_16BE)).lines())
        .containsExactly("caf\u00E9");
    assertThat(SourceText.decode("\uFEFFcaf\u00E9".getBytes(UTF_16LE)).lines())
        .containsExactly("caf\u00E9");
  }

  @Test
  void oldWindowsTextIsReadAndReported() {
    byte[] bytes = "parents\u2019 \u201Cvoice\u201D".getBytes(Charset.forName("windows-1252"));

    SourceText text = SourceText.decode(bytes);

    assertThat(text.lines()).containsExactly("parents\u2019 \u201Cvoice\u201D");
    assertThat(codes(text)).containsExactly("intake.text.not-utf8");
  }

  @Test
  void whatIsNoUnicodeIsReplacedAndReported() {
    SourceText text = SourceText.of("a\uD800b\n\uDC00");

    assertThat(text.lines()).containsExactly("a\uFFFDb", "\uFFFD");
    assertThat(codes(text)).containsExactly("intake.text.not-unicode");
  }

  @Test
  void controlCharactersStayAndAreReported() {
    SourceText text = SourceText.of("a\u0000b\tc");

    assertThat(text.lines()).containsExactly("a\u0000b\tc");
    assertThat(codes(text)).containsExactly("intake.text.control-character");
  }

  @Test
  void theTextIsNotShown() {
    assertThat(SourceText.of("marker")).hasToString("SourceText[1 lines]");
  }
}
