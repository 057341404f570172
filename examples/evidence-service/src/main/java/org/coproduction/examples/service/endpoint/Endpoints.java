package org.coproduction.examples.service.endpoint;

import java.time.Clock;
import java.util.List;
import org.coproduction.examples.service.form.Assessor;
import org.coproduction.examples.service.form.FormStore;
import org.coproduction.examples.service.http.Answer;
import org.coproduction.examples.service.http.Route;
import org.coproduction.json.ProblemJson;

/** All that can be asked of the service: its table of contents. */
public final class Endpoints {

  static final String FORMS = "/evidence-forms";

  static final String SCHEMA = "application/schema+json";

  /** For what may be kept by the one client, who then asks whether it is still so. */
  static final String ASK_AGAIN = "private, no-cache";

  private Endpoints() {}

  /**
   * Makes the routes.
   *
   * @param store where forms are kept
   * @param assessor what reads and judges them
   * @param clock the time and the zone of the day on which a form comes
   * @return the routes
   */
  public static List<Route> of(FormStore store, Assessor assessor, Clock clock) {
    Reports reports = new Reports();
    Days days = new Days(clock);
    FormAtPath forms = new FormAtPath(store);
    List<String> json = List.of(Answer.JSON);
    List<String> report = List.of(Answer.JSON, ProblemJson.MEDIA_TYPE);
    List<String> schema = List.of(SCHEMA, Answer.JSON);
    return List.of(
        new Route("POST", FORMS, json, new SubmitForm(store, assessor, reports, clock)),
        new Route("POST", FORMS + "/validate", report, new ValidateForm(assessor, reports, days)),
        new Route("GET", FORMS + "/{id}", json, new ShowForm(forms)),
        new Route("GET", FORMS + "/{id}/scorecard", json, new ShowScorecard(forms, assessor, days)),
        new Route("GET", "/schemas/{name}", schema, new ShowSchema()),
        new Route("GET", "/health", json, new ShowHealth(store)),
        new Route("GET", "/openapi.json", json, new ShowOpenApi()));
  }
}
