package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;
import static org.coproduction.finding.Category.QUALITY;

import java.util.List;
import java.util.Set;
import org.coproduction.feedback.Response;
import org.coproduction.feedback.Responses;
import org.coproduction.feedback.Telling;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.RuleName;
import org.coproduction.finding.Unsettled;
import org.coproduction.value.Known;

/** That people were told has a way and a day, which is neither before the answer nor to come. */
final class PeopleAreToldWhenAndHow implements Rule<Responses> {

  private static final FindingCode NO_CHANNEL =
      FindingCode.warning("feedback.telling.channel-missing", QUALITY);
  private static final FindingCode NO_DATE =
      FindingCode.warning("feedback.telling.date-missing", QUALITY);
  private static final FindingCode BEFORE_THE_ANSWER =
      FindingCode.warning("feedback.telling.before-answer", CONFORMANCE);
  private static final FindingCode STILL_TO_COME =
      FindingCode.error("feedback.telling.after-as-of", CONFORMANCE);

  @Override
  public RuleName name() {
    return new RuleName("people-are-told-when-and-how");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(NO_CHANNEL, NO_DATE, BEFORE_THE_ANSWER, STILL_TO_COME);
  }

  @Override
  public Set<Need> needs(FindingCode code) {
    return code.equals(STILL_TO_COME) ? Set.of(Need.AS_OF) : Set.of();
  }

  @Override
  public void check(Responses responses, Context context, Verdicts verdicts) {
    for (int at = 0; at < responses.getResponses().size(); at++) {
      Response response = responses.getResponses().get(at);
      for (int row = 0; row < response.getTold().size(); row++) {
        Telling telling = response.getTold().get(row);
        if (response.getProvenance().stands() && telling.getProvenance().stands()) {
          check(
              telling, response, Context.at("responses", at, "told").item(row), context, verdicts);
        }
      }
    }
  }

  private static void check(
      Telling telling, Response response, Place place, Context context, Verdicts verdicts) {
    if (verdicts.isBroken(telling.getChannel().isEmpty())) {
      verdicts.fail(context.found(NO_CHANNEL, place.member("channel")));
    }
    if (verdicts.isBroken(telling.getWhen().isEmpty())) {
      verdicts.fail(context.found(NO_DATE, place.member("when")));
    } else if (telling.getWhen().isPresent()) {
      Known toCome = telling.getWhen().get().isAfter(context.asOf());
      if (verdicts.isBroken(toCome, Unsettled.DATES_OVERLAP)) {
        verdicts.fail(
            context
                .found(STILL_TO_COME, place.member("when"))
                .with("when", telling.getWhen().get()));
      }
      if (response.getWhen().isPresent()) {
        Known early = telling.getWhen().get().isBefore(response.getWhen().get());
        if (verdicts.isBroken(early, Unsettled.DATES_OVERLAP)) {
          verdicts.fail(context.found(BEFORE_THE_ANSWER, place.member("when")));
        }
      }
    }
  }
}
