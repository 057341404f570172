package org.coproduction.portfolio;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.coproduction.dossier.Dossier;
import org.coproduction.scoring.Grade;
import org.coproduction.scoring.ItemScore;
import org.coproduction.scoring.LevelCell;
import org.coproduction.scoring.PrincipleScore;
import org.coproduction.scoring.Scorecard;
import org.coproduction.value.FormId;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Provenance;

/**
 * What one piece of work shows, in what a portfolio needs of it and no more: no words of the record
 * are in it.
 *
 * @param form the form
 * @param asOf the date as of which it was judged
 * @param year the year of the work; absent where its period is unknown or reaches over several
 * @param items how each item stands
 * @param levels how involvement stands, by stage and group: evidenced where the rung that is shown
 *     rests on documented facts alone, asserted where a rung is claimed, promised or asserted
 * @param principles how each principle stands
 * @param facts how many facts are on record, by where they come from
 */
public record Piece(
    FormId form,
    LocalDate asOf,
    Optional<Integer> year,
    Map<RubricItemRef, Showing> items,
    Map<StageAndGroup, Showing> levels,
    Map<PrincipleOfCharter, Showing> principles,
    Map<Provenance.Kind, Integer> facts) {

  /** Makes a piece; the maps are copied and put in order. */
  public Piece {
    items = InOrder.of(items, InOrder.ITEMS);
    levels = InOrder.of(levels, InOrder.LEVELS);
    principles = InOrder.of(principles, InOrder.PRINCIPLES);
    facts = InOrder.of(facts, InOrder.ORIGINS);
  }

  /**
   * What a piece of work shows.
   *
   * @param dossier the piece of work
   * @param card what its facts came to
   * @return the piece
   */
  public static Piece of(Dossier dossier, Scorecard card) {
    Map<RubricItemRef, Showing> items = new LinkedHashMap<>();
    for (ItemScore item : card.items()) {
      items.put(new RubricItemRef(card.rubric(), card.rubricVersion(), item.id()), showing(item));
    }
    Map<StageAndGroup, Showing> levels = new LinkedHashMap<>();
    for (LevelCell cell : card.levels()) {
      levels.put(new StageAndGroup(cell.stage(), cell.group()), showing(cell, card));
    }
    Map<PrincipleOfCharter, Showing> principles = new LinkedHashMap<>();
    for (PrincipleScore principle : card.principles()) {
      principles.put(
          new PrincipleOfCharter(principle.charter(), principle.version(), principle.principle()),
          showing(principle));
    }
    Map<Provenance.Kind, Integer> facts = new LinkedHashMap<>();
    card.facts().forEach(fact -> facts.merge(fact.origin(), 1, Integer::sum));
    return new Piece(
        dossier.getForm().getId(),
        card.asOf(),
        year(dossier.getForm().getPeriod()),
        items,
        levels,
        principles,
        Collections.unmodifiableMap(facts));
  }

  /**
   * The same under another identifier: a form that was read from plain text has none of its own.
   *
   * @param other the identifier
   * @return the piece under it
   */
  public Piece as(FormId other) {
    return new Piece(other, asOf, year, items, levels, principles, facts);
  }

  private static Optional<Integer> year(Optional<ImpreciseDate> period) {
    Optional<Integer> first = period.flatMap(ImpreciseDate::earliest).map(LocalDate::getYear);
    Optional<Integer> last = period.flatMap(ImpreciseDate::latest).map(LocalDate::getYear);
    return first.filter(year -> last.equals(Optional.of(year)));
  }

  private static Showing showing(ItemScore item) {
    return switch (item.result()) {
      case MET -> graded(item.grade());
      case NOT_MET -> Showing.MISSING;
      case CANNOT_TELL -> Showing.CANNOT_TELL;
      case NOT_APPLICABLE -> Showing.NOT_APPLICABLE;
    };
  }

  private static Showing showing(LevelCell cell, Scorecard card) {
    if (cell.evidenced().isPresent()) {
      boolean documented =
          !cell.facts().isEmpty()
              && card.facts(cell.facts()).stream().noneMatch(f -> f.grade() == Grade.ASSERTED);
      return documented ? Showing.EVIDENCED : Showing.ASSERTED;
    }
    return cell.claimed().isPresent() || cell.promised().isPresent()
        ? Showing.ASSERTED
        : Showing.MISSING;
  }

  private static Showing showing(PrincipleScore principle) {
    if (principle.evidenced().isPresent()) {
      return graded(principle.evidenced());
    }
    return principle.claims().isEmpty() ? Showing.MISSING : Showing.ASSERTED;
  }

  private static Showing graded(Optional<Grade> grade) {
    return grade.filter(best -> best != Grade.ASSERTED).isPresent()
        ? Showing.EVIDENCED
        : Showing.ASSERTED;
  }
}
