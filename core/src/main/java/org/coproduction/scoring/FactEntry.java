package org.coproduction.scoring;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coproduction.evidence.Stage;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Place;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.Perspective;
import org.coproduction.value.Fact;
import org.coproduction.value.FactKind;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.MethodCode;
import org.coproduction.value.Provenance;

/**
 * One fact of a record on its way into the book: what it is about is added word by word, then it is
 * entered once for each kind of group. A fact that rests on one that nobody stands behind is itself
 * only recognised.
 */
final class FactEntry {

  private final FactKind kind;
  private final DocumentRef document;
  private final Place place;
  private final Provenance provenance;
  private final Shown shown;
  private Optional<Provenance> ground = Optional.empty();
  private Map<GroupKind, Provenance> grounds = Map.of();
  private Collection<GroupKind> groups = Set.of();
  private Optional<Stage> stage = Optional.empty();
  private Optional<MethodCode> method = Optional.empty();

  FactEntry(FactKind kind, DocumentRef document, Place place, Provenance provenance, Shown shown) {
    this.kind = kind;
    this.document = document;
    this.place = place;
    this.provenance = provenance;
    this.shown = shown;
  }

  /** Whether a fact counts as of a date: nobody refused it, and it is not still to come. */
  static boolean counts(Fact fact, ImpreciseDate asOf) {
    return fact.getProvenance().stands() && !Grading.isStillToCome(fact.getWhen(), asOf);
  }

  FactEntry about(Collection<GroupKind> kinds) {
    this.groups = kinds;
    return this;
  }

  /** About groups that the fact names, each of which comes from somewhere itself. */
  FactEntry about(Map<GroupKind, Provenance> named) {
    this.groups = named.keySet();
    this.grounds = named;
    return this;
  }

  /** Another fact without which this would not be one. */
  FactEntry restingOn(Provenance other) {
    this.ground = Optional.of(other);
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
    groups.stream().distinct().map(Optional::of).forEach(group -> book.enter(entry(group)));
  }

  private FactBook.Entry entry(Optional<GroupKind> group) {
    Provenance weakest =
        Stream.of(Optional.of(provenance), ground, group.map(grounds::get))
            .flatMap(Optional::stream)
            .filter(from -> !from.isByPerson())
            .findFirst()
            .orElse(provenance);
    Shown asItRests = weakest.isByPerson() ? shown : shown.unconfirmed();
    return new FactBook.Entry(
        new FactOnRecord(
            FactBook.UNNUMBERED,
            kind,
            document,
            place,
            group,
            stage,
            asItRests.grade(),
            asItRests.lacks(),
            weakest.kind(),
            weakest.span(),
            weakest.cue()),
        method);
  }

  static Map<GroupKind, Provenance> livedExperienceOf(Map<GroupKind, Provenance> named) {
    Map<GroupKind, Provenance> livedExperience = new EnumMap<>(named);
    livedExperience.keySet().removeIf(kind -> kind.perspective() != Perspective.LIVED_EXPERIENCE);
    return livedExperience;
  }
}
