package org.coproduction.testkit.judgement;

import java.util.Locale;
import org.coproduction.agreement.Agreement;
import org.coproduction.agreement.Bootstrap;
import org.coproduction.agreement.Estimate;
import org.coproduction.agreement.Interval;
import org.coproduction.agreement.KrippendorffAlpha;
import org.coproduction.agreement.PercentAgreement;
import org.coproduction.agreement.Study;

/** How far each two of the three readers agree: Krippendorff's alpha, nominal. */
final class Agreed {

  private static final long SEED = 20_260_101;

  private final Study.Builder<Object> study = Study.builder();

  /** One reader gives a value to something in a text. */
  void value(Reader reader, String text, String at, Object value) {
    String unit = text + "/" + at;
    study.value(reader, unit, value).group(unit, text);
  }

  double alpha(Reader one, Reader other) {
    return KrippendorffAlpha.nominal()
        .of(study.build().between(one, other))
        .asDouble()
        .orElse(Double.NaN);
  }

  /** The mean of the machine's agreement with each of the two. */
  double machine() {
    return (alpha(Reader.MACHINE, Reader.ONE) + alpha(Reader.MACHINE, Reader.TWO)) / 2;
  }

  String describe(Reader one, Reader other) {
    Study<Object> pair = study.build().between(one, other);
    Estimate estimate = KrippendorffAlpha.nominal().of(pair, Bootstrap.from(SEED));
    String interval =
        estimate.interval() instanceof Interval.Defined ends
            ? String.format(Locale.ROOT, "[%.3f, %.3f]", ends.lower(), ends.upper())
            : "[no interval]";
    Agreement percent = PercentAgreement.measure().of(pair);
    return String.format(
        Locale.ROOT,
        "alpha %.3f %s, same %.0f %%, n=%d",
        estimate.agreement().asDouble().orElse(Double.NaN),
        interval,
        100 * percent.asDouble().orElse(Double.NaN),
        pair.basis().units());
  }
}
