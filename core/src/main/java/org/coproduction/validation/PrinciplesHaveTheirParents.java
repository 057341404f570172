package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.HashMap;
import java.util.HashSet;
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

/** A principle that is part of another is part of one of the same charter, and never of itself. */
final class PrinciplesHaveTheirParents implements Rule<Charter> {

  private static final FindingCode UNKNOWN =
      FindingCode.error("charter.principle.parent-unknown", CONFORMANCE);
  private static final FindingCode CIRCULAR =
      FindingCode.error("charter.principle.own-ancestor", CONFORMANCE);

  @Override
  public RuleName name() {
    return new RuleName("principles-have-their-parents");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(UNKNOWN, CIRCULAR);
  }

  @Override
  public void check(Charter charter, Context context, Verdicts verdicts) {
    Set<PrincipleId> known = new HashSet<>();
    Map<PrincipleId, PrincipleId> parents = new HashMap<>();
    for (PrincipleGroup group : charter.getGroups()) {
      for (Principle principle : group.getPrinciples()) {
        known.add(principle.getId());
        principle.getParent().ifPresent(parent -> parents.putIfAbsent(principle.getId(), parent));
      }
    }
    Set<PrincipleId> circular = Circles.in(parents);
    for (int layer = 0; layer < charter.getGroups().size(); layer++) {
      Place principles = Context.at("groups", layer).member("principles");
      List<Principle> all = charter.getGroups().get(layer).getPrinciples();
      for (int at = 0; at < all.size(); at++) {
        Principle principle = all.get(at);
        if (principle.getParent().isPresent()) {
          Place place = principles.item(at).member("parent");
          PrincipleId parent = principle.getParent().get();
          verdicts.failIf(!known.contains(parent), context.found(UNKNOWN, place));
          verdicts.failIf(circular.contains(principle.getId()), context.found(CIRCULAR, place));
        }
      }
    }
  }
}
