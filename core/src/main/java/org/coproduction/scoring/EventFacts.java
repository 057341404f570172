package org.coproduction.scoring;

import java.util.List;
import java.util.Optional;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Place;
import org.coproduction.participant.Attendance;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.value.Fact;
import org.coproduction.value.FactKind;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Known;
import org.coproduction.value.Provenance;

/**
 * The facts that the records of events hold. An event with a date is a record, so what it holds is
 * documented; an event still to come holds nothing yet.
 */
final class EventFacts {

  private final Dossier dossier;
  private final Grading grading;
  private final ImpreciseDate asOf;
  private final FactBook book;

  EventFacts(Dossier dossier, Grading grading, ImpreciseDate asOf, FactBook book) {
    this.dossier = dossier;
    this.grading = grading;
    this.asOf = asOf;
    this.book = book;
  }

  void enter() {
    List<Event> events = dossier.getEvents();
    for (int index = 0; index < events.size(); index++) {
      Event event = events.get(index);
      if (event.getOn().map(on -> on.isAfter(asOf) != Known.YES).orElse(true)) {
        new Holder(event, new DocumentRef(DocumentKind.EVENT, index)).enter();
      }
    }
  }

  private final class Holder {

    private final Event event;
    private final DocumentRef document;

    Holder(Event event, DocumentRef document) {
      this.event = event;
      this.document = document;
    }

    void enter() {
      for (int at = 0; at < event.getGroups().size(); at++) {
        group(event.getGroups().get(at), place("groups", at));
      }
      for (int at = 0; at < event.getSessions().size(); at++) {
        List<Attendance> attendance = event.getSessions().get(at).getAttendance();
        for (int row = 0; row < attendance.size(); row++) {
          if (GroupRules.isCounted(
              attendance.get(row).getInvited(), attendance.get(row).getCame())) {
            stated(FactKind.PEOPLE_COUNTED, place("sessions", at).member("attendance").item(row))
                .enterIn(book);
          }
        }
      }
      for (int at = 0; at < event.getMethods().size(); at++) {
        stated(FactKind.METHOD_USED, place("methods", at))
            .by(event.getMethods().get(at))
            .enterIn(book);
      }
      for (int at = 0; at < event.getAdjustments().size(); at++) {
        List<GroupKind> forGroups = event.getAdjustments().get(at).getForGroups();
        if (!forGroups.isEmpty()) {
          held(FactKind.BARRIER_MET, place("adjustments", at), event.getAdjustments().get(at))
              .ifPresent(entry -> entry.about(forGroups).enterIn(book));
        }
      }
      for (int at = 0; at < event.getMaterials().size(); at++) {
        List<GroupKind> to = event.getMaterials().get(at).getToGroups();
        held(FactKind.INFORMATION_SENT_AHEAD, place("materials", at), event.getMaterials().get(at))
            .ifPresent(entry -> entry.about(to).enterIn(book));
      }
    }

    private void group(ParticipantGroup group, Place at) {
      List<GroupKind> kind = List.of(group.getKind());
      if (group.getName().isPresent()) {
        held(FactKind.GROUP_NAMED, at, group).ifPresent(entry -> entry.about(kind).enterIn(book));
      }
      if (GroupRules.isCounted(group.getInvited(), group.getCame())) {
        held(FactKind.PEOPLE_COUNTED, at, group)
            .ifPresent(entry -> entry.about(kind).enterIn(book));
      }
      if (GroupRules.isOfChildrenThemselves(group) && group.getRole().isPresent()) {
        held(FactKind.CHILDREN_TOOK_PART, at, group)
            .ifPresent(entry -> entry.about(kind).enterIn(book));
      }
    }

    private Place place(String member, int at) {
      return Place.root().member(member).item(at);
    }

    private FactEntry stated(FactKind kind, Place at) {
      return new FactEntry(kind, document, at, Provenance.stated(), grading.of(kind, event));
    }

    private Optional<FactEntry> held(FactKind kind, Place at, Fact fact) {
      if (!FactEntry.counts(fact, asOf)) {
        return Optional.empty();
      }
      Shown shown = grading.of(kind, event);
      return Optional.of(
          new FactEntry(
              kind,
              document,
              at,
              fact.getProvenance(),
              fact.getProvenance().isByPerson() ? shown : shown.unconfirmed()));
    }
  }
}
