package org.coproduction.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collector;
import org.coproduction.value.FormId;
import org.coproduction.value.Provenance;

/**
 * What many pieces of work show: what is evidenced, asserted and missing, by item, by stage and
 * group, by principle and by year.
 *
 * <p>It is no league table: pieces stand in the order of their identifiers, and nothing here puts
 * one above another. It is a set of pieces, so that merging in any order and grouping gives the
 * same, merging with {@link #none} changes nothing, and a piece that comes twice counts once: a
 * stream, many threads or a distributed engine can build it. Immutable and thread-safe.
 *
 * @param pieces the pieces, each once, in the order of their identifiers and dates
 */
public record Portfolio(List<Piece> pieces) {

  private static final Portfolio NONE = new Portfolio(List.of());

  /** Makes a portfolio; equal pieces are one. */
  public Portfolio {
    TreeSet<Piece> sorted = new TreeSet<>(InOrder.PIECES);
    sorted.addAll(pieces);
    pieces = List.copyOf(sorted);
  }

  /** {@return the portfolio of nothing} */
  public static Portfolio none() {
    return NONE;
  }

  /**
   * A portfolio of some pieces.
   *
   * @param pieces the pieces, in any order
   * @return the portfolio
   */
  public static Portfolio of(Collection<Piece> pieces) {
    return new Portfolio(List.copyOf(pieces));
  }

  /**
   * This portfolio and another as one.
   *
   * @param other the other one
   * @return a portfolio with the pieces of both
   */
  public Portfolio and(Portfolio other) {
    if (other.pieces.isEmpty()) {
      return this;
    }
    if (pieces.isEmpty()) {
      return other;
    }
    List<Piece> both = new ArrayList<>(pieces);
    both.addAll(other.pieces);
    return new Portfolio(both);
  }

  /**
   * Collects pieces, in any order and on any number of threads.
   *
   * @return the collector
   */
  public static Collector<Piece, ?, Portfolio> collector() {
    return Collector.<Piece, List<Piece>, Portfolio>of(
        ArrayList::new,
        List::add,
        (one, other) -> {
          one.addAll(other);
          return one;
        },
        Portfolio::new,
        Collector.Characteristics.UNORDERED);
  }

  /** {@return how each item stands over all pieces that were judged by it} */
  public Map<RubricItemRef, Showings> byItem() {
    return summed(Piece::items, InOrder.ITEMS);
  }

  /** {@return how involvement stands over all pieces, by stage and group} */
  public Map<StageAndGroup, Showings> byStageAndGroup() {
    return summed(Piece::levels, InOrder.LEVELS);
  }

  /** {@return how each principle stands over all pieces} */
  public Map<PrincipleOfCharter, Showings> byPrinciple() {
    return summed(Piece::principles, InOrder.PRINCIPLES);
  }

  /** {@return how the items of the pieces of each year stand, earliest first} */
  public Map<Integer, Showings> byYear() {
    Map<Integer, Showings> years = new TreeMap<>();
    for (Piece piece : pieces) {
      piece.year().ifPresent(year -> years.merge(year, items(piece), Showings::and));
    }
    return Collections.unmodifiableMap(years);
  }

  /** {@return the pieces whose work has no single year on record} */
  public List<FormId> withoutYear() {
    return pieces.stream().filter(p -> p.year().isEmpty()).map(Piece::form).distinct().toList();
  }

  /** {@return how many facts are on record over all pieces, by where they come from} */
  public Map<Provenance.Kind, Integer> facts() {
    Map<Provenance.Kind, Integer> facts = new TreeMap<>();
    pieces.forEach(
        piece -> piece.facts().forEach((kind, count) -> facts.merge(kind, count, Math::addExact)));
    return Collections.unmodifiableMap(facts);
  }

  /** {@return the earliest date as of which a piece was judged} */
  public Optional<LocalDate> oldest() {
    return pieces.stream().map(Piece::asOf).min(Comparator.naturalOrder());
  }

  /** {@return the latest date as of which a piece was judged} */
  public Optional<LocalDate> newest() {
    return pieces.stream().map(Piece::asOf).max(Comparator.naturalOrder());
  }

  /**
   * The pieces that were judged long ago.
   *
   * @param day a day
   * @return the forms of pieces judged before that day
   */
  public List<FormId> judgedBefore(LocalDate day) {
    return pieces.stream()
        .filter(piece -> piece.asOf().isBefore(day))
        .map(Piece::form)
        .distinct()
        .toList();
  }

  /** {@return the forms that are here in more than one version, each of which counts} */
  public List<FormId> inSeveralVersions() {
    List<FormId> several = new ArrayList<>();
    for (int at = 1; at < pieces.size(); at++) {
      FormId form = pieces.get(at).form();
      if (form.equals(pieces.get(at - 1).form()) && !several.contains(form)) {
        several.add(form);
      }
    }
    return several;
  }

  private static Showings items(Piece piece) {
    return piece.items().values().stream().map(Showings::of).reduce(Showings.none(), Showings::and);
  }

  private <K> Map<K, Showings> summed(Function<Piece, Map<K, Showing>> part, Comparator<K> order) {
    Map<K, Showings> sums = new TreeMap<>(order);
    for (Piece piece : pieces) {
      part.apply(piece)
          .forEach((key, showing) -> sums.merge(key, Showings.of(showing), Showings::and));
    }
    return InOrder.of(sums, order);
  }
}
