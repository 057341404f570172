package org.coproduction.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program in another language can be held to the pack, and fails where it differs from it. */
class ConformanceRunnerTest {

  private static NodeRunner runner;

  @TempDir private Path folder;

  @BeforeAll
  static void install() throws IOException, InterruptedException {
    runner = NodeRunner.installed(Path.of("target", "node"));
  }

  @Test
  void aProgramInAnotherLanguageAgreesWithThePackInAllThatItChecks()
      throws IOException, InterruptedException, URISyntaxException {
    NodeRunner.Run run = runner.over(UnpackedPack.in(folder.resolve("pack")));

    System.out.println(run.output());
    assertThat(run.output().lines().filter(line -> line.startsWith("failed"))).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.output())
        .containsPattern("checked [1-9]\\d* read or refused, by the schema")
        .containsPattern("checked [1-9]\\d* pointer into a dossier")
        .containsPattern("checked [1-9]\\d* completeness")
        .containsPattern("checked [1-9]\\d* result of item S2")
        .containsPattern("checked [1-9]\\d* result of item I4")
        .containsPattern("checked [1-9]\\d* digest of the canonical form")
        .containsPattern("not checked [1-9]\\d* findings of validation")
        .containsPattern("in all: [1-9]\\d* of [1-9]\\d* expectations checked, 0 failed");
  }

  /** A runner that agrees with anything would hold nobody to anything. */
  @Test
  void itDisagreesWithAPackThatExpectsSomethingElse()
      throws IOException, InterruptedException, URISyntaxException {
    Path pack = UnpackedPack.in(folder.resolve("pack"));
    Path manifest = pack.resolve("manifest.json");
    Files.writeString(
        manifest,
        Files.readString(manifest)
            .replace("\"pointer\":\"/activities/0/what\"", "\"pointer\":\"/activities/9/what\"")
            .replaceFirst("sha-256:[0-9a-f]{64}", "sha-256:" + "0".repeat(64)));
    Path scorecard = pack.resolve("scoring/expected/short-breaks.json");
    Files.writeString(
        scorecard, Files.readString(scorecard).replaceFirst("\"MET\"", "\"NOT_MET\""));
    Files.writeString(pack.resolve("samples/valid/event.json"), "{}");

    NodeRunner.Run run = runner.over(pack);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.output().lines().filter(line -> line.startsWith("failed")))
        .containsAll(
            List.of(
                "failed reading/valid/event read or refused, by the schema",
                "failed validation/evidence.number.vague/failing pointer into a dossier",
                "failed scoring/short-breaks counts of dimensions",
                "failed scoring/short-breaks result of item S1"))
        .anyMatch(line -> line.endsWith("digest of the canonical form"));
  }
}
