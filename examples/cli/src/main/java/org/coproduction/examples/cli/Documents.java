package org.coproduction.examples.cli;

import java.nio.charset.StandardCharsets;
import org.coproduction.event.Event;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.intake.FormReader;
import org.coproduction.intake.FormReading;
import org.coproduction.intake.NotesReader;
import org.coproduction.intake.NotesReading;
import org.coproduction.intake.SourceText;
import org.coproduction.json.DocumentFormat;
import org.coproduction.value.EventId;
import org.coproduction.value.FormId;

/** Reads documents that may be JSON or plain text; which one, their content tells. */
final class Documents {

  private final Inputs inputs;

  Documents(Inputs inputs) {
    this.inputs = inputs;
  }

  /** A form, as JSON or as plain text. */
  Taken<EvidenceForm> form(String name) {
    byte[] bytes = inputs.read(name);
    if (isJson(bytes)) {
      return Taken.of(DocumentFormat.evidenceForm().read(bytes));
    }
    FormReading reading = FormReader.english().read(SourceText.decode(bytes), new FormId("form"));
    return Taken.of(reading.form(), reading.report());
  }

  /** An event, as JSON or as plain text. */
  Taken<Event> event(String name, EventId id) {
    byte[] bytes = inputs.read(name);
    if (isJson(bytes)) {
      return Taken.of(DocumentFormat.event().read(bytes));
    }
    NotesReading reading = NotesReader.english().read(SourceText.decode(bytes), id);
    return Taken.of(reading.event(), reading.report());
  }

  /** A document of one JSON format. */
  <T> Taken<T> document(String name, DocumentFormat<T> format) {
    return Taken.of(format.read(inputs.read(name)));
  }

  /** JSON documents of this library are objects; no notes or form begin with a brace. */
  static boolean isJson(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.UTF_8).strip();
    String text = start.startsWith("\uFEFF") ? start.substring(1).strip() : start;
    return text.startsWith("{") || text.startsWith("[");
  }
}
