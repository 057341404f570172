package uk.gov.example.shortbreaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.coproduction.dossier.Dossier;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.finding.Report;
import org.coproduction.json.DocumentFormat;
import org.coproduction.testkit.Mutator;
import org.coproduction.testkit.Mutators;
import org.coproduction.testkit.Records;
import org.coproduction.testkit.Samples;
import org.coproduction.value.Words;

/** Who sends a form in is told whether it is taken, and everything that was found. */
class CouncilAppPropertiesTest {

  private final Parts parts = UnderTest.parts();
  private final CouncilApp app = new CouncilApp(parts);

  private Answer submit(EvidenceForm form) {
    return app.submit(
        DocumentFormat.evidenceForm().write(form), Samples.wholeDossier(), Records.AS_OF);
  }

  @Example
  void goodWorkIsTakenIn() {
    assertThat(submit(Samples.form()).accepted()).isTrue();
  }

  @Example
  void whatOnlyShouldBeOtherwiseIsNoReasonToRefuse() {
    EvidenceForm without =
        EvidenceForm.builder().from(Samples.form()).area(Optional.empty()).build();

    assertThat(submit(without).findings()).anyMatch(line -> line.contains("evidence.area.missing"));
    assertThat(submit(without).accepted()).isTrue();
  }

  @Example
  void wordsAreNoReasonToAccept() {
    EvidenceForm padded = Samples.paddedForm();
    EvidenceForm longer =
        EvidenceForm.builder()
            .from(padded)
            .aim(Words.of("Co-production was at the heart of all we did. ".repeat(40)))
            .build();

    assertThat(submit(padded).accepted()).isFalse();
    assertThat(submit(longer).accepted()).isFalse();
    assertThat(submit(Samples.weakForm()).accepted()).isFalse();
  }

  @Example
  void whatMustBeOtherwiseIsAReasonToRefuseAndIsShown() {
    for (Mutator<EvidenceForm, EvidenceForm> mutator : Mutators.evidenceForms()) {
      mutator
          .mutate(Samples.form(), 2)
          .ifPresent(
              mutation -> {
                Answer answer = submit(mutation.broken());
                assertThat(answer.accepted()).as(mutator.name()).isFalse();
                assertThat(answer.findings())
                    .as(mutator.name())
                    .anyMatch(line -> line.startsWith(mutation.causes().code() + " at "));
              });
    }
  }

  @Property(tries = 20)
  void everyFindingIsShownWithItsPlace(@ForAll Report report) {
    List<String> lines = parts.findings().lines(report, Samples.wholeDossier());

    assertThat(lines).hasSameSizeAs(report.findings());
    for (int at = 0; at < lines.size(); at++) {
      assertThat(lines.get(at))
          .startsWith(report.findings().get(at).code().value() + " at ")
          .contains(report.findings().get(at).place() + ": ");
    }
  }

  @Property(tries = 20)
  void nothingThatWasWrittenIsShown(@ForAll Report report) {
    Dossier work =
        Dossier.builder()
            .form(EvidenceForm.builder().from(Samples.form()).title(Words.of("zqxmarker")).build())
            .build();

    assertThat(parts.findings().lines(report, work)).noneMatch(line -> line.contains("zqxmarker"));
  }
}
