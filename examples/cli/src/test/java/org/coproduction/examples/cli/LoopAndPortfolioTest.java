package org.coproduction.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  @Test
  void portfolioSaysWhatItLeftOutAndWhy() {
    assertThat(
            program.run(
                "portfolio",
                json("evidence-form.json"),
                SAMPLES.resolve("json/invalid/json.document.cut-short.json").toString()))
        .isEqualTo(2);

    assertThat(program.out()).contains("1 piece of work.");
    assertThat(program.err()).contains("cut-short.json: it cannot be judged");
  }
}
