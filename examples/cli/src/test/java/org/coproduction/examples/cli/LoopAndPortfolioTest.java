package org.coproduction.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoopAndPortfolioTest {

  private static final Path SAMPLES = Path.of("..", "samples");
  private static final Path JSON = SAMPLES.resolve("json").resolve("valid");

  @TempDir Path folder;

  private final CliRun program = new CliRun();

  private static String json(String name) {
    return JSON.resolve(name).toString();
  }

  @Test
  void loopShowsWhatBecameOfWhatWasSaidAndWhoWasHeard() {
    assertThat(
            program.run(
                "loop",
                json("event.json"),
                json("codings.json"),
                json("responses.json"),
                SAMPLES.resolve("evidence-form.txt").toString()))
        .isZero();

    assertThat(program.out())
        .contains("What people said and what became of it", "must not be")
        .contains("Themes with an answer", "Who was heard");
    assertThat(program.err()).isEmpty();
  }

  @Test
  void loopListsTheVoicesThatAreMissedInTheArea() {
    assertThat(program.run("loop", json("event.json"), "--profile", json("local-profile.json")))
        .isZero();

    assertThat(program.out()).contains("Who should be heard in the area");
  }

  @Test
  void loopFindsWhatAnEarlierVersionHad() throws IOException {
    Path now = folder.resolve("now.json");
    Files.writeString(
        now, "{\"format\": \"coproduction/responses\", \"version\": 1, \"responses\": []}");

    assertThat(program.run("loop", now.toString(), "--before", json("responses.json"))).isZero();
    assertThat(program.out()).containsPattern("loop\\.(promise|answer)\\.dropped");
  }

  @Test
  void loopSaysWhatItLeftOutAndWhy() {
    assertThat(program.run("loop", json("responses.json"), json("rubric.json"))).isEqualTo(2);

    assertThat(program.out()).contains("Themes with an answer");
    assertThat(program.err())
        .contains("left out", "rubric.json: documents of its kind say nothing about the loop");
  }

  @Test
  void portfolioCountsEachFormOnceAndSaysThatItIsNoLeagueTable() {
    String form = SAMPLES.resolve("evidence-form.txt").toString();

    assertThat(
            program.run("portfolio", form, json("evidence-form.json"), json("evidence-form.json")))
        .isZero();
    assertThat(program.out())
        .contains("2 pieces of work.", "no league table", "Involvement, by stage and group");
  }

  /** What a form claims and an event shows is evidenced, where the event is read too. */
  @Test
  void portfolioReadsTheEventsOfAWork() throws IOException {
    Path work = Files.createDirectory(folder.resolve("work"));
    Path named = work.resolve("form.json");
    Files.writeString(
        named,
        Files.readString(JSON.resolve("evidence-form.json"))
            .replaceFirst("\"id\":", "\"events\": [\"short-breaks-day\"], \"id\":"));
    String form = named.toString();
    assertThat(program.run("portfolio", form, "--format", "markdown")).isZero();
    String alone = program.out();

    assertThat(program.run("portfolio", json("event.json"), form, "--format", "markdown")).isZero();
    String beside = program.out();
    Files.copy(JSON.resolve("event.json"), work.resolve("event.json"));

    assertThat(program.run("portfolio", work.toString(), "--format", "markdown")).isZero();
    assertThat(program.out()).isEqualTo(beside).isNotEqualTo(alone).contains("1 piece of work.");
    assertThat(program.err()).isEmpty();
  }

  @Test
  void portfolioTakesAFolderWithWhatBecameOfWhatWasSaid() throws IOException {
    Path work = Files.createDirectory(folder.resolve("work"));
    Files.copy(SAMPLES.resolve("evidence-form.txt"), work.resolve("form.txt"));
    for (String name : List.of("event.json", "codebook.json", "codings.json", "responses.json")) {
      Files.copy(JSON.resolve(name), work.resolve(name));
    }

    assertThat(program.run("portfolio", work.toString(), json("evidence-form.json"))).isZero();
    assertThat(program.out()).contains("2 pieces of work.");
    assertThat(program.err()).isEmpty();
  }

  @Test
  void portfolioSaysWhatBelongsToNoForm() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Files.copy(JSON.resolve("event.json"), empty.resolve("event.json"));

    assertThat(
            program.run(
                "portfolio",
                SAMPLES.resolve("evidence-form.txt").toString(),
                json("event.json"),
                json("responses.json"),
                json("rubric.json"),
                empty.toString()))
        .isEqualTo(2);
    assertThat(program.out()).contains("1 piece of work.");
    assertThat(program.err())
        .contains("event.json: no form here names it", "responses.json: it does not say")
        .contains("rubric.json: it does not say", "empty: there is no form in it");
  }

  @Test
  void portfolioSaysWhatItLeftOutAndWhy() {
    assertThat(
            program.run(
                "portfolio",
                json("evidence-form.json"),
                SAMPLES.resolve("json/invalid/json.document.cut-short.json").toString()))
        .isEqualTo(2);

    assertThat(program.out()).contains("1 piece of work.");
    assertThat(program.err()).contains("cut-short.json: it has a fault");
  }
}
