package org.coproduction.validation;

import static org.coproduction.finding.DocumentKind.CHARTER;
import static org.coproduction.finding.DocumentKind.CODEBOOK;
import static org.coproduction.finding.DocumentKind.CODINGS;
import static org.coproduction.finding.DocumentKind.EVENT;
import static org.coproduction.finding.DocumentKind.EVIDENCE_FORM;
import static org.coproduction.finding.DocumentKind.LADDER;
import static org.coproduction.finding.DocumentKind.LADDER_MAPPING;
import static org.coproduction.finding.DocumentKind.PROFILE;
import static org.coproduction.finding.DocumentKind.RESPONSES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.LadderMapping;
import org.coproduction.check.Checks;
import org.coproduction.check.Way;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.feedback.Responses;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Report;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Codings;
import org.coproduction.value.ImpreciseDate;

/**
 * Whether records hold together and say enough: the whole report, in order.
 *
 * <p>It checks every constraint that stands on the types and every rule over whole records, by the
 * profile it was made with. It needs no validation engine, asks no clock and changes nothing. One
 * validator can be shared by all threads.
 */
public final class EvidenceValidator {

  private final Profile profile;
  private final ProfileTreatments treatments;

  private EvidenceValidator(Profile profile) {
    this.profile = profile;
    this.treatments = new ProfileTreatments(profile);
  }

  /**
   * A validator by a council's profile.
   *
   * @param profile how records are to be validated
   * @return the validator
   */
  public static EvidenceValidator by(Profile profile) {
    return new EvidenceValidator(profile);
  }

  /**
   * Every code that a validator can raise.
   *
   * @return the codes, in order
   */
  public static List<FindingCode> codes() {
    TreeSet<FindingCode> codes = new TreeSet<>();
    Stream.of(
            ParticipantConstraints.CODES,
            FeedbackConstraints.CODES,
            EventConstraints.CODES,
            ThemeConstraints.CODES,
            CharterConstraints.CODES,
            EvidenceConstraints.CODES,
            ProfileConstraints.CODES,
            ProfileTreatments.CODES,
            List.of(Checks.LIST_TOO_LONG, Checks.WORDS_TOO_LONG))
        .forEach(codes::addAll);
    Stream.of(Rules.FORM, Rules.EVENT, Rules.CODEBOOK, Rules.RESPONSES, Rules.CHARTER, Rules.LADDER)
        .flatMap(List::stream)
        .forEach(rule -> codes.addAll(rule.codes()));
    return List.copyOf(codes);
  }

  /**
   * Validates all documents of a dossier, and what they say of each other.
   *
   * @param dossier the dossier
   * @param asOf the date as of which to judge
   * @return the report
   */
  public Report validate(Dossier dossier, LocalDate asOf) {
    List<Finding> findings = new ArrayList<>();
    findings.addAll(form(dossier.getForm(), Optional.of(dossier), asOf));
    for (int at = 0; at < dossier.getEvents().size(); at++) {
      findings.addAll(event(dossier.getEvents().get(at), at, Optional.of(dossier), asOf));
    }
    for (int at = 0; at < dossier.getCodebooks().size(); at++) {
      findings.addAll(codebook(dossier.getCodebooks().get(at), at, Optional.of(dossier), asOf));
    }
    for (int at = 0; at < dossier.getCodings().size(); at++) {
      findings.addAll(
          check(dossier.getCodings().get(at), CODINGS, at, ThemeConstraints::checkCodings));
    }
    for (int at = 0; at < dossier.getResponses().size(); at++) {
      findings.addAll(responses(dossier.getResponses().get(at), at, Optional.of(dossier), asOf));
    }
    for (int at = 0; at < dossier.getCharters().size(); at++) {
      findings.addAll(charter(dossier.getCharters().get(at), at, Optional.of(dossier), asOf));
    }
    for (int at = 0; at < dossier.getLadders().size(); at++) {
      findings.addAll(ladder(dossier.getLadders().get(at), at, Optional.of(dossier), asOf));
    }
    for (int at = 0; at < dossier.getLadderMappings().size(); at++) {
      findings.addAll(
          check(
              dossier.getLadderMappings().get(at),
              LADDER_MAPPING,
              at,
              CharterConstraints::checkLadderMapping));
    }
    return treatments.treat(findings);
  }

  /**
   * Validates an evidence form by itself. What needs other documents is not checked.
   *
   * @param form the form
   * @param asOf the date as of which to judge
   * @return the report
   */
  public Report validate(EvidenceForm form, LocalDate asOf) {
    return treatments.treat(form(form, Optional.empty(), asOf));
  }

