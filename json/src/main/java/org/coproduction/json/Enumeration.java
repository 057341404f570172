package org.coproduction.json;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.charter.Audience;
import org.coproduction.charter.CharterKind;
import org.coproduction.charter.CommitmentStatus;
import org.coproduction.charter.DerivationBasis;
import org.coproduction.charter.Holder;
import org.coproduction.charter.MappingQuality;
import org.coproduction.charter.PrincipleTag;
import org.coproduction.charter.ReviewPolicy;
import org.coproduction.charter.TextStatus;
import org.coproduction.charter.WorkLevel;
import org.coproduction.constraint.RecordStage;
import org.coproduction.disclosure.Counted;
import org.coproduction.event.PromptOrigin;
import org.coproduction.evidence.Bearing;
import org.coproduction.evidence.OccasionKind;
import org.coproduction.evidence.Part;
import org.coproduction.evidence.Question;
import org.coproduction.evidence.SignatureRole;
import org.coproduction.evidence.Stage;
import org.coproduction.feedback.ModerationDecision;
import org.coproduction.feedback.Permission;
import org.coproduction.feedback.RedactionReason;
import org.coproduction.feedback.ResponseKind;
import org.coproduction.feedback.Stance;
import org.coproduction.finding.Category;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.Severity;
import org.coproduction.finding.Unsettled;
import org.coproduction.localoffer.CommentClass;
import org.coproduction.localoffer.ExclusionReason;
import org.coproduction.participant.Channel;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.Involvement;
import org.coproduction.participant.OrganisationKind;
import org.coproduction.participant.Perspective;
import org.coproduction.privacy.Confidence;
import org.coproduction.privacy.IdentifierKind;
import org.coproduction.publication.TableKey;
import org.coproduction.retention.RetentionAction;
import org.coproduction.retention.RetentionTrigger;
import org.coproduction.scoring.Band;
import org.coproduction.scoring.Dimension;
import org.coproduction.scoring.FactLack;
import org.coproduction.scoring.Grade;
import org.coproduction.scoring.PrincipleConfidence;
import org.coproduction.scoring.PrincipleReason;
import org.coproduction.scoring.Result;
import org.coproduction.theme.CodingStatus;
import org.coproduction.validation.FormPart;
import org.coproduction.validation.Treatment;
import org.coproduction.value.FactKind;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Known;
import org.coproduction.value.Nation;
import org.coproduction.value.Provenance;

/**
 * A closed list of words that a finding's details can be taken from, under a stable name.
 *
 * @param name the name in documents
 * @param type the list
 */
record Enumeration(String name, Class<? extends Enum<?>> type) {

