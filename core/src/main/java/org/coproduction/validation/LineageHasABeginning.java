package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Derivation;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.RuleName;
import org.coproduction.finding.Unsettled;
import org.coproduction.value.CharterId;

/**
 * No charter was made after itself, by itself or by way of others. Its versions do not count as
 * others here: what one version took from the one before it is said by what it replaces.
 */
final class LineageHasABeginning implements Rule<Charter> {

  private static final FindingCode CIRCULAR =
      FindingCode.error("charter.lineage.circular", CONFORMANCE);

  @Override
  public RuleName name() {
    return new RuleName("lineage-has-a-beginning");
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
    if (charter.getDerivedFrom().isEmpty()) {
      return;
    }
    Map<CharterId, Set<CharterId>> before = new HashMap<>();
    context.dossier().ifPresent(dossier -> dossier.getCharters().forEach(c -> add(c, before)));
    add(charter, before);
    for (int at = 0; at < charter.getDerivedFrom().size(); at++) {
      CharterId other = charter.getDerivedFrom().get(at).getCharter();
      if (before.containsKey(other)) {
        if (verdicts.isBroken(leadsTo(other, charter.getId(), before))) {
          verdicts.fail(context.found(CIRCULAR, Context.at("derivedFrom", at, "charter")));
        }
      } else {
        verdicts.cannotTell(Unsettled.NOT_AT_HAND);
      }
    }
  }

  private static void add(Charter charter, Map<CharterId, Set<CharterId>> before) {
    Set<CharterId> others = before.computeIfAbsent(charter.getId(), id -> new HashSet<>());
    charter.getDerivedFrom().stream().map(Derivation::getCharter).forEach(others::add);
  }

  /** Each charter is reached once, so circles of other charters end the walk like beginnings. */
  private static boolean leadsTo(
      CharterId from, CharterId to, Map<CharterId, Set<CharterId>> before) {
    Set<CharterId> reached = new HashSet<>(Set.of(from));
    List<CharterId> next = List.of(from);
    while (!next.isEmpty() && !reached.contains(to)) {
      next =
          next.stream()
              .flatMap(id -> before.getOrDefault(id, Set.of()).stream())
              .filter(reached::add)
              .toList();
    }
    return reached.contains(to);
  }
}
