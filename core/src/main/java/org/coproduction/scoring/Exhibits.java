package org.coproduction.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.evidence.Exhibit;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Stance;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Place;
import org.coproduction.theme.Coding;
import org.coproduction.theme.CodingStatus;
import org.coproduction.theme.Codings;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.Id;
import org.coproduction.value.ImpreciseDate;

/**
 * What exhibits come to: the facts of the activities and decisions they cite, the lines of
 * feedback, and what a link or the record of an event shows. A note by itself shows nothing.
 */
final class Exhibits {

  private final Grading grading;
  private final Map<Id, List<FactOnRecord>> factsOfCited = new HashMap<>();
  private final Map<FeedbackRef, Line> lines = new HashMap<>();
  private final Set<FeedbackRef> negative = new HashSet<>();

  /** A line of feedback, where it stands. */
  private record Line(DocumentRef document, Place place, boolean dated) {}

  Exhibits(Dossier dossier, Grading grading, FactBook book, ImpreciseDate asOf) {
    this.grading = grading;
    if (!dossier.getForm().getPrincipleClaims().isEmpty()) {
      cited(dossier, book, asOf);
      lines(dossier, asOf);
    }
  }

  private void cited(Dossier dossier, FactBook book, ImpreciseDate asOf) {
    Map<Place, List<FactOnRecord>> byPlace = new HashMap<>();
    for (FactOnRecord fact : book.facts()) {
      if (fact.document().kind() == DocumentKind.EVIDENCE_FORM) {
        byPlace.computeIfAbsent(fact.place(), place -> new ArrayList<>()).add(fact);
      }
    }
    var activities = dossier.getForm().getActivities();
    for (int at = 0; at < activities.size(); at++) {
      if (FactEntry.counts(activities.get(at), asOf)) {
        factsOfCited.putIfAbsent(
            activities.get(at).getId(),
            byPlace.getOrDefault(Place.root().member("activities").item(at), List.of()));
      }
    }
    var decisions = dossier.getForm().getDecisions();
    for (int at = 0; at < decisions.size(); at++) {
      if (FactEntry.counts(decisions.get(at), asOf)) {
        factsOfCited.putIfAbsent(
            decisions.get(at).getId(),
            byPlace.getOrDefault(Place.root().member("decisions").item(at), List.of()));
      }
    }
  }

  private void lines(Dossier dossier, ImpreciseDate asOf) {
    for (int index = 0; index < dossier.getEvents().size(); index++) {
      Event event = dossier.getEvents().get(index);
      DocumentRef document = new DocumentRef(DocumentKind.EVENT, index);
      for (int at = 0; at < event.getFeedback().size(); at++) {
        FeedbackItem item = event.getFeedback().get(at);
        FeedbackRef ref = new FeedbackRef(event.getId(), item.getId());
        if (grading.holds(ref) && FactEntry.counts(item, asOf)) {
          Place place = Place.root().member("feedback").item(at);
          lines.putIfAbsent(ref, new Line(document, place, event.getOn().isPresent()));
          if (item.getStance().filter(stance -> stance == Stance.NEGATIVE).isPresent()) {
            negative.add(ref);
          }
        }
      }
    }
    for (Codings codings : dossier.getCodings()) {
      for (Coding coding : codings.getCodings()) {
        if (coding.getStatus() == CodingStatus.CONFIRMED
            && coding.getStance().filter(stance -> stance == Stance.NEGATIVE).isPresent()
            && coding.marksWords()
            && !Grading.isStillToCome(coding.getOn(), asOf)) {
          negative.add(coding.getItem());
        }
      }
    }
  }

  /** Whether an exhibit cites a line that judges badly: by its stance or a confirmed coding. */
  boolean isNegativeLine(Exhibit exhibit) {
    return exhibit.getFeedback().filter(negative::contains).isPresent();
  }

  ExhibitOnRecord onRecord(Exhibit exhibit, Place place) {
    List<FactOnRecord> facts = new ArrayList<>();
    boolean resolves = grading.resolves(exhibit);
    Optional<Line> line = exhibit.getFeedback().map(lines::get);
    List<Grade> grades = new ArrayList<>();
    for (Optional<? extends Id> id : List.of(exhibit.getActivity(), exhibit.getDecision())) {
      List<FactOnRecord> its = id.map(factsOfCited::get).orElse(null);
      if (its != null) {
        resolves = true;
        facts.addAll(its);
      }
    }
    facts.forEach(fact -> grades.add(fact.grade()));
    if (line.isPresent()) {
      resolves = true;
    }
    if (grading.isShown(exhibit) || line.filter(Line::dated).isPresent()) {
      grades.add(Grade.DOCUMENTED);
    }
    Grade best = grades.stream().max(Comparator.naturalOrder()).orElse(Grade.ASSERTED);
    return new ExhibitOnRecord(
        place,
        resolves
            ? Optional.of(exhibit.getProvenance().isByPerson() ? best : Grade.ASSERTED)
            : Optional.empty(),
        line.map(Line::document),
        line.map(Line::place),
        facts.stream().map(FactOnRecord::key).distinct().sorted().toList());
  }
}
