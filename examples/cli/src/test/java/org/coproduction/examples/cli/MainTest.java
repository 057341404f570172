package org.coproduction.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.coproduction.json.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a person runs it. */
class MainTest {

  private static final Path SAMPLES = Path.of("..", "samples");
  private static final String FORM = SAMPLES.resolve("evidence-form.txt").toString();
  private static final String NOTES = SAMPLES.resolve("event-notes.txt").toString();
  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2024-05-01T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  private String in = "";
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Main.run(
        arguments,
        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
        new PrintWriter(out),
        new PrintWriter(err, true),
        TODAY);
  }

  @Test
  void assessPrintsTheFourResultsSideBySide() {
    assertThat(run("assess", FORM)).isZero();

    assertThat(out.toString())
        .contains(
            "Judged as of 1 May 2024",
            "1. Is the form filled in?",
            "2. Which level was claimed",
            "3. What do the facts show?",
            "4. How well is it shown?",
            "What was found");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void assessFitsTheScreenOfATerminal() {
    run("assess", FORM);

    assertThat(out.toString().lines())
        .hasSizeLessThanOrEqualTo(50)
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  @Test
  void assessSaysEverythingWhereItIsAskedTo() {
    run("assess", FORM, "--verbose");

    assertThat(out.toString())
        .contains("The facts that the items rest on", "What each rule came to")
        .contains("Lines that belong to the page", "line 2: part of the page or template");
  }

  @Test
  void assessWritesMarkdownAndHtml() {
    assertThat(run("assess", FORM, "--format", "markdown")).isZero();
    assertThat(out.toString()).startsWith("# What the facts show\n");
    out.getBuffer().setLength(0);

    assertThat(run("assess", FORM, "--format", "html")).isZero();
    assertThat(out.toString()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
  }

  @Test
  void assessSpeaksWelsh() {
    assertThat(run("assess", FORM, "--lang", "cy")).isZero();

    assertThat(out.toString()).contains("1 Mai 2024", "Ni ellir dweud");
    assertThat(run("assess", FORM, "--lang", "fr")).isEqualTo(2);
    assertThat(err.toString()).isEqualTo("coproduction: a language is en or cy\n");
  }

  @Test
  void explainFollowsAnItemDownToItsFacts() {
    assertThat(run("explain", FORM, "S4")).isZero();

    assertThat(out.toString())
        .contains("S4 Barriers were met", "recognised, not confirmed", "What would show it better:")
        .contains("/adjustments/0", "line 44, characters 18", "by the cue barrier-met")
        .contains("A reader recognised it in the text; a person has to confirm it.")
        .contains("Give its date, and a link or an event record that shows it.");
  }

  @Test
  void explainSaysWhatWouldChangeAnItemThatIsNotMet() {
    assertThat(run("explain", FORM, "V1")).isZero();

    assertThat(out.toString())
        .contains("Cannot tell", "What would change it:", "The facts that would meet it:")
        .contains("One more fact: people took part before the options were fixed")
        .contains("It lacks:", "by the cue options-mentioned");
  }

  @Test
  void explainShowsWhatWasRuledOutByPlaceAndCueAndNeverItsWords() throws IOException {
    Path form = Files.createTempFile("form", ".txt");
    Files.writeString(
        form, "Who was involved?\nParents\nHow were views gathered?\nWe will run a survey.\n");

    assertThat(run("explain", form.toString(), "V2")).isZero();
    assertThat(out.toString())
        .contains("Ruled out:", "- line 4, characters 15 to 20, by the cue survey")
        .contains("it is planned, promised or supposed")
        .doesNotContain("run a survey");
    assertThat(run("explain", form.toString(), "V2", "--format", "json")).isZero();
    assertThat(out.toString()).contains("\"reason\": \"NOT_YET\"");
  }

  @Test
  void anItemThatIsNotThereIsOneClearLine() {
    assertThat(run("explain", FORM, "X9")).isEqualTo(2);
    assertThat(run("explain", FORM, "not an item")).isEqualTo(2);

    assertThat(err.toString().lines()).hasSize(2).first().asString().contains("no item X9");
  }

  @Test
  void explainAsJsonHoldsTheItemAndItsFacts() {
    assertThat(run("explain", FORM, "V1", "--format", "json", "--as-of", "2024-03-31")).isZero();

    assertThat(out.toString())
        .startsWith("{\n  \"asOf\": \"2024-03-31\"")
        .contains("\"item\": {", "\"id\": \"V1\"", "\"needs\": [", "\"facts\": [")
        .contains("\"pointer\": \"/occasions/1\"", "\"cue\": \"options-mentioned\"")
        .contains("\"lacks\": [");
  }

  @Test
  void validateLooksAtAYearOfCommentsAsAtOtherWords() throws IOException {
    Path year = folder.resolve("year.json");
    Files.writeString(
        year,
        """
        {"format": "coproduction/local-offer-comments", "version": 1,
         "from": "2023-04-01", "to": "2024-03-31",
         "comments": [
           {"said": {"id": "a", "text": "Ring me, 07700 900123"}},
           {"said": {"id": "a", "text": "More maps"}},
           {"said": {"id": "b", "text": "Fewer maps"}}],
         "withdrawals": [{"items": ["b"], "on": "2024-01-01"}]}
        """);

    assertThat(run("validate", year.toString(), "--format", "json")).isEqualTo(1);
    assertThat(out.toString())
        .contains("privacy.identifier.phone", "/comments/0/said/text")
        .contains("record.id.duplicate", "/comments/1/said/id")
        .contains("feedback.withdrawal.not-carried-out", "/comments/2")
        .doesNotContain("07700");
  }

  @Test
  void validateSaysWhereNobodyExaminedADocument() {
    for (String name :
        new String[] {
          "publication-policy", "released-tables", "retention-schedule", "local-profile"
        }) {
      out.getBuffer().setLength(0);
      String file = SAMPLES.resolve("json/valid/" + name + ".json").toString();

      assertThat(run("validate", file, "--format", "json")).as(name).isZero();
      assertThat(out.toString()).contains("document.rules.none").contains(name + "/0");
    }
  }

  @Test
  void compareAsJsonHoldsWhatMovedAndWhy() {
    String other = SAMPLES.resolve("json/valid/evidence-form.json").toString();
    assertThat(run("compare", FORM, other, "--format", "json", "--as-of", "2024-03-31")).isZero();

    assertThat(out.toString())
        .startsWith("{\n  \"before\": \"2024-03-31\",\n  \"after\": \"2024-03-31\"")
        .contains("\"items\": [", "\"levels\": [", "\"overall\": [", "\"principles\": [")
        .contains("\"cause\": \"FACTS_VANISHED\"", "\"CLAIM_CHANGED\"")
        .doesNotContain("\"OTHER\"");
  }

  @Test
  void compareSaysWhyEachStepMoved() {
    String other = SAMPLES.resolve("json/valid/evidence-form.json").toString();
    assertThat(run("compare", FORM, other)).isZero();

    assertThat(out.toString())
        .contains("Why", "1 fact went", "something else is")
        .contains("Facts that came, went, or are shown otherwise")
        .doesNotContain("the rubric was changed");
  }

  @Test
  void compareShowsWhatMovedBetweenTwoAssessments() throws IOException {
    run("assess", FORM, "--format", "json", "--as-of", "2024-01-31");
    String kept = out.toString();
    Path before = folder.resolve("before.json");
    Files.writeString(
        before, kept.replaceFirst("\"result\": \"NOT_MET\"", "\"result\": \"CANNOT_TELL\""));
    out.getBuffer().setLength(0);

    assertThat(run("compare", before.toString(), FORM)).isZero();

    assertThat(out.toString())
        .contains("From 31 January 2024 to 1 May 2024.")
        .contains("S3 People are counted by", "Cannot tell", "Not met")
        .doesNotContain("S1 ");
  }

  @Test
  void compareSaysWhereNothingMoved() {
    assertThat(run("compare", FORM, FORM)).isZero();

    assertThat(out.toString()).contains("Nothing moved.");
  }

  @Test
  void whatCannotBeComparedIsOneClearLine() throws IOException {
    Path file = folder.resolve("no.json");
    Files.writeString(file, "{\"a\": [1, {}], \"scorecard\": 5}");

    assertThat(run("compare", FORM, file.toString())).isEqualTo(2);
    assertThat(run("compare", FORM)).isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(2);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void assessAsJsonHoldsFormFindingsAndScorecard() {
    assertThat(run("assess", FORM, "--format", "json", "--as-of", "2023-12-31")).isZero();

    assertThat(out.toString())
        .startsWith("{\n  \"asOf\": \"2023-12-31\"")
        .contains("\"form\": {", "\"findings\": [", "\"scorecard\": {");
  }

  @Test
  void theScorecardNamesEveryDocumentThatItRestsOnByItsFingerprint() {
    assertThat(run("assess", FORM, "--event", NOTES, "--format", "json")).isZero();

    assertThat(out.toString().lines().map(String::strip))
        .contains(
            "\"document\": \"evidence-form/0\",",
            "\"document\": \"event/0\",",
            "\"document\": \"ladder/1\",",
            "\"document\": \"ladder-mapping/0\",",
            "\"document\": \"rubric/0\",")
        .filteredOn(line -> line.startsWith("\"digest\": \"sha-256:"))
        // The form, its event and the rubric; the ladders and mappings come with the program.
        .hasSize(3 + Shipped.ladders().size() + Shipped.ladderMappings().size())
        .doesNotHaveDuplicates();
  }

  @Test
  void aFormWrittenAsJsonIsJudgedAsItWasFromText() throws IOException {
    run("assess", FORM, "--format", "json");
    String fromText = out.toString();
    int start = fromText.indexOf("\"form\": ") + "\"form\": ".length();
    Path file = folder.resolve("form.json");
    Files.writeString(file, fromText.substring(start, fromText.indexOf("\"furniture\":") - 4));
    out.getBuffer().setLength(0);

    assertThat(run("assess", file.toString(), "--format", "json")).isZero();

    assertThat(scorecard(out.toString())).isEqualTo(scorecard(fromText));
  }

  private static String scorecard(String json) {
    return json.substring(json.indexOf("\"scorecard\""));
  }

  @Test
  void eventsBesideTheFormCount() {
    assertThat(run("assess", FORM, "--event", NOTES, "--format", "json")).isZero();

    assertThat(out.toString()).contains("\"scorecard\"");
  }

  @Test
  void standardInputIsReadUnderAHyphen() throws IOException {
    in = Files.readString(Path.of(NOTES));

    assertThat(run("notes", "-", "--format", "json")).isZero();
    assertThat(out.toString()).contains("\"items\": [", "\"furniture\": [", "\"parentLine\"");
  }

  @Test
  void notesAreShownUnderTheirPrompts() {
    assertThat(run("notes", NOTES)).isZero();

    assertThat(out.toString())
        .contains("Event: Short Breaks Listening Event", "2023-03-14")
        .contains("What is working well?", "What could be better?", "lines are not people");
  }

  @Test
  void notesAreShownByThemeWithWhatIsLeft() {
    assertThat(run("notes", NOTES, "--themes")).isZero();

    assertThat(out.toString())
        .contains("nobody has confirmed them", "mention", "Mentions are lines, not people.")
        .contains("Uncoded: no cue of the codebook");
  }

  @Test
  void themesForProgramsComeWithCodingsThatCanBeConfirmed() {
    assertThat(run("notes", NOTES, "--themes", "--format", "json")).isZero();

    assertThat(out.toString())
        .contains("\"codings\": {", "\"mentions\": ", "\"uncoded\": [", "\"doubtful\": [");
  }

  @Test
  void aCodebookOfOnesOwnOrLaidOverTheShippedOneIsTaken() throws IOException {
    Path own = folder.resolve("own.json");
    Files.writeString(
        own,
        """
        {"format": "coproduction/codebook", "version": 1, "id": "ours", "versionLabel": "1",
          "title": "Ours", "themes": [{"id": "DAY", "title": "Siblings", "cues": ["siblings"]}]}
        """);
    Path overlay = folder.resolve("overlay.json");
    Files.writeString(
        overlay,
        """
        {"format": "coproduction/codebook", "version": 1, "id": "ours", "versionLabel": "1",
          "base": {"codebook": "send-themes", "versionLabel": "1"},
          "themes": [{"id": "DAY", "title": "Brothers and sisters", "cues": ["siblings"]}]}
        """);
    Path misfit = folder.resolve("misfit.json");
    Files.writeString(misfit, Files.readString(overlay).replace("send-themes", "other"));

    assertThat(run("notes", NOTES, "--codebook", own.toString())).isZero();
    assertThat(out.toString()).contains("DAY  Siblings: ").doesNotContain("TPT");
    assertThat(run("notes", NOTES, "--codebook", overlay.toString())).isZero();
    assertThat(out.toString()).contains("DAY  Brothers and sisters: ", "TPT  ");
    assertThat(run("notes", NOTES, "--codebook", misfit.toString())).isEqualTo(2);
    assertThat(run("notes", NOTES, "--codebook", NOTES)).isEqualTo(2);
  }

  @Test
  void validateSaysWhatMustBeOtherwiseByItsExitCode() throws IOException {
    Path sound = folder.resolve("sound.json");
    Files.writeString(
        sound,
        """
        {"format": "coproduction/responses", "version": 1, "responses": [
          {"id": "r1", "kind": "COULD_NOT", "reason": "There is no budget for it."}]}
        """);
    Path faulty = folder.resolve("faulty.json");
    Files.writeString(
        faulty,
        """
        {"format": "coproduction/responses", "version": 1, "responses": [
          {"id": "r1", "kind": "COULD_NOT"}]}
        """);

    assertThat(run("validate", sound.toString())).isZero();
    assertThat(run("validate", faulty.toString())).isEqualTo(1);
    assertThat(out.toString()).contains("feedback.response.reason-missing");
  }

  @Test
  void validateReadsOneDocumentALine() throws IOException {
    Path file = folder.resolve("many.ndjson");
    String line = "{\"format\":\"coproduction/responses\",\"version\":1}\n";
    Files.writeString(file, line + line + "{\"format\":\"coproduction/responses\"\n");

    assertThat(run("validate", file.toString())).isEqualTo(2);
    assertThat(out.toString()).contains("many.ndjson:1:", "many.ndjson:2:", "many.ndjson:3:");
  }

  @Test
  void whatIsNoDocumentIsUnreadable() throws IOException {
    Path file = folder.resolve("no.json");
    Files.writeString(file, "This is not JSON.");

    assertThat(run("validate", file.toString())).isEqualTo(2);
  }

  @Test
  void aBrokenFormIsUnreadableAndSaysWhere() throws IOException {
    Path file = folder.resolve("broken.json");
    Files.writeString(
        file,
        "{\n  \"format\": \"coproduction/evidence-form\",\n  \"version\": 1,\n  \"id\": 7\n}");

    assertThat(run("assess", file.toString())).isEqualTo(2);
    assertThat(out.toString()).contains("/id line 4");
  }

  @Test
  void aMissingFileIsOneClearLine() {
    assertThat(run("assess", "no-such-file.txt")).isEqualTo(2);

    assertThat(err.toString()).isEqualTo("coproduction: no-such-file.txt does not exist\n");
  }

  @Test
  void aFolderIsOneClearLine() {
    assertThat(run("notes", folder.toString())).isEqualTo(2);

    assertThat(err.toString().lines()).hasSize(1);
  }

  @Test
  void badArgumentsAreOneClearLine() {
    assertThat(run("assess", FORM, "--as-of", "yesterday")).isEqualTo(2);
    assertThat(run("assess", "--no-such-option")).isEqualTo(2);
    assertThat(run("no-such-command")).isEqualTo(2);
    assertThat(run("validate")).isEqualTo(2);

    assertThat(err.toString().lines())
        .hasSize(4)
        .allSatisfy(line -> assertThat(line).startsWith("coproduction: "));
  }

  @Test
  void helpNamesTheCommands() {
    assertThat(run("--help")).isZero();

    assertThat(out.toString()).contains("assess", "explain", "compare", "notes", "validate");
  }

  @Test
  void theSameRunPrintsTheSameBytes() {
    run("assess", FORM, "--format", "json");
    String first = out.toString();
    out.getBuffer().setLength(0);
    run("assess", FORM, "--format", "json");

    assertThat(out).hasToString(first);
  }

  @Test
  void aDateThatNobodyMeansIsOneClearLine() {
    for (String date : new String[] {"0000-01-01", "-0001-01-01", "+10000-01-01", "29/10/18", ""}) {
      assertThat(run("assess", FORM, "--as-of=" + date)).isEqualTo(2);
    }

    assertThat(err.toString().lines())
        .hasSize(5)
        .allSatisfy(line -> assertThat(line).contains("a date is written like 2024-03-31"));
  }

  @Test
  void aNameThatBeginsWithAtIsAFilesNameAndItsContentIsNobodysArguments() {
    assertThat(run("notes", "@" + NOTES)).isEqualTo(2);

    assertThat(err.toString()).contains("does not exist").doesNotContain("Saturday");
  }

  @Test
  void linesOfDocumentsAreToldFromOneDocumentWhateverIsWrongWithSome() throws IOException {
    String good = "{\"format\":\"coproduction/responses\",\"version\":1}\n";
    Path file = folder.resolve("lines");
    for (String text :
        new String[] {
          "\uFEFF" + good + good, "{\"a\":\n" + good, good + "{\"format\":\n", good + "5"
        }) {
      out.getBuffer().setLength(0);
      Files.writeString(file, text);

      run("validate", file.toString());

      assertThat(out.toString()).contains("lines:1:", "lines:2:");
    }
  }

  @Test
  void aFileOfLinesMayBeLargerThanADocument() throws IOException {
    Path file = folder.resolve("lines");
    String line = "{\"format\":\"coproduction/responses\",\"version\":1}";
    for (int number = 0; number < 25; number++) {
      Files.writeString(
          file,
          line + " ".repeat(1_000_000) + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    }

    assertThat(run("validate", file.toString())).isZero();
    assertThat(out.toString()).contains("lines:1:", "lines:25:");
  }

  @Test
  void aLineThatIsNoDocumentIsUnreadableAndTheNextOneIsChecked() throws IOException {
    String good = "{\"format\":\"coproduction/responses\",\"version\":1}\n";
    Path file = folder.resolve("lines");
    for (String bad : new String[] {"5", "null", "[1]", "{}", "{\"format\":1}", "x"}) {
      out.getBuffer().setLength(0);
      Files.writeString(file, good + bad + "\n" + good);

      assertThat(run("validate", file.toString())).as(bad).isEqualTo(2);
      assertThat(out.toString()).contains("lines:3: 1 findings");
    }
  }

  @Test
  void progressIsSaidWhereItIsAskedFor() throws IOException {
    Path file = folder.resolve("lines");
    String line = "{\"format\":\"coproduction/responses\",\"version\":1}\n";
    Files.writeString(file, line.repeat(20_001));

    assertThat(run("validate", file.toString())).isZero();
    assertThat(err.toString()).isEmpty();
    assertThat(run("validate", "--progress", file.toString())).isZero();
    assertThat(err.toString().lines())
        .containsExactly(
            file + ": 10,000 lines, 480,000 bytes", file + ": 20,000 lines, 960,000 bytes");
  }

  @Test
  void aLineThatIsNoUnicodeIsUnreadable() throws IOException {
    Path file = folder.resolve("lines");
    byte[] good =
        "{\"format\":\"coproduction/responses\",\"version\":1}\n".getBytes(StandardCharsets.UTF_8);
    byte[] bad = good.clone();
    bad[bad.length - 3] = (byte) 0xFF;
    Files.write(file, good);
    Files.write(file, bad, StandardOpenOption.APPEND);

    assertThat(run("validate", file.toString())).isEqualTo(2);
    assertThat(out.toString()).contains("json.document.not-utf8");
  }

  @Test
  void aTextThatBeginsWithABracketIsAText() throws IOException {
    in = "[Draft]\n" + Files.readString(Path.of(NOTES));

    assertThat(run("notes", "-")).isZero();
  }

  @Test
  void aFileOfAnotherProgramIsOneClearLine() throws IOException {
    Path file = folder.resolve("form.pdf");
    Files.writeString(file, "%PDF-1.4 stream");

    assertThat(run("assess", file.toString())).isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(1);
  }

  @Test
  void nothingThatSteersATerminalIsPrinted() {
    in = "What is working well?\n- \u001B[31mred\u001B]0;title\u0007 \u202Eclub\n- The swimming\n";

    assertThat(run("notes", "-")).isZero();
    assertThat(out.toString()).doesNotContain("\u001B", "\u0007", "\u202E").contains("red");
  }

  @Test
  void standardInputIsReadOnceOnly() {
    in = "{\"format\":\"coproduction/responses\",\"version\":1}";

    assertThat(run("validate", "-", "-")).isEqualTo(2);
    assertThat(err.toString()).contains("once only");
  }

  @Test
  void noArgumentsShowWhatThereIs() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString()).contains("assess", "notes", "validate");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void linesOfATemplateAreNamed() {
    assertThat(run("assess", FORM, "--format", "json")).isZero();

    assertThat(out.toString()).contains("\"furniture\": [", "\"role\": \"FURNITURE\"");
  }
}
