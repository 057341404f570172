package org.coproduction.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coproduction.event.Event;
import org.coproduction.event.Prompt;
import org.coproduction.event.PromptOrigin;
import org.coproduction.event.Session;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.Signature;
import org.coproduction.evidence.SignatureRole;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Moderation;
import org.coproduction.feedback.ModerationDecision;
import org.coproduction.feedback.Permission;
import org.coproduction.feedback.Redaction;
import org.coproduction.feedback.RedactionReason;
import org.coproduction.feedback.Response;
import org.coproduction.feedback.ResponseKind;
import org.coproduction.feedback.Responses;
import org.coproduction.feedback.Withdrawal;
import org.coproduction.localoffer.CommentAnswer;
import org.coproduction.localoffer.CommentClass;
import org.coproduction.localoffer.Exclusion;
import org.coproduction.localoffer.ExclusionReason;
import org.coproduction.localoffer.LocalOfferComment;
import org.coproduction.localoffer.LocalOfferYear;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.publication.GateResult;
import org.coproduction.publication.PublicationPolicy;
import org.coproduction.publication.PublishGate;
import org.coproduction.publication.Publishable;
import org.coproduction.publication.PublishedLocalOffer;
import org.coproduction.publication.PublishedWork;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Coding;
import org.coproduction.theme.CodingStatus;
import org.coproduction.theme.Codings;
import org.coproduction.theme.Theme;
import org.coproduction.value.Area;
import org.coproduction.value.CodebookId;
import org.coproduction.value.CoderId;
import org.coproduction.value.EventId;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.FormId;
import org.coproduction.value.GroupId;
import org.coproduction.value.HeadCount;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.PromptId;
import org.coproduction.value.ResponseId;
import org.coproduction.value.SessionId;
import org.coproduction.value.TextSpan;
import org.coproduction.value.ThemeId;
import org.coproduction.value.ThemeRef;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.WebAddress;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;

/** Canaries in every text that must be held: none sings in any shape that leaves the house. */
class PublicationCanaryTest {

  private static final String CANARY = "zzcanary";
  private static final String FREE = "zzfree";
  private static final EventId EVENT = new EventId(CANARY + "-event");
  private static final CodebookId CODEBOOK = new CodebookId(CANARY + "-book");
  private static final ThemeId THEME = new ThemeId(CANARY + "-theme");

  private static final Words REVEALING = Words.of("Ring 07700 900123 about " + CANARY);

  private static FeedbackItem.Builder said(int number, String text) {
    return FeedbackItem.builder()
        .id(new FeedbackId(CANARY + number))
        .text(Words.of(text))
        .table(Words.of(CANARY))
        .permission(Permission.QUOTABLE)
        .moderation(moderated(ModerationDecision.PUBLISH));
  }

  private static Moderation moderated(ModerationDecision decision) {
    return Moderation.builder()
        .decision(decision)
        .reason(Words.of(CANARY))
        .by(Words.of(CANARY))
        .build();
  }

  private static List<FeedbackItem> held() {
    return List.of(
        said(1, CANARY).permission(Optional.empty()).build(),
        said(2, CANARY).permission(Permission.INTERNAL).build(),
        said(3, CANARY).permission(Permission.THEMES_ONLY).build(),
        said(4, CANARY).moderation(Optional.empty()).build(),
        said(5, CANARY).moderation(moderated(ModerationDecision.HOLD)).build(),
        said(6, CANARY).moderation(moderated(ModerationDecision.REDACT)).build(),
        said(7, "Write to " + CANARY + "@example.org").build(),
        said(8, "My 7 year old son is " + CANARY).build(),
        said(9, CANARY).build(),
        said(10, CANARY).group(new GroupId("gone")).build());
  }

  private static Prompt prompt(int number, Words text) {
    return Prompt.builder()
        .id(new PromptId(CANARY + number))
        .text(text)
        .origin(PromptOrigin.PRINTED)
        .build();
  }

