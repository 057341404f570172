package org.coproduction.publication;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.event.Session;
import org.coproduction.evidence.Change;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.Exhibit;
import org.coproduction.evidence.FormTheme;
import org.coproduction.evidence.PrincipleClaim;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Response;
import org.coproduction.feedback.Responses;
import org.coproduction.feedback.Withdrawal;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.localoffer.LocalOfferComment;
import org.coproduction.localoffer.LocalOfferYear;
import org.coproduction.theme.Codings;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.GroupId;
import org.coproduction.value.Words;

/**
 * Carries out what was taken back: whatever rests on it goes too, and a tombstone stays.
 *
 * <p>Gone are the lines with all that belongs to them, the group with its numbers where a group
 * took back all it said, the codings of the lines, and every place where a form or a response cites
 * them. Counts, themes, scores and publications are made of these, so they follow when they are
 * made anew. What else somebody wrote stays as it is, since nobody can tell what of it was taken
 * back; where it repeats the words of a line, that is reported.
 */
public final class Withdrawals {

  private Withdrawals() {}

  /**
   * Carries out all withdrawals that the events of a dossier name. Doing it twice is doing it once.
   *
   * @param dossier the dossier
   * @return the dossier without what was taken back, and where a trace of it is left
   */
  public static CarriedOut apply(Dossier dossier) {
    Withdrawn withdrawn = new Withdrawn(dossier.getEvents());
    List<Words> texts = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    Set<DocumentRef> changed = new HashSet<>();
    for (int at = 0; at < dossier.getEvents().size(); at++) {
      Event before = dossier.getEvents().get(at);
      Event after = event(before, withdrawn, texts);
      events.add(after);
      note(before, after, DocumentKind.EVENT, at, changed);
    }
    EvidenceForm form = form(dossier.getForm(), withdrawn);
    note(dossier.getForm(), form, DocumentKind.EVIDENCE_FORM, 0, changed);
    List<Codings> codings = new ArrayList<>();
    for (int at = 0; at < dossier.getCodings().size(); at++) {
      Codings before = dossier.getCodings().get(at);
      Codings after = codings(before, withdrawn);
      codings.add(after);
      note(before, after, DocumentKind.CODINGS, at, changed);
    }
    List<Responses> responses = new ArrayList<>();
    for (int at = 0; at < dossier.getResponses().size(); at++) {
      Responses before = dossier.getResponses().get(at);
      Responses after = responses(before, withdrawn);
      responses.add(after);
      note(before, after, DocumentKind.RESPONSES, at, changed);
    }
    Dossier without =
        Dossier.builder()
            .from(dossier)
            .form(form)
            .events(events)
            .codings(codings)
            .responses(responses)
            // A fingerprint of what stood there before would still tell whoever guesses it.
            .digests(
                dossier.getDigests().stream()
                    .filter(digest -> !changed.contains(digest.document()))
                    .toList())
            .build();
    return new CarriedOut(without, Traces.of(texts, without));
  }

  /**
   * Carries out all withdrawals that a year of comments on the Local Offer names. Doing it twice is
   * doing it once. An answer goes with its comment.
   *
   * @param year the year
   * @return the year without what was taken back, and where a trace of it is left
   */
  public static CarriedOutYear apply(LocalOfferYear year) {
    List<FeedbackItem> gone =
        year.comments().stream().filter(year::isWithdrawn).map(LocalOfferComment::said).toList();
    LocalOfferYear without =
        new LocalOfferYear(
            year.area(),
            year.language(),
            year.from(),
            year.to(),
            year.comments().stream().filter(comment -> !year.isWithdrawn(comment)).toList(),
            year.withdrawals().stream().map(order -> tombstone(order, gone)).toList(),
            year.publishedOn(),
            year.publishedAt());
    return new CarriedOutYear(
        without, Traces.of(gone.stream().map(FeedbackItem::getText).toList(), without));
  }

  private static void note(
      Object before, Object after, DocumentKind kind, int at, Set<DocumentRef> changed) {
    if (!before.equals(after)) {
      changed.add(new DocumentRef(kind, at));
    }
  }

