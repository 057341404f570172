package org.coproduction.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.evidence.Change;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.FormTheme;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Moderation;
import org.coproduction.feedback.ModerationDecision;
import org.coproduction.feedback.Permission;
import org.coproduction.feedback.Response;
import org.coproduction.feedback.ResponseKind;
import org.coproduction.feedback.Responses;
import org.coproduction.feedback.Withdrawal;
import org.coproduction.localoffer.CommentAnswer;
import org.coproduction.localoffer.CommentClass;
import org.coproduction.localoffer.LocalOfferComment;
import org.coproduction.localoffer.LocalOfferYear;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.publication.CarriedOut;
import org.coproduction.publication.CarriedOutYear;
import org.coproduction.publication.PublicationPolicy;
import org.coproduction.publication.PublishGate;
import org.coproduction.publication.WhyHeld;
import org.coproduction.publication.Withdrawals;
import org.coproduction.theme.Coding;
import org.coproduction.theme.CodingStatus;
import org.coproduction.theme.Codings;
import org.coproduction.value.CoderId;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.GroupId;
import org.coproduction.value.HeadCount;
import org.coproduction.value.ResponseId;
import org.coproduction.value.TextSpan;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;

/** After a withdrawal, no output of the library holds a trace of what was taken back. */
class WithdrawalTracesTest {

  private static final String MARKER = "zzgone";
  private static final FeedbackId TAKEN_BACK = new FeedbackId("zzid-line");
  private static final FeedbackId OF_GROUP = new FeedbackId("zzid-group-line");
  private static final GroupId GROUP = new GroupId("leaving");
  private static final String WORDS = "Nobody told us, " + MARKER + ", until the day itself";

  private static FeedbackItem.Builder said(FeedbackId id, String text) {
    return FeedbackItem.builder()
        .id(id)
        .text(Words.of(text))
        .permission(Permission.QUOTABLE)
        .moderation(
            Moderation.builder()
                .decision(ModerationDecision.PUBLISH)
                .reason(Words.of("looked at it"))
                .build());
  }

  /** A line, and a group with its line: coded, quoted, answered and cited. */
  private static Dossier dossier(boolean takenBack, FeedbackItem... more) {
    Dossier whole = Samples.wholeDossier();
    Event event = whole.getEvents().get(0);
    List<FeedbackItem> items = new ArrayList<>(event.getFeedback());
    items.add(
        0,
        said(TAKEN_BACK, WORDS)
            .table(Words.of(MARKER))
            .votes(HeadCount.inWords(Words.of(MARKER)))
            .moderation(
                Moderation.builder()
                    .decision(ModerationDecision.PUBLISH)
                    .reason(Words.of(MARKER))
                    .by(Words.of(MARKER))
                    .build())
            .build());
    items.add(said(OF_GROUP, "We of " + MARKER + " were never asked").group(GROUP).build());
    items.addAll(List.of(more));
    Event.Builder changed =
        Event.builder()
            .from(event)
            .feedback(items)
            .addGroups(
                ParticipantGroup.builder()
                    .id(GROUP)
                    .kind(GroupKind.PARENT_CARERS)
                    .name(Words.of(MARKER))
                    .came(HeadCount.exactly(30))
                    .build());
    if (takenBack) {
      changed.addWithdrawals(
          Withdrawal.builder().addItems(TAKEN_BACK).build(),
          Withdrawal.builder().group(GROUP).build());
    }
    FeedbackRef line = new FeedbackRef(event.getId(), TAKEN_BACK);
    FeedbackRef ofGroup = new FeedbackRef(event.getId(), OF_GROUP);
    Codings codings = whole.getCodings().get(0);
    return Dossier.builder()
        .from(whole)
        .form(
            EvidenceForm.builder()
                .from(whole.getForm())
                .addThemes(
                    FormTheme.builder()
                        .title(Words.of("Being told"))
                        .addFeedback(line, ofGroup)
                        .build())
                .addChanges(
                    Change.builder().what(Words.of("A text message")).addFeedback(line).build())
                .build())
        .events(List.of(changed.build()))
        .codings(
            List.of(
                Codings.builder()
                    .from(codings)
                    .addCodings(coding(line, codings), coding(ofGroup, codings))
                    .build()))
        .addResponses(
            Responses.builder()
                .addResponses(
                    Response.builder()
                        .id(new ResponseId("r"))
                        .kind(ResponseKind.DID)
                        .addSaid(line, ofGroup)
                        .action(Words.of("A text message for each change"))
                        .build())
                .build())
        .build();
  }

  private static Coding coding(FeedbackRef item, Codings codings) {
    return Coding.builder()
        .item(item)
        .theme(codings.getCodings().get(0).getTheme())
        .coder(new CoderId("coder"))
        .status(CodingStatus.CONFIRMED)
        .addSpans(new TextSpan(0, 1))
        .build();
  }

