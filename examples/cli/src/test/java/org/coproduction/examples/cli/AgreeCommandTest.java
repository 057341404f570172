package org.coproduction.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Agreement between two documents of codings, as a person asks for it. */
class AgreeCommandTest {

  @TempDir Path folder;

  private String one = "";
  private String other = "";
  private final CliRun program = new CliRun();

  /**
   * Ann and Bea code twelve lines into two themes; they differ on the third, and Bea left out the
   * first.
   */
  @BeforeEach
  void codings() throws IOException {
    StringBuilder ann = new StringBuilder();
    StringBuilder bea = new StringBuilder();
    for (int line = 1; line <= 12; line++) {
      String theme = line % 2 == 0 ? "TPT" : "VOI";
      coding(ann, "ann", line, theme);
      if (line > 1) {
        coding(bea, "bea", line, line < 4 ? "TPT" : theme);
      }
    }
    one = written("ann.json", "1", ann);
    other = written("bea.json", "1", bea);
  }

  private static void coding(StringBuilder to, String coder, int line, String theme) {
    to.append(to.isEmpty() ? "" : ",")
        .append("{\"item\": {\"event\": \"e1\", \"feedback\": \"l")
        .append(line)
        .append("\"}, \"theme\": \"")
        .append(theme)
        .append("\", \"coder\": \"")
        .append(coder)
        .append("\", \"status\": \"CONFIRMED\", \"spans\": [{\"start\": 0, \"end\": 1}]}");
  }