  private static Event event(Event event, Withdrawn withdrawn, List<Words> texts) {
    if (event.getWithdrawals().isEmpty()) {
      return event;
    }
    Set<GroupId> groups = Withdrawn.groups(event);
    List<FeedbackItem> left = new ArrayList<>();
    List<FeedbackItem> gone = new ArrayList<>();
    for (FeedbackItem item : event.getFeedback()) {
      (withdrawn.isOut(ref(event, item.getId())) ? gone : left).add(item);
    }
    gone.forEach(item -> texts.add(item.getText()));
    return Event.builder()
        .from(event)
        .feedback(left.stream().map(item -> orphaned(item, event, withdrawn)).toList())
        .groups(
            event.getGroups().stream().filter(group -> !groups.contains(group.getId())).toList())
        .sessions(event.getSessions().stream().map(session -> without(session, groups)).toList())
        .withdrawals(event.getWithdrawals().stream().map(order -> tombstone(order, gone)).toList())
        .build();
  }

  private static FeedbackItem orphaned(FeedbackItem item, Event event, Withdrawn withdrawn) {
    return item.getParent().filter(parent -> withdrawn.isOut(ref(event, parent))).isPresent()
        ? FeedbackItem.builder().from(item).parent(Optional.empty()).build()
        : item;
  }

  private static Session without(Session session, Set<GroupId> groups) {
    return Session.builder()
        .from(session)
        .attendance(
            session.getAttendance().stream()
                .filter(row -> !groups.contains(row.getGroup()))
                .toList())
        .build();
  }

  private static Withdrawal tombstone(Withdrawal order, List<FeedbackItem> gone) {
    Set<FeedbackId> items = new LinkedHashSet<>(order.getItems());
    for (FeedbackItem item : gone) {
      if (order.getGroup().isPresent() && item.getGroup().equals(order.getGroup())) {
        items.add(item.getId());
      }
    }
    return Withdrawal.builder().from(order).items(items).build();
  }

  private static Codings codings(Codings codings, Withdrawn withdrawn) {
    return Codings.builder()
        .from(codings)
        .codings(
            codings.getCodings().stream()
                .filter(coding -> !withdrawn.isOut(coding.getItem()))
                .toList())
        .build();
  }

  private static Responses responses(Responses responses, Withdrawn withdrawn) {
    return Responses.builder()
        .from(responses)
        .responses(
            responses.getResponses().stream()
                .map(
                    response ->
                        Response.builder()
                            .from(response)
                            .said(kept(response.getSaid(), withdrawn))
                            .build())
                .toList())
        .build();
  }

  /** What cites a line cites it no more; a claim's exhibit that is such a line goes. */
  private static EvidenceForm form(EvidenceForm form, Withdrawn withdrawn) {
    return EvidenceForm.builder()
        .from(form)
        .themes(
            form.getThemes().stream()
                .map(
                    theme ->
                        FormTheme.builder()
                            .from(theme)
                            .feedback(kept(theme.getFeedback(), withdrawn))
                            .build())
                .toList())
        .changes(
            form.getChanges().stream()
                .map(
                    change ->
                        Change.builder()
                            .from(change)
                            .feedback(kept(change.getFeedback(), withdrawn))
                            .build())
                .toList())
        .principleClaims(
            form.getPrincipleClaims().stream()
                .map(
                    claim ->
                        PrincipleClaim.builder()
                            .from(claim)
                            .exhibits(exhibits(claim.getExhibits(), withdrawn))
                            .build())
                .toList())
        .build();
  }

  private static List<Exhibit> exhibits(List<Exhibit> exhibits, Withdrawn withdrawn) {
    return exhibits.stream()
        .filter(exhibit -> exhibit.getFeedback().filter(withdrawn::isOut).isEmpty())
        .toList();
  }

  private static List<FeedbackRef> kept(List<FeedbackRef> refs, Withdrawn withdrawn) {
    return refs.stream().filter(ref -> !withdrawn.isOut(ref)).toList();
  }

  private static FeedbackRef ref(Event event, FeedbackId item) {
    return new FeedbackRef(event.getId(), item);
  }
}
