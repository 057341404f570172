package org.coproduction.examples.service.endpoint;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coproduction.Assessment;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.examples.service.form.Assessor;
import org.coproduction.examples.service.form.Bytes;
import org.coproduction.examples.service.form.FormStore;
import org.coproduction.examples.service.form.IdempotencyKey;
import org.coproduction.examples.service.form.Receipt;
import org.coproduction.examples.service.form.SubmittedForm;
import org.coproduction.examples.service.http.Answer;
import org.coproduction.examples.service.http.Call;
import org.coproduction.examples.service.http.Endpoint;
import org.coproduction.examples.service.http.JsonText;
import org.coproduction.examples.service.http.Problem;
import org.coproduction.examples.service.http.ProblemException;
import org.coproduction.finding.Report;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.Reading;

/**
 * Takes a form, or says what must be put right in it.
 *
 * <p>A client that names its request by an {@code Idempotency-Key} can send it again until it hears
 * the answer: it is the first one, word for word. Only a form that was taken uses its key up.
 */
final class SubmitForm implements Endpoint {

  private final FormStore forms;
  private final Assessor assessor;
  private final Reports reports;
  private final Clock clock;

  SubmitForm(FormStore forms, Assessor assessor, Reports reports, Clock clock) {
    this.forms = forms;
    this.assessor = assessor;
    this.reports = reports;
    this.clock = clock;
  }

  @Override
  public Answer answer(Call call) {
    Optional<IdempotencyKey> key = key(call);
    Bytes body = Bytes.of(call.body());
    Optional<Receipt> before = key.flatMap(forms::receipt);
    if (before.isPresent()) {
      return created(before.get(), body);
    }
    Reading<EvidenceForm> reading = assessor.read(body.toArray());
    Report report = reading.report();
    Optional<Assessment> assessment =
        reading.value().map(form -> assessor.assess(form, new Days(clock).today()));
    if (assessment.isPresent()) {
      report = report.and(assessment.get().report());
    }
    if (assessment.isEmpty() || report.hasErrors()) {
      return reports.refusal(report, call.language());
    }
    return created(keep(assessment.get(), report, body, key), body);
  }

  private Receipt keep(
      Assessment assessment, Report report, Bytes body, Optional<IdempotencyKey> key) {
    SubmittedForm form =
        new SubmittedForm(
            UUID.randomUUID(),
            clock.instant(),
            DocumentFormat.evidenceForm().digest(assessment.dossier().getForm()),
            body);
    Receipt receipt = new Receipt(form.id(), body.fingerprint(), Bytes.of(json(form, report)));
    if (key.isPresent()) {
      return forms.keep(form, receipt, key.get());
    }
    forms.keep(form);
    return receipt;
  }

  private static Answer created(Receipt receipt, Bytes body) {
    if (!receipt.fingerprint().equals(body.fingerprint())) {
      throw new ProblemException(Problem.KEY_REUSED);
    }
    return Answer.of(201, Answer.JSON, receipt.answer().toArray())
        .with("Location", Endpoints.FORMS + "/" + receipt.form());
  }

  private static byte[] json(SubmittedForm form, Report report) {
    String path = Endpoints.FORMS + "/" + form.id();
    return JsonText.object(
        json -> {
          json.writeStringProperty("id", form.id().toString());
          json.writeStringProperty("digest", form.digest().value());
          json.writeStringProperty("form", path);
          json.writeStringProperty("scorecard", path + "/scorecard");
          JsonText.document(json, "report", DocumentFormat.report().writeCompact(report));
        });
  }

  private static Optional<IdempotencyKey> key(Call call) {
    List<String> given = call.header("Idempotency-Key");
    if (given.isEmpty()) {
      return Optional.empty();
    }
    Optional<IdempotencyKey> key = IdempotencyKey.of(given.get(0));
    if (given.size() > 1 || key.isEmpty()) {
      throw new ProblemException(Problem.KEY_MALFORMED);
    }
    return key;
  }
}
