package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Principle;
import org.coproduction.charter.PrincipleGroup;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.RuleName;

/**
 * What a charter says of how much of its text is in hand agrees with what is there, and so does the
 * number of principles that its publisher counts. Words that are not the publisher's are no text of
 * it.
 */
final class TextStatusIsHonest implements Rule<Charter> {

  private static final FindingCode MORE_IN_HAND =
      FindingCode.warning("charter.text-status.more-in-hand", CONFORMANCE);
  private static final FindingCode LESS_IN_HAND =
      FindingCode.warning("charter.text-status.less-in-hand", CONFORMANCE);
  private static final FindingCode COUNT_EXCEEDED =
      FindingCode.error("charter.group.count-exceeded", CONFORMANCE);

  @Override
  public RuleName name() {
    return new RuleName("text-status-is-honest");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(MORE_IN_HAND, LESS_IN_HAND, COUNT_EXCEEDED);
  }

  @Override
  public void check(Charter charter, Context context, Verdicts verdicts) {
    Place status = Place.root().member("textStatus");
    if (isMoreInHand(charter)) {
      verdicts.fail(context.found(MORE_IN_HAND, status));
    } else if (isLessInHand(charter)) {
      verdicts.fail(context.found(LESS_IN_HAND, status));
    } else {
      verdicts.pass();
    }
    for (int at = 0; at < charter.getGroups().size(); at++) {
      PrincipleGroup group = charter.getGroups().get(at);
      Optional<Integer> counted = group.getPublishedCount();
      if (counted.isPresent() && verdicts.isBroken(counted.get() < Math.max(1, topLevel(group)))) {
        verdicts.fail(context.found(COUNT_EXCEEDED, Context.at("groups", at, "publishedCount")));
      }
    }
  }

  private static boolean isMoreInHand(Charter charter) {
    return switch (charter.getTextStatus()) {
      case FULL, PARTIAL -> false;
      case TITLE_ONLY -> anyPrinciple(charter, TextStatusIsHonest::hasText);
      case NOT_OBTAINED ->
          anyPrinciple(
              charter, principle -> principle.getTitle().isPresent() || hasText(principle));
    };
  }

  private static boolean isLessInHand(Charter charter) {
    boolean none = !anyPrinciple(charter, principle -> true) && charter.getLadders().isEmpty();
    boolean some =
        charter.getGroups().stream()
            .anyMatch(group -> group.getPublishedCount().orElse(0) > topLevel(group));
    return switch (charter.getTextStatus()) {
      case FULL -> none || some;
      case TITLE_ONLY -> none;
      case PARTIAL, NOT_OBTAINED -> false;
    };
  }

  private static boolean hasText(Principle principle) {
    boolean stated = principle.getStatement().isPresent() && !principle.isParaphrased();
    return stated
        || principle.getCommitments().stream().anyMatch(promise -> !promise.isParaphrased());
  }

  private static boolean anyPrinciple(Charter charter, Predicate<Principle> test) {
    return charter.getGroups().stream()
        .flatMap(group -> group.getPrinciples().stream())
        .anyMatch(test);
  }

  /** Publishers count the principles at the top; what is part of another is not counted again. */
  private static long topLevel(PrincipleGroup group) {
    return group.getPrinciples().stream().filter(p -> p.getParent().isEmpty()).count();
  }
}
