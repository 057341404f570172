package org.coproduction.intake;

import java.util.List;
import org.coproduction.finding.Report;

/**
 * What was noticed while facts were read.
 *
 * @param report what a person should look at
 * @param ruledOut what seemed to be a fact and is none, in no order yet
 */
record FactReading(Report report, List<RuledOut> ruledOut) {}
