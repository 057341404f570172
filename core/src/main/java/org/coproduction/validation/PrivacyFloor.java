package org.coproduction.validation;

import static org.coproduction.finding.Category.PRIVACY;

import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Severity;

/**
 * How low a profile can grade what touches privacy: not below a warning, and what is a note of its
 * own accord stays one. It can always be graded higher.
 */
final class PrivacyFloor {

  private PrivacyFloor() {}

  /** Whether a treatment would mute a code about privacy or grade it below the floor. */
  static boolean isBelow(FindingCode code, Treatment treatment) {
    return code.category() == PRIVACY
        && switch (treatment) {
          case MUTE -> true;
          case NOTE -> of(code) != Severity.NOTE;
          case WARNING, ERROR -> false;
        };
  }

  /** The lowest severity that a code about privacy can have. */
  static Severity of(FindingCode code) {
    return code.severity() == Severity.NOTE ? Severity.NOTE : Severity.WARNING;
  }
}
