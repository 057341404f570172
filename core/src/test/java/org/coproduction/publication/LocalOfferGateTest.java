package org.coproduction.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Moderation;
import org.coproduction.feedback.ModerationDecision;
import org.coproduction.feedback.Permission;
import org.coproduction.feedback.Withdrawal;
import org.coproduction.localoffer.CommentAnswer;
import org.coproduction.localoffer.CommentClass;
import org.coproduction.localoffer.Exclusion;
import org.coproduction.localoffer.ExclusionReason;
import org.coproduction.localoffer.LocalOfferComment;
import org.coproduction.localoffer.LocalOfferYear;
import org.coproduction.rendering.PublicationCsv;
import org.coproduction.rendering.Rendering;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;

class LocalOfferGateTest {

  private static final LocalDate FROM = LocalDate.of(2023, 4, 1);
  private static final LocalDate TO = LocalDate.of(2024, 3, 31);

  private static FeedbackItem.Builder said(int number, String text) {
    return FeedbackItem.builder()
        .id(new FeedbackId("c" + number))
        .text(Words.of(text))
        .permission(Permission.QUOTABLE_WITHOUT_NAME)
        .moderation(Moderation.builder().decision(ModerationDecision.PUBLISH).build());
  }

  private static LocalOfferComment comment(FeedbackItem said, CommentClass about, String response) {
    return new LocalOfferComment(
        said,
        Optional.empty(),
        EnumSet.of(about),
        Optional.empty(),
        Optional.of(
            new CommentAnswer(
                Optional.of(Words.of(response)),
                Optional.of(Words.of("We will write it anew.")),
                Optional.empty())));
  }

  private static LocalOfferYear year(List<LocalOfferComment> comments) {
    return LocalOfferYear.of(FROM, TO, comments);
  }

  private static GateResult<PublishedLocalOffer> gated(LocalOfferYear year) {
    return PublishGate.under(PublicationPolicy.FOR_A_KNOWN_GROUP).publishAfter(List.of(), year);
  }

  @Test
  void eachCommentStandsWithItsAnswerUnderItsClass() {
    List<LocalOfferComment> comments = new ArrayList<>();
    for (int at = 0; at < 6; at++) {
      comments.add(
          comment(
              said(at, "The page is hard to find " + at).build(), CommentClass.CONTENT, "Yes."));
    }
    String page = Rendering.in(Locale.UK).localOffer(gated(year(comments)).published()).text(80);

    assertThat(page)
        .contains("1 April 2023", "What is in the Local Offer")
        .contains("You said: The page is hard to find 0", "Our response: Yes.")
        .contains("What we will do: We will write it anew.")
        .contains("6 of 6 (100%)");
  }

  @Test
  void underAClassWhoseCountIsHiddenStandsNothing() {
    List<LocalOfferComment> comments = new ArrayList<>();
    for (int at = 0; at < 20; at++) {
      comments.add(comment(said(at, "More maps").build(), CommentClass.CONTENT, "Yes."));
    }
    comments.add(
        comment(
            said(20, "Larger letters").build(), CommentClass.ACCESSIBILITY_OF_INFORMATION, "Yes."));
    PublishedLocalOffer published = gated(year(comments)).published();

    assertThat(published.comments()).hasSize(21);
    assertThat(published.comments().get(20).about()).isEmpty();
    assertThat(PublicationCsv.commentCounts(published))
        .contains("ACCESSIBILITY_OF_INFORMATION,[c],0,[c]")
        .doesNotContain(",1,", ",20,");
    assertThat(published.comments().stream().filter(one -> !one.about().isEmpty()).count())
        .as("as many as the count of the class, or none where that is hidden")
        .isIn(0L, 20L);
  }

  /** Rounding says that there are at least so many, and the list says no more. */
  @Test
  void noMoreStandUnderAClassThanItsRoundedCountSays() {
    List<LocalOfferComment> comments = new ArrayList<>();
    for (int at = 0; at < 12; at++) {
      comments.add(comment(said(at, "More maps").build(), CommentClass.CONTENT, "Yes."));
    }
    PublishedLocalOffer published =
        PublishGate.under(PublicationPolicy.FOR_EVERYBODY)
            .publishAfter(List.of(), year(comments))
            .published();

    assertThat(PublicationCsv.commentCounts(published)).contains("CONTENT,10,0,10");
    assertThat(published.comments()).hasSize(12);
    assertThat(published.comments().stream().filter(one -> !one.about().isEmpty())).hasSize(8);
  }

