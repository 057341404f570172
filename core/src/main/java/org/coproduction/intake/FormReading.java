package org.coproduction.intake;

import java.util.Comparator;
import java.util.List;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.finding.Report;
import org.coproduction.value.TextSpan;

/**
 * What was read from one evidence form.
 *
 * @param form the answers as given, and the facts that were recognised in them
 * @param lines the account of every line that is not blank, in order
 * @param report what was noticed while reading
 * @param ruledOut what words of the form seem to state and, read with care, do not; in the order of
 *     the lines
 */
public record FormReading(
    EvidenceForm form, List<LineUse> lines, Report report, List<RuledOut> ruledOut) {

  private static final Comparator<RuledOut> BY_PLACE =
      Comparator.<RuledOut>comparingInt(out -> out.span().firstLine())
          .thenComparingInt(out -> out.span().span().map(TextSpan::start).orElse(0))
          .thenComparing(RuledOut::kind)
          .thenComparing(out -> out.cue().value());

  /** Makes a reading; the lists are copied. */
  public FormReading {
    lines = List.copyOf(lines);
    ruledOut = ruledOut.stream().sorted(BY_PLACE).distinct().toList();
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
