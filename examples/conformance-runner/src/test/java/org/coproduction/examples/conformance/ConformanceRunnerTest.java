package org.coproduction.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.coproduction.examples.node.NodeProgram;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program in another language can be held to the pack, and fails where it differs from it. */
class ConformanceRunnerTest {

  private static NodeProgram runner;

  @TempDir private Path folder;

  @BeforeAll
  static void install() throws IOException, InterruptedException {
    runner = NodeProgram.installed("The conformance runner");
  }

  private static NodeProgram.Run over(Path pack) throws IOException, InterruptedException {
    return runner.run("run.js", List.of(pack));
  }

  @Test
  void aProgramInAnotherLanguageAgreesWithThePackInAllThatItChecks()
      throws IOException, InterruptedException, URISyntaxException {
    NodeProgram.Run run = over(UnpackedPack.in(folder.resolve("pack")));

    System.out.println(run.output());
    assertThat(run.output().lines().filter(line -> line.startsWith("failed"))).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(lines(run, "checked \\d+ result of item ..")).hasSize(20);
    assertThat(lines(run, "checked \\d+ places of .*")).hasSizeGreaterThan(20);
    assertThat(run.output())
        .containsPattern("checked [1-9]\\d* read or refused, by the schema")
        .containsPattern("checked [1-9]\\d* pointer into a dossier")
        .containsPattern("checked [1-9]\\d* completeness")
        .containsPattern("checked [1-9]\\d* places of evidence.children.absent")
        .containsPattern("checked [1-9]\\d* digest of the canonical form")
        .containsPattern("not checked [1-9]\\d* finding of another code")
        .containsPattern("in all: [1-9]\\d* of [1-9]\\d* expectations checked, 0 failed");
  }

  private static List<String> lines(NodeProgram.Run run, String pattern) {
    return run.output().lines().filter(line -> line.matches(pattern)).toList();
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
    Path changes = pack.resolve("rules/cases/evidence.not-done.none.json");
    Files.writeString(changes, Files.readString(changes).replace("\"notDone\"", "\"links\""));
    Path scorecard = pack.resolve("scoring/expected/short-breaks.json");
    Files.writeString(
        scorecard, Files.readString(scorecard).replaceFirst("\"MET\"", "\"NOT_MET\""));
    Files.writeString(pack.resolve("samples/valid/event.json"), "{}");

    NodeProgram.Run run = over(pack);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.output().lines().filter(line -> line.startsWith("failed")))
        .containsAll(
            List.of(
                "failed reading/valid/event read or refused, by the schema",
                "failed validation/evidence.number.vague/failing pointer into a dossier",
                "failed validation/evidence.not-done.none/failing places of evidence.not-done.none,"
                    + " or that there are none",
                "failed scoring/short-breaks counts of dimensions",
                "failed scoring/short-breaks result of item S1"))
        .anyMatch(line -> line.endsWith("digest of the canonical form"));
  }
}
