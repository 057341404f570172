package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.RuleName;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Theme;
import org.coproduction.value.ThemeId;

/** A theme that is part of a wider theme is part of one of the same codebook. */
final class ThemesHaveTheirParents implements Rule<Codebook> {

  private static final FindingCode UNRESOLVED =
      FindingCode.error("theme.reference.unresolved", CONFORMANCE);

  @Override
  public RuleName name() {
    return new RuleName("themes-have-their-parents");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(UNRESOLVED);
  }

  @Override
  public void check(Codebook codebook, Context context, Verdicts verdicts) {
    Set<ThemeId> themes = new HashSet<>();
    codebook.getThemes().forEach(theme -> themes.add(theme.getId()));
    for (int at = 0; at < codebook.getThemes().size(); at++) {
      Theme theme = codebook.getThemes().get(at);
      if (theme.getParent().isPresent()) {
        verdicts.failIf(
            !themes.contains(theme.getParent().get()),
            context.found(UNRESOLVED, Context.at("themes", at).member("parent")));
      }
    }
  }
}