  private static Publishable work() {
    List<FeedbackItem> items = new ArrayList<>(held());
    String redacted = FREE + " before " + CANARY + " after";
    items.add(
        said(11, redacted)
            .moderation(moderated(ModerationDecision.REDACT))
            .addRedactions(
                Redaction.builder()
                    .span(new TextSpan(redacted.indexOf(CANARY), redacted.indexOf(" after")))
                    .reason(RedactionReason.NAME)
                    .by(Words.of(CANARY))
                    .build())
            .build());
    Codings.Builder codings =
        Codings.builder().codebook(CODEBOOK).versionLabel(new VersionLabel("1"));
    List<FeedbackRef> refs = new ArrayList<>();
    for (FeedbackItem item : items) {
      FeedbackRef ref = new FeedbackRef(EVENT, item.getId());
      refs.add(ref);
      codings.addCodings(
          Coding.builder()
              .item(ref)
              .theme(THEME)
              .coder(new CoderId(CANARY))
              .status(CodingStatus.CONFIRMED)
              .addSpans(new TextSpan(0, 1))
              .build());
    }
    Event event =
        Event.builder()
            .id(EVENT)
            .title(Words.of(FREE + " title"))
            .summary(Words.of(CANARY))
            .on(ImpreciseDate.parse("2023-03-14").withWords(Words.of(CANARY)))
            .addPrompts(prompt(1, Words.of(FREE + " prompt")), prompt(2, REVEALING))
            .addSessions(
                Session.builder().id(new SessionId(CANARY)).venue(Words.of(FREE + " hall")).build(),
                Session.builder().id(new SessionId(CANARY + "2")).venue(REVEALING).build())
            .addGroups(
                ParticipantGroup.builder()
                    .id(new GroupId("stays"))
                    .kind(GroupKind.PARENT_CARERS)
                    .name(REVEALING)
                    .role(Words.of(CANARY))
                    .came(HeadCount.inWords(Words.of(CANARY)))
                    .build(),
                ParticipantGroup.builder()
                    .id(new GroupId("gone"))
                    .kind(GroupKind.PARENT_CARERS)
                    .name(Words.of(CANARY))
                    .build())
            .feedback(items)
            .addWithdrawals(
                Withdrawal.builder().addItems(new FeedbackId(CANARY + 9)).build(),
                Withdrawal.builder().group(new GroupId("gone")).build())
            .build();
    return new Publishable(
        List.of(event),
        List.of(
            Codebook.builder()
                .id(CODEBOOK)
                .versionLabel(new VersionLabel("1"))
                .addThemes(
                    Theme.builder()
                        .id(THEME)
                        .title(Words.of(FREE + " theme"))
                        .definition(REVEALING)
                        .addCues(Words.of(CANARY))
                        .build())
                .build()),
        List.of(codings.build()),
        List.of(
            Responses.builder()
                .addResponses(
                    Response.builder()
                        .id(new ResponseId(CANARY))
                        .kind(ResponseKind.COULD_NOT)
                        .said(refs)
                        .addThemes(new ThemeRef(CODEBOOK, THEME))
                        .action(Words.of(FREE + " action"))
                        .reason(REVEALING)
                        .owner(Words.of(CANARY))
                        .build())
                .build()),
        Optional.of(
            EvidenceForm.builder()
                .id(new FormId("f"))
                .aim(Words.of(CANARY))
                .addSignatures(
                    Signature.builder()
                        .role(SignatureRole.CO_SIGNATORY)
                        .name(Words.of(CANARY))
                        .build(),
                    Signature.builder()
                        .role(SignatureRole.APPROVER)
                        .name(Words.of(FREE + " officer"))
                        .designation(Words.of("Head of service"))
                        .build())
                .build()));
  }

  @Test
  void noCanarySingsInAnyShape() {
    GateResult<PublishedWork> result =
        PublishGate.under(PublicationPolicy.FOR_EVERYBODY).publish(work());

    Map<String, String> shapes = PublishedShapes.of(result.published());
    assertThat(shapes).hasSizeGreaterThanOrEqualTo(21);
    shapes.forEach((name, text) -> assertThat(text).as(name).doesNotContainIgnoringCase(CANARY));
    assertThat(result.held().toString()).doesNotContain(CANARY, FREE);
  }

