package org.coproduction.validation;

import static org.coproduction.finding.DocumentKind.CHARTER;
import static org.coproduction.finding.DocumentKind.CODEBOOK;
import static org.coproduction.finding.DocumentKind.CODINGS;
import static org.coproduction.finding.DocumentKind.EVENT;
import static org.coproduction.finding.DocumentKind.EVIDENCE_FORM;
import static org.coproduction.finding.DocumentKind.LADDER;
import static org.coproduction.finding.DocumentKind.LADDER_MAPPING;
import static org.coproduction.finding.DocumentKind.LOCAL_OFFER_COMMENTS;
import static org.coproduction.finding.DocumentKind.PROFILE;
import static org.coproduction.finding.DocumentKind.RESPONSES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.LadderMapping;
import org.coproduction.check.Checks;
import org.coproduction.check.Way;
import org.coproduction.constraint.RecordStage;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.feedback.Responses;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.Report;
import org.coproduction.finding.RuleName;
import org.coproduction.finding.Severity;
import org.coproduction.localoffer.LocalOfferYear;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Codings;
import org.coproduction.value.ImpreciseDate;

/**
 * Whether records hold together and say enough: the whole report, in order.
 *
 * <p>It checks every constraint that stands on the types and every rule over whole records, by the
 * profile it was made with. It needs no validation engine, asks no clock and changes nothing. One
 * validator can be shared by all threads. A rubric is checked by {@code Scorer}.
 */
public final class EvidenceValidator {

  /** What documents that bear no date of their own are judged as of. */
  private static final ImpreciseDate ANY_DAY = ImpreciseDate.parse("0001/..");

  private final Profile profile;
  private final ProfileTreatments treatments;
  private final List<Rule<EvidenceForm>> formRules = new ArrayList<>(Rules.FORM);
  private final List<RuleName> notAskedFor = new ArrayList<>();

  private EvidenceValidator(Profile profile) {
    this.profile = profile;
    this.treatments = new ProfileTreatments(profile, faults(profile));
    for (Rule<EvidenceForm> rule : Rules.FORM_WHERE_ASKED_FOR) {
      if (rule.codes().stream().anyMatch(treatments::asksFor)) {
        formRules.add(rule);
      } else {
        notAskedFor.add(rule.name());
      }
    }
    formRules.add(new LocalFormIsFilledIn(profile));
  }

  /** What is broken in what the profile does: a missing title of its own is not. */
  private static List<Finding> faults(Profile profile) {
    Checks checks = new Checks(DocumentRef.the(PROFILE), RecordStage.PUBLISHED);
    ProfileConstraints.checkProfile(profile, Way.root(), checks);
    return Stream.concat(
            checks.findings().stream().filter(finding -> finding.severity() == Severity.ERROR),
            ProfileFaults.in(profile).stream())
        .toList();
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
    Set<FindingCode> codes = constraintCodes();
    codes.addAll(ProfileFaults.CODES);
    codes.addAll(LocalFormIsFilledIn.CODES);
    Rules.all().forEach(rule -> codes.addAll(rule.codes()));
    return List.copyOf(codes);
  }

  /**
   * The codes among them that any host's Jakarta validator raises too: those of the constraints on
   * single attributes, and what must be otherwise as the record alone can show.
   *
   * @return the codes, in order
   */
  public static List<FindingCode> jakartaCodes() {
    Set<FindingCode> codes = constraintCodes();
    codes.addAll(RecordAlone.codes());
    return List.copyOf(codes);
  }

  private static Set<FindingCode> constraintCodes() {
    TreeSet<FindingCode> codes = new TreeSet<>();
    Stream.of(
            ParticipantConstraints.CODES,
            FeedbackConstraints.CODES,
            EventConstraints.CODES,
            ThemeConstraints.CODES,
            CharterConstraints.CODES,
            EvidenceConstraints.CODES,
            ProfileConstraints.CODES,
            List.of(Checks.LIST_TOO_LONG, Checks.WORDS_TOO_LONG))
        .forEach(codes::addAll);
    return codes;
  }

  /**
   * Validates all documents of a dossier, and what they say of each other.
   *
   * @param dossier the dossier
   * @param asOf the date as of which to judge
   * @return the report
   */
  public Report validate(Dossier dossier, LocalDate asOf) {
    return validate(dossier, asOf, Report.empty());
  }

