package uk.gov.example.shortbreaks;

import java.time.LocalDate;
import org.coproduction.Assessment;
import org.coproduction.Coproduction;
import org.coproduction.dossier.Dossier;
import org.coproduction.scoring.Rubric;
import org.coproduction.validation.Profile;

/** Judges a piece of work by the council's own profile and rubric. */
class Judge {

  private final Profile profile;
  private final Rubric rubric;

  Judge(Profile profile, Rubric rubric) {
    this.profile = profile;
    this.rubric = rubric;
  }

  Assessment judge(Dossier work, LocalDate today) {
    return Coproduction.assess(work, rubric, profile, today);
  }
}
