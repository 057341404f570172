package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coproduction.charter.Charter;
import org.coproduction.dossier.Dossier;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.RuleName;
import org.coproduction.finding.Unsettled;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Known;
import org.coproduction.value.VersionLabel;

/**
 * The versions of a charter come one after another: none replaces itself, by itself or by way of
 * others, none ends before it begins, and each is there once.
 */
final class VersionsFollowEachOther implements Rule<Charter> {

  private static final FindingCode CIRCULAR =
      FindingCode.error("charter.version.supersedes-itself", CONFORMANCE);
  private static final FindingCode REVERSED =
      FindingCode.error("charter.version.ends-before-start", CONFORMANCE);
  private static final FindingCode TWICE = FindingCode.error("charter.version.twice", CONFORMANCE);

  @Override
  public RuleName name() {
    return new RuleName("versions-follow-each-other");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(CIRCULAR, REVERSED, TWICE);
  }

  @Override
  public void check(Charter charter, Context context, Verdicts verdicts) {
    if (charter.getSupersedes().isPresent()) {
      verdicts.failIf(
          isSupersededByItself(charter, context),
          context.found(CIRCULAR, Place.root().member("supersedes")));
    }
    Optional<ImpreciseDate> to = charter.getEffectiveTo();
    if (to.isPresent()) {
      verdicts.failIf(
          charter.getEffectiveFrom().map(to.get()::isBefore).orElse(Known.UNKNOWN),
          context.found(REVERSED, Place.root().member("effectiveTo")),
          charter.getEffectiveFrom().isPresent() ? Unsettled.DATES_OVERLAP : Unsettled.NOT_DATED);
    }
    if (context.dossier().isPresent()) {
      verdicts.failIf(
          isThereBefore(charter, context.dossier().get(), context.document().index()),
          context.found(TWICE, Place.root().member("versionLabel")));
    }
  }

  /** Each version is passed once, so a circle of other versions is left at its second round. */
  private static boolean isSupersededByItself(Charter charter, Context context) {
    Map<VersionLabel, VersionLabel> earlier = new HashMap<>();
    context.dossier().stream()
        .flatMap(dossier -> dossier.getCharters().stream())
        .filter(other -> other.getId().equals(charter.getId()))
        .forEach(
            other ->
                other
                    .getSupersedes()
                    .ifPresent(version -> earlier.putIfAbsent(other.getVersionLabel(), version)));
    Set<VersionLabel> passed = new HashSet<>();
    VersionLabel at = charter.getSupersedes().orElse(null);
    while (at != null && passed.add(at)) {
      at = earlier.get(at);
    }
    return passed.contains(charter.getVersionLabel());
  }

  private static boolean isThereBefore(Charter charter, Dossier dossier, int index) {
    return dossier.getCharters().stream()
        .limit(index)
        .anyMatch(
            other ->
                other.getId().equals(charter.getId())
                    && other.getVersionLabel().equals(charter.getVersionLabel()));
  }
}
