package org.coproduction.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.coproduction.agreement.Agreement;
import org.coproduction.agreement.Bootstrap;
import org.coproduction.agreement.CohenKappa;
import org.coproduction.agreement.Confusion;
import org.coproduction.agreement.Estimate;
import org.coproduction.agreement.GwetAc1;
import org.coproduction.agreement.KrippendorffAlpha;
import org.coproduction.agreement.PercentAgreement;
import org.coproduction.agreement.SetDistance;
import org.coproduction.agreement.Study;
import org.coproduction.theme.CodingAgreement;
import org.coproduction.value.CoderId;
import org.coproduction.value.EventId;
import org.coproduction.value.ThemeId;

/**
 * What there is to print of agreement between coders.
 *
 * @param coders how many coded
 * @param lines how many lines any of them looked at
 * @param leftOut how many lines only one of them looked at
 * @param setAside how many codings mark no words that are there, and count nowhere
 * @param bootstrap how intervals were found
 * @param overall all themes of a line as one set
 * @param themes each theme
 * @param events the same for each event, where there are several
 * @param pairs where any two of the coders part
 */
record CodingAgreementSummary(
    int coders,
    int lines,
    int leftOut,
    int setAside,
    Bootstrap bootstrap,
    Row overall,
    List<ThemeRow> themes,
    List<OfEvent> events,
    List<Pair> pairs) {

  /** The set of themes of a line: percent of lines with equal sets, alpha with MASI distances. */
  record Row(String name, Estimate percent, Estimate alpha) {}

  /** Whether a line is about one theme. */
  record ThemeRow(
      String name, Estimate percent, Estimate alpha, Agreement cohenKappa, Agreement gwetAc1) {}

  /** What one event comes to. */
  record OfEvent(Row overall, List<ThemeRow> themes) {}

  /**
   * Two coders, over the lines that both looked at.
   *
   * @param one one coder
   * @param other the other
   * @param lines how many lines both looked at and were sure of
   * @param themes what they said of each theme
   * @param parted lines that they gave different themes, those of the commonest difference first
   */
  record Pair(String one, String other, int lines, List<OfTheme> themes, List<Parted> parted) {}

  /** How many lines both, one or neither of two coders took to be about a theme. */
  record OfTheme(String theme, int both, int onlyOne, int onlyOther, int neither) {}

  /** How many lines one coder gave these themes and the other those. */
  record Parted(List<String> one, List<String> other, int lines) {}

  static CodingAgreementSummary of(CodingAgreement agreement, Bootstrap bootstrap) {
    List<OfEvent> events = new ArrayList<>();
    if (agreement.events().size() > 1) {
      for (EventId event : agreement.events()) {
        CodingAgreement there = agreement.in(event);
        events.add(new OfEvent(row(event.value(), there, bootstrap), themes(there, bootstrap)));
      }
    }
    List<Pair> pairs = new ArrayList<>();
    for (int one = 0; one < agreement.coders().size(); one++) {
      for (int other = one + 1; other < agreement.coders().size(); other++) {
        pairs.add(pair(agreement, agreement.coders().get(one), agreement.coders().get(other)));
      }
    }
    return new CodingAgreementSummary(
        agreement.coders().size(),
        agreement.items().size(),
        agreement.itemsSeenByOneCoder(),
        agreement.setAside(),
        bootstrap,
        row("all themes", agreement, bootstrap),
        themes(agreement, bootstrap),
        events,
        pairs);
  }

  private static Row row(String name, CodingAgreement agreement, Bootstrap bootstrap) {
    Study<Set<ThemeId>> study = agreement.ofAllThemes();
    return new Row(
        name,
        PercentAgreement.measure().of(study, bootstrap),
        KrippendorffAlpha.sets(SetDistance.MASI).of(study, bootstrap));
  }

  private static List<ThemeRow> themes(CodingAgreement agreement, Bootstrap bootstrap) {
    List<ThemeRow> themes = new ArrayList<>();
    for (ThemeId theme : agreement.themes()) {
      Study<Boolean> study = agreement.of(theme);
      themes.add(
          new ThemeRow(
              theme.value(),
              PercentAgreement.measure().of(study, bootstrap),
              KrippendorffAlpha.nominal().of(study, bootstrap),
              CohenKappa.nominal().of(study),
              GwetAc1.measure().of(study)));
    }
    return themes;
  }

  private static Pair pair(CodingAgreement agreement, CoderId one, CoderId other) {
    List<OfTheme> themes = new ArrayList<>();
    for (ThemeId theme : agreement.themes()) {
      Confusion<Boolean> table = agreement.of(theme).confusion(one, other);
      themes.add(
          new OfTheme(
              theme.value(),
              table.count(true, true),
              table.count(true, false),
              table.count(false, true),
              table.count(false, false)));
    }
    Confusion<Set<ThemeId>> sets = agreement.ofAllThemes().confusion(one, other);
    List<Parted> parted =
        sets.cells().stream()
            .filter(cell -> !cell.row().equals(cell.column()))
            .map(cell -> new Parted(codes(cell.row()), codes(cell.column()), cell.units()))
            .toList();
    return new Pair(one.value(), other.value(), sets.units(), themes, parted);
  }

  private static List<String> codes(Set<ThemeId> themes) {
    return themes.stream().map(ThemeId::value).sorted().toList();
  }
}
