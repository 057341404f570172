package org.coproduction.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coproduction.finding.Finding;
import org.coproduction.value.ItemId;

/** What has to hold between the items of a rubric. */
final class RubricCheck {

  /** So that the weights of all items of a rubric can be added up. */
  private static final int HEAVIEST = 1_000;

  private RubricCheck() {}

  static List<Finding> of(Rubric rubric) {
    List<Finding> findings = new ArrayList<>();
    boolean anyWeight = rubric.getItems().stream().anyMatch(item -> item.getWeight().isPresent());
    Set<ItemId> seen = new HashSet<>();
    for (int at = 0; at < rubric.getItems().size(); at++) {
      RubricItem item = rubric.getItems().get(at);
      if (!seen.add(item.getId())) {
        findings.add(ScoringFindings.item(ScoringFindings.ITEM_TWICE, at));
      }
      if (anyWeight && !isStated(item)) {
        findings.add(ScoringFindings.item(ScoringFindings.WEIGHT_MISSING, at));
      }
    }
    return findings;
  }

  /** Whether a rubric weighs its items: it does where it states a weight for each. */
  static boolean weighs(Rubric rubric) {
    return !rubric.getItems().isEmpty()
        && rubric.getItems().stream().allMatch(RubricCheck::isStated);
  }

  private static boolean isStated(RubricItem item) {
    return item.getWeight().filter(weight -> weight > 0 && weight <= HEAVIEST).isPresent();
  }
}
