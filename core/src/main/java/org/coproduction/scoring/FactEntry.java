package org.coproduction.scoring;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coproduction.evidence.Stage;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Place;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.Perspective;
import org.coproduction.value.Fact;
import org.coproduction.value.FactKind;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Known;
import org.coproduction.value.MethodCode;
import org.coproduction.value.Provenance;

/**
 * One fact of a record on its way into the book: what it is about is added word by word, then it is
 * entered once for each kind of group.
 */
final class FactEntry {

  private final FactKind kind;
  private final DocumentRef document;
  private final Place place;
  private final Provenance provenance;
  private final Grade grade;
  private Collection<GroupKind> groups = Set.of();
  private Optional<Stage> stage = Optional.empty();
  private Optional<MethodCode> method = Optional.empty();

  FactEntry(FactKind kind, DocumentRef document, Place place, Provenance provenance, Grade grade) {
    this.kind = kind;
    this.document = document;
    this.place = place;
    this.provenance = provenance;
    this.grade = grade;
  }

  /** Whether a fact counts as of a date: nobody refused it, and it is not still to come. */
  static boolean counts(Fact fact, ImpreciseDate asOf) {
    boolean stillToCome = fact.getWhen().map(when -> when.isAfter(asOf) == Known.YES).orElse(false);
    return fact.getProvenance().stands() && !stillToCome;
  }

  FactEntry about(Collection<GroupKind> kinds) {
    this.groups = kinds;
    return this;
  }

  FactEntry at(Optional<Stage> stageOfWork) {
    this.stage = stageOfWork;
    return this;
  }

  FactEntry by(MethodCode methodUsed) {
    this.method = Optional.of(methodUsed);
    return this;
  }

  void enterIn(FactBook book) {
    if (groups.isEmpty()) {
      book.enter(entry(Optional.empty()));
    }
    for (GroupKind group : groups) {
      book.enter(entry(Optional.of(group)));
    }
  }

  private FactBook.Entry entry(Optional<GroupKind> group) {
    return new FactBook.Entry(
        new FactOnRecord(
            kind, document, place, group, stage, grade, provenance.kind(), provenance.span()),
        method);
  }

  static List<GroupKind> livedExperienceOf(Collection<GroupKind> kinds) {
    return kinds.stream()
        .filter(kind -> kind.perspective() == Perspective.LIVED_EXPERIENCE)
        .toList();
  }
}
