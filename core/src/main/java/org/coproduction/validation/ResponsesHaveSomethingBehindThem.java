package org.coproduction.validation;

import static org.coproduction.finding.Category.QUALITY;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coproduction.feedback.Response;
import org.coproduction.feedback.Responses;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.RuleName;
import org.coproduction.finding.Unsettled;
import org.coproduction.theme.Coding;
import org.coproduction.theme.CodingStatus;
import org.coproduction.theme.Codings;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.ThemeRef;

/**
 * A response answers something that somebody said: a line of the dossier, or a theme to which a
 * person coded such a line. Otherwise it may answer what nobody asked for.
 */
final class ResponsesHaveSomethingBehindThem implements Rule<Responses> {

  private static final FindingCode NOTHING_BEHIND =
      FindingCode.warning("feedback.response.nothing-behind", QUALITY);

  @Override
  public RuleName name() {
    return new RuleName("responses-have-something-behind-them");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(NOTHING_BEHIND);
  }

  @Override
  public Set<Need> needs(FindingCode code) {
    return Set.of(Need.DOSSIER);
  }

  @Override
  public void check(Responses responses, Context context, Verdicts verdicts) {
    Optional<Set<ThemeRef>> raised = Optional.empty();
    for (int at = 0; at < responses.getResponses().size(); at++) {
      Response response = responses.getResponses().get(at);
      if (!response.getProvenance().stands()) {
        continue;
      }
      if (context.names().isEmpty() || context.names().get().dossier().getEvents().isEmpty()) {
        verdicts.cannotTell(Unsettled.NOT_AT_HAND);
        continue;
      }
      boolean behind = hasOneOf(response.getSaid(), context.names().get());
      if (!behind && !response.getThemes().isEmpty()) {
        raised = Optional.of(raised.orElseGet(() -> raised(context)));
        behind = response.getThemes().stream().anyMatch(raised.get()::contains);
      }
      if (verdicts.isBroken(!behind)) {
        verdicts.fail(context.found(NOTHING_BEHIND, Context.at("responses", at)));
      }
    }
  }

  private static boolean hasOneOf(List<FeedbackRef> said, Names names) {
    for (FeedbackRef line : said) {
      if (names.hasSaid(line)) {
        return true;
      }
    }
    return false;
  }

  /** The themes to which a person coded a line of the dossier. */
  private static Set<ThemeRef> raised(Context context) {
    Set<ThemeRef> raised = new HashSet<>();
    Names names = context.names().orElseThrow();
    for (Codings codings : names.dossier().getCodings()) {
      for (Coding coding : codings.getCodings()) {
        if (coding.getStatus() == CodingStatus.CONFIRMED
            && names
                .said(coding.getItem())
                .filter(line -> coding.marksWordsOf(line.getText()))
                .isPresent()) {
          raised.add(new ThemeRef(codings.getCodebook(), coding.getTheme()));
        }
      }
    }
    return raised;
  }
}
