package uk.gov.example.shortbreaks;

import java.time.LocalDate;
import java.util.Optional;
import org.coproduction.Assessment;
import org.coproduction.dossier.Dossier;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.json.Reading;

/** Takes a form in beside what the council holds of the same work, and answers. */
final class CouncilApp {

  private final Parts parts;

  CouncilApp(Parts parts) {
    this.parts = parts;
  }

  /**
   * Answers a submission.
   *
   * @param submission the JSON that was sent in
   * @param held what the council holds of the work; the form in it is replaced
   * @param today the day
   * @return the answer
   */
  Answer submit(String submission, Dossier held, LocalDate today) {
    Reading<EvidenceForm> reading = parts.reader().read(submission);
    if (reading.value().isEmpty()) {
      return new Answer(false, parts.findings().lines(reading.report(), held), Optional.empty());
    }
    Dossier work = Dossier.builder().from(held).form(reading.value().get()).build();
    Assessment assessment = parts.judge().judge(work, today);
    return new Answer(
        parts.desk().accepts(assessment),
        parts.findings().lines(assessment.report(), work),
        Optional.of(parts.summaries().summary(assessment.scorecard())));
  }
}
