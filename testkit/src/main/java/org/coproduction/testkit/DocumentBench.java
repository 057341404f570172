package org.coproduction.testkit;

import java.util.List;
import java.util.function.Function;
import org.coproduction.finding.Report;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.Reading;

/**
 * What a law of documents is asked of: a document, how it is judged, how it goes through JSON, and
 * the faults that judging has to find.
 *
 * @param type its class
 * @param document the document
 * @param judging how documents of its kind are judged
 * @param format the format of its JSON
 * @param throughJson what comes back of a document that was written
 * @param mutators the faults
 * @param <T> the kind of document
 */
public record DocumentBench<T>(
    Class<T> type,
    T document,
    Function<T, Report> judging,
    DocumentFormat<T> format,
    Function<T, Reading<T>> throughJson,
    List<Mutator<T, T>> mutators) {

  /** Makes a bench; the list is copied. */
  public DocumentBench {
    mutators = List.copyOf(mutators);
  }

  /**
   * A bench with the format's own way through JSON.
   *
   * @param type the class of the document
   * @param document the document
   * @param judging how documents of its kind are judged
   * @param format the format of its JSON
   * @param mutators the faults that judging has to find
   * @return the bench
   * @param <T> the kind of document
   */
  public static <T> DocumentBench<T> of(
      Class<T> type,
      T document,
      Function<T, Report> judging,
      DocumentFormat<T> format,
      List<Mutator<T, T>> mutators) {
    return new DocumentBench<>(
        type, document, judging, format, value -> format.read(format.write(value)), mutators);
  }

  /** Shows nothing of the document. */
  @Override
  public String toString() {
    return "DocumentBench[" + type.getSimpleName() + "]";
  }
}
