package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Theme;
import org.coproduction.value.ThemeId;

/** A theme that is part of a wider theme is part of one of the same codebook. */
final class ThemesHaveTheirParents implements Rule<Codebook> {

  private static final FindingCode UNRESOLVED =
      FindingCode.error("theme.reference.unresolved", CONFORMANCE);

  @Override
  public List<FindingCode> codes() {
    return List.of(UNRESOLVED);
  }

  @Override
  public void check(Codebook codebook, Context context, Consumer<Finding> found) {
    Set<ThemeId> themes = new HashSet<>();
    codebook.getThemes().forEach(theme -> themes.add(theme.getId()));
    for (int at = 0; at < codebook.getThemes().size(); at++) {
      Theme theme = codebook.getThemes().get(at);
      if (theme.getParent().filter(parent -> !themes.contains(parent)).isPresent()) {
        found.accept(context.found(UNRESOLVED, Context.at("themes", at).member("parent")));
      }
    }
  }
}
