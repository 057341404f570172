package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.RuleName;
import org.coproduction.finding.Unsettled;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Theme;
import org.coproduction.value.ThemeId;

/**
 * A theme that is part of a wider theme is part of one of the same codebook, and no theme is part
 * of itself.
 */
final class ThemesHaveTheirParents implements Rule<Codebook> {

  private static final FindingCode UNRESOLVED =
      FindingCode.error("theme.reference.unresolved", CONFORMANCE);
  private static final FindingCode CIRCULAR =
      FindingCode.error("theme.parent.own-ancestor", CONFORMANCE);

  @Override
  public RuleName name() {
    return new RuleName("themes-have-their-parents");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(UNRESOLVED, CIRCULAR);
  }

  @Override
  public void check(Codebook codebook, Context context, Verdicts verdicts) {
    Set<ThemeId> themes = new HashSet<>();
    Map<ThemeId, ThemeId> parents = new LinkedHashMap<>();
    for (Theme theme : codebook.getThemes()) {
      themes.add(theme.getId());
      theme.getParent().ifPresent(parent -> parents.putIfAbsent(theme.getId(), parent));
    }
    Set<ThemeId> circular = Circles.in(parents);
    for (int at = 0; at < codebook.getThemes().size(); at++) {
      Theme theme = codebook.getThemes().get(at);
      if (theme.getParent().isEmpty()) {
        continue;
      }
      boolean unresolved = !themes.contains(theme.getParent().get());
      if (unresolved && codebook.getBase().isPresent()) {
        // The theme may be one of the codebook that this one changes.
        verdicts.cannotTell(Unsettled.NOT_AT_HAND);
        continue;
      }
      if (verdicts.isBroken(unresolved || circular.contains(theme.getId()))) {
        verdicts.fail(
            context.found(unresolved ? UNRESOLVED : CIRCULAR, Context.at("themes", at, "parent")));
      }
    }
  }
}
