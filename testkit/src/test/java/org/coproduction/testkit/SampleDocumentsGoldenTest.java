package org.coproduction.testkit;

import static org.coproduction.testkit.CoproductionAssertions.assertThat;
import static org.coproduction.testkit.CoproductionAssertions.finding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.coproduction.Coproduction;
import org.coproduction.finding.DocumentKind;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.Shipped;
import org.coproduction.scoring.Scorer;
import org.coproduction.validation.EvidenceValidator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The samples as values and as JSON are the same; good ones are sound, weak ones are weak. */
class SampleDocumentsGoldenTest {

  private static final Path FILES =
      Path.of("src", "main", "resources", "org", "coproduction", "testkit", "samples");

  private static final EvidenceValidator BY = EvidenceValidator.by(Shipped.profile());

  @TestFactory
  Stream<DynamicTest> aSampleAndItsJsonAreTheSame() {
    return Samples.all().stream()
        .map(sample -> DynamicTest.dynamicTest(sample.name(), () -> isItsJson(sample)));
  }

  private static <T> void isItsJson(Sample<T> sample) throws IOException {
    if (Boolean.getBoolean("coproduction.rewrite")) {
      Files.createDirectories(FILES);
      Files.writeString(
          FILES.resolve(sample.name() + ".json"), sample.format().write(sample.value()));
      return;
    }
    assertThat(sample.format().read(sample.json())).hasValue(sample.value());
    Assertions.assertThat(sample.json()).isEqualTo(sample.format().write(sample.value()));
    Assertions.assertThat(sample.toString()).isEqualTo("Sample[" + sample.name() + "]");
  }

  @Test
  void thereIsOneOfEveryKindOfDocument() {
    Set<DocumentKind> kinds = EnumSet.noneOf(DocumentKind.class);
    Samples.all().forEach(sample -> kinds.add(sample.format().kind()));

    Assertions.assertThat(kinds).hasSameSizeAs(DocumentFormat.all());
  }

  @Test
  void theWholeDossierHoldsWhatItsDocumentsNameAndHasNoErrors() {
    assertThat(BY.validate(Samples.wholeDossier(), Records.AS_OF))
        .hasNoErrors()
        .doesNotHave("evidence.reference.not-in-dossier")
        .doesNotHave("feedback.reference.not-in-dossier")
        .doesNotHave("theme.coding.not-in-dossier")
        .doesNotHave("charter.mapping.not-in-dossier");
  }

  @Test
  void nothingIsFoundInTheSamplesBesideTheForm() {
    assertThat(BY.validate(Samples.event(), Records.AS_OF)).hasNoErrors();
    assertThat(BY.validate(Samples.codebook(), Records.AS_OF)).hasNoFindings();
    assertThat(BY.validate(Samples.codings())).hasNoFindings();
    assertThat(BY.validate(Samples.responses(), Records.AS_OF)).hasNoFindings();
    assertThat(BY.validate(Samples.charter(), Records.AS_OF)).hasNoFindings();
    assertThat(BY.validate(Samples.ladder(), Records.AS_OF)).hasNoFindings();
    assertThat(BY.validate(Samples.ladderMapping(), Records.AS_OF)).hasNoFindings();
    assertThat(BY.validate(Samples.profile())).hasNoFindings();
    assertThat(Scorer.check(Samples.rubric())).hasNoFindings();
  }

  @Test
  void whatIsFoundInTheWeakForm() {
    assertThat(Samples.report())
        .hasExactly(
            finding("evidence.activity.date-missing", "/activities/0"),
            finding("evidence.reference.unresolved", "/activities/0/groups/1"),
            finding("evidence.activity.method-missing", "/activities/0/method"),
            finding("evidence.activity.stage-missing", "/activities/0/stage"),
            finding("evidence.area.missing", "/area"),
            finding("evidence.change.themes-missing", "/changes/0/themes"),
            finding("evidence.feedback.none", "/feedbackGiven"),
            finding("evidence.children.absent", "/groups"),
            finding("evidence.group.not-counted", "/groups/0"),
            finding("participant.group.involvement-missing", "/groups/0/involvement"),
            finding("evidence.not-done.none", "/notDone"),
            finding("evidence.impact.none", "/outcomes"),
            finding("evidence.period.missing", "/period"),
            finding("evidence.sign-off.one-officer-only", "/signatures"),
            finding("evidence.signature.name-missing", "/signatures/0/name"));
  }

  @Test
  void whatIsFoundInTheFormThatIsPaddedWithWords() {
    assertThat(BY.validate(Samples.paddedForm(), Records.AS_OF))
        .hasExactly(
            finding("evidence.activities.missing", "/activities"),
            finding("evidence.area.missing", "/area"),
            finding("evidence.feedback.none", "/feedbackGiven"),
            finding("evidence.children.absent", "/groups"),
            finding("evidence.groups.missing", "/groups"),
            finding("evidence.not-done.none", "/notDone"),
            finding("evidence.impact.none", "/outcomes"),
            finding("evidence.period.missing", "/period"),
            finding("evidence.signatures.missing", "/signatures"));
  }

  @Test
  void theWorkMeetsTheRubricOfItsCouncil() {
    assertThat(
            Coproduction.assess(
                Samples.wholeDossier(), Samples.rubric(), Samples.profile(), Records.AS_OF))
        .scorecard()
        .hasExactlyMet("change", "themes", "told", "ways", "who");
  }
}