  /**
   * Validates all documents of a dossier, and treats what others found in it by the same profile.
   *
   * @param dossier the dossier
   * @param asOf the date as of which to judge
   * @param others what others found, such as scoring
   * @return one report of all
   */
  public Report validate(Dossier dossier, LocalDate asOf, Report others) {
    Examination all = new Examination();
    Optional<Names> around = Optional.of(new Names(dossier));
    apply(Rules.DOSSIER, dossier, EVIDENCE_FORM, 0, around, asOf, all);
    form(dossier.getForm(), around, asOf, all);
    for (int at = 0; at < dossier.getEvents().size(); at++) {
      event(dossier.getEvents().get(at), at, around, asOf, all);
    }
    for (int at = 0; at < dossier.getCodebooks().size(); at++) {
      codebook(dossier.getCodebooks().get(at), at, around, asOf, all);
    }
    for (int at = 0; at < dossier.getCodings().size(); at++) {
      codings(dossier.getCodings().get(at), at, around, ImpreciseDate.of(asOf), all);
    }
    for (int at = 0; at < dossier.getResponses().size(); at++) {
      responses(dossier.getResponses().get(at), at, around, asOf, all);
    }
    for (int at = 0; at < dossier.getCharters().size(); at++) {
      charter(dossier.getCharters().get(at), at, around, asOf, all);
    }
    for (int at = 0; at < dossier.getLadders().size(); at++) {
      ladder(dossier.getLadders().get(at), at, around, asOf, all);
    }
    for (int at = 0; at < dossier.getLadderMappings().size(); at++) {
      ladderMapping(dossier.getLadderMappings().get(at), at, around, ImpreciseDate.of(asOf), all);
    }
    return treatments.treat(all.report().and(others));
  }

  /**
   * Validates an evidence form by itself. What needs other documents is not checked.
   *
   * @param form the form
   * @param asOf the date as of which to judge
   * @return the report
   */
  public Report validate(EvidenceForm form, LocalDate asOf) {
    Examination all = new Examination();
    form(form, Optional.empty(), asOf, all);
    return treatments.treat(all.report());
  }

  /**
   * Validates an event by itself.
   *
   * @param event the event
   * @param asOf the date as of which to judge
   * @return the report
   */
  public Report validate(Event event, LocalDate asOf) {
    Examination all = new Examination();
    event(event, 0, Optional.empty(), asOf, all);
    return treatments.treat(all.report());
  }

  /**
   * Validates a codebook by itself.
   *
   * @param codebook the codebook
   * @param asOf the date as of which to judge
   * @return the report
   */
  public Report validate(Codebook codebook, LocalDate asOf) {
    Examination all = new Examination();
    codebook(codebook, 0, Optional.empty(), asOf, all);
    return treatments.treat(all.report());
  }

  /**
   * Validates codings by themselves.
   *
   * @param codings the codings
   * @return the report
   */
  public Report validate(Codings codings) {
    Examination all = new Examination();
    codings(codings, 0, Optional.empty(), ANY_DAY, all);
    return treatments.treat(all.report());
  }

  /**
   * Validates responses by themselves.
   *
   * @param responses the responses
   * @param asOf the date as of which to judge
   * @return the report
   */
  public Report validate(Responses responses, LocalDate asOf) {
    Examination all = new Examination();
    responses(responses, 0, Optional.empty(), asOf, all);
    return treatments.treat(all.report());
  }

  /**
   * Validates a year of comments on a Local Offer by itself. What is missing before it may be
   * published is told by {@link LocalOfferYear#gaps}.
   *
   * @param year the year
   * @param asOf the date as of which to judge
   * @return the report
   */
  public Report validate(LocalOfferYear year, LocalDate asOf) {
    Examination all = new Examination();
    check(year, LOCAL_OFFER_COMMENTS, 0, FeedbackConstraints::checkLocalOfferYear, all);
    apply(Rules.LOCAL_OFFER_COMMENTS, year, LOCAL_OFFER_COMMENTS, 0, Optional.empty(), asOf, all);
    return treatments.treat(all.report());
  }

  /**
   * Says of a document of a kind for which there are no rules that nobody has examined it, so that
   * an empty report is not taken for a good one.
   *
   * @param kind the kind of document
   * @return a report of one note
   */
  public static Report notExamined(DocumentKind kind) {
    return Report.of(List.of(Finding.of(Unexamined.NO_RULES, DocumentRef.the(kind), Place.root())));
  }

  /**
   * Validates a charter by itself.
   *
   * @param charter the charter
   * @param asOf the date as of which to judge
   * @return the report
   */
  public Report validate(Charter charter, LocalDate asOf) {
    Examination all = new Examination();
    charter(charter, 0, Optional.empty(), asOf, all);
    return treatments.treat(all.report());
  }

