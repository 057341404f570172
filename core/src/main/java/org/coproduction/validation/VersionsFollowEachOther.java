package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.charter.Charter;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.RuleName;
import org.coproduction.value.VersionLabel;

/**
 * The versions of a charter come one after another: none replaces itself, by way of others or not.
 */
final class VersionsFollowEachOther implements Rule<Charter> {

  private static final FindingCode CIRCULAR =
      FindingCode.error("charter.version.supersedes-itself", CONFORMANCE);

  @Override
  public RuleName name() {
    return new RuleName("versions-follow-each-other");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(CIRCULAR);
  }

  @Override
  public Set<Need> needs(FindingCode code) {
    return Set.of(Need.DOSSIER);
  }

  @Override
  public void check(Charter charter, Context context, Verdicts verdicts) {
    if (charter.getSupersedes().isPresent()
        && verdicts.isBroken(isSupersededByItself(charter, context))) {
      verdicts.fail(context.found(CIRCULAR, Place.root().member("supersedes")));
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
}
