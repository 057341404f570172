package org.coproduction.json;

import org.coproduction.finding.Finding;
import org.coproduction.finding.Report;
import org.coproduction.finding.TextPosition;

/**
 * One document of a stream.
 *
 * @param number its line in the stream, from 1
 * @param reading its value or why there is none; findings carry the line of the stream
 * @param <T> what the document holds
 */
public record DocumentLine<T>(long number, Reading<T> reading) {

  /** A document that was read as if its line were all there is. */
  static <T> DocumentLine<T> of(long number, Reading<T> reading) {
    Report report = reading.report();
    int line = (int) Math.min(number, Integer.MAX_VALUE);
    Report inStream =
        new Report(
            report.findings().stream().map(finding -> inLine(finding, line)).toList(),
            report.muted(),
            report.outcomes());
    return new DocumentLine<>(number, new Reading<>(reading.value(), inStream));
  }

  private static Finding inLine(Finding finding, int line) {
    return finding
        .position()
        .map(position -> finding.at(new TextPosition(line, position.column())))
        .orElse(finding);
  }
}
