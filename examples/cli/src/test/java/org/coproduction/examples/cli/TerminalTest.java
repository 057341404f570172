package org.coproduction.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the program behaves towards a person at a terminal, and towards a file. */
class TerminalTest {

  private static final String FORM = Path.of("..", "samples", "evidence-form.txt").toString();
  private static final String ESCAPE = "\u001b";
  private static final Surroundings TERMINAL = new Surroundings(true, false, CliRun.TODAY);

  @TempDir Path folder;

  private String err = "";

  private String run(Surroundings surroundings, String... arguments) {
    CliRun program = new CliRun(surroundings);
    program.run(arguments);
    err = program.err();
    return program.out();
  }

  @Test
  void headingsArePaintedAtATerminalOnly() {
    String plain = run(Surroundings.of(CliRun.TODAY), "assess", FORM);
    String painted = run(TERMINAL, "assess", FORM);

    assertThat(plain).doesNotContain(ESCAPE);
    assertThat(painted).startsWith(ESCAPE + "[1mWhat the facts show" + ESCAPE + "[0m\n");
    assertThat(painted.replaceAll(ESCAPE + "\\[[0-9]+m", "")).isEqualTo(plain);
  }

  @Test
  void whoeverAsksForNoColoursGetsNone() {
    Surroundings colourless = new Surroundings(true, true, CliRun.TODAY);

    assertThat(run(colourless, "assess", FORM)).doesNotContain(ESCAPE);
    assertThat(run(TERMINAL, "assess", FORM, "--colour", "never")).doesNotContain(ESCAPE);
    assertThat(run(colourless, "assess", FORM, "--colour", "always")).contains(ESCAPE);
    assertThat(run(colourless, "--color", "always", "assess", FORM)).contains(ESCAPE);
    assertThat(Surroundings.isColourless(Map.of("NO_COLOR", "1", "TERM", "xterm"))).isTrue();
    assertThat(Surroundings.isColourless(Map.of("NO_COLOR", "", "TERM", "xterm"))).isFalse();
    assertThat(Surroundings.isColourless(Map.of("TERM", "dumb"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "markdown", "html"})
  void whatProgramsReadHasNoColours(String format) {
    assertThat(run(TERMINAL, "assess", FORM, "--format", format)).doesNotContain(ESCAPE);
  }

  @Test
  void documentsOfOtherProgramsGoOutAsTheyAre() throws IOException {
    Path event = folder.resolve("event.json");
    run(TERMINAL, "import", "--from", "notes", FORM, "--out", event.toString());
    String lines =
        Files.readString(event)
            .replaceFirst("(\"feedback\"(?s:.*?)\"text\": \")[^\"]*", "$1a\\\\n-");
    Files.writeString(event, lines);

    assertThat(run(TERMINAL, "export", "--to", "items-csv", event.toString()))
        .contains("a\n-")
        .doesNotContain(ESCAPE);
  }

  @Test
  void helpIsPaintedAsPagesAre() {
    assertThat(run(TERMINAL, "--help")).contains(ESCAPE);
    assertThat(run(TERMINAL, "assess", "--help", "--colour", "never")).doesNotContain(ESCAPE);
    assertThat(run(Surroundings.of(CliRun.TODAY), "--help")).doesNotContain(ESCAPE);
  }

  @Test
  void progressIsSaidAtATerminalUnasked() throws IOException {
    String line = DocumentFormat.ladder().writeCompact(Shipped.ladders().get(0));
    Path file = Files.writeString(folder.resolve("many.ndjson"), (line + "\n").repeat(10_000));

    run(Surroundings.of(CliRun.TODAY), "validate", file.toString());
    assertThat(err).isEmpty();
    run(TERMINAL, "validate", file.toString());
    assertThat(err).contains("10,000 lines");
  }

  @Test
  void bashCompletesCommandsOptionsAndTheirValues() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash to ask");
    Path script = folder.resolve("completion.bash");
    Files.writeString(script, run(TERMINAL, "completion"));

    assertThat(completed(script, "ass")).isEqualTo("assess");
    assertThat(completed(script, "assess", "--prof")).isEqualTo("--profile");
    assertThat(completed(script, "import", "--from", "themefinder-m"))
        .isEqualTo("themefinder-mapping");
  }

  /** What bash offers for the last of some words. */
  private String completed(Path script, String... words) throws Exception {
    String line = "coproduction " + String.join(" ", words);
    Process bash =
        new ProcessBuilder(
                "/bin/bash",
                "--norc",
                "-c",
                "source \"$0\"; COMP_LINE='%s' COMP_POINT=%d COMP_WORDS=(%s) COMP_CWORD=%d;"
                        .formatted(line, line.length(), line, words.length)
                    + " _complete_coproduction 2>/dev/null; echo ${COMPREPLY[@]}",
                script.toString())
            .redirectErrorStream(true)
            .start();
    assertThat(bash.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }
}
