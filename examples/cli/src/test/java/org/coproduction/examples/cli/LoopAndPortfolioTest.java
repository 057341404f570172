package org.coproduction.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoopAndPortfolioTest {

  private static final Path SAMPLES = Path.of("..", "samples");
  private static final Path JSON = SAMPLES.resolve("json").resolve("valid");
  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2024-05-01T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Main.run(
        arguments,
        new ByteArrayInputStream(new byte[0]),
        new PrintWriter(out),
        new PrintWriter(err, true),
        TODAY);
  }

  private static String json(String name) {
    return JSON.resolve(name).toString();
  }

  @Test
  void loopShowsWhatBecameOfWhatWasSaidAndWhoWasHeard() {
    assertThat(
            run(
                "loop",
                json("event.json"),
                json("codings.json"),
                json("responses.json"),
                SAMPLES.resolve("evidence-form.txt").toString()))
        .isZero();

    assertThat(out.toString())
        .contains("What people said and what became of it", "must not be")
        .contains("Themes with an answer", "Who was heard");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void loopListsTheVoicesThatAreMissedInTheArea() {
    assertThat(run("loop", json("event.json"), "--profile", json("local-profile.json"))).isZero();

    assertThat(out.toString()).contains("Who should be heard in the area");
  }

  @Test
  void loopFindsWhatAnEarlierVersionHad() throws IOException {
    Path now = folder.resolve("now.json");
    Files.writeString(
        now, "{\"format\": \"coproduction/responses\", \"version\": 1, \"responses\": []}");

    assertThat(run("loop", now.toString(), "--before", json("responses.json"))).isZero();
    assertThat(out.toString()).containsPattern("loop\\.(promise|answer)\\.dropped");
  }

  @Test
  void loopSaysWhatItLeftOutAndWhy() {
    assertThat(run("loop", json("responses.json"), json("rubric.json"))).isEqualTo(2);

    assertThat(out.toString()).contains("Themes with an answer");
    assertThat(err.toString())
        .contains("left out", "rubric.json: documents of its kind say nothing about the loop");
  }

  @Test
  void portfolioCountsEachFormOnceAndSaysThatItIsNoLeagueTable() {
    String form = SAMPLES.resolve("evidence-form.txt").toString();

    assertThat(run("portfolio", form, json("evidence-form.json"), json("evidence-form.json")))
        .isZero();
    assertThat(out.toString())
        .contains("2 pieces of work.", "no league table", "Involvement, by stage and group");
  }

  @Test
  void portfolioSaysWhatItLeftOutAndWhy() {
    assertThat(
            run(
                "portfolio",
                json("evidence-form.json"),
                SAMPLES.resolve("json/invalid/json.document.cut-short.json").toString()))
        .isEqualTo(2);

    assertThat(out.toString()).contains("1 piece of work.");
    assertThat(err.toString()).contains("cut-short.json: it cannot be judged");
  }
}