  private String written(String name, String version, StringBuilder codings) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(
        file,
        "{\"format\": \"coproduction/codings\", \"version\": 1, \"codebook\": \"send\","
            + " \"versionLabel\": \""
            + version
            + "\", \"codings\": ["
            + codings
            + "]}");
    return file.toString();
  }

  @Test
  void agreementIsShownByThemeAndOverAllWithAnInterval() {
    assertThat(program.run("agree", one, other)).isZero();

    assertThat(program.out())
        .contains("2 coders, 12 lines.", "1 of these lines only one of them looked at")
        .containsPattern("all themes +11 +91 % +0\\.\\d\\d +-?0\\.\\d\\d to 1\\.00")
        .containsPattern("TPT +11 +91 % +0\\.8\\d")
        .containsPattern("VOI +11 +91 % +0\\.8\\d")
        .contains("1000 draws of lines, seed 1.");
    assertThat(program.err()).isEmpty();
  }

  /**
   * Of eleven lines one differs: alpha of "VOI" is 1 - 21 * 1 / (9 * 13) by the coincidences. The
   * interval is that of the seed.
   */
  @Test
  void agreementIsTheseLines() {
    assertThat(program.run("agree", one, other)).isZero();

    assertThat(program.out().lines())
        .containsExactly(
            "2 coders, 12 lines.",
            "1 of these lines only one of them looked at; they are left out. (--event counts a line"
                + " without a coding as about no theme.)",
            "",
            "Which themes a line is about       n    same   alpha   interval",
            "  all themes                      11    91 %    0.82   0.30 to 1.00",
            "",
            "Whether it is about one theme      n    same   alpha   interval",
            "  TPT                             11    91 %    0.82   0.30 to 1.00",
            "  VOI                             11    91 %    0.82   0.30 to 1.00",
            "",
            "ann and bea: 11 lines that both coded",
            "                                  both   first  second  neither",
            "  TPT                                6       0       1        4",
            "  VOI                                4       1       0        6",
            "  VOI where bea has TPT: 1",
            "",
            "n: lines that two looked at. Same: part of them coded the same.",
            "Alpha: Krippendorff's, agreement beyond chance; 1 is perfect, 0 is chance. For sets of"
                + " themes with MASI distances.",
            "Interval: the middle 95 in 100 of 1000 draws of lines, seed 1.");
  }

  @Test
  void codingsThatMarkNoWordsCountNowhereAndAreNumbered() throws IOException {
    String unmarked = Files.readString(Path.of(other)).replace("\"end\": 1", "\"end\": 0");
    String third = Files.writeString(folder.resolve("unmarked.json"), unmarked).toString();

    assertThat(program.run("agree", one, third)).isZero();

    assertThat(program.out())
        .contains("11 codings mark no words that are there; they count nowhere.")
        .contains("all themes                       0       -  undefined: fewer than two coders");
    program.run("agree", one, third, "--format", "json");
    assertThat(program.out()).contains("\"setAside\": 11");
  }

  @Test
  void whereTwoCodersPartIsShownByThemeAndByWhatEachSaid() {
    program.run("agree", one, other);

    assertThat(program.out())
        .contains("ann and bea: 11 lines that both coded", "  VOI where bea has TPT: 1")
        .containsPattern("TPT +6 +0 +1 +4")
        .containsPattern("VOI +4 +1 +0 +6");

    program.run("agree", one, other, "--format", "json");
    assertThat(program.out().replaceAll("\\s+", ""))
        .contains(
            "{\"theme\":\"VOI\",\"both\":4,\"onlyOne\":1,\"onlyOther\":0,\"neither\":6}",
            "\"parted\":[{\"one\":[\"VOI\"],\"other\":[\"TPT\"],\"lines\":1}]");
  }

  @Test
  void eachThemeIsShownForEachEventWhereThereAreSeveral() throws IOException {
    StringBuilder ann = new StringBuilder();
    StringBuilder bea = new StringBuilder();
    for (int line = 1; line <= 8; line++) {
      coding(ann, "ann", line, line % 2 == 0 ? "TPT" : "VOI");
      coding(bea, "bea", line, line % 2 == 0 || line == 1 ? "TPT" : "VOI");
    }
    String first = written("a.json", "1", new StringBuilder(twoEvents(ann)));
    String second = written("b.json", "1", new StringBuilder(twoEvents(bea)));

    program.run("agree", first, second);

    assertThat(program.out())
        .contains("The same, at e1", "The same, at e2")
        .containsPattern("e1 +4 +75 %")
        .containsPattern("e2 +4 +100 %");
  }

  private static String twoEvents(StringBuilder codings) {
    String all = codings.toString();
    int half = all.indexOf("{\"item\": {\"event\": \"e1\", \"feedback\": \"l5");
    return all.substring(0, half) + all.substring(half).replace("\"e1\"", "\"e2\"");
  }

  @Test
  void theSameSeedPrintsTheSameBytesAndAnotherSaysSo() {
    program.run("agree", one, other, "--format", "json");
    String first = program.out();
    program.run("agree", one, other, "--format", "json");

    assertThat(program.out()).isEqualTo(first);
    assertThat(first)
        .contains("\"seed\": 1", "\"alphaMasi\": {", "\"gwetAc1\": {", "\"leftOut\": 1");

    program.run("agree", one, other, "--format", "json", "--seed", "-7", "--resamples", "50");
    assertThat(program.out()).contains("\"seed\": -7", "\"resamples\": 50");
  }

  @Test
  void ofALineThatWasGivenToBothSilenceIsAWord() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int line = 1; line <= 12; line++) {
      lines.append(line == 1 ? "" : ",");
      lines.append("{\"id\": \"l").append(line).append("\", \"text\": \"A line.\"}");
    }
    Path event = folder.resolve("event.json");
    Files.writeString(
        event,
        "{\"format\": \"coproduction/event\", \"version\": 1, \"id\": \"e1\", \"feedback\": ["
            + lines
            + "]}");

    assertThat(program.run("agree", one, other, "--event", event.toString())).isZero();
    assertThat(program.out())
        .containsPattern("all themes +12 +83 %")
        .doesNotContain("only one of them");
  }

  @Test
  void oneCoderTwiceIsUndefinedAndSaysWhy() throws IOException {
    String empty = written("none.json", "1", new StringBuilder());

    assertThat(program.run("agree", one, empty)).isZero();
    assertThat(program.out()).contains("undefined: fewer than two coders").doesNotContain("NaN");

    program.run("agree", one, empty, "--format", "json");
    assertThat(program.out()).contains("\"undefined\": \"FEWER_THAN_TWO_CODERS\"");
  }

  @Test
  void codingsByAnotherCodebookCannotBeCompared() throws IOException {
    StringBuilder bea = new StringBuilder();
    coding(bea, "bea", 1, "TPT");

    assertThat(program.run("agree", one, written("new.json", "2", bea))).isEqualTo(2);
    assertThat(program.err().lines()).hasSize(1);
    assertThat(program.err()).contains("not by the same version of the same codebook");
  }

  @Test
  void whatIsNoCodingsIsUnreadable() throws IOException {
    Path file = folder.resolve("no.json");
    Files.writeString(file, "{\"format\": \"coproduction/codings\", \"version\": 1}");

    assertThat(program.run("agree", one, file.toString())).isEqualTo(2);
    assertThat(program.out()).contains("This could not be read:");
    assertThat(program.run("agree", one)).isEqualTo(2);
    assertThat(program.run("agree", one, other, "--resamples", "0")).isEqualTo(2);
  }
}
