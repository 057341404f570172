package org.coproduction.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.coproduction.agreement.Agreement;
import org.coproduction.agreement.Estimate;
import org.coproduction.agreement.Interval;
import org.coproduction.agreement.WhyUndefined;

/** Agreement between coders, for people. */
final class AgreementText {

  private static final int NAME = 24;
  private static final int NUMBER = 6;

  private final CodingAgreementSummary summary;

  AgreementText(CodingAgreementSummary summary) {
    this.summary = summary;
  }

  void print(PrintWriter out) {
    out.println(summary.coders() + " coders, " + summary.lines() + " lines.");
    if (summary.leftOut() > 0) {
      out.println(
          summary.leftOut()
              + " of these lines only one of them looked at; they are left out. (--event counts a"
              + " line without a coding as about no theme.)");
    }
    if (summary.setAside() > 0) {
      out.println(
          summary.setAside()
              + " codings mark no words that are there; they count nowhere. (validate says which.)");
    }
    out.println();
    heading("Which themes a line is about", out);
    row(summary.overall().name(), summary.overall().percent(), summary.overall().alpha(), out);
    summary.events().stream()
        .map(CodingAgreementSummary.OfEvent::overall)
        .forEach(row -> row(row.name(), row.percent(), row.alpha(), out));
    out.println();
    heading("Whether it is about one theme", out);
    summary.themes().forEach(row -> row(row.name(), row.percent(), row.alpha(), out));
    for (CodingAgreementSummary.OfEvent event : summary.events()) {
      out.println();
      heading("The same, at " + event.overall().name(), out);
      event.themes().forEach(row -> row(row.name(), row.percent(), row.alpha(), out));
    }
    summary.pairs().forEach(pair -> pair(pair, out));
    out.println();
    out.println("n: lines that two looked at. Same: part of them coded the same.");
    out.println(
        "Alpha: Krippendorff's, agreement beyond chance; 1 is perfect, 0 is chance. For sets of"
            + " themes with MASI distances.");
    out.println(
        "Interval: the middle 95 in 100 of "
            + summary.bootstrap().resamples()
            + " draws of lines, seed "
            + summary.bootstrap().seed()
            + ".");
  }

  private static void pair(CodingAgreementSummary.Pair pair, PrintWriter out) {
    out.println();
    out.println(
        pair.one() + " and " + pair.other() + ": " + pair.lines() + " lines that both coded");
    out.println(
        Columns.left("", NAME + 6)
            + Columns.right("both", NUMBER + 2)
            + Columns.right("first", NUMBER + 2)
            + Columns.right("second", NUMBER + 2)
            + Columns.right("neither", NUMBER + 3));
    for (CodingAgreementSummary.OfTheme theme : pair.themes()) {
      out.println(
          Columns.left("  " + theme.theme(), NAME + 6)
              + Columns.right(Integer.toString(theme.both()), NUMBER + 2)
              + Columns.right(Integer.toString(theme.onlyOne()), NUMBER + 2)
              + Columns.right(Integer.toString(theme.onlyOther()), NUMBER + 2)
              + Columns.right(Integer.toString(theme.neither()), NUMBER + 3));
    }
    for (CodingAgreementSummary.Parted parted : pair.parted()) {
      out.println(
          "  "
              + codes(parted.one())
              + " where "
              + pair.other()
              + " has "
              + codes(parted.other())
              + ": "
              + parted.lines());
    }
  }

  private static String codes(List<String> themes) {
    return themes.isEmpty() ? "none" : String.join(" + ", themes);
  }

  private static void heading(String name, PrintWriter out) {
    out.println(
        Columns.left(name, NAME + 6)
            + Columns.right("n", NUMBER)
            + Columns.right("same", NUMBER + 2)
            + Columns.right("alpha", NUMBER + 2)
            + "   interval");
  }

  private static void row(String name, Estimate percent, Estimate alpha, PrintWriter out) {
    out.println(
        Columns.left("  " + name, NAME + 6)
            + Columns.right(Integer.toString(alpha.agreement().basis().units()), NUMBER)
            + Columns.right(percentOf(percent.agreement()), NUMBER + 2)
            + "  "
            + alphaOf(alpha));
  }

  private static String percentOf(Agreement agreement) {
    return agreement instanceof Agreement.Defined defined
        ? String.format(Locale.ROOT, "%.0f %%", 100 * defined.value())
        : "-";
  }

  private static String alphaOf(Estimate estimate) {
    if (estimate.agreement() instanceof Agreement.Undefined undefined) {
      return "undefined: " + sentence(undefined.reason());
    }
    return Columns.right(number(estimate.agreement().asDouble().orElseThrow()), NUMBER)
        + "   "
        + intervalOf(estimate.interval());
  }

  private static String intervalOf(Interval interval) {
    if (interval instanceof Interval.Undefined undefined) {
      return "none: " + sentence(undefined.reason());
    }
    Interval.Defined defined = (Interval.Defined) interval;
    return number(defined.lower())
        + " to "
        + number(defined.upper())
        + (defined.undefinedResamples() > 0
            ? " (" + defined.undefinedResamples() + " draws undefined)"
            : "");
  }

  private static String number(double value) {
    // Nought that was rounded from below is nought.
    return String.format(Locale.ROOT, "%.2f", Math.round(100 * value) / 100.0 + 0.0);
  }

  private static String sentence(WhyUndefined reason) {
    return switch (reason) {
      case FEWER_THAN_TWO_CODERS -> "fewer than two coders";
      case MORE_THAN_TWO_CODERS -> "more than two coders";
      case NO_SHARED_UNIT -> "no line that two looked at";
      case ONE_CATEGORY -> "everybody said the same of every line";
      case BELOW_NOUGHT -> "a value is below nought";
      case ONE_UNIT -> "one line only";
    };
  }
}
