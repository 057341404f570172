package org.coproduction.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.coproduction.event.Event;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.Shipped;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Codings;
import org.coproduction.value.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents of other programs come in as ours and go out again. */
class ImportExportTest {

  private static final Path SAMPLES = Path.of("..", "samples");
  private static final Path JSON = SAMPLES.resolve("json").resolve("valid");

  @TempDir Path folder;

  private final CliRun program = new CliRun();

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8).toString();
  }

  private static <T> T sound(DocumentFormat<T> format, String json) {
    return format.read(json).value().orElseThrow();
  }

  @Test
  void notesBecomeAnEvent() {
    String notes = SAMPLES.resolve("event-notes.txt").toString();

    assertThat(program.run("import", "--from", "notes", notes, "--id", "march")).isZero();

    Event event = sound(DocumentFormat.event(), program.out());
    assertThat(event.getId().value()).isEqualTo("march");
    assertThat(event.getFeedback()).hasSize(16);
    assertThat(program.err()).contains("intake.prompt.repeated").doesNotContain("Friendly");
  }

  @Test
  void aFormOfPlainTextBecomesAForm() {
    String form = SAMPLES.resolve("evidence-form.txt").toString();

    assertThat(program.run("import", "--from", "form", form, "--as-of", "2024-03-31")).isZero();

    assertThat(sound(DocumentFormat.evidenceForm(), program.out()).getGroups()).isNotEmpty();
  }

  @Test
  void whatPeopleSaidGoesThroughATableAndBack() throws IOException {
    String notes = SAMPLES.resolve("event-notes.txt").toString();
    String event = folder.resolve("event.json").toString();
    String table = folder.resolve("items.csv").toString();
    program.run("import", "--from", "notes", notes, "--out", event);

    assertThat(program.run("export", "--to", "items-csv", event, "--out", table)).isZero();
    assertThat(program.out()).isEmpty();
    assertThat(program.err()).contains("not in the table: what the event holds beside its lines");
    assertThat(Files.readString(Path.of(table))).startsWith("\uFEFF").contains("\r\n");
    program.run("import", "--from", "items-csv", table, "--into", event);

    Event before = sound(DocumentFormat.event(), Files.readString(Path.of(event)));
    Event after = sound(DocumentFormat.event(), program.out());
    assertThat(after.getFeedback())
        .extracting(FeedbackItem::getId, FeedbackItem::getText, FeedbackItem::getPrompt)
        .containsExactlyElementsOf(
            before.getFeedback().stream()
                .map(item -> tuple(item.getId(), item.getText(), item.getPrompt()))
                .toList());
    assertThat(Event.builder().from(after).feedback(before.getFeedback()).build())
        .isEqualTo(before);
  }

  @Test
  void codingsGoThroughATableAndBack() throws IOException {
    String codings = JSON.resolve("codings.json").toString();
    program.run("export", "--to", "codings-csv", codings, "--separator", "semicolon");
    String table = file("codings.csv", program.out());
    assertThat(program.out()).contains("event;item;theme");

    program.run("import", "--from", "codings-csv", table, "--into", codings);

    assertThat(program.out())
        .isEqualTo(
            DocumentFormat.codings()
                .write(sound(DocumentFormat.codings(), Files.readString(Path.of(codings)))));
  }

  @Test
  void aCodebookGoesToAProgramOfQualitativeAnalysisAndBack() throws IOException {
    Codebook ours = Shipped.codebook();
    String json = file("codebook.json", DocumentFormat.codebook().write(ours));
    assertThat(program.run("export", "--to", "qdc", json)).isZero();
    assertThat(program.out()).startsWith("<?xml");
    assertThat(program.err()).contains("exchange.value.not-carried");
    String qdc = file("codebook.qdc", program.out());

    assertThat(program.run("import", "--from", "qdc", qdc, "--into", json)).isZero();

    Codebook back = sound(DocumentFormat.codebook(), program.out());
    assertThat(Set.copyOf(back.getThemes())).isEqualTo(Set.copyOf(ours.getThemes()));
    assertThat(back.getTitle()).isEqualTo(ours.getTitle());
  }

  @Test
  void whatOursHasNoPlaceForIsTold() throws IOException {
    String mapping =
        file(
            "mapping.jsonl",
            """
            {"response_id": 1, "labels": ["A"], "stances": ["POSITIVE"]}
            {"response_id": 2, "labels": []}
            """);

    assertThat(
            program.run(
                "import",
                "--from",
                "themefinder-mapping",
                mapping,
                "--codebook",
                "c",
                "--event",
                "e"))
        // No place in a response is named, and a coding needs one.
        .isEqualTo(Main.ERRORS);

    Codings codings = sound(DocumentFormat.codings(), program.out());
    assertThat(codings.getCodings())
        .singleElement()
        .satisfies(one -> assertThat(one.getCoder().value()).isEqualTo("themefinder"));
    assertThat(program.err())
        .contains("theme.coding.no-words")
        .contains("coproduction: not in the document: 1 responses without a theme");
  }

  @Test
  void whatAMachineSaysOfTheLinesOfAnEventComesInWithoutAnError() throws IOException {
    String event =
        file(
            "event.json",
            """
            {"format": "coproduction/event", "version": 1, "id": "march", "feedback": [
              {"id": "1", "text": "The bus is late."}]}
            """);
    String mapping =
        file(
            "mapping.jsonl",
            """
            {"response_id": 1, "labels": ["A"]}
            {"response_id": 2, "labels": ["A"]}
            """);

    assertThat(program.run("import", "--from", "themefinder-mapping", mapping, "--said", event))
        .isZero();

    assertThat(sound(DocumentFormat.codings(), program.out()).getCodings())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.getItem().event().value()).isEqualTo("march");
              assertThat(one.getSpans()).containsExactly(new TextSpan(0, 16));
            });
    assertThat(program.err())
        .contains("exchange.themes.item-unknown")
        .contains("line 2")
        .doesNotContain("theme.coding.no-words");
    assertThat(program.run("import", "--from", "themefinder-mapping", mapping, "--said", mapping))
        .isEqualTo(Main.UNREADABLE);
  }

  @Test
  void themesGoToThemeFinderAndBack() throws IOException {
    String json = file("codebook.json", DocumentFormat.codebook().write(Shipped.codebook()));
    program.run("export", "--to", "themefinder-themes", json, "--dialect", "consult");
    String themes = file("themes.json", program.out());
    assertThat(program.out()).contains("theme_key");

    program.run("import", "--from", "themefinder-themes", themes, "--id", "back");

    assertThat(sound(DocumentFormat.codebook(), program.out()).getThemes())
        .hasSameSizeAs(Shipped.codebook().getThemes());
  }

  @Test
  void aFaultOfATableIsToldByRowAndColumnAndLeavesWithTwo() throws IOException {
    String table = file("items.csv", "id,text\n1 2 3,QzMarkerzQ\n");

    assertThat(program.run("import", "--from", "items-csv", table)).isEqualTo(Main.UNREADABLE);

    assertThat(program.out()).isEmpty();
    assertThat(program.err())
        .contains("exchange.cell.malformed at event/0 /feedback/0/id line 2")
        .doesNotContain("QzMarkerzQ");
  }

  @Test
  void whatMustBeOtherwiseLeavesWithOneAndIsWrittenAllTheSame() throws IOException {
    String table = file("items.csv", "id,text,prompt\na,We met,nobody-asked\n");

    assertThat(program.run("import", "--from", "items-csv", table)).isEqualTo(Main.ERRORS);

    assertThat(sound(DocumentFormat.event(), program.out()).getFeedback()).hasSize(1);
    assertThat(program.err()).contains("What must be otherwise");
  }

  @Test
  void aProfileOfOnesOwnIsHeard() throws IOException {
    String table = file("items.csv", "id,text,prompt\na,We met,nobody-asked\n");
    String profile = JSON.resolve("profile.json").toString();

    program.run("import", "--from", "items-csv", table, "--profile", profile);

    assertThat(program.err()).isNotEmpty();
    assertThat(program.run("import", "--from", "items-csv", table, "--profile", table))
        .isEqualTo(Main.UNREADABLE);
    assertThat(program.err()).contains("is not a sound profile");
  }

  @Test
  void aDocumentOfAnotherKindIsNotExported() {
    assertThat(program.run("export", "--to", "qdc", JSON.resolve("event.json").toString()))
        .isEqualTo(Main.UNREADABLE);

    assertThat(program.out()).isEmpty();
    assertThat(program.err()).contains("json.format.wrong");
  }

  @Test
  void findingsAreToldInWelsh() {
    String notes = SAMPLES.resolve("event-notes.txt").toString();

    program.run("import", "--from", "notes", notes, "--lang", "cy");

    assertThat(program.err()).doesNotContain("What was found").contains("intake.prompt.repeated");
  }

  @Test
  void anIdentifierThatIsNoneIsOneClearLine() {
    String notes = SAMPLES.resolve("event-notes.txt").toString();

    assertThat(program.run("import", "--from", "notes", notes, "--id", "a b"))
        .isEqualTo(Main.UNREADABLE);

    assertThat(program.err()).startsWith("coproduction: an identifier").hasLineCount(1);
  }
}
