package org.coproduction.examples.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coproduction.event.Event;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.finding.DocumentKind;
import org.coproduction.intake.FormReader;
import org.coproduction.intake.FormReading;
import org.coproduction.intake.NotesReader;
import org.coproduction.intake.NotesReading;
import org.coproduction.intake.SourceText;
import org.coproduction.json.DocumentFormat;
import org.coproduction.value.EventId;
import org.coproduction.value.FormId;

/** Reads documents that may be JSON or text; which one, their content tells. */
final class Documents {

  private static final int BEGINNING = 4096;

  private static final Pattern JSON = Pattern.compile("\\s*(\\{\\s*(\"|}|$)|\\[\\s*([\\[{\"]|$))");

  private final Inputs inputs;

  Documents(Inputs inputs) {
    this.inputs = inputs;
  }

  /** A form, as JSON or as text. */
  Taken<EvidenceForm> form(String name, byte[] bytes) {
    if (isJson(bytes)) {
      return Taken.of(DocumentFormat.evidenceForm().read(bytes));
    }
    TextInput input = TextInput.of(name, bytes, DocumentKind.EVIDENCE_FORM);
    FormReading reading = FormReader.english().read(input.text(), new FormId("form"));
    return new Taken<>(
        Optional.of(reading.form()),
        input.noticed().apply(reading.report()),
        reading.lines(),
        reading.ruledOut());
  }

  /** An event, as JSON or as text. */
  Taken<Event> event(String name, EventId id) {
    byte[] bytes = inputs.read(name);
    if (isJson(bytes)) {
      return Taken.of(DocumentFormat.event().read(bytes));
    }
    TextInput input = TextInput.of(name, bytes, DocumentKind.EVENT);
    NotesReading reading = NotesReader.english().read(input.text(), id);
    return new Taken<>(
        Optional.of(reading.event()),
        input.noticed().apply(reading.report()),
        reading.lines(),
        List.of());
  }

  /** The notes of an event, as text. */
  static Event notes(String name, byte[] bytes, EventId id) {
    return NotesReader.english()
        .read(TextInput.of(name, bytes, DocumentKind.EVENT).text(), id)
        .event();
  }

  /** A document of one JSON format. */
  <T> Taken<T> document(String name, DocumentFormat<T> format) {
    return Taken.of(format.read(inputs.read(name)));
  }

  /** JSON documents of this library are objects; a brace alone can also begin a text. */
  static boolean isJson(byte[] bytes) {
    SourceText start = SourceText.decode(Arrays.copyOf(bytes, Math.min(bytes.length, BEGINNING)));
    return JSON.matcher(String.join(" ", start.lines())).lookingAt();
  }
}
