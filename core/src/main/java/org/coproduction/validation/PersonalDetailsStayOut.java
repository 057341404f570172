package org.coproduction.validation;

import static org.coproduction.finding.Category.PRIVACY;

import java.util.List;
import java.util.function.Function;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.LadderMapping;
import org.coproduction.event.Event;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.feedback.Responses;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.RuleName;
import org.coproduction.localoffer.LocalOfferYear;
import org.coproduction.privacy.FreeText;
import org.coproduction.privacy.FreeTexts;
import org.coproduction.privacy.Identifier;
import org.coproduction.privacy.IdentifierKind;
import org.coproduction.privacy.KnownNames;
import org.coproduction.privacy.PersonalDetails;
import org.coproduction.privacy.SingleFamily;
import org.coproduction.theme.Codebook;
import org.coproduction.value.TextSpan;

/**
 * Free text holds nothing by which a stranger or a neighbour can tell who is meant.
 *
 * <p>It warns at every stage of a record, for a record may rightly hold what may not be published;
 * a council that wants an error says so in its profile. A finding says what sort of thing was seen,
 * how sure that is and where in the text, never what it was.
 *
 * @param <T> the type of document
 */
final class PersonalDetailsStayOut<T> implements Rule<T> {

  private static final FindingCode EMAIL = FindingCode.warning("privacy.identifier.email", PRIVACY);
  private static final FindingCode SHARED_MAILBOX =
      FindingCode.note("privacy.identifier.shared-mailbox", PRIVACY);
  private static final FindingCode PHONE = FindingCode.warning("privacy.identifier.phone", PRIVACY);
  private static final FindingCode SERVICE_LINE =
      FindingCode.note("privacy.identifier.service-line", PRIVACY);
  private static final FindingCode POSTCODE =
      FindingCode.warning("privacy.identifier.postcode", PRIVACY);
  private static final FindingCode HOUSE_ADDRESS =
      FindingCode.warning("privacy.identifier.house-address", PRIVACY);
  private static final FindingCode NHS_NUMBER =
      FindingCode.warning("privacy.identifier.nhs-number", PRIVACY);
  private static final FindingCode CHI_NUMBER =
      FindingCode.warning("privacy.identifier.chi-number", PRIVACY);
  private static final FindingCode HEALTH_AND_CARE_NUMBER =
      FindingCode.warning("privacy.identifier.health-and-care-number", PRIVACY);
  private static final FindingCode UPN = FindingCode.warning("privacy.identifier.upn", PRIVACY);
  private static final FindingCode TEMPORARY_UPN =
      FindingCode.warning("privacy.identifier.temporary-upn", PRIVACY);
  private static final FindingCode ULN = FindingCode.warning("privacy.identifier.uln", PRIVACY);
  private static final FindingCode NI_NUMBER =
      FindingCode.warning("privacy.identifier.ni-number", PRIVACY);
  private static final FindingCode DATE_OF_BIRTH =
      FindingCode.warning("privacy.identifier.date-of-birth", PRIVACY);
  private static final FindingCode CASE_REFERENCE =
      FindingCode.warning("privacy.identifier.case-reference", PRIVACY);
  private static final FindingCode PERSON_NAME =
      FindingCode.warning("privacy.identifier.person-name", PRIVACY);
  private static final FindingCode SINGLE_FAMILY =
      FindingCode.warning("privacy.single-family.line", PRIVACY);

  private static final List<FindingCode> CODES =
      List.of(
          EMAIL,
          SHARED_MAILBOX,
          PHONE,
          SERVICE_LINE,
          POSTCODE,
          HOUSE_ADDRESS,
          NHS_NUMBER,
          CHI_NUMBER,
          HEALTH_AND_CARE_NUMBER,
          UPN,
          TEMPORARY_UPN,
          ULN,
          NI_NUMBER,
          DATE_OF_BIRTH,
          CASE_REFERENCE,
          PERSON_NAME,
          SINGLE_FAMILY);

  private final Function<T, List<FreeText>> texts;

  private PersonalDetailsStayOut(Function<T, List<FreeText>> texts) {
    this.texts = texts;
  }

  static Rule<EvidenceForm> ofForm() {
    return new PersonalDetailsStayOut<>(FreeTexts::in);
  }

  static Rule<Event> ofEvent() {
    return new PersonalDetailsStayOut<>(FreeTexts::in);
  }

  static Rule<Codebook> ofCodebook() {
    return new PersonalDetailsStayOut<>(FreeTexts::in);
  }

  static Rule<Responses> ofResponses() {
    return new PersonalDetailsStayOut<>(FreeTexts::in);
  }

  static Rule<LocalOfferYear> ofLocalOfferYear() {
    return new PersonalDetailsStayOut<>(FreeTexts::in);
  }

  static Rule<Charter> ofCharter() {
    return new PersonalDetailsStayOut<>(FreeTexts::in);
  }

  static Rule<Ladder> ofLadder() {
    return new PersonalDetailsStayOut<>(FreeTexts::in);
  }

  static Rule<LadderMapping> ofLadderMapping() {
    return new PersonalDetailsStayOut<>(FreeTexts::in);
  }

  @Override
  public RuleName name() {
    return new RuleName("personal-details-stay-out");
  }

  @Override
  public List<FindingCode> codes() {
    return CODES;
  }

  @Override
  public void check(T document, Context context, Verdicts verdicts) {
    List<FreeText> all = texts.apply(document);
    KnownNames known = KnownNames.in(all.stream().map(FreeText::words).toList());
    for (FreeText text : all) {
      PersonalDetails details = text.personalDetails(known);
      if (details.isEmpty()) {
        verdicts.pass();
      } else {
        report(details, text.place(), context, verdicts);
      }
    }
  }

  private static void report(
      PersonalDetails details, Place place, Context context, Verdicts verdicts) {
    for (Identifier identifier : details.identifiers()) {
      Finding finding = context.found(code(identifier.kind()), place);
      verdicts.fail(with(finding, identifier.span(), identifier.confidence()));
    }
    for (SingleFamily family : details.singleFamilies()) {
      verdicts.fail(with(context.found(SINGLE_FAMILY, place), family.span(), family.confidence()));
    }
  }

  private static Finding with(Finding finding, TextSpan span, Enum<?> confidence) {
    return finding
        .with("confidence", confidence)
        .with("start", span.start())
        .with("end", span.end());
  }

  private static FindingCode code(IdentifierKind kind) {
    return switch (kind) {
      case EMAIL -> EMAIL;
      case SHARED_MAILBOX -> SHARED_MAILBOX;
      case PHONE -> PHONE;
      case SERVICE_LINE -> SERVICE_LINE;
      case POSTCODE -> POSTCODE;
      case HOUSE_ADDRESS -> HOUSE_ADDRESS;
      case NHS_NUMBER -> NHS_NUMBER;
      case CHI_NUMBER -> CHI_NUMBER;
      case HEALTH_AND_CARE_NUMBER -> HEALTH_AND_CARE_NUMBER;
      case UPN -> UPN;
      case TEMPORARY_UPN -> TEMPORARY_UPN;
      case ULN -> ULN;
      case NI_NUMBER -> NI_NUMBER;
      case DATE_OF_BIRTH -> DATE_OF_BIRTH;
      case CASE_REFERENCE -> CASE_REFERENCE;
      case PERSON_NAME -> PERSON_NAME;
    };
  }
}
