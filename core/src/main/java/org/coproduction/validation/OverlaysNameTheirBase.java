package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.List;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.RuleName;
import org.coproduction.theme.Codebook;

/** A codebook that takes something away says from which codebook. */
final class OverlaysNameTheirBase implements Rule<Codebook> {

  private static final FindingCode BASE_MISSING =
      FindingCode.error("theme.overlay.base-missing", CONFORMANCE);

  @Override
  public RuleName name() {
    return new RuleName("overlays-name-their-base");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(BASE_MISSING);
  }

  @Override
  public void check(Codebook codebook, Context context, Verdicts verdicts) {
    boolean takesAway =
        !codebook.getRemovedThemes().isEmpty()
            || codebook.getThemes().stream().anyMatch(theme -> !theme.getRemovedCues().isEmpty());
    if (takesAway && verdicts.isBroken(codebook.getBase().isEmpty())) {
      verdicts.fail(context.found(BASE_MISSING, Place.root().member("base")));
    }
  }
}
