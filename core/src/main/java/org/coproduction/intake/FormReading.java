package org.coproduction.intake;

import java.util.List;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.finding.Report;

/**
 * What was read from one evidence form.
 *
 * @param form the answers as given, and the facts that were recognised in them
 * @param lines the account of every line that is not blank, in order
 * @param report what was noticed while reading
 */
public record FormReading(EvidenceForm form, List<LineUse> lines, Report report) {

  /** Makes a reading; the lines are copied. */
  public FormReading {
    lines = List.copyOf(lines);
  }

  /**
   * The lines that belong to the template and not to what was written in it.
   *
   * @return their accounts, in order
   */
  public List<LineUse> furniture() {
    return LineUse.ofThePage(lines);
  }
}
