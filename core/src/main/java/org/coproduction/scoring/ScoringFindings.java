package org.coproduction.scoring;

import static org.coproduction.finding.Category.CONFORMANCE;
import static org.coproduction.finding.Category.QUALITY;

import java.util.List;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;

/** What scoring notices. */
final class ScoringFindings {

  static final FindingCode CLAIM_EXCEEDS_EVIDENCE =
      FindingCode.warning("scoring.claim.exceeds-evidence", QUALITY);
  static final FindingCode CLAIM_NOT_COMPARABLE =
      FindingCode.note("scoring.claim.not-comparable", QUALITY);
  static final FindingCode LADDER_MISSING =
      FindingCode.warning("scoring.ladder.missing", CONFORMANCE);
  static final FindingCode ITEM_TWICE = FindingCode.error("scoring.item.twice", CONFORMANCE);
  static final FindingCode WEIGHT_MISSING =
      FindingCode.error("scoring.item.weight-missing", CONFORMANCE);
  static final FindingCode PRINCIPLE_NOT_EVIDENCED =
      FindingCode.warning("scoring.principle.not-evidenced", QUALITY);
  static final FindingCode RECOGNISED_ONLY =
      FindingCode.note("scoring.items.recognised-only", QUALITY);

  /** All codes of this room, in order. */
  static final List<FindingCode> ALL =
      List.of(
          CLAIM_EXCEEDS_EVIDENCE,
          CLAIM_NOT_COMPARABLE,
          ITEM_TWICE,
          WEIGHT_MISSING,
          RECOGNISED_ONLY,
          LADDER_MISSING,
          PRINCIPLE_NOT_EVIDENCED);

  private static final DocumentRef FORM = DocumentRef.the(DocumentKind.EVIDENCE_FORM);

  private ScoringFindings() {}

  static List<Finding> recognisedOnly(List<ItemScore> items) {
    long count = items.stream().filter(ItemScore::recognisedOnly).count();
    return count == 0
        ? List.of()
        : List.of(Finding.of(RECOGNISED_ONLY, FORM, Place.root()).with("items", count));
  }

  static Finding claim(FindingCode code, int claim) {
    return Finding.of(code, FORM, Place.root().member("claims").item(claim));
  }

  static Finding principleNotEvidenced(Place claim) {
    return Finding.of(PRINCIPLE_NOT_EVIDENCED, FORM, claim);
  }

  static Finding item(FindingCode code, int item) {
    return Finding.of(
        code, DocumentRef.the(DocumentKind.RUBRIC), Place.root().member("items").item(item));
  }

  static Finding ladderMissing() {
    return Finding.of(
        LADDER_MISSING, DocumentRef.the(DocumentKind.RUBRIC), Place.root().member("ladder"));
  }
}