  private static final List<Enumeration> ALL =
      List.of(
          new Enumeration("AUDIENCE", Audience.class),
          new Enumeration("BAND", Band.class),
          new Enumeration("BEARING", Bearing.class),
          new Enumeration("CATEGORY", Category.class),
          new Enumeration("CHANNEL", Channel.class),
          new Enumeration("CHARTER_KIND", CharterKind.class),
          new Enumeration("CODING_STATUS", CodingStatus.class),
          new Enumeration("COMMENT_CLASS", CommentClass.class),
          new Enumeration("COMMITMENT_STATUS", CommitmentStatus.class),
          new Enumeration("CONFIDENCE", Confidence.class),
          new Enumeration("COUNTED", Counted.class),
          new Enumeration("DATE_PRECISION", ImpreciseDate.Precision.class),
          new Enumeration("DERIVATION_BASIS", DerivationBasis.class),
          new Enumeration("DIMENSION", Dimension.class),
          new Enumeration("DOCUMENT_KIND", DocumentKind.class),
          new Enumeration("EXCLUSION_REASON", ExclusionReason.class),
          new Enumeration("FACT_KIND", FactKind.class),
          new Enumeration("FACT_LACK", FactLack.class),
          new Enumeration("FORM_PART", FormPart.class),
          new Enumeration("GRADE", Grade.class),
          new Enumeration("GROUP_KIND", GroupKind.class),
          new Enumeration("HOLDER", Holder.class),
          new Enumeration("IDENTIFIER_KIND", IdentifierKind.class),
          new Enumeration("INVOLVEMENT", Involvement.class),
          new Enumeration("JSON_KIND", JsonKind.class),
          new Enumeration("KNOWN", Known.class),
          new Enumeration("MAPPING_QUALITY", MappingQuality.class),
          new Enumeration("MEASURE_TYPE", RubricShapes.MeasureType.class),
          new Enumeration("MODERATION_DECISION", ModerationDecision.class),
          new Enumeration("NATION", Nation.class),
          new Enumeration("OCCASION_KIND", OccasionKind.class),
          new Enumeration("ORGANISATION_KIND", OrganisationKind.class),
          new Enumeration("PART", Part.class),
          new Enumeration("PERMISSION", Permission.class),
          new Enumeration("PERSPECTIVE", Perspective.class),
          new Enumeration("PRINCIPLE_CONFIDENCE", PrincipleConfidence.class),
          new Enumeration("PRINCIPLE_REASON", PrincipleReason.class),
          new Enumeration("PRINCIPLE_TAG", PrincipleTag.class),
          new Enumeration("PROMPT_ORIGIN", PromptOrigin.class),
          new Enumeration("PROVENANCE_KIND", Provenance.Kind.class),
          new Enumeration("QUESTION", Question.class),
          new Enumeration("RECORD_STAGE", RecordStage.class),
          new Enumeration("REDACTION_REASON", RedactionReason.class),
          new Enumeration("RESPONSE_KIND", ResponseKind.class),
          new Enumeration("RESULT", Result.class),
          new Enumeration("RETENTION_ACTION", RetentionAction.class),
          new Enumeration("RETENTION_TRIGGER", RetentionTrigger.class),
          new Enumeration("REVIEW_POLICY", ReviewPolicy.class),
          new Enumeration("SEVERITY", Severity.class),
          new Enumeration("SIGNATURE_ROLE", SignatureRole.class),
          new Enumeration("STAGE", Stage.class),
          new Enumeration("STANCE", Stance.class),
          new Enumeration("TABLE_KIND", TableKey.Kind.class),
          new Enumeration("TEXT_STATUS", TextStatus.class),
          new Enumeration("TREATMENT", Treatment.class),
          new Enumeration("UNSETTLED", Unsettled.class),
          new Enumeration("WORK_LEVEL", WorkLevel.class));

  private static final Map<String, Enumeration> BY_NAME =
      Collections.unmodifiableMap(
          ALL.stream().collect(Collectors.toMap(Enumeration::name, Function.identity())));

  static List<Enumeration> all() {
    return ALL;
  }

  /** The enumeration of a name in a document. */
  static Enumeration named(String name) {
    Enumeration named = BY_NAME.get(name);
    if (named == null) {
      throw JsonCodes.refusal(JsonCodes.UNKNOWN_CHOICE);
    }
    return named;
  }

  /** The enumeration that a constant is of; that a list is missing here is a program fault. */
  static Enumeration of(Enum<?> constant) {
    return ALL.stream()
        .filter(enumeration -> enumeration.type == constant.getDeclaringClass())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("an enumeration of no published format"));
  }

  /** Whether any of the enumerations has a constant of this name. */
  static boolean haveConstant(String name) {
    return ALL.stream()
        .flatMap(enumeration -> Stream.of(enumeration.type.getEnumConstants()))
        .anyMatch(constant -> constant.name().equals(name));
  }

  /** The constant of a name. */
  Enum<?> constant(String constant) {
    return Stream.of(type.getEnumConstants())
        .filter(candidate -> candidate.name().equals(constant))
        .findFirst()
        .orElseThrow(() -> JsonCodes.refusal(JsonCodes.UNKNOWN_CHOICE));
  }
}
