package org.coproduction.scoring;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
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
    this.corroborated = corroborated(dossier.getForm(), asOf);
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
        signature.getName().map(Grading::spellings).ifPresent(authors::addAll);
      }
    }
    Set<FactKind> kinds = new HashSet<>();
    if (authors.isEmpty()) {
      return kinds;
    }
    for (Corroboration corroboration : form.getCorroborations()) {
      boolean byAnother =
          corroboration.getBy().map(by -> isAnother(spellings(by), authors)).orElse(false);
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
    return sound
        && !isStillToCome(corroboration.getWhen(), asOf)
        && corroboration.getProvenance().isByPerson();
  }

  private static boolean isAnother(Set<String> spellings, Set<String> authors) {
    return !spellings.isEmpty() && Collections.disjoint(spellings, authors);
  }

  /**
   * How a name may be spelt, as it stands and with its parts in order: case, accents, spaces, stops
   * and whether the family name comes first make nobody another. A name without a letter or digit
   * names nobody.
   */
  private static Set<String> spellings(Words name) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    Normalizer.normalize(name.text(), Normalizer.Form.NFKD)
        .codePoints()
        .filter(c -> !isMark(c))
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)) {
                part.appendCodePoint(c);
              } else if (!part.isEmpty()) {
                parts.add(folded(part));
                part.setLength(0);
              }
            });
    if (!part.isEmpty()) {
      parts.add(folded(part));
    }
    if (parts.isEmpty()) {
      return Set.of();
    }
    Set<String> spellings = new HashSet<>();
    spellings.add(String.join("", parts));
    Collections.sort(parts);
    spellings.add(String.join("", parts));
    return spellings;
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
  }

  private static String folded(CharSequence letters) {
    return letters.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