  @Test
  void noOutputHoldsATrace() {
    CarriedOut carriedOut = Withdrawals.apply(dossier(true));

    assertThat(carriedOut.traces()).isEmpty();
    Map<String, String> outputs = EveryOutput.of(carriedOut.dossier());
    assertThat(outputs).hasSizeGreaterThan(150);
    outputs.forEach((name, text) -> assertThat(text).as(name).doesNotContainIgnoringCase(MARKER));
  }

  /** Where nobody has carried it out yet, it is in the records and in nothing that is published. */
  @Test
  void theGateHoldsWhatNobodyHasCarriedOutYet() {
    EveryOutput.of(dossier(true))
        .forEach(
            (name, text) -> {
              if (name.startsWith("published")) {
                assertThat(text).as(name).doesNotContainIgnoringCase(MARKER);
              }
            });
  }

  /** The search would find it: it is there as long as nobody takes it back. */
  @Test
  void beforeItTheTextIsThere() {
    Map<String, String> outputs = EveryOutput.of(dossier(false));

    for (String name :
        List.of(
            "event json",
            "event compact json",
            "event canonical json",
            "event lines",
            "items COMMA",
            "items SEMICOLON",
            "published for everybody json",
            "published for everybody quotes.csv",
            "published for everybody html en_GB",
            "published for everybody markdown cy",
            "published for a group you said text en_GB")) {
      assertThat(outputs.get(name)).as(name).contains(MARKER);
    }
    for (String name : List.of("codings json", "codings csv", "mapping CONSULT", "form json")) {
      assertThat(outputs.get(name)).as(name).contains(TAKEN_BACK.value());
    }
  }

  @Test
  void onlyTheTombstoneStillNamesTheLines() {
    Dossier without = Withdrawals.apply(dossier(true)).dossier();

    assertThat(without.getEvents().get(0).getWithdrawals())
        .extracting(Withdrawal::getItems)
        .containsExactly(List.of(TAKEN_BACK), List.of(OF_GROUP));
    EveryOutput.of(without)
        .forEach(
            (name, text) -> {
              if (!name.startsWith("event")) {
                assertThat(text).as(name).doesNotContain(TAKEN_BACK.value(), OF_GROUP.value());
              }
            });
  }

  /** Somebody else's line that quotes it, in capitals: held by the gate, told by place. */
  @Test
  void wordsThatSomebodyElseRepeatsAreHeldAndTraced() {
    FeedbackItem repeats =
        said(
                new FeedbackId("repeats"),
                "I heard: NOBODY told us, " + MARKER + ", UNTIL the day itself")
            .build();
    Dossier dossier = dossier(true, repeats);
    CarriedOut left = Withdrawals.apply(dossier);
    PublishGate gate = PublishGate.under(PublicationPolicy.FOR_EVERYBODY);

    assertThat(left.traces()).hasSize(1);
    assertThat(left.traces().get(0).place()).hasToString("/feedback/2/text");
    assertThat(gate.publish(dossier).held())
        .extracting(held -> held.why())
        .contains(WhyHeld.REPEATS_WITHDRAWN);
    for (var published : List.of(gate.publish(dossier), gate.publishAfter(List.of(), left))) {
      PublishedShapes.of(published.published())
          .forEach((name, text) -> assertThat(text).as(name).doesNotContain(MARKER));
    }
  }

  private static LocalOfferYear year(boolean takenBack) {
    Optional<Words> answer = Words.optional("We agree");
    List<LocalOfferComment> comments = new ArrayList<>();
    comments.add(comment(said(TAKEN_BACK, WORDS).build(), Words.optional(MARKER)));
    for (int at = 0; at < 12; at++) {
      comments.add(comment(said(new FeedbackId("c" + at), "Too many pages " + at).build(), answer));
    }
    return new LocalOfferYear(
        Optional.empty(),
        Optional.empty(),
        LocalDate.of(2023, 4, 1),
        LocalDate.of(2024, 3, 31),
        comments,
        takenBack ? List.of(Withdrawal.builder().addItems(TAKEN_BACK).build()) : List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static LocalOfferComment comment(FeedbackItem said, Optional<Words> answer) {
    return new LocalOfferComment(
        said,
        Optional.empty(),
        Set.of(CommentClass.CONTENT),
        Optional.empty(),
        Optional.of(new CommentAnswer(answer, answer, Optional.empty())));
  }

  @Test
  void noOutputOfAYearOfCommentsHoldsATrace() {
    CarriedOutYear left = Withdrawals.apply(year(true));
    Map<String, String> outputs = EveryOutput.of(left.year());

    assertThat(left.traces()).isEmpty();
    assertThat(outputs).hasSizeGreaterThan(25);
    outputs.forEach((name, text) -> assertThat(text).as(name).doesNotContain(MARKER));
    assertThat(EveryOutput.of(year(false)).get("year json")).contains(MARKER);
    assertThat(EveryOutput.of(year(false)).get("published for everybody html cy")).contains(MARKER);
  }
}
