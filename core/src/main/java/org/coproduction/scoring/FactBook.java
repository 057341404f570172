package org.coproduction.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.coproduction.dossier.Dossier;
import org.coproduction.evidence.Stage;
import org.coproduction.participant.GroupKind;
import org.coproduction.value.FactKind;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.MethodCode;

/**
 * Every fact of a dossier that may count, derived once from its typed fields. What a person refused
 * is not in it, nor what had not happened by the date of judgement; and words are not: there is no
 * way from them into this book.
 */
final class FactBook {

  /** Facts are numbered in the order of the book, once all are in it. */
  static final FactKey UNNUMBERED = new FactKey(0);

  private static final Comparator<FactOnRecord> IN_ORDER =
      Comparator.comparing(FactOnRecord::document)
          .thenComparing(FactOnRecord::place)
          .thenComparing(FactOnRecord::kind)
          .thenComparing(fact -> fact.group().map(GroupKind::ordinal).orElse(-1))
          .thenComparing(fact -> fact.stage().map(Stage::ordinal).orElse(-1));

  private final Map<FactKind, List<Entry>> entries = new EnumMap<>(FactKind.class);
  private final List<FactOnRecord> facts = new ArrayList<>();

  /**
   * One fact, and the method that makes it different from others of its kind.
   *
   * @param fact the fact
   * @param method the method, for facts that are counted by method
   */
  record Entry(FactOnRecord fact, Optional<MethodCode> method) {}

  private FactBook() {}

  static FactBook of(Dossier dossier, ImpreciseDate asOf) {
    return of(dossier, new Grading(dossier, asOf), asOf);
  }

  static FactBook of(Dossier dossier, Grading grading, ImpreciseDate asOf) {
    FactBook book = new FactBook();
    new FormFacts(dossier, grading, asOf, book).enter();
    new EventFacts(dossier, grading, asOf, book).enter();
    new ResponseFacts(dossier, grading, asOf, book).enter();
    book.number();
    return book;
  }

  void enter(Entry entry) {
    entries.computeIfAbsent(entry.fact().kind(), kind -> new ArrayList<>()).add(entry);
  }

  private void number() {
    List<Entry> all = new ArrayList<>();
    entries.values().forEach(all::addAll);
    all.sort(Comparator.comparing(Entry::fact, IN_ORDER));
    entries.clear();
    for (Entry entry : all) {
      FactOnRecord fact = entry.fact().as(new FactKey(facts.size()));
      facts.add(fact);
      enter(new Entry(fact, entry.method()));
    }
  }

  /** Every fact, in the order of their numbers. */
  List<FactOnRecord> facts() {
    return facts;
  }

  List<Entry> entries(FactKind kind) {
    return entries.getOrDefault(kind, List.of());
  }

  /** The facts of some kinds, by kind; a kind that is named twice is looked at once. */
  Stream<FactOnRecord> streamOf(List<FactKind> kinds) {
    return kinds.isEmpty()
        ? Stream.of()
        : EnumSet.copyOf(kinds).stream().flatMap(kind -> entries(kind).stream()).map(Entry::fact);
  }

  List<FactOnRecord> facts(List<FactKind> kinds) {
    return streamOf(kinds).toList();
  }

  /** The numbers of the facts of some kinds, in order. */
  List<FactKey> keys(List<FactKind> kinds) {
    return streamOf(kinds).map(FactOnRecord::key).sorted().toList();
  }
}
