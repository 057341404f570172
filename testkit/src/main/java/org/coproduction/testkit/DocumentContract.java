package org.coproduction.testkit;

import net.jqwik.api.Example;
import org.jspecify.annotations.Nullable;

/**
 * The laws of validation for a document that an app ships. Extend the contract of its kind: {@link
 * CharterContract}, {@link CodebookContract}, {@link ProfileContract} or {@link RubricContract}.
 *
 * @param <T> the kind of document
 */
public abstract class DocumentContract<T> {

  private @Nullable DocumentBench<T> known;

  /** For the contracts of each kind. */
  DocumentContract() {}

  /** What the laws are asked of. */
  abstract DocumentBench<T> bench();

  @Example
  void nothingInItMustBeOtherwise() {
    ask(DocumentLaw.NOTHING_MUST_BE_OTHERWISE);
  }

  @Example
  void itComesBackFromJson() {
    ask(DocumentLaw.IT_COMES_BACK_FROM_JSON);
  }

  @Example
  void judgingTwiceSaysTheSame() {
    ask(DocumentLaw.JUDGING_TWICE_SAYS_THE_SAME);
  }

  @Example
  void orderIsNoFault() {
    ask(DocumentLaw.ORDER_IS_NO_FAULT);
  }

  @Example
  void findingsLand() {
    ask(DocumentLaw.FINDINGS_LAND);
  }

  @Example
  void nothingThatWasWrittenIsRepeated() {
    ask(DocumentLaw.NOTHING_THAT_WAS_WRITTEN_IS_REPEATED);
  }

  @Example
  void everyFaultIsFound() {
    ask(DocumentLaw.EVERY_FAULT_IS_FOUND);
  }

  private void ask(DocumentLaw law) {
    DocumentBench<T> bench = known;
    if (bench == null) {
      bench = bench();
      known = bench;
    }
    law.holds(bench);
  }
}
