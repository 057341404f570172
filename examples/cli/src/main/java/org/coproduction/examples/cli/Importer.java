package org.coproduction.examples.cli;

import java.util.Optional;
import org.coproduction.event.Event;
import org.coproduction.exchange.CsvSheet;
import org.coproduction.exchange.MachineCodings;
import org.coproduction.exchange.QdaCodebook;
import org.coproduction.exchange.QdaCodebooks;
import org.coproduction.exchange.SheetReading;
import org.coproduction.exchange.ThemeFinder;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.finding.DocumentKind;
import org.coproduction.intake.FormReader;
import org.coproduction.intake.FormReading;
import org.coproduction.intake.NotesReader;
import org.coproduction.intake.NotesReading;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.Reading;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Coding;
import org.coproduction.theme.Codings;

/** Reads the documents of other programs, and plain text, into documents of ours. */
final class Importer {

  private final Inputs inputs;
  private final ImportOptions options;

  Importer(Inputs inputs, ImportOptions options) {
    this.inputs = inputs;
    this.options = options;
  }

  Imported read(ImportKind kind, String file) {
    byte[] bytes = inputs.read(file);
    return switch (kind) {
      case NOTES -> notes(file, bytes);
      case FORM -> form(file, bytes);
      case ITEMS_CSV -> items(bytes);
      case CODINGS_CSV -> codings(bytes);
      case QDC -> qdc(bytes);
      case THEMEFINDER_THEMES ->
          Imported.of(
              ThemeFinder.readThemes(bytes, options.newCodebook(), options.version()),
              DocumentFormat.codebook());
      case THEMEFINDER_MAPPING -> mapping(bytes);
    };
  }

  private Imported notes(String file, byte[] bytes) {
    TextInput input = TextInput.of(file, bytes, DocumentKind.EVENT);
    NotesReading notes = NotesReader.english().read(input.text(), options.newEvent());
    return Imported.of(
        new Reading<>(Optional.of(notes.event()), input.noticed().apply(notes.report())),
        DocumentFormat.event());
  }

  private Imported form(String file, byte[] bytes) {
    TextInput input = TextInput.of(file, bytes, DocumentKind.EVIDENCE_FORM);
    FormReading form = FormReader.english().read(input.text(), options.newForm());
    return Imported.of(
        new Reading<>(Optional.of(form.form()), input.noticed().apply(form.report())),
        DocumentFormat.evidenceForm());
  }

  private Imported items(byte[] table) {
    Event before =
        before(DocumentFormat.event())
            .orElseGet(() -> Event.builder().id(options.newEvent()).build());
    SheetReading<FeedbackItem> sheet = CsvSheet.items().read(table);
    Optional<Event> event =
        sheet.reading().value().map(items -> Event.builder().from(before).feedback(items).build());
    return Imported.of(new Reading<>(event, sheet.reading().report()), DocumentFormat.event())
        .locatedBy(sheet.cells()::locate);
  }

  private Imported codings(byte[] table) {
    Codings before =
        before(DocumentFormat.codings())
            .orElseGet(
                () ->
                    Codings.builder()
                        .codebook(options.codebook())
                        .versionLabel(options.version())
                        .build());
    SheetReading<Coding> sheet = CsvSheet.codings().read(table);
    Optional<Codings> codings =
        sheet.reading().value().map(rows -> Codings.builder().from(before).codings(rows).build());
    return Imported.of(new Reading<>(codings, sheet.reading().report()), DocumentFormat.codings())
        .locatedBy(sheet.cells()::locate);
  }

  private Imported qdc(byte[] document) {
    Optional<Codebook> before = before(DocumentFormat.codebook());
    Reading<QdaCodebook> read =
        before.isPresent()
            ? QdaCodebooks.read(document, before.get())
            : QdaCodebooks.read(document, options.newCodebook(), options.version());
    Imported imported =
        Imported.of(
            new Reading<>(read.value().map(QdaCodebook::codebook), read.report()),
            DocumentFormat.codebook());
    if (read.value().isEmpty()) {
      return imported;
    }
    QdaCodebook qda = read.value().get();
    return imported
        .without(qda.notCodable().size(), "import.rest.not-codable")
        .without(qda.colours().size(), "import.rest.colours")
        .without(qda.sets().size(), "import.rest.sets");
  }

  private Imported mapping(byte[] document) {
    Optional<Event> said = sound(options.said(), DocumentFormat.event());
    Reading<MachineCodings> read =
        said.isPresent()
            ? ThemeFinder.readResponses(
                document, options.codebook(), options.version(), said.get(), options.coder())
            : ThemeFinder.readResponses(
                document, options.codebook(), options.version(), options.event(), options.coder());
    Imported imported =
        Imported.of(
            new Reading<>(read.value().map(MachineCodings::codings), read.report()),
            DocumentFormat.codings());
    if (read.value().isEmpty()) {
      return imported;
    }
    MachineCodings machine = read.value().get();
    return imported
        .without(machine.positions().size(), "import.rest.positions")
        .without(machine.withoutTheme().size(), "import.rest.without-theme");
  }

  /** The document as it was before, where one is named. */
  private <T> Optional<T> before(DocumentFormat<T> format) {
    return sound(options.into(), format);
  }

  private <T> Optional<T> sound(Optional<String> named, DocumentFormat<T> format) {
    if (named.isEmpty()) {
      return Optional.empty();
    }
    String name = named.get();
    Optional<T> value = format.read(inputs.read(name)).value();
    if (value.isEmpty()) {
      throw new UnreadableInputException("document.not-sound-see", name, format.name());
    }
    return value;
  }
}
