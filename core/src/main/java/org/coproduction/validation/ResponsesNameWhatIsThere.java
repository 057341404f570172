package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.List;
import java.util.function.BiPredicate;
import org.coproduction.feedback.Response;
import org.coproduction.feedback.Responses;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.RuleName;
import org.coproduction.finding.Unsettled;

/**
 * A response names lines, themes and events of the documents beside it. It is a warning, since the
 * response may be sound and the document merely not at hand.
 */
final class ResponsesNameWhatIsThere implements Rule<Responses> {

  private static final FindingCode NOT_IN_DOSSIER =
      FindingCode.warning("feedback.reference.not-in-dossier", CONFORMANCE);

  @Override
  public RuleName name() {
    return new RuleName("responses-name-what-is-there");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(NOT_IN_DOSSIER);
  }

  @Override
  public void check(Responses responses, Context context, Verdicts verdicts) {
    for (int at = 0; at < responses.getResponses().size(); at++) {
      Response response = responses.getResponses().get(at);
      named(response.getSaid(), Names::hasSaid, at, "said", context, verdicts);
      named(response.getThemes(), Names::hasTheme, at, "themes", context, verdicts);
      named(response.getEvents(), Names::hasEvent, at, "events", context, verdicts);
    }
  }

  private static <R> void named(
      List<R> list,
      BiPredicate<Names, R> there,
      int response,
      String member,
      Context context,
      Verdicts verdicts) {
    for (int at = 0; at < list.size(); at++) {
      if (context.names().isEmpty()) {
        verdicts.cannotTell(Unsettled.NOT_AT_HAND);
      } else if (verdicts.isBroken(!there.test(context.names().get(), list.get(at)))) {
        verdicts.fail(
            context.found(NOT_IN_DOSSIER, Context.at("responses", response, member).item(at)));
      }
    }
  }
}
