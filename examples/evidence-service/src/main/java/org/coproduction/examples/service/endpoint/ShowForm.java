package org.coproduction.examples.service.endpoint;

import org.coproduction.examples.service.form.SubmittedForm;
import org.coproduction.examples.service.http.Answer;
import org.coproduction.examples.service.http.Call;
import org.coproduction.examples.service.http.Endpoint;

/** Gives a form back, byte for byte as it was received. */
final class ShowForm implements Endpoint {

  private final FormAtPath forms;

  ShowForm(FormAtPath forms) {
    this.forms = forms;
  }

  @Override
  public Answer answer(Call call) {
    SubmittedForm form = forms.of(call);
    return Answer.of(200, Answer.JSON, form.document().toArray())
        .tagged(form.digest().value())
        .with("Cache-Control", Endpoints.ASK_AGAIN);
  }
}
