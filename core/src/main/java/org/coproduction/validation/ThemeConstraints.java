package org.coproduction.validation;

import static org.coproduction.constraint.RecordStage.DRAFT;
import static org.coproduction.finding.Category.CONFORMANCE;
import static org.coproduction.finding.Category.QUALITY;

import java.util.List;
import org.coproduction.check.Checks;
import org.coproduction.check.Way;
import org.coproduction.finding.FindingCode;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Coding;
import org.coproduction.theme.Codings;
import org.coproduction.theme.Term;
import org.coproduction.theme.Theme;

/**
 * The constraints on the records of the room theme, in straight lines: the same as their
 * annotations say.
 */
final class ThemeConstraints {

  private static final FindingCode THEME_DEFINITION_MISSING =
      FindingCode.warning("theme.definition.missing", QUALITY);
  private static final FindingCode THEME_CODEBOOK_TITLE_MISSING =
      FindingCode.error("theme.codebook.title-missing", CONFORMANCE);
  private static final FindingCode THEME_CODEBOOK_EMPTY =
      FindingCode.error("theme.codebook.empty", CONFORMANCE);
  private static final FindingCode THEME_CODINGS_EMPTY =
      FindingCode.warning("theme.codings.empty", QUALITY);

  static final List<FindingCode> CODES =
      List.of(
          THEME_CODEBOOK_EMPTY,
          THEME_CODEBOOK_TITLE_MISSING,
          THEME_CODINGS_EMPTY,
          THEME_DEFINITION_MISSING);

  private ThemeConstraints() {}

  static void checkTheme(Theme record, Way at, Checks checks) {
    checks.characters(500, record.getTitle(), at, "title");
    checks.characters(20_000, record.getDefinition(), at, "definition");
    checks.present(THEME_DEFINITION_MISSING, DRAFT, record.getDefinition(), at, "definition");
    checks.elements(10_000, record.getCues(), at, "cues");
    checks.elements(10_000, record.getHints(), at, "hints");
    checks.elements(10_000, record.getRemovedCues(), at, "removedCues");
    checks.characters(20_000, record.getNote(), at, "note");
  }

  static void checkTerm(Term record, Way at, Checks checks) {
    checks.characters(500, record.getTerm(), at, "term");
    checks.elements(10_000, record.getForms(), at, "forms");
    checks.elements(10_000, record.getOldForms(), at, "oldForms");
    checks.characters(20_000, record.getNote(), at, "note");
  }

  static void checkCodebook(Codebook record, Way at, Checks checks) {
    checks.characters(500, record.getTitle(), at, "title");
    checks.present(THEME_CODEBOOK_TITLE_MISSING, DRAFT, record.getTitle(), at, "title");
    checks.elements(10_000, record.getMadeOf(), at, "madeOf");
    checks.elements(10_000, record.getThemes(), at, "themes");
    checks.present(THEME_CODEBOOK_EMPTY, DRAFT, record.getThemes(), at, "themes");
    checks.each(record.getThemes(), at, "themes", ThemeConstraints::checkTheme);
    checks.elements(10_000, record.getRemovedThemes(), at, "removedThemes");
    checks.elements(10_000, record.getTerms(), at, "terms");
    checks.each(record.getTerms(), at, "terms", ThemeConstraints::checkTerm);
  }

  static void checkCoding(Coding record, Way at, Checks checks) {
    checks.elements(10_000, record.getSpans(), at, "spans");
  }

  static void checkCodings(Codings record, Way at, Checks checks) {
    checks.elements(10_000, record.getCodings(), at, "codings");
    checks.present(THEME_CODINGS_EMPTY, DRAFT, record.getCodings(), at, "codings");
    checks.each(record.getCodings(), at, "codings", ThemeConstraints::checkCoding);
  }
}
