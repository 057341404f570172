package org.coproduction.validation;

import java.util.List;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.RuleName;

/**
 * One requirement on a whole record, which no single attribute can break. It keeps no state.
 *
 * @param <T> the type of record
 */
interface Rule<T> {

  /** {@return its name, which stays when the class is renamed} */
  RuleName name();

  /** {@return all codes that it raises} */
  List<FindingCode> codes();

  /**
   * Checks a record.
   *
   * @param record the record
   * @param context what is known beside the record
   * @param verdicts where to say what holds, what is broken and what nobody can tell
   */
  void check(T record, Context context, Verdicts verdicts);
}
