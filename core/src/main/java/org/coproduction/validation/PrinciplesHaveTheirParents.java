package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Principle;
import org.coproduction.charter.PrincipleGroup;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.RuleName;
import org.coproduction.value.PrincipleId;

/**
 * A principle that is part of a wider one is part of one of the same charter, in whatever layer,
 * and nothing is part of itself.
 */
final class PrinciplesHaveTheirParents implements Rule<Charter> {

  private static final FindingCode UNRESOLVED =
      FindingCode.error("charter.reference.unresolved", CONFORMANCE);
  private static final FindingCode CIRCULAR =
      FindingCode.error("charter.principle.own-ancestor", CONFORMANCE);

  @Override
  public RuleName name() {
    return new RuleName("principles-have-their-parents");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(UNRESOLVED, CIRCULAR);
  }

  @Override
  public void check(Charter charter, Context context, Verdicts verdicts) {
    Set<PrincipleId> principles = new HashSet<>();
    Map<PrincipleId, PrincipleId> parents = new LinkedHashMap<>();
    for (PrincipleGroup group : charter.getGroups()) {
      for (Principle principle : group.getPrinciples()) {
        principles.add(principle.getId());
        principle.getParent().ifPresent(parent -> parents.putIfAbsent(principle.getId(), parent));
      }
    }
    Set<PrincipleId> circular = Circles.in(parents);
    for (int layer = 0; layer < charter.getGroups().size(); layer++) {
      List<Principle> ofIt = charter.getGroups().get(layer).getPrinciples();
      for (int at = 0; at < ofIt.size(); at++) {
        Principle principle = ofIt.get(at);
        if (principle.getParent().isEmpty()) {
          continue;
        }
        boolean unresolved = !principles.contains(principle.getParent().get());
        if (verdicts.isBroken(unresolved || circular.contains(principle.getId()))) {
          Place place = Context.at("groups", layer, "principles").item(at).member("parent");
          verdicts.fail(context.found(unresolved ? UNRESOLVED : CIRCULAR, place));
        }
      }
    }
  }
}
