package org.coproduction.examples.service.endpoint;

import java.time.LocalDate;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.examples.service.form.Assessor;
import org.coproduction.examples.service.http.Answer;
import org.coproduction.examples.service.http.Call;
import org.coproduction.examples.service.http.Endpoint;
import org.coproduction.finding.Report;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.ProblemJson;
import org.coproduction.json.Reading;

/**
 * Says all that is found in a form, and keeps nothing of it. Programs get a report of codes and
 * places; who would show it to people asks for problem details, which have the sentences.
 */
final class ValidateForm implements Endpoint {

  private final Assessor assessor;
  private final Reports reports;
  private final Days days;

  ValidateForm(Assessor assessor, Reports reports, Days days) {
    this.assessor = assessor;
    this.reports = reports;
    this.days = days;
  }

  @Override
  public Answer answer(Call call) {
    LocalDate asOf = days.of(call);
    Reading<EvidenceForm> reading = assessor.read(call.body());
    if (reading.value().isEmpty() && Reports.isUnreadable(reading.report())) {
      return reports.refusal(reading.report(), call.language());
    }
    Report report =
        reading
            .value()
            .map(form -> reading.report().and(assessor.assess(form, asOf).report()))
            .orElse(reading.report());
    return call.mediaType().equals(ProblemJson.MEDIA_TYPE)
        ? reports.problem(report, 200, call.language())
        : Answer.of(200, Answer.JSON, DocumentFormat.report().writeBytes(report));
  }
}
