package org.coproduction;

import java.util.List;
import java.util.TreeSet;
import org.coproduction.finding.FindingCode;
import org.coproduction.intake.IntakeCodes;
import org.coproduction.scoring.Scorer;
import org.coproduction.validation.EvidenceValidator;

/** Every code that a finding can carry, in one list. */
public final class Catalogue {

  private Catalogue() {}

  /**
   * All codes of the library's core.
   *
   * @return the codes, in order
   */
  public static List<FindingCode> codes() {
    TreeSet<FindingCode> codes = new TreeSet<>(EvidenceValidator.codes());
    codes.addAll(Scorer.codes());
    codes.addAll(IntakeCodes.all());
    return List.copyOf(codes);
  }
}
