package org.coproduction.examples.service.endpoint;

import org.coproduction.examples.service.form.FormStore;
import org.coproduction.examples.service.http.Answer;
import org.coproduction.examples.service.http.Call;
import org.coproduction.examples.service.http.Endpoint;
import org.coproduction.examples.service.http.JsonText;
import org.coproduction.examples.service.http.Problem;
import org.coproduction.examples.service.http.ProblemException;

/** Says whether forms can be taken just now. */
final class ShowHealth implements Endpoint {

  private final FormStore forms;

  ShowHealth(FormStore forms) {
    this.forms = forms;
  }

  @Override
  public Answer answer(Call call) {
    if (!forms.isThere()) {
      throw new ProblemException(Problem.STORE_AWAY);
    }
    return Answer.of(
        200, Answer.JSON, JsonText.object(json -> json.writeStringProperty("status", "UP")));
  }
}
