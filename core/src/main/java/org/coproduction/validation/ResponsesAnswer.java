package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.List;
import java.util.Optional;
import org.coproduction.feedback.Response;
import org.coproduction.feedback.Responses;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.RuleName;

/** "Did" says what was done and when, "will do" says what and by when, and "could not" says why. */
final class ResponsesAnswer implements Rule<Responses> {

  private static final FindingCode NO_ACTION =
      FindingCode.error("feedback.response.action-missing", CONFORMANCE);
  private static final FindingCode NO_DATE =
      FindingCode.error("feedback.response.date-missing", CONFORMANCE);
  private static final FindingCode NO_REASON =
      FindingCode.error("feedback.response.reason-missing", CONFORMANCE);

  @Override
  public RuleName name() {
    return new RuleName("responses-answer");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(NO_ACTION, NO_DATE, NO_REASON);
  }

  @Override
  public void check(Responses responses, Context context, Verdicts verdicts) {
    for (int at = 0; at < responses.getResponses().size(); at++) {
      Response response = responses.getResponses().get(at);
      Place place = Context.at("responses", at);
      if (!response.getProvenance().stands()) {
        continue;
      }
      switch (response.getKind()) {
        case DID -> {
          require(response.getAction(), NO_ACTION, place.member("action"), context, verdicts);
          require(response.getWhen(), NO_DATE, place.member("when"), context, verdicts);
        }
        case WILL_DO -> {
          require(response.getAction(), NO_ACTION, place.member("action"), context, verdicts);
          require(response.getDueBy(), NO_DATE, place.member("dueBy"), context, verdicts);
        }
        case COULD_NOT ->
            require(response.getReason(), NO_REASON, place.member("reason"), context, verdicts);
      }
    }
  }

  private static void require(
      Optional<?> fact, FindingCode code, Place place, Context context, Verdicts verdicts) {
    if (verdicts.isBroken(fact.isEmpty())) {
      verdicts.fail(context.found(code, place));
    }
  }
}
