package org.coproduction.scoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.evidence.Corroboration;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.Link;
import org.coproduction.evidence.Signature;
import org.coproduction.evidence.SignatureRole;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.participant.Perspective;
import org.coproduction.value.EventId;
import org.coproduction.value.Fact;
import org.coproduction.value.FactKind;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Known;
import org.coproduction.value.LinkId;
import org.coproduction.value.Words;

/** How well the facts of one dossier are shown: what resolves, and who else confirms them. */
final class Grading {

  private final Map<EventId, Event> events = new HashMap<>();
  private final Map<LinkId, Link> links = new HashMap<>();
  private final Set<FeedbackRef> said = new HashSet<>();
  private final Set<FactKind> corroborated;

  Grading(Dossier dossier, ImpreciseDate asOf) {
    for (Event event : dossier.getEvents()) {
      events.putIfAbsent(event.getId(), event);
      for (FeedbackItem item : event.getFeedback()) {
        said.add(new FeedbackRef(event.getId(), item.getId()));
      }
    }
    for (Link link : dossier.getForm().getLinks()) {
      links.putIfAbsent(link.getId(), link);
    }
    this.corroborated = corroborated(dossier.getForm(), asOf);
  }

  Optional<Event> event(EventId id) {
    return Optional.ofNullable(events.get(id));
  }

  /** Whether something that somebody said is in the record of an event of the dossier. */
  boolean holds(FeedbackRef ref) {
    return said.contains(ref);
  }

  /** The grade of a fact, where {@code further} names records beside its own that may date it. */
  Grade of(FactKind kind, Fact fact, List<EventId> further) {
    if (!fact.getProvenance().isByPerson()) {
      return Grade.ASSERTED;
    }
    boolean dated = fact.getWhen().isPresent();
    boolean shown =
        isShownByLink(kind, fact.getLinks(), dated)
            || isShownByEvent(fact.getEvents(), dated)
            || isShownByEvent(further, dated);
    return graded(kind, shown);
  }

  /** The grade of a fact that an event's own record holds. */
  Grade of(FactKind kind, Event holder) {
    return graded(kind, holder.getOn().isPresent());
  }

  /** The grade of a fact that is documented or not by other means. */
  Grade graded(FactKind kind, boolean documented) {
    if (!documented) {
      return Grade.ASSERTED;
    }
    return corroborated.contains(kind) ? Grade.CORROBORATED : Grade.DOCUMENTED;
  }

  private boolean isShownByLink(FactKind kind, List<LinkId> ids, boolean dated) {
    for (LinkId id : ids) {
      Link link = links.get(id);
      if (link != null
          && (link.getAddress().isPresent() || link.getDigest().isPresent())
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

  /**
   * The kinds of fact that somebody other than an author confirms. Where nobody is known as author,
   * nobody can be known to be another.
   */
  private static Set<FactKind> corroborated(EvidenceForm form, ImpreciseDate asOf) {
    Set<String> authors = new HashSet<>();
    for (Signature signature : form.getSignatures()) {
      if (signature.getRole() == SignatureRole.AUTHOR && signature.getProvenance().stands()) {
        signature.getName().map(Grading::folded).ifPresent(authors::add);
      }
    }
    Set<FactKind> kinds = new HashSet<>();
    if (authors.isEmpty()) {
      return kinds;
    }
    for (Corroboration corroboration : form.getCorroborations()) {
      boolean byAnother =
          corroboration.getBy().map(by -> !authors.contains(folded(by))).orElse(false);
      if (byAnother && counts(corroboration, asOf)) {
        kinds.addAll(corroboration.getConfirms());
      }
    }
    return kinds;
  }

  private static boolean counts(Corroboration corroboration, ImpreciseDate asOf) {
    boolean sound =
        corroboration.isIndependent()
            || corroboration
                .getGroup()
                .map(group -> group.perspective() == Perspective.LIVED_EXPERIENCE)
                .orElse(false);
    boolean later =
        corroboration.getWhen().map(when -> when.isAfter(asOf) == Known.YES).orElse(false);
    return sound && !later && corroboration.getProvenance().isByPerson();
  }

  /** Names are compared by their letters and digits: case, spaces and stops make nobody another. */
  private static String folded(Words name) {
    StringBuilder letters = new StringBuilder();
    name.text().codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString().toLowerCase(Locale.ROOT);
  }
}