  private static LocalOfferYear year() {
    List<LocalOfferComment> comments = new ArrayList<>();
    for (FeedbackItem said : held()) {
      comments.add(comment(said, REVEALING));
    }
    comments.add(comment(said(11, FREE + " comment").build(), Words.of(FREE + " answer")));
    comments.add(
        new LocalOfferComment(
            said(12, CANARY).build(),
            Optional.empty(),
            Set.of(CommentClass.CONTENT),
            Optional.of(new Exclusion(Optional.of(ExclusionReason.ABUSIVE_OR_VEXATIOUS))),
            Optional.empty()));
    comments.add(
        new LocalOfferComment(
            said(13, CANARY).build(),
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            Optional.empty()));
    return new LocalOfferYear(
        Optional.of(Area.named(REVEALING)),
        Optional.empty(),
        LocalDate.of(2023, 4, 1),
        LocalDate.of(2024, 3, 31),
        comments,
        List.of(
            Withdrawal.builder().addItems(new FeedbackId(CANARY + 9)).build(),
            Withdrawal.builder().group(new GroupId("gone")).build()),
        Optional.of(ImpreciseDate.parse("2024-05").withWords(Words.of(CANARY))),
        Optional.of(new WebAddress("https://example.org/" + CANARY)));
  }

  private static LocalOfferComment comment(FeedbackItem said, Words answer) {
    Optional<Words> words = Optional.of(answer);
    return new LocalOfferComment(
        said,
        Optional.empty(),
        Set.of(CommentClass.CONTENT),
        Optional.empty(),
        Optional.of(new CommentAnswer(words, words, words)));
  }

  @Test
  void noCanarySingsInAYearOfComments() {
    GateResult<PublishedLocalOffer> result =
        PublishGate.under(PublicationPolicy.FOR_EVERYBODY).publishAfter(List.of(), year());

    Map<String, String> shapes = PublishedShapes.of(result.published());
    assertThat(shapes).hasSizeGreaterThanOrEqualTo(9);
    shapes.forEach((name, text) -> assertThat(text).as(name).doesNotContainIgnoringCase(CANARY));
    assertThat(result.held().toString()).doesNotContain(CANARY, FREE);
    shapes.forEach(
        (name, text) -> {
          if (!name.equals("counts.csv")) {
            assertThat(text).as(name).contains(FREE + " comment", FREE + " answer");
          }
        });
  }

  /** Where nothing comes through, no canary proves anything. */
  @Test
  void whatMayGoOutDoes() {
    Map<String, String> shapes =
        PublishedShapes.of(
            PublishGate.under(PublicationPolicy.FOR_EVERYBODY).publish(work()).published());

    for (String shape : List.of("json", "html en_GB", "markdown cy", "text en_GB")) {
      assertThat(shapes.get(shape))
          .as(shape)
          .contains(FREE + " title", FREE + " theme", FREE + " action", FREE + " officer")
          .contains(FREE + " before");
    }
    assertThat(shapes.get("calendar")).contains(FREE + " title", FREE + " hall", FREE + " prompt");
    for (String shape : List.of("qdc", "themes THEMEFINDER", "themes CONSULT")) {
      assertThat(shapes.get(shape)).as(shape).contains(FREE + " theme");
    }
    assertThat(shapes.get("you said html en_GB"))
        .contains(FREE + " theme", FREE + " before", FREE + " action");
    assertThat(shapes.get("quotes.csv")).contains(FREE + " before […] after");
    assertThat(shapes.get("themes.csv")).contains(FREE + " theme,*");
  }

  /** The smallest change that lets a canary out is seen: the test can fail. */
  @Test
  void aCanaryThatMayGoOutSings() {
    Words canary = Words.of(CANARY);
    Event event =
        Event.builder()
            .id(EVENT)
            .title(canary)
            .on(ImpreciseDate.parse("2023-03-14"))
            .addGroups(
                ParticipantGroup.builder()
                    .id(new GroupId("stays"))
                    .kind(GroupKind.PARENT_CARERS)
                    .name(canary)
                    .build())
            .addFeedback(said(1, CANARY).build())
            .build();
    Publishable work =
        new Publishable(
            List.of(event),
            List.of(
                Codebook.builder()
                    .id(CODEBOOK)
                    .versionLabel(new VersionLabel("1"))
                    .addThemes(Theme.builder().id(THEME).title(canary).build())
                    .build()),
            List.of(),
            List.of(
                Responses.builder()
                    .addResponses(
                        Response.builder()
                            .id(new ResponseId("r"))
                            .kind(ResponseKind.DID)
                            .addSaid(new FeedbackRef(EVENT, new FeedbackId(CANARY + 1)))
                            .action(canary)
                            .build())
                    .build()),
            Optional.empty());

    PublishedShapes.of(PublishGate.under(PublicationPolicy.FOR_EVERYBODY).publish(work).published())
        .forEach((name, text) -> assertThat(text).as(name).contains(CANARY));
  }
}
