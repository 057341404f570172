package org.coproduction.json;

import java.util.Optional;
import org.coproduction.finding.Report;

/**
 * What came of reading a document: its value, or why there is none.
 *
 * @param value the value; there exactly where the report has no error
 * @param report all that was noticed in one pass over the document
 * @param <T> what the document holds
 */
public record Reading<T>(Optional<T> value, Report report) {

  /**
   * Puts value and report together.
   *
   * @throws IllegalArgumentException where there is a value beside an error, or neither: a fault of
   *     the program
   */
  public Reading {
    if (value.isPresent() == report.hasErrors()) {
      throw new IllegalArgumentException("a reading has a value exactly where it has no error");
    }
  }
}
