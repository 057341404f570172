package org.coproduction.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.coproduction.json.CanonicalJson;
import org.coproduction.json.DocumentFormat;
import org.coproduction.testkit.Samples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Our library is held to the conformance pack that every port is held to: the same manifest and the
 * same files, read from where the jar has them.
 */
class ConformanceTest {

  /** Writes what is the pack's own anew instead of only comparing it; never set in CI. */
  private static final String REWRITE = "coproduction.rewrite";

  private static final Path BUILT = Path.of("target", "classes", "coproduction-conformance");

  @BeforeAll
  static void writeAnew() throws IOException {
    if (Boolean.getBoolean(REWRITE)) {
      for (Map.Entry<String, String> sample : samples().entrySet()) {
        write(sample.getKey(), sample.getValue());
      }
      ObjectNode manifest = Manifest.now();
      write(Manifest.FILE, Manifest.text(manifest));
      Verdict verdict = new Verdict(manifest.get("dossiers"));
      for (JsonNode one : manifest.get("scoring")) {
        write(one.get("scorecard").stringValue(), verdict.scorecard(one));
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> whatIsReadIsAValueOrTheFindingsOfTheManifest() {
    return cases("reading", Verdict::ofReading);
  }

  @TestFactory
  Stream<DynamicTest> whatIsValidatedHasTheFindingsOfTheManifest() {
    return cases("validation", verdict()::ofValidation);
  }

  @TestFactory
  Stream<DynamicTest> whatIsScoredHasTheFindingsOfTheManifest() {
    return cases("scoring", verdict()::ofScoring);
  }

  @TestFactory
  Stream<DynamicTest> whatIsScoredHasTheScorecardOfThePack() {
    return named(
        "scoring",
        one ->
            assertThat(verdict().scorecard(one))
                .isEqualTo(Pack.text(one.get("scorecard").stringValue())));
  }

  @TestFactory
  Stream<DynamicTest> theCanonicalFormHasTheDigestOfTheManifest() {
    return cases("canonical", Verdict::ofCanonical);
  }

  /** The texts are those of RFC 8785, sections 3.2.2 to 3.2.4, and not of our making. */
  @Test
  void theCanonicalTextsAreThoseOfTheStandard() {
    List<String> texts = new ArrayList<>();
    for (JsonNode one : manifest().get("canonical")) {
      if (one.has("text")) {
        String text = one.get("text").stringValue();
        texts.add(text);
        assertThat(CanonicalJson.of(Pack.bytes(one.get("document").stringValue())).text())
            .isEqualTo(Pack.text(text));
      }
    }

    assertThat(texts).hasSize(2);
  }

  /** On the value, or on the object in which it is missing. */
  @TestFactory
  Stream<DynamicTest> everyPointerLandsInItsDocument() {
    return named(
        "validation",
        one -> {
          PackedDossier packed = verdict().packed(one);
          for (JsonNode finding : one.get("expected").get("findings")) {
            String pointer = finding.get("pointer").stringValue();
            JsonNode document = packed.document(finding.get("document").stringValue());
            JsonNode holder =
                document.at(pointer.substring(0, Math.max(0, pointer.lastIndexOf('/'))));
            assertThat(!document.at(pointer).isMissingNode() || holder.isObject())
                .as(finding.toString())
                .isTrue();
          }
        });
  }

  /** What is in the pack and in no case would hold nobody to anything. */
  @Test
  void theManifestNamesEveryCaseThatThePackHoldsAndNoOther() {
    assertThat(Manifest.text(Manifest.now())).as(hint()).isEqualTo(Pack.text(Manifest.FILE));
  }

  @Test
  void theScorecardsAreThoseOfTheCasesAndNoOther() {
    List<String> named =
        manifest()
            .get("scoring")
            .valueStream()
            .map(one -> one.get("scorecard").stringValue())
            .toList();

    assertThat(Pack.files("scoring/expected"))
        .as(hint())
        .containsExactlyInAnyOrderElementsOf(named);
  }

  /** The dossier that is scored is the sample of the kit, in JSON. */
  @Test
  void theDocumentsThatAreScoredAreTheSamples() {
    samples().forEach((file, text) -> assertThat(text).as(hint()).isEqualTo(Pack.text(file)));
  }

  private static Map<String, String> samples() {
    return Map.of(
        "scoring/short-breaks-form.json",
        DocumentFormat.evidenceForm().write(Samples.form()),
        "scoring/short-breaks-event.json",
        DocumentFormat.event().write(Samples.event()),
        "scoring/padded-form.json",
        DocumentFormat.evidenceForm().write(Samples.paddedForm()));
  }

  private static JsonNode manifest() {
    return Pack.json(Manifest.FILE);
  }

  private static Verdict verdict() {
    return new Verdict(manifest().get("dossiers"));
  }

  private static Stream<DynamicTest> cases(
      String group, Function<? super JsonNode, ? extends JsonNode> verdict) {
    return named(group, one -> assertThat(verdict.apply(one)).isEqualTo(one.get("expected")));
  }

  private static Stream<DynamicTest> named(String group, Consumer<JsonNode> check) {
    JsonNode cases = manifest().get(group);
    assertThat(cases).isNotEmpty();
    return cases
        .valueStream()
        .map(one -> DynamicTest.dynamicTest(one.get("id").stringValue(), () -> check.accept(one)));
  }

  /** Into the sources, and to where the tests of this run look. */
  private static void write(String file, String text) throws IOException {
    for (Path folder : List.of(Pack.SOURCES, BUILT)) {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text, StandardCharsets.UTF_8);
    }
  }

  private static String hint() {
    return "What the pack expects is not what it was. If the change is meant, write it anew with\n"
        + "  mvn -B verify -pl testkit -am -DfailIfNoTests=false -Dtest=ConformanceTest -D"
        + REWRITE
        + "=true\nand read the difference before committing it.";
  }
}
