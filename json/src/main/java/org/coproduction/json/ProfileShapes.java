package org.coproduction.json;

import static org.coproduction.json.ValueShapes.PROFILE_ID;
import static org.coproduction.json.ValueShapes.VERSION;
import static org.coproduction.json.ValueShapes.WORDS;

import org.coproduction.constraint.RecordStage;
import org.coproduction.validation.FormPart;
import org.coproduction.validation.Profile;
import org.coproduction.validation.Requirement;
import org.coproduction.validation.RuleAdjustment;
import org.coproduction.validation.RuleCode;
import org.coproduction.validation.Treatment;

/** Profiles of validation. */
final class ProfileShapes {

  static final Scalar<RuleCode> RULE_CODE =
      Scalar.text(RuleCode.class, RuleCode::new, RuleCode::value);
  static final Choice<Treatment> TREATMENT = new Choice<>(Treatment.class);
  static final Choice<RecordStage> RECORD_STAGE = new Choice<>(RecordStage.class);

  static final Shape<RuleAdjustment, ?> RULE_ADJUSTMENT =
      Shape.of(RuleAdjustment.class, RuleAdjustment::builder, RuleAdjustment.Builder::build)
          .required("code", RULE_CODE, RuleAdjustment::getCode, RuleAdjustment.Builder::code)
          .required(
              "treatment",
              TREATMENT,
              RuleAdjustment::getTreatment,
              RuleAdjustment.Builder::treatment)
          .optional("by", WORDS, RuleAdjustment::getBy, RuleAdjustment.Builder::by)
          .optional("reason", WORDS, RuleAdjustment::getReason, RuleAdjustment.Builder::reason);

  static final Choice<FormPart> FORM_PART = new Choice<>(FormPart.class);

  static final Shape<Requirement, ?> REQUIREMENT =
      Shape.of(Requirement.class, Requirement::builder, Requirement.Builder::build)
          .optional("part", FORM_PART, Requirement::getPart, Requirement.Builder::part)
          .optional(
              "answer",
              EvidenceShapes.QUESTION,
              Requirement::getAnswer,
              Requirement.Builder::answer)
          .required("stage", RECORD_STAGE, Requirement::getStage, Requirement.Builder::stage)
          .optional("reason", WORDS, Requirement::getReason, Requirement.Builder::reason);

  static final Shape<Profile, ?> PROFILE =
      Shape.of(Profile.class, Profile::builder, Profile.Builder::build)
          .required("id", PROFILE_ID, Profile::getId, Profile.Builder::id)
          .required(
              "versionLabel", VERSION, Profile::getVersionLabel, Profile.Builder::versionLabel)
          .optional("title", WORDS, Profile::getTitle, Profile.Builder::title)
          .required("stage", RECORD_STAGE, Profile::getStage, Profile.Builder::stage)
          .list(
              "adjustments",
              RULE_ADJUSTMENT,
              Profile::getAdjustments,
              Profile.Builder::addAdjustments)
          .list(
              "requirements",
              REQUIREMENT,
              Profile::getRequirements,
              Profile.Builder::addRequirements);

  private ProfileShapes() {}
}
