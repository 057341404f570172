package org.coproduction.examples.cli;

import java.util.List;
import java.util.Optional;
import org.coproduction.finding.Report;
import org.coproduction.intake.LineUse;
import org.coproduction.intake.RuledOut;
import org.coproduction.json.Reading;

/**
 * What was taken from an input, JSON or plain text.
 *
 * @param value the document, where it could be read
 * @param report what was found while reading
 * @param lines the account of every line that is not blank, for plain text
 * @param ruledOut what words of a form in plain text seem to state and do not
 * @param <T> the type of document
 */
record Taken<T>(Optional<T> value, Report report, List<LineUse> lines, List<RuledOut> ruledOut) {

  static <T> Taken<T> of(Reading<T> reading) {
    return new Taken<>(reading.value(), reading.report(), List.of(), List.of());
  }
}
