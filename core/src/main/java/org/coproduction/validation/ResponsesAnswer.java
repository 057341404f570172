package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.coproduction.feedback.Response;
import org.coproduction.feedback.Responses;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;

/** "Did" says what was done and when, "will do" says what and by when, and "could not" says why. */
final class ResponsesAnswer implements Rule<Responses> {

  private static final FindingCode NO_ACTION =
      FindingCode.error("feedback.response.action-missing", CONFORMANCE);
  private static final FindingCode NO_DATE =
      FindingCode.error("feedback.response.date-missing", CONFORMANCE);
  private static final FindingCode NO_REASON =
      FindingCode.error("feedback.response.reason-missing", CONFORMANCE);

  @Override
  public List<FindingCode> codes() {
    return List.of(NO_ACTION, NO_DATE, NO_REASON);
  }

  @Override
  public void check(Responses responses, Context context, Consumer<Finding> found) {
    for (int at = 0; at < responses.getResponses().size(); at++) {
      Response response = responses.getResponses().get(at);
      Place place = Context.at("responses", at);
      if (!response.getProvenance().stands()) {
        continue;
      }
      switch (response.getKind()) {
        case DID -> {
          require(response.getAction(), NO_ACTION, place.member("action"), context, found);
          require(response.getWhen(), NO_DATE, place.member("when"), context, found);
        }
        case WILL_DO -> {
          require(response.getAction(), NO_ACTION, place.member("action"), context, found);
          require(response.getDueBy(), NO_DATE, place.member("dueBy"), context, found);
        }
        case COULD_NOT ->
            require(response.getReason(), NO_REASON, place.member("reason"), context, found);
      }
    }
  }

  private static void require(
      Optional<?> fact, FindingCode code, Place place, Context context, Consumer<Finding> found) {
    if (fact.isEmpty()) {
      found.accept(context.found(code, place));
    }
  }
}
