package org.coproduction.testkit;

import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.finding.Report;
import org.coproduction.finding.Severity;
import org.coproduction.json.DocumentFormat;
import org.coproduction.validation.EvidenceValidator;
import org.coproduction.validation.Profile;
import org.coproduction.validation.Treatment;

/**
 * What holds for every profile, and for every form that is judged by it. A council that has a
 * profile of its own extends this class in its tests and names the profile; jqwik has to be on the
 * test class path.
 */
public abstract class ProfileContract extends DocumentContract<Profile> {

  /** For whoever extends it. */
  protected ProfileContract() {}

  /**
   * The profile.
   *
   * @return the profile
   */
  protected abstract Profile profile();

  @Property(tries = 50, edgeCases = EdgeCasesMode.FIRST)
  void judgingAFormTwiceSaysTheSame(@ForAll EvidenceForm form) {
    DocumentLaw.JUDGING_TWICE_SAYS_THE_SAME.holds(bench(form));
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.FIRST)
  void theOrderInAFormIsNoFault(@ForAll EvidenceForm form) {
    DocumentLaw.ORDER_IS_NO_FAULT.holds(bench(form));
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.FIRST)
  void findingsInAFormLand(@ForAll EvidenceForm form) {
    DocumentLaw.FINDINGS_LAND.holds(bench(form));
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.FIRST)
  void nothingThatWasWrittenIntoAFormIsRepeated(@ForAll EvidenceForm form) {
    DocumentLaw.NOTHING_THAT_WAS_WRITTEN_IS_REPEATED.holds(bench(form));
  }

  /** It refuses a form for what the profile itself asks for or grades, and for nothing else. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.FIRST)
  void aSoundFormIsRefusedOnlyForWhatTheProfileAsks(@ForAll EvidenceForm form) {
    refusedOnlyForWhatIsAsked(profile(), judged(form));
  }

  /** The law, for whoever has a report and no contract. */
  static void refusedOnlyForWhatIsAsked(Profile profile, Report report) {
    Set<String> asked = new TreeSet<>();
    profile.getAdjustments().stream()
        .filter(one -> one.getTreatment() == Treatment.ERROR)
        .forEach(one -> asked.add(one.getCode().value()));
    if (!profile.getRequirements().isEmpty()) {
      asked.add("evidence.required.part-missing");
      asked.add("evidence.required.answer-missing");
    }
    report.of(Severity.ERROR).stream()
        .filter(finding -> !asked.contains(finding.code().value()))
        .findFirst()
        .ifPresent(
            finding -> {
              throw new AssertionError("not asked for by the profile: " + finding.code().value());
            });
  }

  private Report judged(EvidenceForm form) {
    return EvidenceValidator.by(profile()).validate(form, Records.AS_OF);
  }

  private DocumentBench<EvidenceForm> bench(EvidenceForm form) {
    return DocumentBench.of(
        EvidenceForm.class,
        form,
        this::judged,
        DocumentFormat.evidenceForm(),
        Mutators.evidenceForms());
  }

  @Override
  final DocumentBench<Profile> bench() {
    EvidenceValidator by = EvidenceValidator.by(profile());
    return DocumentBench.of(
        Profile.class, profile(), by::validate, DocumentFormat.profile(), Mutators.profiles());
  }
}