  @Test
  void whatIsHeldIsToldByPlaceAndReasonAndStandsNowhere() {
    LocalOfferComment left =
        new LocalOfferComment(
            said(3, "zzcanary").build(),
            Optional.empty(),
            EnumSet.of(CommentClass.CONTENT),
            Optional.of(new Exclusion(Optional.of(ExclusionReason.INDIVIDUAL_SERVICE_COMPLAINT))),
            Optional.empty());
    LocalOfferYear year =
        new LocalOfferYear(
            Optional.empty(),
            Optional.empty(),
            FROM,
            TO,
            List.of(
                comment(
                    said(0, "zzcanary").permission(Permission.INTERNAL).build(),
                    CommentClass.CONTENT,
                    "Ring 07700 900123, zzcanary"),
                comment(said(1, "zzcanary").build(), CommentClass.CONTENT, "zzcanary"),
                comment(
                    said(2, "My 7 year old son, zzcanary").build(), CommentClass.CONTENT, "Yes."),
                left),
            List.of(Withdrawal.builder().addItems(new FeedbackId("c1")).build()),
            Optional.empty(),
            Optional.empty());
    GateResult<PublishedLocalOffer> result = gated(year);

    assertThat(result.held())
        .extracting(held -> held.place() + " " + held.why())
        .contains(
            "/comments/0/said INTERNAL",
            "/comments/0/answer/response IDENTIFIER",
            "/comments/1 WITHDRAWN",
            "/comments/2/said SINGLE_FAMILY",
            "/comments/3 LEFT_OUT");
    String page = Rendering.in(Locale.UK).localOffer(result.published()).html();
    assertThat(page).doesNotContain("zzcanary", "07700").contains("We will write it anew.");
  }

  @Test
  void aWithdrawalLeavesATombstoneAlone() {
    LocalOfferYear year =
        new LocalOfferYear(
            Optional.empty(),
            Optional.empty(),
            FROM,
            TO,
            List.of(comment(said(1, "zzgone").build(), CommentClass.CONTENT, "zzgone")),
            List.of(Withdrawal.builder().addItems(new FeedbackId("c1")).build()),
            Optional.empty(),
            Optional.empty());
    LocalOfferYear without = Withdrawals.apply(year).year();

    assertThat(without.comments()).isEmpty();
    assertThat(without.withdrawals()).isEqualTo(year.withdrawals());
    assertThat(Withdrawals.apply(without)).isEqualTo(new CarriedOutYear(without, List.of()));
  }

  @Test
  void whatRepeatsACommentThatWasTakenBackIsHeldAndTraced() {
    String words =
        "Nobody at the desk could tell me. The map leads to an old car park by the river!";
    LocalOfferYear year =
        new LocalOfferYear(
            Optional.empty(),
            Optional.empty(),
            FROM,
            TO,
            List.of(
                comment(said(1, words).build(), CommentClass.CONTENT, "We agree."),
                comment(
                    said(2, "As I said, the map leads to an old car park by the river").build(),
                    CommentClass.CONTENT,
                    "You wrote: \"" + words + "\""),
                comment(said(3, "The map is old").build(), CommentClass.CONTENT, "A new one.")),
            List.of(Withdrawal.builder().addItems(new FeedbackId("c1")).build()),
            Optional.empty(),
            Optional.empty());
    PublishGate gate = PublishGate.under(PublicationPolicy.FOR_A_KNOWN_GROUP);
    CarriedOutYear left = Withdrawals.apply(year);

    assertThat(left.traces())
        .extracting(trace -> trace.place().toString())
        .contains("/comments/0/said/text", "/comments/0/answer/response")
        .doesNotContain("/comments/1/said/text");
    for (GateResult<PublishedLocalOffer> result :
        List.of(gate.publishAfter(List.of(), year), gate.publishAfter(List.of(), left))) {
      assertThat(result.held())
          .filteredOn(held -> held.why() == WhyHeld.REPEATS_WITHDRAWN)
          .hasSizeGreaterThanOrEqualTo(2);
      assertThat(Rendering.in(Locale.UK).localOffer(result.published()).html())
          .doesNotContain("car park")
          .contains("The map is old");
    }
  }

  @Test
  void theNextPublicationOfTheYearIsHeldAgainstTheOneBefore() {
    List<LocalOfferComment> comments = new ArrayList<>();
    for (int at = 0; at < 20; at++) {
      comments.add(comment(said(at, "More maps").build(), CommentClass.CONTENT, "Yes."));
    }
    GateResult<PublishedLocalOffer> first = gated(year(comments));
    comments.add(comment(said(20, "Fewer maps").build(), CommentClass.CONTENT, "No."));
    PublishedLocalOffer later =
        PublishGate.under(PublicationPolicy.FOR_A_KNOWN_GROUP)
            .publishAfter(first.releases(), year(comments))
            .published();

    assertThat(PublicationCsv.commentCounts(first.published())).contains("CONTENT,20,0,20");
    assertThat(PublicationCsv.commentCounts(later)).doesNotContain("21");
  }
}
