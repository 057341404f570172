package org.coproduction.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coproduction.intake.FormReader;
import org.coproduction.intake.FormReading;
import org.coproduction.intake.LineUse;
import org.coproduction.intake.NotesReader;
import org.coproduction.intake.NotesReading;
import org.coproduction.intake.SourceText;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.Planted;
import org.coproduction.value.EventId;
import org.coproduction.value.FormId;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes, read as the plain text of a form and of notes. */
class PlainTextFuzzTest {

  static Stream<byte[]> texts() {
    return Seeds.texts();
  }

  @MethodSource("texts")
  @FuzzTest
  void everyLineIsAccountedForAndWhatWasReadIsADocument(byte[] bytes) {
    for (byte[] each : Seeds.withSecret(bytes)) {
      SourceText text = SourceText.decode(each);

      FormReading form = FormReader.english().read(text, new FormId("form"));
      isSound(form.report().toString() + form, form.lines(), text);
      Planted.isKeptBy(form.report());
      comesBack(DocumentFormat.evidenceForm(), form.form());

      NotesReading notes = NotesReader.english().read(text, new EventId("event"));
      isSound(notes.report().toString() + notes, notes.lines(), text);
      Planted.isKeptBy(notes.report());
      comesBack(DocumentFormat.event(), notes.event());
    }
  }

  private static void isSound(String printed, List<LineUse> lines, SourceText text) {
    assertThat(printed).doesNotContainIgnoringCase(Planted.SECRET);
    List<Integer> notBlank =
        IntStream.rangeClosed(1, text.lines().size())
            .filter(n -> !text.isBlank(n))
            .boxed()
            .toList();
    // Compared here, so that a failure prints numbers and no text.
    assertThat(lines.stream().map(LineUse::line).toList()).isEqualTo(notBlank);
  }

  /** What the reader of plain text makes is no record that the reader of documents refuses. */
  private static <T> void comesBack(DocumentFormat<T> format, T value) {
    assertThat(format.read(format.write(value)).value().orElseThrow().equals(value)).isTrue();
  }
}
