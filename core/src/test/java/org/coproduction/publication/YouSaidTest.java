package org.coproduction.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coproduction.event.Event;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Moderation;
import org.coproduction.feedback.ModerationDecision;
import org.coproduction.feedback.Permission;
import org.coproduction.feedback.Response;
import org.coproduction.feedback.ResponseKind;
import org.coproduction.feedback.Responses;
import org.coproduction.rendering.Rendering;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Coding;
import org.coproduction.theme.CodingStatus;
import org.coproduction.theme.Codings;
import org.coproduction.theme.Theme;
import org.coproduction.value.CodebookId;
import org.coproduction.value.CoderId;
import org.coproduction.value.EventId;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.ResponseId;
import org.coproduction.value.TextSpan;
import org.coproduction.value.ThemeId;
import org.coproduction.value.ThemeRef;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;

class YouSaidTest {

  private static final CodebookId BOOK = new CodebookId("book");
  private static final EventId EVENT = new EventId("e");

  private static Response.Builder response(ResponseKind kind) {
    return Response.builder().id(new ResponseId("r" + kind)).kind(kind);
  }

  private static GateResult<PublishedWork> gated(Response... responses) {
    Event.Builder event = Event.builder().id(EVENT);
    Codings.Builder codings = Codings.builder().codebook(BOOK).versionLabel(new VersionLabel("1"));
    for (int at = 0; at < 24; at++) {
      FeedbackId id = new FeedbackId("l" + at);
      event.addFeedback(
          FeedbackItem.builder()
              .id(id)
              .text(Words.of("We would like a map " + "of every part ".repeat(at % 3)))
              .permission(at < 6 ? Permission.QUOTABLE : Permission.THEMES_ONLY)
              .moderation(Moderation.builder().decision(ModerationDecision.PUBLISH).build())
              .build());
      codings.addCodings(
          Coding.builder()
              .item(new FeedbackRef(EVENT, id))
              .theme(new ThemeId(at < 12 ? "maps" : "waits"))
              .coder(new CoderId("c"))
              .status(CodingStatus.CONFIRMED)
              .addSpans(new TextSpan(0, 2))
              .build());
    }
    return PublishGate.under(PublicationPolicy.FOR_EVERYBODY)
        .publish(
            new Publishable(
                List.of(event.build()),
                List.of(
                    Codebook.builder()
                        .id(BOOK)
                        .versionLabel(new VersionLabel("1"))
                        .addThemes(theme("maps", "Maps"), theme("waits", "Waiting"))
                        .addThemes(theme("none", "Nobody raised this"))
                        .build()),
                List.of(codings.build()),
                List.of(Responses.builder().addResponses(responses).build()),
                Optional.empty()));
  }

  private static Theme theme(String id, String title) {
    return Theme.builder().id(new ThemeId(id)).title(Words.of(title)).build();
  }

  private static String page(Response... responses) {
    return Rendering.in(Locale.UK).youSaid(gated(responses).published()).text(200);
  }

  @Test
  void whatWasSaidStandsBesideWhatCameOfItAndWhatIsOpenIsListed() {
    assertThat(
            page(
                response(ResponseKind.DID)
                    .addThemes(new ThemeRef(BOOK, new ThemeId("maps")))
                    .action(Words.of("We drew one."))
                    .when(ImpreciseDate.parse("2023-06-01"))
                    .build()))
        .contains("You said, we did, we could not")
        .contains("1 of 2 (50%)")
        .containsSubsequence("What we did", "You said: Maps", "We did: We drew one.", "1 June 2023")
        .containsSubsequence("What we have not answered yet", "Waiting")
        .doesNotContain("Nobody raised this", "What we could not do");
  }

  @Test
  void whatCouldNotBeDoneHasItsReason() {
    assertThat(
            page(
                response(ResponseKind.COULD_NOT)
                    .addSaid(new FeedbackRef(EVENT, new FeedbackId("l0")))
                    .reason(Words.of("There is no money for it."))
                    .build()))
        .containsSubsequence(
            "What we could not do",
            "You said: We would like a map",
            "We could not: There is no money for it.");
  }

  @Test
  void whatMayNotBeQuotedIsStillAnswered() {
    assertThat(
            page(
                response(ResponseKind.WILL_DO)
                    .addSaid(new FeedbackRef(EVENT, new FeedbackId("l20")))
                    .action(Words.of("We will ring back."))
                    .dueBy(ImpreciseDate.parse("2024-06"))
                    .build()))
        .containsSubsequence(
            "What we will do", "You said: something that is not quoted here.", "2024-06");
  }

  /** Every response that is published points back to something that somebody said. */
  @Test
  void aResponseToNothingIsHeld() {
    GateResult<PublishedWork> result =
        gated(
            response(ResponseKind.DID).action(Words.of("We won a prize.")).build(),
            response(ResponseKind.WILL_DO)
                .action(Words.of("We will go on."))
                .addThemes(new ThemeRef(BOOK, new ThemeId("none")))
                .build());

    assertThat(result.published().responses()).isEmpty();
    assertThat(result.held())
        .filteredOn(held -> held.why() == WhyHeld.NOTHING_BEHIND)
        .extracting(held -> held.place().toString())
        .containsExactly("/responses/0", "/responses/1");
  }
}
