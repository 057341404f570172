package org.coproduction.privacy;

import static org.coproduction.privacy.TextRole.ACCOUNT;
import static org.coproduction.privacy.TextRole.NAME;

import org.coproduction.check.Way;
import org.coproduction.participant.AccessAdjustment;
import org.coproduction.participant.AccessNeed;
import org.coproduction.participant.Attendance;
import org.coproduction.participant.Organisation;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.participant.SentMaterial;

/** The texts of those who took part. */
final class ParticipantTexts {

  private ParticipantTexts() {}

  static void organisation(Organisation record, Way at, TextWalk walk) {
    walk.words(record.getName(), at, "name", NAME);
    walk.area(record.getArea(), at);
  }

  static void group(ParticipantGroup record, Way at, TextWalk walk) {
    walk.words(record.getName(), at, "name", ACCOUNT);
    walk.words(record.getRole(), at, "role", ACCOUNT);
    walk.count(record.getInvited(), at, "invited");
    walk.count(record.getCame(), at, "came");
    walk.fact(record, at);
  }

  static void attendance(Attendance record, Way at, TextWalk walk) {
    walk.count(record.getInvited(), at, "invited");
    walk.count(record.getCame(), at, "came");
  }

  static void adjustment(AccessAdjustment record, Way at, TextWalk walk) {
    walk.words(record.getWhat(), at, "what", ACCOUNT);
    walk.fact(record, at);
  }

  static void need(AccessNeed record, Way at, TextWalk walk) {
    walk.words(record.getWhat(), at, "what", ACCOUNT);
    walk.fact(record, at);
  }

  static void material(SentMaterial record, Way at, TextWalk walk) {
    walk.words(record.getWhat(), at, "what", ACCOUNT);
    walk.fact(record, at);
  }
}
