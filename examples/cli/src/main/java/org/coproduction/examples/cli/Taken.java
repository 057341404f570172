package org.coproduction.examples.cli;

import java.util.Optional;
import org.coproduction.finding.Report;
import org.coproduction.json.Reading;

/**
 * What was taken from an input, JSON or plain text.
 *
 * @param value the document, where it could be read
 * @param report what was found while reading
 * @param <T> the type of document
 */
record Taken<T>(Optional<T> value, Report report) {

  static <T> Taken<T> of(Reading<T> reading) {
    return new Taken<>(reading.value(), reading.report());
  }

  static <T> Taken<T> of(T value, Report report) {
    return new Taken<>(Optional.of(value), report);
  }
}
