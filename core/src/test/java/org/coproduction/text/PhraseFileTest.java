package org.coproduction.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseFileTest {

  private static InputStream file(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void listsAreReadByNameAcrossLines() {
    assertThat(
            PhraseFile.read(
                file("# remark\ngood: great | so good\n  better\nbad: poor\ngood: best")))
        .containsExactly(
            java.util.Map.entry("good", List.of("great", "so good", "better", "best")),
            java.util.Map.entry("bad", List.of("poor")));
  }

  @Test
  void aPhraseBeforeAnyNameIsAFaultOfTheProgram() {
    assertThatIllegalStateException().isThrownBy(() -> PhraseFile.read(file("good")));
  }
}
