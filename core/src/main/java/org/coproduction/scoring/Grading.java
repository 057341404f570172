package org.coproduction.scoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.evidence.Link;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.value.EventId;
import org.coproduction.value.Fact;
import org.coproduction.value.FactKind;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Known;
import org.coproduction.value.LinkId;

/** How well the facts of one dossier are shown: what resolves, and who else confirms them. */
final class Grading {

  private final Map<EventId, Event> events = new HashMap<>();
  private final Map<LinkId, Link> links = new HashMap<>();
  private final Set<FeedbackRef> said = new HashSet<>();
  private final Confirmations confirmations;

  Grading(Dossier dossier, ImpreciseDate asOf) {
    for (Event event : dossier.getEvents()) {
      if (isStillToCome(event.getOn(), asOf)) {
        continue;
      }
      events.putIfAbsent(event.getId(), event);
      for (FeedbackItem item : event.getFeedback()) {
        if (FactEntry.counts(item, asOf)) {
          said.add(new FeedbackRef(event.getId(), item.getId()));
        }
      }
    }
    for (Link link : dossier.getForm().getLinks()) {
      if (!isStillToCome(link.getOn(), asOf)) {
        links.putIfAbsent(link.getId(), link);
      }
    }
    this.confirmations = Confirmations.of(dossier.getForm(), asOf);
  }

  /** Whether something is dated later than the date of judgement, so that it shows nothing yet. */
  static boolean isStillToCome(Optional<ImpreciseDate> on, ImpreciseDate asOf) {
    return on.map(date -> date.isAfter(asOf) == Known.YES).orElse(false);
  }

  Optional<Event> event(EventId id) {
    return Optional.ofNullable(events.get(id));
  }

  /** Whether something that somebody said is in the record of an event of the dossier. */
  boolean holds(FeedbackRef ref) {
    return said.contains(ref);
  }

  /** How a fact is shown, where {@code further} names records beside its own that may date it. */
  Shown of(FactKind kind, Fact fact, List<EventId> further) {
    boolean dated = fact.getWhen().isPresent();
    boolean shown =
        isShownByLink(kind, fact.getLinks(), dated)
            || isShownByEvent(fact.getEvents(), dated)
            || isShownByEvent(further, dated);
    Shown asStated =
        graded(kind, shown ? Optional.empty() : Optional.of(lack(kind, fact, further)));
    return fact.getProvenance().isByPerson() ? asStated : asStated.unconfirmed();
  }

  private FactLack lack(FactKind kind, Fact fact, List<EventId> further) {
    if (fact.getWhen().isPresent()) {
      return FactLack.LINK_OR_EVENT;
    }
    // As if it were dated: is there anything that would then show it?
    boolean resolves =
        isShownByLink(kind, fact.getLinks(), true)
            || isShownByEvent(fact.getEvents(), true)
            || isShownByEvent(further, true);
    return resolves ? FactLack.DATE : FactLack.DATED_LINK_OR_EVENT;
  }

  /** How a fact is shown that an event's own record holds. */
  Shown of(FactKind kind, Event holder) {
    return graded(kind, holder.getOn().isPresent() ? Optional.empty() : Optional.of(FactLack.DATE));
  }

  /** How a fact is shown that is documented unless it lacks something. */
  Shown graded(FactKind kind, Optional<FactLack> lack) {
    return lack.map(Shown::asserted).orElseGet(() -> confirmations.of(kind));
  }

  /** Whether something that is no fact of any kind is shown by a link or the record of an event. */
  boolean isShown(Fact fact) {
    boolean dated = fact.getWhen().isPresent();
    return isShownByEvent(fact.getEvents(), dated)
        || fact.getLinks().stream()
            .map(links::get)
            .anyMatch(link -> link != null && isThere(link) && (dated || link.getOn().isPresent()));
  }

  /** Whether anything that it cites is on record, dated or not. */
  boolean resolves(Fact fact) {
    return fact.getEvents().stream().anyMatch(events::containsKey)
        || fact.getLinks().stream().map(links::get).anyMatch(link -> link != null && isThere(link));
  }

  private static boolean isThere(Link link) {
    return link.getAddress().isPresent() || link.getDigest().isPresent();
  }

  private boolean isShownByLink(FactKind kind, List<LinkId> ids, boolean dated) {
    for (LinkId id : ids) {
      Link link = links.get(id);
      if (link != null
          && isThere(link)
          && (link.getShows().isEmpty() || link.getShows().contains(kind))
          && (dated || link.getOn().isPresent())) {
        return true;
      }
    }
    return false;
  }

  private boolean isShownByEvent(List<EventId> ids, boolean dated) {
    for (EventId id : ids) {
      Event event = events.get(id);
      if (event != null && (dated || event.getOn().isPresent())) {
        return true;
      }
    }
    return false;
  }
}
