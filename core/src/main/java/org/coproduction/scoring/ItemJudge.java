package org.coproduction.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.coproduction.finding.Place;
import org.coproduction.value.FactKind;
import org.coproduction.value.MethodCode;
import org.coproduction.value.Words;

/**
 * Judges one item by the facts on record.
 *
 * <p>An item has the highest grade by whose facts alone it is still met: two methods, one
 * documented and one asserted, are two asserted methods.
 */
final class ItemJudge {

  private static final Comparator<FactBook.Entry> NEAREST_TO_THE_NEXT_GRADE =
      Comparator.comparing((FactBook.Entry entry) -> entry.fact().grade())
          .reversed()
          .thenComparing(entry -> entry.fact().lacks().size())
          .thenComparing(entry -> entry.fact().key());

  private final FactBook book;
  private final Inapplicable inapplicable;
  private final boolean weighs;

  ItemJudge(FactBook book, Inapplicable inapplicable, boolean weighs) {
    this.book = book;
    this.inapplicable = inapplicable;
    this.weighs = weighs;
  }

  ItemScore judge(RubricItem item) {
    Measure measure = item.getMeasure();
    List<FactBook.Entry> bearers = bearers(measure, false);
    if (bearers.size() == atLeast(measure)) {
      return met(item, bearers);
    }
    List<FactKey> occasions = book.keys(item.getOccasions());
    if (!occasions.isEmpty()) {
      // What the record itself shows to have arisen did apply, whatever is said of it.
      return unmet(
          item,
          Result.CANNOT_TELL,
          item.getWhenCannotTell().orElse(item.getWhenNotMet()),
          Optional.empty(),
          occasions);
    }
    Optional<Place> statement = inapplicable.statement(kinds(measure));
    return statement.isPresent()
        ? unmet(
            item,
            Result.NOT_APPLICABLE,
            item.getWhenNotApplicable().orElse(item.getWhenNotMet()),
            statement,
            book.keys(kinds(measure)))
        : unmet(
            item,
            Result.NOT_MET,
            item.getWhenNotMet(),
            Optional.empty(),
            book.keys(kinds(measure)));
  }

  private ItemScore met(RubricItem item, List<FactBook.Entry> bearers) {
    Grade grade = bearers.get(bearers.size() - 1).fact().grade();
    boolean recognisedOnly = bearers(item.getMeasure(), true).size() < atLeast(item.getMeasure());
    return new ItemScore(
        item.getId(),
        item.getDimension(),
        item.getTitle(),
        Result.MET,
        Optional.of(grade),
        recognisedOnly,
        weight(item),
        item.getWhenMet(),
        Optional.empty(),
        List.of(),
        raise(grade, bearers),
        Optional.empty(),
        book.keys(kinds(item.getMeasure())));
  }

  private ItemScore unmet(
      RubricItem item,
      Result result,
      Words reason,
      Optional<Place> statement,
      List<FactKey> facts) {
    Measure measure = item.getMeasure();
    FactNeed need =
        new FactNeed(
            kinds(measure),
            atLeast(measure) - bearers(measure, false).size(),
            Optional.empty(),
            Optional.empty(),
            item.getWouldChange().stream().toList());
    return new ItemScore(
        item.getId(),
        item.getDimension(),
        item.getTitle(),
        result,
        Optional.empty(),
        false,
        weight(item),
        reason,
        item.getWouldChange(),
        List.of(need),
        List.of(),
        statement,
        facts);
  }

  private Optional<Integer> weight(RubricItem item) {
    return weighs ? item.getWeight() : Optional.empty();
  }

  private static List<FactKind> kinds(Measure measure) {
    return measure instanceof Measure.Recorded recorded
        ? recorded.anyOf()
        : List.of(((Measure.Different) measure).fact());
  }

  private static int atLeast(Measure measure) {
    return measure instanceof Measure.Different different ? different.atLeast() : 1;
  }

  /** The facts that meet an item best, the best shown first: as many as it takes, or all. */
  private List<FactBook.Entry> bearers(Measure measure, boolean byPersonOnly) {
    Map<Object, FactBook.Entry> best = new LinkedHashMap<>();
    for (FactKind kind : kinds(measure)) {
      for (FactBook.Entry entry : book.entries(kind)) {
        Optional<?> difference = difference(measure, entry);
        if (difference.isPresent() && (!byPersonOnly || entry.fact().isByPerson())) {
          best.merge(
              difference.get(),
              entry,
              (one, other) -> NEAREST_TO_THE_NEXT_GRADE.compare(one, other) <= 0 ? one : other);
        }
      }
    }
    List<FactBook.Entry> bestFirst = new ArrayList<>(best.values());
    bestFirst.sort(NEAREST_TO_THE_NEXT_GRADE);
    return bestFirst.subList(0, Math.min(bestFirst.size(), atLeast(measure)));
  }

  /** What has to be another in a second fact: the method, or else the kind of group. */
  private static Optional<?> difference(Measure measure, FactBook.Entry entry) {
    if (measure instanceof Measure.Recorded) {
      return Optional.of(measure);
    }
    return entry.fact().kind() == FactKind.METHOD_USED
        ? entry.method().map(ItemJudge::folded)
        : entry.fact().group();
  }

  /** A method that is spelt otherwise is no second method. */
  private static String folded(MethodCode method) {
    return method.value().toLowerCase(Locale.ROOT).replaceAll("[._:-]", "");
  }

  /** Those of the facts that hold the item at its grade. */
  private static List<GradeStep> raise(Grade grade, List<FactBook.Entry> bearers) {
    List<GradeStep> steps =
        bearers.stream()
            .filter(entry -> entry.fact().grade() == grade && !entry.fact().lacks().isEmpty())
            .map(entry -> new GradeStep(entry.fact().key(), entry.fact().lacks()))
            .toList();
    // Whoever confirms a kind of fact confirms all facts of that kind at once.
    return grade == Grade.DOCUMENTED && !steps.isEmpty() ? steps.subList(0, 1) : steps;
  }
}
