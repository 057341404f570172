package org.coproduction;

import java.time.LocalDate;
import org.coproduction.charter.Charter;
import org.coproduction.constraint.RecordStage;
import org.coproduction.dossier.Dossier;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.scoring.Rubric;
import org.coproduction.scoring.Scorer;
import org.coproduction.scoring.Scoring;
import org.coproduction.validation.EvidenceValidator;
import org.coproduction.validation.Profile;
import org.coproduction.value.ProfileId;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;

/**
 * Assesses pieces of work: validates their records and scores what the facts in them show.
 *
 * <p>Values in, values out. Nothing is stored, looked up or logged, no clock is asked: the same
 * dossier, rubric, profile and date give an equal assessment, on any machine, at any time and on
 * any thread.
 */
public final class Coproduction {

  private static final Profile SUBMITTED =
      Profile.builder()
          .id(new ProfileId("submitted"))
          .versionLabel(new VersionLabel("1"))
          .title(Words.of("Forms that are handed in"))
          .stage(RecordStage.SUBMITTED)
          .build();

  private Coproduction() {}

  /**
   * Assesses a dossier.
   *
   * @param dossier what is known of the piece of work
   * @param rubric the items to judge by
   * @param profile how to validate
   * @param asOf the date as of which to judge; what is dated later has not happened yet
   * @return the findings and the scorecard
   */
  public static Assessment assess(Dossier dossier, Rubric rubric, Profile profile, LocalDate asOf) {
    Scoring scoring = Scorer.score(dossier, rubric, asOf);
    return new Assessment(
        dossier,
        EvidenceValidator.by(profile).validate(dossier, asOf, scoring.report()),
        scoring.scorecard());
  }

  /**
   * Assesses a form by itself, with the charter that it names, as a submitted record.
   *
   * @param form the form
   * @param charter the charter
   * @param rubric the items to judge by
   * @param asOf the date as of which to judge
   * @return the findings and the scorecard
   */
  public static Assessment assess(
      EvidenceForm form, Charter charter, Rubric rubric, LocalDate asOf) {
    return assess(
        Dossier.builder().form(form).addCharters(charter).build(), rubric, SUBMITTED, asOf);
  }
}
