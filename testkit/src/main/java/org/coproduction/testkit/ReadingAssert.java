package org.coproduction.testkit;

import org.assertj.core.api.AbstractAssert;
import org.coproduction.json.Reading;

/**
 * Assertions on what came of reading a document.
 *
 * @param <T> what the document holds
 */
public final class ReadingAssert<T> extends AbstractAssert<ReadingAssert<T>, Reading<T>> {

  /** For the entry class. */
  ReadingAssert(Reading<T> actual) {
    super(actual, ReadingAssert.class);
  }

  /**
   * That the document could be read.
   *
   * @return this
   */
  public ReadingAssert<T> hasValue() {
    isNotNull();
    if (actual.value().isEmpty()) {
      failWithMessage(
          "%s",
          "Expected a value, but the document was refused for:"
              + FindingDifference.pasted(actual.report().findings()));
    }
    return this;
  }

  /**
   * That the document could be read, and as what. Neither value is shown on failure.
   *
   * @param expected the value
   * @return this
   */
  public ReadingAssert<T> hasValue(T expected) {
    hasValue();
    if (!actual.value().filter(expected::equals).isPresent()) {
      failWithMessage("%s", "Expected another value than the one that was read");
    }
    return this;
  }

  /**
   * That the document was refused for these faults, and for no others.
   *
   * @param expected the faults, in any order
   * @return this
   */
  public ReadingAssert<T> isRefusedFor(ExpectedFinding... expected) {
    isNotNull();
    if (actual.value().isPresent()) {
      failWithMessage("%s", "Expected a document that is refused, but it was read");
    }
    report().hasExactlyErrors(expected);
    return this;
  }

  /** {@return what can be asserted of its report} */
  public ReportAssert report() {
    isNotNull();
    return new ReportAssert(actual.report());
  }
}
