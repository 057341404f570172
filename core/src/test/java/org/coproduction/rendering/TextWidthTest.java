package org.coproduction.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextWidthTest {

  @Test
  void marksTakeNoColumnAndWideLettersTakeTwo() {
    assertThat(TextWidth.of("cafe\u0301")).isEqualTo(4);
    assertThat(TextWidth.of("\u65e5\u672c")).isEqualTo(4);
    assertThat(TextWidth.of("tŷ")).isEqualTo(2);
  }

  @Test
  void linesBreakBetweenWords() {
    assertThat(TextWidth.wrapped("one two three", 7)).containsExactly("one two", "three");
    assertThat(TextWidth.wrapped("one two three", 8)).containsExactly("one two", "three");
    assertThat(TextWidth.wrapped("one two three", 13)).containsExactly("one two three");
  }

  @Test
  void aWordThatIsLongerThanALineIsBrokenAndNothingOfItIsLost() {
    List<String> lines = TextWidth.wrapped("an abcdefghij z", 4);

    assertThat(lines).containsExactly("an", "abcd", "efgh", "ij z");
  }

  @Test
  void nothingIsOneEmptyLine() {
    assertThat(TextWidth.wrapped("", 10)).containsExactly("");
  }
}
