package org.coproduction.scoring;

import static org.coproduction.constraint.RecordStage.DRAFT;
import static org.coproduction.finding.Category.CONFORMANCE;
import static org.coproduction.finding.Category.QUALITY;

import java.util.List;
import org.coproduction.check.Checks;
import org.coproduction.check.Way;
import org.coproduction.finding.FindingCode;

/**
 * The constraints on the records of rubrics, in straight lines: the same as their annotations say.
 */
final class RubricConstraints {

  private static final FindingCode SCORING_ITEM_WOULD_CHANGE_MISSING =
      FindingCode.warning("scoring.item.would-change-missing", QUALITY);
  private static final FindingCode SCORING_RUBRIC_TITLE_MISSING =
      FindingCode.error("scoring.rubric.title-missing", CONFORMANCE);
  private static final FindingCode SCORING_RUBRIC_EMPTY =
      FindingCode.error("scoring.rubric.empty", CONFORMANCE);

  static final List<FindingCode> CODES =
      List.of(
          SCORING_ITEM_WOULD_CHANGE_MISSING, SCORING_RUBRIC_EMPTY, SCORING_RUBRIC_TITLE_MISSING);

  private RubricConstraints() {}

  static void checkItemSentences(ItemSentences record, Way at, Checks checks) {
    checks.characters(500, record.getTitle(), at, "title");
    checks.characters(20_000, record.getWhenMet(), at, "whenMet");
    checks.characters(20_000, record.getWhenNotMet(), at, "whenNotMet");
    checks.characters(20_000, record.getWhenCannotTell(), at, "whenCannotTell");
    checks.characters(20_000, record.getWhenNotApplicable(), at, "whenNotApplicable");
    checks.characters(20_000, record.getWouldChange(), at, "wouldChange");
  }

  static void checkRubricItem(RubricItem record, Way at, Checks checks) {
    checks.characters(500, record.getTitle(), at, "title");
    checks.characters(20_000, record.getWhenMet(), at, "whenMet");
    checks.characters(20_000, record.getWhenNotMet(), at, "whenNotMet");
    checks.characters(20_000, record.getWhenCannotTell(), at, "whenCannotTell");
    checks.characters(20_000, record.getWhenNotApplicable(), at, "whenNotApplicable");
    checks.characters(20_000, record.getWouldChange(), at, "wouldChange");
    checks.elements(10_000, record.getTranslations(), at, "translations");
    checks.each(
        record.getTranslations(), at, "translations", RubricConstraints::checkItemSentences);
    checks.present(
        SCORING_ITEM_WOULD_CHANGE_MISSING, DRAFT, record.getWouldChange(), at, "wouldChange");
  }

  static void checkRubric(Rubric record, Way at, Checks checks) {
    checks.characters(500, record.getTitle(), at, "title");
    checks.present(SCORING_RUBRIC_TITLE_MISSING, DRAFT, record.getTitle(), at, "title");
    checks.elements(10_000, record.getItems(), at, "items");
    checks.present(SCORING_RUBRIC_EMPTY, DRAFT, record.getItems(), at, "items");
    checks.each(record.getItems(), at, "items", RubricConstraints::checkRubricItem);
  }
}
