package uk.gov.example.shortbreaks;

import org.coproduction.scoring.Rubric;
import org.coproduction.validation.Profile;

/**
 * What the app is put together of.
 *
 * @param profile how forms are validated
 * @param rubric how work is scored
 * @param reader reads submissions
 * @param judge judges work
 * @param desk decides
 * @param findings shows what was found
 * @param summaries sums scorecards up
 * @param themes counts themes
 * @param page makes the public page
 */
record Parts(
    Profile profile,
    Rubric rubric,
    SubmissionReader reader,
    Judge judge,
    Desk desk,
    FindingsList findings,
    Summaries summaries,
    ThemeCounter themes,
    PublicPage page) {

  /** The parts that the council runs. */
  static Parts inUse() {
    Profile profile = LocalRules.profile();
    Rubric rubric = LocalRules.rubric();
    return new Parts(
        profile,
        rubric,
        new SubmissionReader(),
        new Judge(profile, rubric),
        new Desk(),
        new FindingsList(),
        new Summaries(),
        new ThemeCounter(),
        new PublicPage());
  }
}
