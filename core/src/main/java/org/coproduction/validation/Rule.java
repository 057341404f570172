package org.coproduction.validation;

import java.util.List;
import java.util.Set;
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
   * What must be known beside the record to raise a code. What must be otherwise and needs nothing
   * beside the record is also raised by any host's Jakarta validator.
   *
   * @param code one of its codes
   * @return nothing where the record alone shows it, which is so unless a rule says otherwise
   */
  default Set<Need> needs(FindingCode code) {
    return Set.of();
  }

  /**
   * Checks a record.
   *
   * @param record the record
   * @param context what is known beside the record
   * @param verdicts where to say what holds, what is broken and what nobody can tell
   */
  void check(T record, Context context, Verdicts verdicts);
}
