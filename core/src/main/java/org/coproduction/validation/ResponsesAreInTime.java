package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;
import static org.coproduction.finding.Category.QUALITY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coproduction.feedback.Response;
import org.coproduction.feedback.Responses;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.RuleName;
import org.coproduction.finding.Unsettled;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Known;

/**
 * What was done was done by now, and what was promised by a date that has passed should have been
 * answered again.
 */
final class ResponsesAreInTime implements Rule<Responses> {

  private static final FindingCode DONE_LATER_THAN_NOW =
      FindingCode.error("feedback.response.after-as-of", CONFORMANCE);
  private static final FindingCode OVERDUE =
      FindingCode.warning("feedback.response.overdue", QUALITY);

  @Override
  public RuleName name() {
    return new RuleName("responses-are-in-time");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(DONE_LATER_THAN_NOW, OVERDUE);
  }

  @Override
  public Set<Need> needs(FindingCode code) {
    return Set.of(Need.AS_OF);
  }

  @Override
  public void check(Responses responses, Context context, Verdicts verdicts) {
    for (int at = 0; at < responses.getResponses().size(); at++) {
      Response response = responses.getResponses().get(at);
      if (!response.getProvenance().stands()) {
        continue;
      }
      switch (response.getKind()) {
        case DID -> {
          Known later = Known.UNKNOWN;
          if (response.getWhen().isPresent()) {
            later = response.getWhen().get().isAfter(context.asOf());
          }
          if (verdicts.isBroken(later, reason(response.getWhen()))) {
            verdicts.fail(dated(DONE_LATER_THAN_NOW, at, "when", response.getWhen(), context));
          }
        }
        case WILL_DO -> {
          Known passed = Known.UNKNOWN;
          if (response.getDueBy().isPresent()) {
            passed = response.getDueBy().get().isBefore(context.asOf());
          }
          if (verdicts.isBroken(passed, reason(response.getDueBy()))) {
            verdicts.fail(dated(OVERDUE, at, "dueBy", response.getDueBy(), context));
          }
        }
        case COULD_NOT -> {}
      }
    }
  }

  private static Unsettled reason(Optional<ImpreciseDate> date) {
    return date.isPresent() ? Unsettled.DATES_OVERLAP : Unsettled.NOT_DATED;
  }

  private static Finding dated(
      FindingCode code, int at, String member, Optional<ImpreciseDate> date, Context context) {
    return context
        .found(code, Context.at("responses", at, member))
        .with(member, date.orElseThrow())
        .with("asOf", context.asOf());
  }
}
