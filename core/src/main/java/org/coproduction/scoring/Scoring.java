package org.coproduction.scoring;

import org.coproduction.finding.Report;

/**
 * What came of scoring: the scorecard, and what was noticed on the way, such as a claim that
 * exceeds what is evidenced.
 *
 * @param scorecard the scorecard
 * @param report what was noticed
 */
public record Scoring(Scorecard scorecard, Report report) {}
