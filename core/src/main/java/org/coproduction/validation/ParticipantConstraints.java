package org.coproduction.validation;

import static org.coproduction.constraint.RecordStage.DRAFT;
import static org.coproduction.constraint.RecordStage.SUBMITTED;
import static org.coproduction.finding.Category.QUALITY;

import java.util.List;
import org.coproduction.check.Checks;
import org.coproduction.check.Way;
import org.coproduction.finding.FindingCode;
import org.coproduction.participant.AccessAdjustment;
import org.coproduction.participant.AccessNeed;
import org.coproduction.participant.Attendance;
import org.coproduction.participant.Organisation;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.participant.SentMaterial;

/**
 * The constraints on the records of the room participant, in straight lines: the same as their
 * annotations say.
 */
final class ParticipantConstraints {

  private static final FindingCode PARTICIPANT_GROUP_NAME_MISSING =
      FindingCode.warning("participant.group.name-missing", QUALITY);
  private static final FindingCode PARTICIPANT_GROUP_INVOLVEMENT_MISSING =
      FindingCode.warning("participant.group.involvement-missing", QUALITY);
  private static final FindingCode PARTICIPANT_ATTENDANCE_INVITED_MISSING =
      FindingCode.warning("participant.attendance.invited-missing", QUALITY);
  private static final FindingCode PARTICIPANT_ATTENDANCE_CAME_MISSING =
      FindingCode.warning("participant.attendance.came-missing", QUALITY);
  private static final FindingCode PARTICIPANT_ADJUSTMENT_FOR_WHOM_MISSING =
      FindingCode.warning("participant.adjustment.for-whom-missing", QUALITY);
  private static final FindingCode PARTICIPANT_ACCESS_NEED_MET_MISSING =
      FindingCode.warning("participant.access-need.met-missing", QUALITY);
  private static final FindingCode PARTICIPANT_MATERIAL_FORMAT_MISSING =
      FindingCode.warning("participant.material.format-missing", QUALITY);
  private static final FindingCode PARTICIPANT_MATERIAL_TO_WHOM_MISSING =
      FindingCode.warning("participant.material.to-whom-missing", QUALITY);

  static final List<FindingCode> CODES =
      List.of(
          PARTICIPANT_ACCESS_NEED_MET_MISSING,
          PARTICIPANT_ADJUSTMENT_FOR_WHOM_MISSING,
          PARTICIPANT_ATTENDANCE_CAME_MISSING,
          PARTICIPANT_ATTENDANCE_INVITED_MISSING,
          PARTICIPANT_GROUP_INVOLVEMENT_MISSING,
          PARTICIPANT_GROUP_NAME_MISSING,
          PARTICIPANT_MATERIAL_FORMAT_MISSING,
          PARTICIPANT_MATERIAL_TO_WHOM_MISSING);

  private ParticipantConstraints() {}

  static void checkOrganisation(Organisation record, Way at, Checks checks) {
    checks.characters(500, record.getName(), at, "name");
  }

  static void checkParticipantGroup(ParticipantGroup record, Way at, Checks checks) {
    checks.characters(500, record.getName(), at, "name");
    checks.present(PARTICIPANT_GROUP_NAME_MISSING, DRAFT, record.getName(), at, "name");
    checks.characters(2_000, record.getRole(), at, "role");
    checks.present(
        PARTICIPANT_GROUP_INVOLVEMENT_MISSING,
        SUBMITTED,
        record.getInvolvement(),
        at,
        "involvement");
  }

  static void checkAttendance(Attendance record, Way at, Checks checks) {
    checks.present(
        PARTICIPANT_ATTENDANCE_INVITED_MISSING, DRAFT, record.getInvited(), at, "invited");
    checks.present(PARTICIPANT_ATTENDANCE_CAME_MISSING, DRAFT, record.getCame(), at, "came");
  }

  static void checkAccessAdjustment(AccessAdjustment record, Way at, Checks checks) {
    checks.characters(20_000, record.getWhat(), at, "what");
    checks.present(
        PARTICIPANT_ADJUSTMENT_FOR_WHOM_MISSING, DRAFT, record.getForGroups(), at, "forGroups");
  }

  static void checkAccessNeed(AccessNeed record, Way at, Checks checks) {
    checks.characters(20_000, record.getWhat(), at, "what");
    checks.present(PARTICIPANT_ACCESS_NEED_MET_MISSING, DRAFT, record.getMet(), at, "met");
  }

  static void checkSentMaterial(SentMaterial record, Way at, Checks checks) {
    checks.characters(20_000, record.getWhat(), at, "what");
    checks.present(PARTICIPANT_MATERIAL_FORMAT_MISSING, DRAFT, record.getFormat(), at, "format");
    checks.present(
        PARTICIPANT_MATERIAL_TO_WHOM_MISSING, DRAFT, record.getToGroups(), at, "toGroups");
  }
}
