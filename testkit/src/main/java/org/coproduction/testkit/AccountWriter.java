package org.coproduction.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.coproduction.charter.Ladder;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.evidence.Corroboration;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.Link;
import org.coproduction.evidence.NotApplicable;
import org.coproduction.evidence.Signature;
import org.coproduction.evidence.SignatureRole;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.value.EventId;
import org.coproduction.value.FactKind;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.FormId;
import org.coproduction.value.GroupId;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.LinkId;
import org.coproduction.value.WebAddress;
import org.coproduction.value.Words;

/** Writes an account down as a dossier, in one telling. */
final class AccountWriter {

  private static final Set<FactKind> HELD_BY_EVENTS =
      Set.of(
          FactKind.GROUP_NAMED,
          FactKind.CHILDREN_TOOK_PART,
          FactKind.PEOPLE_COUNTED,
          FactKind.METHOD_USED,
          FactKind.BARRIER_MET,
          FactKind.INFORMATION_SENT_AHEAD);

  static final ImpreciseDate DAY = ImpreciseDate.parse("2020-03-02");

  private final Account account;
  private final Telling telling;

  AccountWriter(Account account, Telling telling) {
    this.account = account;
    this.telling = telling;
  }

  /** A fact, and whether it has been told before. */
  record Told(ToldFact fact, boolean again) {}

  Dossier dossier(List<Ladder> ladders) {
    List<Told> facts = new ArrayList<>();
    account.facts().forEach(fact -> facts.add(new Told(fact, false)));
    if (telling.twice()) {
      account.facts().forEach(fact -> facts.add(new Told(fact, true)));
    }
    List<Told> inOrder = telling.inOrder(facts);
    EvidenceForm.Builder form = form();
    Event.Builder first = event("event");
    Event.Builder second = event("event-2");
    for (int at = 0; at < inOrder.size(); at++) {
      Told told = inOrder.get(at);
      ToldFact fact = told.fact();
      if (fact.shown() == ToldFact.Shown.BY_AN_EVENT && HELD_BY_EVENTS.contains(fact.kind())) {
        Event.Builder holder = telling.inTwoEvents() && at % 2 != 0 ? second : first;
        new HeldFactWriter(this, told, at).write(holder);
      } else {
        new FormFactWriter(this, told, at).write(form);
      }
    }
    Dossier.Builder dossier = Dossier.builder().form(form.build()).addAllLadders(ladders);
    dossier.addEvents(first.build());
    if (telling.inTwoEvents()) {
      dossier.addEvents(second.build());
    }
    return dossier.build();
  }

  private EvidenceForm.Builder form() {
    EvidenceForm.Builder form =
        EvidenceForm.builder().id(new FormId(telling.ids() + "form")).title(words("A guide"));
    if (!telling.padding().isBlank()) {
      form.aim(words(telling.padding())).reason(words(telling.padding()));
    }
    for (GroupKind kind : telling.inOrder(List.of(GroupKind.values()))) {
      form.addGroups(ParticipantGroup.builder().id(group(kind)).kind(kind).build());
    }
    form.addLinks(
        Link.builder().id(link()).address(new WebAddress("https://example.org/page")).build());
    form.addSignatures(
        Signature.builder()
            .role(SignatureRole.AUTHOR)
            .name(words(Confirmation.Witness.AUTHOR.spelling()))
            .build());
    for (Confirmation confirmation : telling.inOrder(account.confirmations())) {
      form.addCorroborations(
          Corroboration.builder()
              .by(words(confirmation.by().spelling()))
              .group(GroupKind.PARENT_CARERS)
              .independent(false)
              .addConfirms(confirmation.kind())
              .build());
    }
    for (FactKind kind : telling.inOrder(account.notApplicable())) {
      form.addNotApplicable(
          NotApplicable.builder()
              .fact(kind)
              .reason(words("The law left no choice"))
              .by(words("The head of service"))
              .build());
    }
    return form;
  }

  private Event.Builder event(String id) {
    return Event.builder()
        .id(new EventId(telling.ids() + id))
        .on(DAY)
        .addFeedback(
            FeedbackItem.builder().id(said().feedback()).text(words("Buses come late")).build());
  }

  Words words(String text) {
    return telling.words(text);
  }

  Words words(Told told, String text) {
    return told.again() ? telling.again(text) : telling.words(text);
  }

  GroupId group(GroupKind kind) {
    return new GroupId(telling.ids() + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  String id(int at) {
    return telling.ids() + "n" + at;
  }

  LinkId link() {
    return new LinkId(telling.ids() + "page");
  }

  LinkId brokenLink() {
    return new LinkId(telling.ids() + "gone");
  }

  EventId event() {
    return new EventId(telling.ids() + "event");
  }

  FeedbackRef said() {
    return new FeedbackRef(event(), new FeedbackId("said"));
  }

  FeedbackRef neverSaid() {
    return new FeedbackRef(new EventId(telling.ids() + "no-event"), new FeedbackId("said"));
  }
}
