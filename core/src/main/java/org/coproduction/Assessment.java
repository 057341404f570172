package org.coproduction;

import org.coproduction.dossier.Dossier;
import org.coproduction.finding.Report;
import org.coproduction.scoring.Scorecard;

/**
 * What came of assessing a dossier: the findings of validation and scoring in one report, and the
 * scorecard.
 *
 * @param dossier what was assessed
 * @param report what was noticed
 * @param scorecard what the facts show
 */
public record Assessment(Dossier dossier, Report report, Scorecard scorecard) {}
