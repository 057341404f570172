package org.coproduction.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.coproduction.json.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a person runs it. */
class MainTest {

  private static final Path SAMPLES = Path.of("..", "samples");
  private static final String FORM = SAMPLES.resolve("evidence-form.txt").toString();
  private static final String NOTES = SAMPLES.resolve("event-notes.txt").toString();

  @TempDir Path folder;

  private final CliRun program = new CliRun();

  @Test
  void assessPrintsTheFourResultsSideBySide() {
    assertThat(program.run("assess", FORM)).isZero();

    assertThat(program.out())
        .contains(
            "Judged as of 1 May 2024",
            "1. Is the form filled in?",
            "2. Which level was claimed",
            "3. What do the facts show?",
            "4. How well is it shown?",
            "What was found");
    assertThat(program.err()).isEmpty();
  }

  @Test
  void assessFitsTheScreenOfATerminal() {
    program.run("assess", FORM);

    assertThat(program.out().lines())
        .hasSizeLessThanOrEqualTo(50)
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  @Test
  void assessSaysEverythingWhereItIsAskedTo() {
    program.run("assess", FORM, "--verbose");

    assertThat(program.out())
        .contains("The facts that the items rest on", "What each rule came to")
        .contains("Lines that belong to the page", "line 2: part of the page or template");
  }

  @Test
  void assessWritesMarkdownAndHtml() {
    assertThat(program.run("assess", FORM, "--format", "markdown")).isZero();
    assertThat(program.out()).startsWith("# What the facts show\n");

    assertThat(program.run("assess", FORM, "--format", "html")).isZero();
    assertThat(program.out()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
  }

  @Test
  void assessSpeaksWelsh() {
    assertThat(program.run("assess", FORM, "--lang", "cy")).isZero();

    assertThat(program.out()).contains("1 Mai 2024", "Ni ellir dweud");
    assertThat(program.run("assess", FORM, "--lang", "fr")).isEqualTo(2);
    assertThat(program.err()).isEqualTo("coproduction: a language is en or cy\n");
  }

  @Test
  void explainFollowsAnItemDownToItsFacts() {
    assertThat(program.run("explain", FORM, "S4")).isZero();

    assertThat(program.out())
        .contains("S4 Barriers were met", "recognised, not confirmed", "What would show it better:")
        .contains("/adjustments/0", "line 44, characters 37", "by the cue barrier-met")
        .contains("A reader recognised it in the text; a person has to confirm it.")
        .contains("Give its date, and a link or an event record that shows it.");
  }

  @Test
  void explainSaysWhatWouldChangeAnItemThatIsNotMet() {
    assertThat(program.run("explain", FORM, "V1")).isZero();

    assertThat(program.out())
        .contains("Cannot tell", "What would change it:", "The facts that would meet it:")
        .contains("One more fact: people took part before the options were fixed")
        .contains("It lacks:", "by the cue options-mentioned");
  }

  @Test
  void explainShowsWhatWasRuledOutByPlaceAndCueAndNeverItsWords() throws IOException {
    Path form = Files.createTempFile("form", ".txt");
    Files.writeString(
        form, "Who was involved?\nParents\nHow were views gathered?\nWe will run a survey.\n");

    assertThat(program.run("explain", form.toString(), "V2")).isZero();
    assertThat(program.out())
        .contains("Ruled out:", "- line 4, characters 15 to 20, by the cue survey")
        .contains("it is planned, promised or supposed")
        .doesNotContain("run a survey");
    assertThat(program.run("explain", form.toString(), "V2", "--format", "json")).isZero();
    assertThat(program.out()).contains("\"reason\": \"NOT_YET\"");
  }

  @Test
  void anItemThatIsNotThereIsOneClearLine() {
    assertThat(program.refusal("explain", FORM, "X9")).contains("no item X9");
    assertThat(program.refusal("explain", FORM, "not an item")).contains("no item not an item");
  }

  @Test
  void explainAsJsonHoldsTheItemAndItsFacts() {
    assertThat(program.run("explain", FORM, "V1", "--format", "json", "--as-of", "2024-03-31"))
        .isZero();

    assertThat(program.out())
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

    assertThat(program.run("validate", year.toString(), "--format", "json")).isEqualTo(1);
    assertThat(program.out())
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
      String file = SAMPLES.resolve("json/valid/" + name + ".json").toString();

      assertThat(program.run("validate", file, "--format", "json")).as(name).isZero();
      assertThat(program.out()).contains("document.rules.none").contains(name + "/0");
    }
  }

  @Test
  void compareAsJsonHoldsWhatMovedAndWhy() {
    String other = SAMPLES.resolve("json/valid/evidence-form.json").toString();
    assertThat(program.run("compare", FORM, other, "--format", "json", "--as-of", "2024-03-31"))
        .isZero();

    assertThat(program.out())
        .startsWith("{\n  \"before\": \"2024-03-31\",\n  \"after\": \"2024-03-31\"")
        .contains("\"items\": [", "\"levels\": [", "\"overall\": [", "\"principles\": [")
        .contains("\"cause\": \"FACTS_VANISHED\"", "\"CLAIM_CHANGED\"")
        .doesNotContain("\"OTHER\"");
  }

  @Test
  void compareSaysWhyEachStepMoved() {
    String other = SAMPLES.resolve("json/valid/evidence-form.json").toString();
    assertThat(program.run("compare", FORM, other)).isZero();

    assertThat(program.out())
        .contains("Why", "1 fact went", "something else is")
        .contains("Facts that came, went, or are shown otherwise")
        .doesNotContain("the rubric was changed");
  }

  @Test
  void compareShowsWhatMovedBetweenTwoAssessments() throws IOException {
    program.run("assess", FORM, "--format", "json", "--as-of", "2024-01-31");
    String kept = program.out();
    Path before = folder.resolve("before.json");
    Files.writeString(
        before, kept.replaceFirst("\"result\": \"NOT_MET\"", "\"result\": \"CANNOT_TELL\""));

    assertThat(program.run("compare", before.toString(), FORM)).isZero();

    assertThat(program.out())
        .contains("From 31 January 2024 to 1 May 2024.")
        .contains("S3 People are counted by", "Cannot tell", "Not met")
        .doesNotContain("S1 ");
  }

  @Test
  void compareSaysWhereNothingMoved() {
    assertThat(program.run("compare", FORM, FORM)).isZero();

    assertThat(program.out()).contains("Nothing moved.");
  }

  @Test
  void whatCannotBeComparedIsOneClearLine() throws IOException {
    Path file = folder.resolve("no.json");
    Files.writeString(file, "{\"a\": [1, {}], \"scorecard\": 5}");

    assertThat(program.refusal("compare", FORM, file.toString())).contains("cannot be judged");
    assertThat(program.refusal("compare", FORM)).contains("at least 2");
  }

  @Test
  void assessAsJsonHoldsFormFindingsAndScorecard() {
    assertThat(program.run("assess", FORM, "--format", "json", "--as-of", "2023-12-31")).isZero();

    assertThat(program.out())
        .startsWith("{\n  \"asOf\": \"2023-12-31\"")
        .contains("\"form\": {", "\"findings\": [", "\"scorecard\": {");
  }

  @Test
  void theScorecardNamesEveryDocumentThatItRestsOnByItsFingerprint() {
    assertThat(program.run("assess", FORM, "--event", NOTES, "--format", "json")).isZero();

    assertThat(program.out().lines().map(String::strip))
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
    program.run("assess", FORM, "--format", "json");
    String fromText = program.out();
    int start = fromText.indexOf("\"form\": ") + "\"form\": ".length();
    Path file = folder.resolve("form.json");
    Files.writeString(file, fromText.substring(start, fromText.indexOf("\"furniture\":") - 4));

    assertThat(program.run("assess", file.toString(), "--format", "json")).isZero();

    assertThat(scorecard(program.out())).isEqualTo(scorecard(fromText));
  }

  private static String scorecard(String json) {
    return json.substring(json.indexOf("\"scorecard\""));
  }

  @Test
  void eventsBesideTheFormCount() {
    assertThat(program.run("assess", FORM, "--event", NOTES, "--format", "json")).isZero();

    assertThat(program.out()).contains("\"scorecard\"");
  }

  @Test
  void standardInputIsReadUnderAHyphen() throws IOException {
    program.reading(Files.readString(Path.of(NOTES)));

    assertThat(program.run("notes", "-", "--format", "json")).isZero();
    assertThat(program.out()).contains("\"items\": [", "\"furniture\": [", "\"parentLine\"");
  }

  @Test
  void notesAreShownUnderTheirPrompts() {
    assertThat(program.run("notes", NOTES)).isZero();

    assertThat(program.out())
        .contains("Event: Short Breaks Listening Event", "2023-03-14")
        .contains("What is working well?", "What could be better?", "lines are not people");
  }

  @Test
  void notesAreShownByTheme() {
    assertThat(program.run("notes", NOTES, "--themes")).isZero();

    assertThat(program.out())
        .contains("nobody has confirmed them", "mention", "Mentions are lines, not people.")
        .contains("of 16 lines mention a theme");
  }

  private String[] notesByOwnCodebook() throws IOException {
    Path book = folder.resolve("book.json");
    Files.writeString(
        book,
        """
        {"format": "coproduction/codebook", "version": 1, "id": "ours", "versionLabel": "1",
          "title": "Ours", "language": "en",
          "terms": [{"term": "EHCP", "oldForms": ["a statement"]}],
          "themes": [
            {"id": "BUS", "title": "School buses", "cues": ["school bus"], "hints": ["late"]},
            {"id": "PLAN", "title": "Plans", "cues": ["EHCP"]}]}
        """);
    Path notes = folder.resolve("notes.txt");
    Files.writeString(
        notes,
        """
        What is working well?

        - The school bus is always on time
        - Her EHCP says clearly what
          she needs

        What could be better?

        - She has a statement
        - Often late
        - The school bus is not on time
        - More shade in the yard
        """);
    return new String[] {"notes", notes.toString(), "--codebook", book.toString()};
  }

  @Test
  void notesByACodebookAreTheseLines() throws IOException {
    assertThat(program.run(notesByOwnCodebook())).isZero();

    assertThat(program.out().lines())
        .containsExactly(
            "Themes (suggested by the codebook's cues; nobody has confirmed them)",
            "",
            "BUS  School buses: 2 mentions, 1 positive, 1 negative",
            "     3  positive The school bus is always on time",
            "    11  negative The school bus is not on time",
            "",
            "PLAN  Plans: 2 mentions, 1 positive, 1 neutral",
            "     4  positive Her EHCP says clearly what she needs  (put together; the words are"
                + " those of the notes)",
            "     9  neutral  She has a statement  (an old word)",
            "",
            "Doubtful: a hint and no more",
            "    10           Often late  (BUS?)",
            "",
            "Uncoded: no cue of the codebook",
            "    12           More shade in the yard",
            "",
            "4 of 6 lines mention a theme, 2 do not, of these 1 doubtful. Mentions are lines, not"
                + " people.",
            "Lines are quoted as the notes have them, but where something else is noted.",
            "");
  }

  @Test
  void quotationsForProgramsSayWhetherTheyStandInTheNotes() throws IOException {
    String[] asked = notesByOwnCodebook();
    assertThat(program.run(asked[0], asked[1], asked[2], asked[3], "--format", "json")).isZero();

    assertThat(program.out().replaceAll("\\s+", ""))
        .contains(
            "\"quotes\":[{\"line\":3,\"stance\":\"POSITIVE\",\"quoted\":\"VERIFIED\"},"
                + "{\"line\":11,\"stance\":\"NEGATIVE\",\"quoted\":\"VERIFIED\"}]",
            "{\"line\":4,\"stance\":\"POSITIVE\",\"quoted\":\"REPAIRED\"}",
            "\"doubtful\":[10],\"uncoded\":[12]");
  }

  @Test
  void themesForProgramsComeWithCodingsThatCanBeConfirmed() {
    assertThat(program.run("notes", NOTES, "--themes", "--format", "json")).isZero();

    assertThat(program.out())
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

    assertThat(program.run("notes", NOTES, "--codebook", own.toString())).isZero();
    assertThat(program.out()).contains("DAY  Siblings: ").doesNotContain("TPT");
    assertThat(program.run("notes", NOTES, "--codebook", overlay.toString())).isZero();
    assertThat(program.out()).contains("DAY  Brothers and sisters: ", "TPT  ");
    assertThat(program.run("notes", NOTES, "--codebook", misfit.toString())).isEqualTo(2);
    assertThat(program.run("notes", NOTES, "--codebook", NOTES)).isEqualTo(2);
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

    assertThat(program.run("validate", sound.toString())).isZero();
    assertThat(program.run("validate", faulty.toString())).isEqualTo(1);
    assertThat(program.out()).contains("feedback.response.reason-missing");
  }

  @Test
  void validateReadsOneDocumentALine() throws IOException {
    Path file = folder.resolve("many.ndjson");
    String line = "{\"format\":\"coproduction/responses\",\"version\":1}\n";
    Files.writeString(file, line + line + "{\"format\":\"coproduction/responses\"\n");

    assertThat(program.run("validate", file.toString())).isEqualTo(2);
    assertThat(program.out()).contains("many.ndjson:1:", "many.ndjson:2:", "many.ndjson:3:");
  }

  @Test
  void whatIsNoDocumentIsUnreadable() throws IOException {
    Path file = folder.resolve("no.json");
    Files.writeString(file, "This is not JSON.");

    assertThat(program.run("validate", file.toString())).isEqualTo(2);
  }

  @Test
  void aBrokenFormIsUnreadableAndSaysWhere() throws IOException {
    Path file = folder.resolve("broken.json");
    Files.writeString(
        file,
        "{\n  \"format\": \"coproduction/evidence-form\",\n  \"version\": 1,\n  \"id\": 7\n}");

    assertThat(program.run("assess", file.toString())).isEqualTo(2);
    assertThat(program.out()).contains("/id line 4");
  }

  @Test
  void aMissingFileIsOneClearLine() {
    assertThat(program.run("assess", "no-such-file.txt")).isEqualTo(2);

    assertThat(program.err()).isEqualTo("coproduction: no-such-file.txt does not exist\n");
  }

  @Test
  void aFolderIsOneClearLine() {
    assertThat(program.run("notes", folder.toString())).isEqualTo(2);

    assertThat(program.err().lines()).hasSize(1);
  }

  @Test
  void badArgumentsAreOneClearLine() {
    assertThat(program.refusal("assess", FORM, "--as-of", "yesterday")).contains("--as-of");
    assertThat(program.refusal("assess", FORM, "--no-such-option")).contains("--no-such-option");
    assertThat(program.refusal("no-such-command")).contains("no-such-command");
    assertThat(program.refusal("validate")).contains("FILE");
  }

  @Test
  void helpNamesTheCommands() {
    assertThat(program.run("--help")).isZero();

    assertThat(program.out()).contains("assess", "explain", "compare", "notes", "validate");
  }

  @Test
  void theSameRunPrintsTheSameBytes() {
    program.run("assess", FORM, "--format", "json");
    String first = program.out();
    program.run("assess", FORM, "--format", "json");

    assertThat(program.out()).isEqualTo(first);
  }

  @Test
  void aDateThatNobodyMeansIsOneClearLine() {
    for (String date : new String[] {"0000-01-01", "-0001-01-01", "+10000-01-01", "29/10/18", ""}) {
      assertThat(program.refusal("assess", FORM, "--as-of=" + date))
          .contains("a date is written like 2024-03-31");
    }
  }

  @Test
  void aNameThatBeginsWithAtIsAFilesNameAndItsContentIsNobodysArguments() {
    assertThat(program.run("notes", "@" + NOTES)).isEqualTo(2);

    assertThat(program.err()).contains("does not exist").doesNotContain("Saturday");
  }

  @Test
  void linesOfDocumentsAreToldFromOneDocumentWhateverIsWrongWithSome() throws IOException {
    String good = "{\"format\":\"coproduction/responses\",\"version\":1}\n";
    Path file = folder.resolve("lines");
    for (String text :
        new String[] {
          "\uFEFF" + good + good, "{\"a\":\n" + good, good + "{\"format\":\n", good + "5"
        }) {
      Files.writeString(file, text);

      program.run("validate", file.toString());

      assertThat(program.out()).contains("lines:1:", "lines:2:");
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

    assertThat(program.run("validate", file.toString())).isZero();
    assertThat(program.out()).contains("lines:1:", "lines:25:");
  }

  @Test
  void aLineThatIsNoDocumentIsUnreadableAndTheNextOneIsChecked() throws IOException {
    String good = "{\"format\":\"coproduction/responses\",\"version\":1}\n";
    Path file = folder.resolve("lines");
    for (String bad : new String[] {"5", "null", "[1]", "{}", "{\"format\":1}", "x"}) {
      Files.writeString(file, good + bad + "\n" + good);

      assertThat(program.run("validate", file.toString())).as(bad).isEqualTo(2);
      assertThat(program.out()).contains("lines:3: 1 findings");
    }
  }

  @Test
  void progressIsSaidWhereItIsAskedFor() throws IOException {
    Path file = folder.resolve("lines");
    String line = "{\"format\":\"coproduction/responses\",\"version\":1}\n";
    Files.writeString(file, line.repeat(20_001));

    assertThat(program.run("validate", file.toString())).isZero();
    assertThat(program.err()).isEmpty();
    assertThat(program.run("validate", "--progress", file.toString())).isZero();
    assertThat(program.err().lines())
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

    assertThat(program.run("validate", file.toString())).isEqualTo(2);
    assertThat(program.out()).contains("json.document.not-utf8");
  }

  @Test
  void aTextThatBeginsWithABracketIsAText() throws IOException {
    program.reading("[Draft]\n" + Files.readString(Path.of(NOTES)));

    assertThat(program.run("notes", "-")).isZero();
  }

  @Test
  void aFileOfAnotherProgramIsOneClearLine() throws IOException {
    Path file = folder.resolve("form.pdf");
    Files.writeString(file, "%PDF-1.4 stream");

    assertThat(program.run("assess", file.toString())).isEqualTo(2);
    assertThat(program.err().lines()).hasSize(1);
  }

  @Test
  void nothingThatSteersATerminalIsPrinted() {
    program.reading(
        "What is working well?\n- \u001B[31mred\u001B]0;title\u0007 \u202Eclub\n- The swimming\n");

    assertThat(program.run("notes", "-")).isZero();
    assertThat(program.out()).doesNotContain("\u001B", "\u0007", "\u202E").contains("red");
  }

  @Test
  void standardInputIsReadOnceOnly() {
    program.reading("{\"format\":\"coproduction/responses\",\"version\":1}");

    assertThat(program.run("validate", "-", "-")).isEqualTo(2);
    assertThat(program.err()).contains("once only");
  }

  @Test
  void noArgumentsShowWhatThereIs() {
    assertThat(program.run()).isEqualTo(2);
    assertThat(program.err()).contains("assess", "notes", "validate");
    assertThat(program.out()).isEmpty();
  }

  @Test
  void linesOfATemplateAreNamed() {
    assertThat(program.run("assess", FORM, "--format", "json")).isZero();

    assertThat(program.out()).contains("\"furniture\": [", "\"role\": \"FURNITURE\"");
  }
}
