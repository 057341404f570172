package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.RuleName;
import org.coproduction.finding.Unsettled;
import org.coproduction.theme.Coding;
import org.coproduction.theme.Codings;
import org.coproduction.value.ThemeId;

/**
 * A coding names a line that was said, a theme of its codebook in the version it names, and words
 * within that line.
 */
final class CodingsNameWhatIsThere implements Rule<Codings> {

  private static final FindingCode NOT_IN_DOSSIER =
      FindingCode.warning("theme.coding.not-in-dossier", CONFORMANCE);
  private static final FindingCode BEYOND_THE_LINE =
      FindingCode.error("theme.coding.beyond-the-line", CONFORMANCE);

  @Override
  public RuleName name() {
    return new RuleName("codings-name-what-is-there");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(NOT_IN_DOSSIER, BEYOND_THE_LINE);
  }

  @Override
  public void check(Codings codings, Context context, Verdicts verdicts) {
    if (context.names().isEmpty()) {
      codings.getCodings().forEach(coding -> verdicts.cannotTell(Unsettled.NOT_AT_HAND));
      return;
    }
    Names names = context.names().get();
    Optional<Set<ThemeId>> themes = names.themes(codings.getCodebook(), codings.getVersionLabel());
    if (verdicts.isBroken(themes.isEmpty())) {
      verdicts.fail(context.found(NOT_IN_DOSSIER, Place.root().member("codebook")));
    }
    for (int at = 0; at < codings.getCodings().size(); at++) {
      Coding coding = codings.getCodings().get(at);
      if (themes.isPresent() && verdicts.isBroken(!themes.get().contains(coding.getTheme()))) {
        verdicts.fail(context.found(NOT_IN_DOSSIER, Context.at("codings", at, "theme")));
      }
      Optional<FeedbackItem> item = names.said(coding.getItem());
      if (verdicts.isBroken(item.isEmpty())) {
        verdicts.fail(context.found(NOT_IN_DOSSIER, Context.at("codings", at, "item")));
      }
      if (item.isPresent()) {
        spans(coding, at, item.get().getText().length(), context, verdicts);
      }
    }
  }

  private static void spans(Coding coding, int at, int length, Context context, Verdicts verdicts) {
    for (int span = 0; span < coding.getSpans().size(); span++) {
      if (verdicts.isBroken(coding.getSpans().get(span).end() > length)) {
        verdicts.fail(
            context.found(BEYOND_THE_LINE, Context.at("codings", at, "spans").item(span)));
      }
    }
  }
}
