package org.coproduction.validation;

import static org.coproduction.finding.Category.QUALITY;

import java.util.List;
import org.coproduction.finding.FindingCode;

/** What is said of documents for which there are no rules: policies, schedules and the like. */
public final class Unexamined {

  static final FindingCode NO_RULES = FindingCode.note("document.rules.none", QUALITY);

  private Unexamined() {}

  /** {@return the codes, in order} */
  public static List<FindingCode> codes() {
    return List.of(NO_RULES);
  }
}
