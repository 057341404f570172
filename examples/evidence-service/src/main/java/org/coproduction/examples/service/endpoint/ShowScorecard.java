package org.coproduction.examples.service.endpoint;

import java.time.LocalDate;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.examples.service.form.Assessor;
import org.coproduction.examples.service.http.Answer;
import org.coproduction.examples.service.http.Call;
import org.coproduction.examples.service.http.Endpoint;
import org.coproduction.json.DocumentFormat;
import org.coproduction.scoring.Scorecard;

/** Scores a form as of a day. The same form and day give the same bytes for ever. */
final class ShowScorecard implements Endpoint {

  private final FormAtPath forms;
  private final Assessor assessor;
  private final Days days;

  ShowScorecard(FormAtPath forms, Assessor assessor, Days days) {
    this.forms = forms;
    this.assessor = assessor;
    this.days = days;
  }

  @Override
  public Answer answer(Call call) {
    LocalDate asOf = days.of(call);
    EvidenceForm form = assessor.read(forms.of(call));
    Scorecard scorecard = assessor.assess(form, asOf).scorecard();
    DocumentFormat<Scorecard> format = DocumentFormat.scorecard();
    return Answer.of(200, Answer.JSON, format.writeBytes(scorecard))
        .tagged(format.digest(scorecard).value())
        .with("Cache-Control", Endpoints.ASK_AGAIN);
  }
}
