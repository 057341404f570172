package org.coproduction.testkit;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.coproduction.Assessment;
import org.coproduction.Catalogue;
import org.coproduction.Coproduction;
import org.coproduction.agreement.Bootstrap;
import org.coproduction.agreement.CohenKappa;
import org.coproduction.agreement.GwetAc1;
import org.coproduction.agreement.KrippendorffAlpha;
import org.coproduction.agreement.SetDistance;
import org.coproduction.agreement.Study;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Messages;
import org.coproduction.finding.Report;
import org.coproduction.intake.FormReader;
import org.coproduction.intake.FormReading;
import org.coproduction.intake.NotesReader;
import org.coproduction.intake.NotesReading;
import org.coproduction.intake.SourceText;
import org.coproduction.json.Digests;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.JsonCodes;
import org.coproduction.json.Reading;
import org.coproduction.json.Shipped;
import org.coproduction.scoring.Rubric;
import org.coproduction.scoring.Scorecard;
import org.coproduction.scoring.Scorer;
import org.coproduction.theme.Coding;
import org.coproduction.theme.CodingAgreement;
import org.coproduction.theme.CodingStatus;
import org.coproduction.theme.CodingSuggester;
import org.coproduction.theme.Codings;
import org.coproduction.theme.ItemSuggestions;
import org.coproduction.theme.SuggestedCodings;
import org.coproduction.theme.ThemeCounts;
import org.coproduction.validation.Profile;
import org.coproduction.value.CoderId;
import org.coproduction.value.EventId;
import org.coproduction.value.FormId;
import org.coproduction.value.ThemeId;

/**
 * What a host asks of the library in a day, in pieces that each give one text: the sample dossier
 * assessed, every sample document read and written, plain text read, findings put into words.
 *
 * <p>The inputs, readers and sentences are made once and shared by all pieces and threads, as a
 * host would.
 */
final class HostWork {

  private static final LocalDate AS_OF = LocalDate.of(2024, 1, 31);

  private final Map<String, Supplier<String>> pieces = new LinkedHashMap<>();
  private final Dossier dossier = Samples.dossier();
  private final Rubric rubric = Shipped.rubric();
  private final Profile profile = Shipped.profile();
  private final FormReader forms = FormReader.english();
  private final NotesReader notes = NotesReader.english();
  private final CodingSuggester suggester = CodingSuggester.of(Shipped.codebook());
  private final Messages english = Messages.in(Locale.UK);
  private final Messages welsh = Messages.in(Locale.forLanguageTag("cy"));

  /** The work on the samples of plain text that lie in a folder. */
  HostWork(Path samples) throws IOException {
    Assessment assessment = assessed(dossier);
    Dossier padded = Dossier.builder().from(dossier).form(Samples.paddedForm()).build();
    pieces.put("assess", () -> printed(assessed(dossier)));
    pieces.put("assess-padded", () -> printed(assessed(padded)));

    Dossier council = Digests.of(CouncilWork.dossier(), CouncilWork.rubric());
    Scorecard kept = Scorer.score(council, CouncilWork.rubric(), CouncilWork.AS_OF).scorecard();
    pieces.put(
        "replay",
        () ->
            Scorer.replay(kept, council, CouncilWork.rubric()).isEqual()
                + DocumentFormat.scorecard()
                    .write(Scorer.score(council, CouncilWork.rubric(), kept.asOf()).scorecard()));

    document("form", DocumentFormat.evidenceForm(), Samples.form());
    document("padded-form", DocumentFormat.evidenceForm(), Samples.paddedForm());
    document("event", DocumentFormat.event(), Samples.event());
    document("rubric", DocumentFormat.rubric(), rubric);
    document("profile", DocumentFormat.profile(), profile);
    Shipped.ladders()
        .forEach(
            ladder ->
                document("ladder-" + ladder.getId().value(), DocumentFormat.ladder(), ladder));
    Shipped.ladderMappings()
        .forEach(
            mapping ->
                document("mapping-" + pieces.size(), DocumentFormat.ladderMapping(), mapping));
    document("report", DocumentFormat.report(), assessment.report());
    document("scorecard", DocumentFormat.scorecard(), assessment.scorecard());
    broken();

    byte[] formText = Files.readAllBytes(samples.resolve("evidence-form.txt"));
    byte[] notesText = Files.readAllBytes(samples.resolve("event-notes.txt"));
    pieces.put("form-text", () -> readForm(formText));
    pieces.put("notes-text", () -> readNotes(notesText));
    byte[] oldNotesText =
        new String(notesText, StandardCharsets.UTF_8).getBytes(Charset.forName("windows-1252"));
    pieces.put("notes-text-of-an-old-office", () -> readNotes(oldNotesText));

    pieces.put("themes", () -> printed(suggester.suggest(read(notesText))));
    pieces.put("agreement", () -> agreement(read(notesText)));

    RenderedPages.all()
        .forEach((name, page) -> pieces.put("page " + name, () -> page.html() + page.markdown()));

    pieces.put("catalogue", HostWork::catalogue);
  }

