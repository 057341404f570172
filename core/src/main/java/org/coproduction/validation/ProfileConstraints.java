package org.coproduction.validation;

import static org.coproduction.constraint.RecordStage.DRAFT;
import static org.coproduction.finding.Category.CONFORMANCE;
import static org.coproduction.finding.Category.QUALITY;

import java.util.List;
import org.coproduction.check.Checks;
import org.coproduction.check.Way;
import org.coproduction.finding.FindingCode;

/**
 * The constraints on the records of profiles, in straight lines: the same as their annotations say.
 */
final class ProfileConstraints {

  private static final FindingCode PROFILE_ADJUSTMENT_BY_MISSING =
      FindingCode.error("profile.adjustment.by-missing", CONFORMANCE);
  private static final FindingCode PROFILE_ADJUSTMENT_REASON_MISSING =
      FindingCode.error("profile.adjustment.reason-missing", CONFORMANCE);
  private static final FindingCode PROFILE_TITLE_MISSING =
      FindingCode.warning("profile.title.missing", QUALITY);

  static final List<FindingCode> CODES =
      List.of(
          PROFILE_ADJUSTMENT_BY_MISSING, PROFILE_ADJUSTMENT_REASON_MISSING, PROFILE_TITLE_MISSING);

  private ProfileConstraints() {}

  static void checkRuleAdjustment(RuleAdjustment record, Way at, Checks checks) {
    checks.characters(500, record.getBy(), at, "by");
    checks.present(PROFILE_ADJUSTMENT_BY_MISSING, DRAFT, record.getBy(), at, "by");
    checks.characters(20_000, record.getReason(), at, "reason");
    checks.present(PROFILE_ADJUSTMENT_REASON_MISSING, DRAFT, record.getReason(), at, "reason");
  }

  static void checkRequirement(Requirement record, Way at, Checks checks) {
    checks.characters(20_000, record.getReason(), at, "reason");
  }

  static void checkProfile(Profile record, Way at, Checks checks) {
    checks.characters(500, record.getTitle(), at, "title");
    checks.present(PROFILE_TITLE_MISSING, DRAFT, record.getTitle(), at, "title");
    checks.elements(10_000, record.getAdjustments(), at, "adjustments");
    checks.each(
        record.getAdjustments(), at, "adjustments", ProfileConstraints::checkRuleAdjustment);
    checks.elements(10_000, record.getRequirements(), at, "requirements");
    checks.each(record.getRequirements(), at, "requirements", ProfileConstraints::checkRequirement);
  }
}
