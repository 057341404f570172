package org.coproduction.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.coproduction.finding.Report;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.Reading;

/**
 * A document of ours that was made of another program's.
 *
 * @param reading the document, or why there is none
 * @param json the document as it is written; absent where there is none
 * @param locate tells of findings where in the other program's document they are
 * @param leftOut what our document has no place for, each in a sentence that quotes nothing
 */
record Imported(
    Reading<?> reading, Optional<String> json, UnaryOperator<Report> locate, List<Saying> leftOut) {

  static <T> Imported of(Reading<T> reading, DocumentFormat<T> format) {
    return new Imported(
        reading, reading.value().map(format::write), UnaryOperator.identity(), List.of());
  }

  /** With findings told by where they are in the other document. */
  Imported locatedBy(UnaryOperator<Report> places) {
    return new Imported(reading, json, places, leftOut);
  }

  /** With one more thing that our document has no place for, where there is any of it. */
  Imported without(int count, String what) {
    if (count == 0) {
      return this;
    }
    List<Saying> more = new ArrayList<>(leftOut);
    more.add(Saying.of(what, count));
    return new Imported(reading, json, locate, List.copyOf(more));
  }
}