  /**
   * Validates an event by itself.
   *
   * @param event the event
   * @param asOf the date as of which to judge
   * @return the report
   */
  public Report validate(Event event, LocalDate asOf) {
    return treatments.treat(event(event, 0, Optional.empty(), asOf));
  }

  /**
   * Validates a codebook by itself.
   *
   * @param codebook the codebook
   * @param asOf the date as of which to judge
   * @return the report
   */
  public Report validate(Codebook codebook, LocalDate asOf) {
    return treatments.treat(codebook(codebook, 0, Optional.empty(), asOf));
  }

  /**
   * Validates codings by themselves.
   *
   * @param codings the codings
   * @return the report
   */
  public Report validate(Codings codings) {
    return treatments.treat(check(codings, CODINGS, 0, ThemeConstraints::checkCodings));
  }

  /**
   * Validates responses by themselves.
   *
   * @param responses the responses
   * @param asOf the date as of which to judge
   * @return the report
   */
  public Report validate(Responses responses, LocalDate asOf) {
    return treatments.treat(responses(responses, 0, Optional.empty(), asOf));
  }

  /**
   * Validates a charter by itself.
   *
   * @param charter the charter
   * @param asOf the date as of which to judge
   * @return the report
   */
  public Report validate(Charter charter, LocalDate asOf) {
    return treatments.treat(charter(charter, 0, Optional.empty(), asOf));
  }

  /**
   * Validates a ladder by itself.
   *
   * @param ladder the ladder
   * @param asOf the date as of which to judge
   * @return the report
   */
  public Report validate(Ladder ladder, LocalDate asOf) {
    return treatments.treat(ladder(ladder, 0, Optional.empty(), asOf));
  }

  /**
   * Validates a mapping between ladders by itself.
   *
   * @param mapping the mapping
   * @return the report
   */
  public Report validate(LadderMapping mapping) {
    return treatments.treat(
        check(mapping, LADDER_MAPPING, 0, CharterConstraints::checkLadderMapping));
  }

  /**
   * Validates a profile by itself.
   *
   * @param other the profile
   * @return the report
   */
  public Report validate(Profile other) {
    List<Finding> findings =
        new ArrayList<>(check(other, PROFILE, 0, ProfileConstraints::checkProfile));
    findings.addAll(ProfileTreatments.faults(other));
    return Report.of(findings);
  }

  private List<Finding> form(EvidenceForm form, Optional<Dossier> dossier, LocalDate asOf) {
    return all(
        form, EVIDENCE_FORM, 0, EvidenceConstraints::checkEvidenceForm, Rules.FORM, dossier, asOf);
  }

  private List<Finding> event(Event event, int at, Optional<Dossier> dossier, LocalDate asOf) {
    return all(event, EVENT, at, EventConstraints::checkEvent, Rules.EVENT, dossier, asOf);
  }

  private List<Finding> codebook(
      Codebook codebook, int at, Optional<Dossier> dossier, LocalDate asOf) {
    return all(
        codebook, CODEBOOK, at, ThemeConstraints::checkCodebook, Rules.CODEBOOK, dossier, asOf);
  }

  private List<Finding> responses(
      Responses responses, int at, Optional<Dossier> dossier, LocalDate asOf) {
    return all(
        responses,
        RESPONSES,
        at,
        FeedbackConstraints::checkResponses,
        Rules.RESPONSES,
        dossier,
        asOf);
  }

  private List<Finding> charter(
      Charter charter, int at, Optional<Dossier> dossier, LocalDate asOf) {
    return all(
        charter, CHARTER, at, CharterConstraints::checkCharter, Rules.CHARTER, dossier, asOf);
  }

  private List<Finding> ladder(Ladder ladder, int at, Optional<Dossier> dossier, LocalDate asOf) {
    return all(ladder, LADDER, at, CharterConstraints::checkLadder, Rules.LADDER, dossier, asOf);
  }

  private <T> List<Finding> all(
      T record,
      DocumentKind kind,
      int at,
      Checks.Check<T> constraints,
      List<Rule<T>> rules,
      Optional<Dossier> dossier,
      LocalDate asOf) {
    List<Finding> findings = new ArrayList<>(check(record, kind, at, constraints));
    Context context = new Context(new DocumentRef(kind, at), dossier, ImpreciseDate.of(asOf));
    for (Rule<T> rule : rules) {
      rule.check(record, context, findings::add);
    }
    return findings;
  }

  private <T> List<Finding> check(
      T record, DocumentKind kind, int at, Checks.Check<T> constraints) {
    Checks checks = new Checks(new DocumentRef(kind, at), profile.getStage());
    constraints.check(record, Way.root(), checks);
    return checks.findings();
  }
}
