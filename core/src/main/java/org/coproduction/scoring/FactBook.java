package org.coproduction.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coproduction.dossier.Dossier;
import org.coproduction.value.FactKind;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.MethodCode;

/**
 * Every fact of a dossier that may count, derived once from its typed fields. What a person refused
 * is not in it, nor what had not happened by the date of judgement; and words are not: there is no
 * way from them into this book.
 */
final class FactBook {

  private final Map<FactKind, List<Entry>> entries = new EnumMap<>(FactKind.class);

  /**
   * One fact, and the method that makes it different from others of its kind.
   *
   * @param fact the fact
   * @param method the method, for facts that are counted by method
   */
  record Entry(FactOnRecord fact, Optional<MethodCode> method) {}

  private FactBook() {}

  static FactBook of(Dossier dossier, ImpreciseDate asOf) {
    FactBook book = new FactBook();
    Grading grading = new Grading(dossier, asOf);
    new FormFacts(dossier, grading, asOf, book).enter();
    new EventFacts(dossier, grading, asOf, book).enter();
    new ResponseFacts(dossier, grading, asOf, book).enter();
    Comparator<Entry> inOrder =
        Comparator.comparing((Entry entry) -> entry.fact().document())
            .thenComparing(entry -> entry.fact().place());
    book.entries.values().forEach(list -> list.sort(inOrder));
    return book;
  }

  void enter(FactOnRecord fact) {
    enter(new Entry(fact, Optional.empty()));
  }

  void enter(Entry entry) {
    entries.computeIfAbsent(entry.fact().kind(), kind -> new ArrayList<>()).add(entry);
  }

  List<Entry> entries(FactKind kind) {
    return entries.getOrDefault(kind, List.of());
  }

  List<FactOnRecord> facts(List<FactKind> kinds) {
    List<FactOnRecord> facts = new ArrayList<>();
    for (FactKind kind : Set.copyOf(kinds).stream().sorted().toList()) {
      entries(kind).forEach(entry -> facts.add(entry.fact()));
    }
    return facts;
  }
}