  /** The pieces, by name. */
  Map<String, Supplier<String>> pieces() {
    return pieces;
  }

  /** What each piece gives, by its name. */
  Map<String, String> done() {
    Map<String, String> done = new LinkedHashMap<>();
    pieces.forEach((name, piece) -> done.put(name, piece.get()));
    return done;
  }

  private <T> void document(String name, DocumentFormat<T> format, T value) {
    byte[] bytes = format.writeBytes(value);
    pieces.put(name, () -> readAndWritten(format, bytes));
  }

  private void broken() {
    String form = DocumentFormat.evidenceForm().write(Samples.form());
    for (String broken :
        List.of(
            form.replace("\"title\"", "\"titIe\"").replace("\"2023-06-20\"", "\"2023-06-31\""),
            form.substring(0, form.length() / 2))) {
      byte[] bytes = broken.getBytes(StandardCharsets.UTF_8);
      pieces.put(
          "broken-" + pieces.size(), () -> readAndWritten(DocumentFormat.evidenceForm(), bytes));
    }
  }

  private <T> String readAndWritten(DocumentFormat<T> format, byte[] bytes) {
    Reading<T> reading = format.read(bytes);
    return reading.value().map(format::write).orElse("") + printed(reading.report());
  }

  private String readForm(byte[] text) {
    FormReading reading = forms.read(SourceText.decode(text), new FormId("read"));
    return DocumentFormat.evidenceForm().write(reading.form())
        + reading.lines()
        + printed(reading.report());
  }

  private String readNotes(byte[] text) {
    NotesReading reading = notes.read(SourceText.decode(text), new EventId("read"));
    return DocumentFormat.event().write(reading.event())
        + reading.lines()
        + printed(reading.report());
  }

  private Event read(byte[] text) {
    return notes.read(SourceText.decode(text), new EventId("read")).event();
  }

  private static String printed(SuggestedCodings suggested) {
    StringBuilder printed =
        new StringBuilder(DocumentFormat.codings().write(suggested.codings(new CoderId("host"))));
    for (ItemSuggestions item : suggested.items()) {
      item.line()
          .suggestions()
          .forEach(
              suggestion ->
                  printed
                      .append(suggestion.theme().value())
                      .append(suggestion.cues())
                      .append('\n'));
    }
    return printed.toString();
  }

  /** Of the program and of somebody who takes every third suggestion to be wrong. */
  private String agreement(Event event) {
    Codings program = suggester.suggest(event).codings(new CoderId("host"));
    Codings.Builder person = Codings.builder().from(program).codings(List.of());
    for (int at = 0; at < program.getCodings().size(); at++) {
      person.addCodings(
          Coding.builder()
              .from(program.getCodings().get(at))
              .coder(new CoderId("person"))
              .status(at % 3 == 0 ? CodingStatus.REFUSED : CodingStatus.CONFIRMED)
              .build());
    }
    Codings decided = person.build();
    CodingAgreement agreement = CodingAgreement.over(List.of(program, decided), List.of(event));
    StringBuilder printed = new StringBuilder();
    for (ThemeCounts.Count count :
        ThemeCounts.of(List.of(event), List.of(program, decided)).themes()) {
      printed.append(count.theme().theme().value()).append(' ').append(count.mentions());
      printed.append(' ').append(count.stances()).append('\n');
    }
    for (ThemeId theme : agreement.themes()) {
      Study<Boolean> study = agreement.of(theme);
      printed.append(theme.value()).append(' ');
      printed.append(KrippendorffAlpha.nominal().of(study, Bootstrap.from(1))).append(' ');
      printed.append(CohenKappa.nominal().of(study)).append(' ');
      printed.append(GwetAc1.measure().of(study)).append('\n');
    }
    return printed
        .append(
            KrippendorffAlpha.sets(SetDistance.MASI).of(agreement.ofAllThemes(), Bootstrap.from(1)))
        .toString();
  }

  private Assessment assessed(Dossier assessed) {
    return Coproduction.assess(assessed, rubric, profile, AS_OF);
  }

  private String printed(Assessment assessment) {
    return DocumentFormat.scorecard().write(assessment.scorecard()) + printed(assessment.report());
  }

  private String printed(Report report) {
    StringBuilder printed = new StringBuilder(DocumentFormat.report().write(report));
    for (Finding finding : report.findings()) {
      printed.append(finding.place()).append(' ').append(english.sentence(finding)).append('\n');
      printed.append(welsh.sentence(finding)).append('\n');
    }
    return printed.toString();
  }

  private static String catalogue() {
    List<FindingCode> codes = new ArrayList<>(Catalogue.codes());
    codes.addAll(JsonCodes.all());
    StringBuilder printed = new StringBuilder();
    Catalogue.entriesOf(codes).forEach(entry -> printed.append(entry).append('\n'));
    return printed.toString();
  }
}
