package org.coproduction.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

  private static final int BEGINNING = 4096;

  private static final Pattern JSON = Pattern.compile("\\s*(\\{\\s*(\"|}|$)|\\[\\s*([\\[{\"]|$))");

  /** How files of PDF, of Word and other zip archives, and of old Word begin. */
  private static final List<String> SIGNATURES =
      List.of("%PDF-", "PK\u0003\u0004", "\u00D0\u00CF\u0011\u00E0");

  private final Inputs inputs;

  Documents(Inputs inputs) {
    this.inputs = inputs;
  }

  /** A form, as JSON or as plain text. */
  Taken<EvidenceForm> form(String name, byte[] bytes) {
    if (isJson(bytes)) {
      return Taken.of(DocumentFormat.evidenceForm().read(bytes));
    }
    FormReading reading = FormReader.english().read(text(name, bytes), new FormId("form"));
    return new Taken<>(
        Optional.of(reading.form()), reading.report(), reading.lines(), reading.ruledOut());
  }

  /** An event, as JSON or as plain text. */
  Taken<Event> event(String name, EventId id) {
    byte[] bytes = inputs.read(name);
    if (isJson(bytes)) {
      return Taken.of(DocumentFormat.event().read(bytes));
    }
    NotesReading reading = NotesReader.english().read(text(name, bytes), id);
    return new Taken<>(Optional.of(reading.event()), reading.report(), reading.lines(), List.of());
  }

  /** The notes of an event, as plain text. */
  static Event notes(String name, byte[] bytes, EventId id) {
    return NotesReader.english().read(text(name, bytes), id).event();
  }

  /** A document of one JSON format. */
  <T> Taken<T> document(String name, DocumentFormat<T> format) {
    return Taken.of(format.read(inputs.read(name)));
  }

  /** The text of an input that is no JSON; files of other programs are no text. */
  static SourceText text(String name, byte[] bytes) {
    if (isOfAnotherProgram(bytes)) {
      throw new UnreadableInputException(
          name + " is neither plain text nor JSON; save it as plain text first");
    }
    return SourceText.decode(bytes);
  }

  /** JSON documents of this library are objects; a brace alone can also begin a text. */
  static boolean isJson(byte[] bytes) {
    SourceText start = SourceText.decode(Arrays.copyOf(bytes, Math.min(bytes.length, BEGINNING)));
    return JSON.matcher(String.join(" ", start.lines())).lookingAt();
  }

  private static boolean isOfAnotherProgram(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
    boolean utf16 = start.startsWith("\u00FE\u00FF") || start.startsWith("\u00FF\u00FE");
    return SIGNATURES.stream().anyMatch(start::startsWith) || (start.indexOf('\0') >= 0 && !utf16);
  }
}
