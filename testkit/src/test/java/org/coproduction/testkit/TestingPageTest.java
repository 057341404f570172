package org.coproduction.testkit;

import static org.coproduction.testkit.CoproductionAssertions.assertThat;
import static org.coproduction.testkit.CoproductionAssertions.finding;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.coproduction.Assessment;
import org.coproduction.Coproduction;
import org.coproduction.dossier.Dossier;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.Stage;
import org.coproduction.finding.Report;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.Shipped;
import org.coproduction.participant.GroupKind;
import org.coproduction.validation.EvidenceValidator;
import org.coproduction.value.FormId;
import org.junit.jupiter.api.Test;

/** What {@code docs/testing.md} shows, as tests that run. */
class TestingPageTest {

  private static Assessment judge(EvidenceForm form) {
    Dossier dossier = Dossier.builder().from(Samples.dossier()).form(form).build();
    return Coproduction.assess(dossier, Shipped.rubric(), Shipped.profile(), Records.AS_OF);
  }

  // region any-record
  @Property(tries = 50)
  void whatIsStoredComesBack(@ForAll EvidenceForm form) {
    String stored = DocumentFormat.evidenceForm().write(form);

    assertThat(DocumentFormat.evidenceForm().read(stored)).hasValue(form);
  }

  // endregion

  @Test
  void everyFormIsJudgedWithoutJqwikToo() {
    // region by-seed
    Records.of(42).stream(EvidenceForm.class)
        .limit(50)
        .forEach(form -> assertThat(judge(form)).report().hasNoErrors());
    // endregion
  }

  @Test
  void noFaultIsLost() {
    // region one-fault
    for (Mutator<EvidenceForm, EvidenceForm> mutator : Mutators.evidenceForms()) {
      mutator
          .mutate(Samples.form(), 0)
          .ifPresent(
              mutation -> assertThat(judge(mutation.broken())).report().has(mutation.causes()));
    }
    // endregion
  }

  @Test
  void aFormWithoutAnythingIsSaidToLackIt() {
    EvidenceForm form = EvidenceForm.builder().id(new FormId("f")).build();
    Report report = EvidenceValidator.by(Shipped.profile()).validate(form, Records.AS_OF);
    Assessment assessment = judge(form);
    // region assertions
    assertThat(report).has(finding("evidence.aim.missing", "/aim"));
    assertThat(assessment).scorecard().item("I3").isNotMet();
    assertThat(Samples.scorecard())
        .level(Stage.DESIGN, GroupKind.PARENT_CARERS)
        .isEvidenced("co-production");
    // endregion
  }
}