  /**
   * Validates a ladder by itself.
   *
   * @param ladder the ladder
   * @param asOf the date as of which to judge
   * @return the report
   */
  public Report validate(Ladder ladder, LocalDate asOf) {
    Examination all = new Examination();
    ladder(ladder, 0, Optional.empty(), asOf, all);
    return treatments.treat(all.report());
  }

  /**
   * Validates a mapping between ladders by itself.
   *
   * @param mapping the mapping
   * @param asOf the date as of which to judge
   * @return the report
   */
  public Report validate(LadderMapping mapping, LocalDate asOf) {
    Examination all = new Examination();
    ladderMapping(mapping, 0, Optional.empty(), ImpreciseDate.of(asOf), all);
    return treatments.treat(all.report());
  }

  /**
   * Validates a profile by itself.
   *
   * @param other the profile
   * @return the report
   */
  public Report validate(Profile other) {
    Examination all = new Examination();
    check(other, PROFILE, 0, ProfileConstraints::checkProfile, all);
    all.add(ProfileFaults.in(other));
    return all.report();
  }

  private void form(EvidenceForm form, Optional<Names> around, LocalDate asOf, Examination all) {
    check(form, EVIDENCE_FORM, 0, EvidenceConstraints::checkEvidenceForm, all);
    apply(formRules, form, EVIDENCE_FORM, 0, around, asOf, all);
    notAskedFor.forEach(all::skip);
  }

  private void event(Event event, int at, Optional<Names> around, LocalDate asOf, Examination all) {
    check(event, EVENT, at, EventConstraints::checkEvent, all);
    apply(Rules.EVENT, event, EVENT, at, around, asOf, all);
  }

  private void codebook(
      Codebook codebook, int at, Optional<Names> around, LocalDate asOf, Examination all) {
    check(codebook, CODEBOOK, at, ThemeConstraints::checkCodebook, all);
    apply(Rules.CODEBOOK, codebook, CODEBOOK, at, around, asOf, all);
  }

  private void codings(
      Codings codings, int at, Optional<Names> around, ImpreciseDate asOf, Examination all) {
    check(codings, CODINGS, at, ThemeConstraints::checkCodings, all);
    apply(Rules.CODINGS, codings, new Context(new DocumentRef(CODINGS, at), around, asOf), all);
  }

  private void responses(
      Responses responses, int at, Optional<Names> around, LocalDate asOf, Examination all) {
    check(responses, RESPONSES, at, FeedbackConstraints::checkResponses, all);
    apply(Rules.RESPONSES, responses, RESPONSES, at, around, asOf, all);
  }

  private void charter(
      Charter charter, int at, Optional<Names> around, LocalDate asOf, Examination all) {
    check(charter, CHARTER, at, CharterConstraints::checkCharter, all);
    apply(Rules.CHARTER, charter, CHARTER, at, around, asOf, all);
  }

  private void ladder(
      Ladder ladder, int at, Optional<Names> around, LocalDate asOf, Examination all) {
    check(ladder, LADDER, at, CharterConstraints::checkLadder, all);
    apply(Rules.LADDER, ladder, LADDER, at, around, asOf, all);
  }

  private void ladderMapping(
      LadderMapping mapping, int at, Optional<Names> around, ImpreciseDate asOf, Examination all) {
    check(mapping, LADDER_MAPPING, at, CharterConstraints::checkLadderMapping, all);
    apply(
        Rules.LADDER_MAPPING,
        mapping,
        new Context(new DocumentRef(LADDER_MAPPING, at), around, asOf),
        all);
  }

  private <T> void check(
      T record, DocumentKind kind, int at, Checks.Check<T> constraints, Examination all) {
    Checks checks = new Checks(new DocumentRef(kind, at), profile.getStage());
    constraints.check(record, Way.root(), checks);
    all.add(checks.findings());
  }

  private static <T> void apply(
      List<Rule<T>> rules,
      T record,
      DocumentKind kind,
      int at,
      Optional<Names> around,
      LocalDate asOf,
      Examination all) {
    apply(
        rules, record, new Context(new DocumentRef(kind, at), around, ImpreciseDate.of(asOf)), all);
  }

  private static <T> void apply(List<Rule<T>> rules, T record, Context context, Examination all) {
    for (Rule<T> rule : rules) {
      Verdicts verdicts = new Verdicts(rule.name());
      rule.check(record, context, verdicts);
      all.add(verdicts);
    }
  }
}
