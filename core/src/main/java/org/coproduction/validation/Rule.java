package org.coproduction.validation;

import java.util.List;
import java.util.function.Consumer;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;

/**
 * One requirement on a whole record, which no single attribute can break. It keeps no state.
 *
 * @param <T> the type of record
 */
interface Rule<T> {

  /** {@return all codes that it raises} */
  List<FindingCode> codes();

  /**
   * Checks a record.
   *
   * @param record the record
   * @param context what is known beside the record
   * @param found where to put what is found
   */
  void check(T record, Context context, Consumer<Finding> found);
}
