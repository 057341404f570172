package org.coproduction.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.agreement.Agreement;
import org.coproduction.agreement.Bootstrap;
import org.coproduction.agreement.CohenKappa;
import org.coproduction.agreement.Estimate;
import org.coproduction.agreement.GwetAc1;
import org.coproduction.agreement.KrippendorffAlpha;
import org.coproduction.agreement.PercentAgreement;
import org.coproduction.agreement.SetDistance;
import org.coproduction.agreement.Study;
import org.coproduction.theme.CodingAgreement;
import org.coproduction.value.EventId;
import org.coproduction.value.ThemeId;

/**
 * What there is to print of agreement between coders.
 *
 * @param coders how many coded
 * @param lines how many lines any of them looked at
 * @param leftOut how many lines only one of them looked at
 * @param bootstrap how intervals were found
 * @param overall all themes of a line as one set
 * @param events the same for each event, where there are several
 * @param themes each theme
 */
record CodingAgreementSummary(
    int coders,
    int lines,
    int leftOut,
    Bootstrap bootstrap,
    Row overall,
    List<Row> events,
    List<ThemeRow> themes) {

  /** The set of themes of a line: percent of lines with equal sets, alpha with MASI distances. */
  record Row(String name, Estimate percent, Estimate alpha) {}

  /** Whether a line is about one theme. */
  record ThemeRow(
      String name, Estimate percent, Estimate alpha, Agreement cohenKappa, Agreement gwetAc1) {}

  static CodingAgreementSummary of(CodingAgreement agreement, Bootstrap bootstrap) {
    List<Row> events = new ArrayList<>();
    if (agreement.events().size() > 1) {
      for (EventId event : agreement.events()) {
        events.add(row(event.value(), agreement.in(event), bootstrap));
      }
    }
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
    return new CodingAgreementSummary(
        agreement.coders().size(),
        agreement.items().size(),
        agreement.itemsSeenByOneCoder(),
        bootstrap,
        row("all themes", agreement, bootstrap),
        events,
        themes);
  }

  private static Row row(String name, CodingAgreement agreement, Bootstrap bootstrap) {
    var study = agreement.ofAllThemes();
    return new Row(
        name,
        PercentAgreement.measure().of(study, bootstrap),
        KrippendorffAlpha.sets(SetDistance.MASI).of(study, bootstrap));
  }
}
