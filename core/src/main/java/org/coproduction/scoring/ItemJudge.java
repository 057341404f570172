package org.coproduction.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coproduction.value.MethodCode;

/**
 * Judges one item by the facts on record.
 *
 * <p>An item has the highest grade by whose facts alone it is still met: two methods, one
 * documented and one asserted, are two asserted methods.
 */
final class ItemJudge {

  private ItemJudge() {}

  static ItemScore judge(RubricItem item, FactBook book) {
    List<FactOnRecord> facts = facts(item.getMeasure(), book);
    Optional<Grade> grade = grade(item.getMeasure(), book, false);
    if (grade.isPresent()) {
      return new ItemScore(
          item.getId(),
          item.getDimension(),
          item.getTitle(),
          Result.MET,
          grade,
          grade(item.getMeasure(), book, true).isEmpty(),
          item.getWhenMet(),
          Optional.empty(),
          facts);
    }
    List<FactOnRecord> occasions = book.facts(item.getOccasions());
    boolean open = !occasions.isEmpty();
    return new ItemScore(
        item.getId(),
        item.getDimension(),
        item.getTitle(),
        open ? Result.CANNOT_TELL : Result.NOT_MET,
        Optional.empty(),
        false,
        open ? item.getWhenCannotTell().orElse(item.getWhenNotMet()) : item.getWhenNotMet(),
        item.getWouldChange(),
        open ? occasions : facts);
  }

  private static List<FactOnRecord> facts(Measure measure, FactBook book) {
    if (measure instanceof Measure.Recorded recorded) {
      return book.facts(recorded.anyOf());
    }
    return book.facts(List.of(((Measure.Different) measure).fact()));
  }

  private static Optional<Grade> grade(Measure measure, FactBook book, boolean byPersonOnly) {
    if (measure instanceof Measure.Recorded recorded) {
      return book.facts(recorded.anyOf()).stream()
          .filter(fact -> !byPersonOnly || fact.isByPerson())
          .map(FactOnRecord::grade)
          .max(Comparator.naturalOrder());
    }
    Measure.Different different = (Measure.Different) measure;
    Map<MethodCode, Grade> best = new LinkedHashMap<>();
    for (FactBook.Entry entry : book.entries(different.fact())) {
      if (entry.method().isPresent() && (!byPersonOnly || entry.fact().isByPerson())) {
        best.merge(
            entry.method().get(),
            entry.fact().grade(),
            (one, other) -> one.compareTo(other) >= 0 ? one : other);
      }
    }
    List<Grade> highestFirst = new ArrayList<>(best.values());
    highestFirst.sort(Comparator.reverseOrder());
    return highestFirst.size() < different.atLeast()
        ? Optional.empty()
        : Optional.of(highestFirst.get(different.atLeast() - 1));
  }
}
