package org.coproduction.validation;

import static org.coproduction.constraint.RecordStage.DRAFT;
import static org.coproduction.finding.Category.CONFORMANCE;
import static org.coproduction.finding.Category.QUALITY;

import java.util.List;
import org.coproduction.charter.Charter;
import org.coproduction.charter.CharterReview;
import org.coproduction.charter.CharterSignatory;
import org.coproduction.charter.Commitment;
import org.coproduction.charter.Derivation;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.LadderMapping;
import org.coproduction.charter.Marker;
import org.coproduction.charter.Principle;
import org.coproduction.charter.PrincipleGroup;
import org.coproduction.charter.Rung;
import org.coproduction.charter.RungMapping;
import org.coproduction.check.Checks;
import org.coproduction.check.Way;
import org.coproduction.finding.FindingCode;

/**
 * The constraints on the records of the room charter, in straight lines: the same as their
 * annotations say.
 */
final class CharterConstraints {

  private static final FindingCode CHARTER_TITLE_MISSING =
      FindingCode.error("charter.title.missing", CONFORMANCE);
  private static final FindingCode CHARTER_SOURCE_MISSING =
      FindingCode.warning("charter.source.missing", QUALITY);
  private static final FindingCode CHARTER_MARKER_FACTS_MISSING =
      FindingCode.error("charter.marker.facts-missing", CONFORMANCE);
  private static final FindingCode CHARTER_LADDER_TITLE_MISSING =
      FindingCode.error("charter.ladder.title-missing", CONFORMANCE);
  private static final FindingCode CHARTER_LADDER_EMPTY =
      FindingCode.error("charter.ladder.empty", CONFORMANCE);
  private static final FindingCode CHARTER_MAPPING_REASON_MISSING =
      FindingCode.warning("charter.mapping.reason-missing", QUALITY);
  private static final FindingCode CHARTER_MAPPING_EMPTY =
      FindingCode.error("charter.mapping.empty", CONFORMANCE);

  static final List<FindingCode> CODES =
      List.of(
          CHARTER_LADDER_EMPTY,
          CHARTER_LADDER_TITLE_MISSING,
          CHARTER_MAPPING_EMPTY,
          CHARTER_MAPPING_REASON_MISSING,
          CHARTER_MARKER_FACTS_MISSING,
          CHARTER_SOURCE_MISSING,
          CHARTER_TITLE_MISSING);

  private CharterConstraints() {}

  static void checkPrinciple(Principle record, Way at, Checks checks) {
    checks.characters(500, record.getTitle(), at, "title");
    checks.characters(20_000, record.getStatement(), at, "statement");
    checks.elements(10_000, record.getCommitments(), at, "commitments");
    checks.each(record.getCommitments(), at, "commitments", CharterConstraints::checkCommitment);
  }

  static void checkCommitment(Commitment record, Way at, Checks checks) {
    checks.characters(20_000, record.getText(), at, "text");
    checks.characters(500, record.getHolderName(), at, "holderName");
    checks.characters(20_000, record.getIndicator(), at, "indicator");
  }

  static void checkPrincipleGroup(PrincipleGroup record, Way at, Checks checks) {
    checks.characters(500, record.getTitle(), at, "title");
    checks.elements(10_000, record.getPrinciples(), at, "principles");
    checks.each(record.getPrinciples(), at, "principles", CharterConstraints::checkPrinciple);
  }

  static void checkCharterSignatory(CharterSignatory record, Way at, Checks checks) {
    checks.characters(500, record.getOrganisation(), at, "organisation");
    checks.characters(500, record.getRole(), at, "role");
  }

  static void checkCharterReview(CharterReview record, Way at, Checks checks) {
    checks.characters(500, record.getOwner(), at, "owner");
  }

  static void checkDerivation(Derivation record, Way at, Checks checks) {
    checks.characters(20_000, record.getReason(), at, "reason");
  }

  static void checkCharter(Charter record, Way at, Checks checks) {
    checks.characters(500, record.getTitle(), at, "title");
    checks.present(CHARTER_TITLE_MISSING, DRAFT, record.getTitle(), at, "title");
    checks.characters(500, record.getLocalTerm(), at, "localTerm");
    checks.present(CHARTER_SOURCE_MISSING, DRAFT, record.getSource(), at, "source");
    checks.elements(10_000, record.getDerivedFrom(), at, "derivedFrom");
    checks.each(record.getDerivedFrom(), at, "derivedFrom", CharterConstraints::checkDerivation);
    checks.one(record.getReview(), at, "review", CharterConstraints::checkCharterReview);
    checks.elements(10_000, record.getSignatories(), at, "signatories");
    checks.each(
        record.getSignatories(), at, "signatories", CharterConstraints::checkCharterSignatory);
    checks.characters(20_000, record.getDecisionReservation(), at, "decisionReservation");
    checks.elements(10_000, record.getGroups(), at, "groups");
    checks.each(record.getGroups(), at, "groups", CharterConstraints::checkPrincipleGroup);
    checks.elements(10_000, record.getRenditions(), at, "renditions");
    checks.characters(20_000, record.getNote(), at, "note");
  }

  static void checkMarker(Marker record, Way at, Checks checks) {
    checks.present(CHARTER_MARKER_FACTS_MISSING, DRAFT, record.getAnyOf(), at, "anyOf");
    checks.characters(20_000, record.getSentence(), at, "sentence");
  }

  static void checkRung(Rung record, Way at, Checks checks) {
    checks.characters(500, record.getTitle(), at, "title");
    checks.characters(500, record.getBand(), at, "band");
    checks.characters(20_000, record.getMeaning(), at, "meaning");
    checks.elements(10_000, record.getMarkers(), at, "markers");
    checks.each(record.getMarkers(), at, "markers", CharterConstraints::checkMarker);
  }

  static void checkLadder(Ladder record, Way at, Checks checks) {
    checks.characters(500, record.getTitle(), at, "title");
    checks.present(CHARTER_LADDER_TITLE_MISSING, DRAFT, record.getTitle(), at, "title");
    checks.characters(20_000, record.getNote(), at, "note");
    checks.elements(10_000, record.getRungs(), at, "rungs");
    checks.present(CHARTER_LADDER_EMPTY, DRAFT, record.getRungs(), at, "rungs");
    checks.each(record.getRungs(), at, "rungs", CharterConstraints::checkRung);
  }

  static void checkRungMapping(RungMapping record, Way at, Checks checks) {
    checks.characters(20_000, record.getReason(), at, "reason");
    checks.present(CHARTER_MAPPING_REASON_MISSING, DRAFT, record.getReason(), at, "reason");
  }

  static void checkLadderMapping(LadderMapping record, Way at, Checks checks) {
    checks.elements(10_000, record.getRungs(), at, "rungs");
    checks.present(CHARTER_MAPPING_EMPTY, DRAFT, record.getRungs(), at, "rungs");
    checks.each(record.getRungs(), at, "rungs", CharterConstraints::checkRungMapping);
  }
}
