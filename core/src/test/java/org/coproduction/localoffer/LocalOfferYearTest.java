package org.coproduction.localoffer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.coproduction.disclosure.SmallNumberPolicy;
import org.coproduction.rendering.Rendering;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.MalformedValueException;
import org.coproduction.value.WebAddress;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;

class LocalOfferYearTest {

  private static final LocalDate FROM = LocalDate.of(2023, 4, 1);
  private static final LocalDate TO = LocalDate.of(2024, 3, 31);
  private static final Optional<Words> SOME = Optional.of(Words.of("MARKER"));

  private static LocalOfferComment comment(
      Set<CommentClass> classes, Optional<Exclusion> exclusion, Optional<CommentAnswer> answer) {
    return new LocalOfferComment(new FeedbackId("c"), Optional.empty(), classes, exclusion, answer);
  }

  private static LocalOfferComment answered(CommentClass kind) {
    return comment(
        EnumSet.of(kind),
        Optional.empty(),
        Optional.of(new CommentAnswer(SOME, SOME, Optional.empty())));
  }

  private static LocalOfferYear year(LocalOfferComment... comments) {
    return new LocalOfferYear(
        Optional.empty(), FROM, TO, List.of(comments), Optional.empty(), Optional.empty());
  }

  private static List<Gap> gaps(LocalOfferComment comment) {
    return year(comment).gaps(FROM).stream().map(GapAt::gap).toList();
  }

  private static Optional<Exclusion> excluded(ExclusionReason reason) {
    return Optional.of(new Exclusion(Optional.of(reason)));
  }

  @Test
  void aCommentOfAClassIsAnsweredOrLeftOutForAReason() {
    Set<CommentClass> content = EnumSet.of(CommentClass.CONTENT);

    assertThat(gaps(answered(CommentClass.CONTENT))).isEmpty();
    assertThat(gaps(comment(content, Optional.empty(), Optional.empty())))
        .containsExactly(Gap.NEITHER_ANSWERED_NOR_EXCLUDED);
    assertThat(
            gaps(comment(content, Optional.of(new Exclusion(Optional.empty())), Optional.empty())))
        .containsExactly(Gap.EXCLUDED_WITHOUT_REASON);
    assertThat(
            gaps(
                comment(content, excluded(ExclusionReason.ABUSIVE_OR_VEXATIOUS), Optional.empty())))
        .isEmpty();
    assertThat(gaps(comment(Set.of(), Optional.empty(), Optional.empty())))
        .containsExactly(Gap.OF_NO_CLASS);
  }

  @Test
  void anAnswerHasAnActionOrTheReasonForNone() {
    for (CommentAnswer lacking :
        List.of(
            new CommentAnswer(SOME, Optional.empty(), Optional.empty()),
            new CommentAnswer(Optional.empty(), SOME, SOME))) {
      assertThat(
              gaps(
                  comment(
                      EnumSet.of(CommentClass.CONTENT), Optional.empty(), Optional.of(lacking))))
          .containsExactly(Gap.ANSWERED_WITHOUT_ACTION_OR_REASON);
    }
    assertThat(new CommentAnswer(SOME, Optional.empty(), SOME).isWhole()).isTrue();
  }

  @Test
  void theYearIsPublishedOnceItIsOver() {
    LocalOfferYear year = year(answered(CommentClass.CONTENT));
    LocalOfferYear published =
        new LocalOfferYear(
            Optional.empty(),
            FROM,
            TO,
            year.comments(),
            Optional.of(ImpreciseDate.parse("2024-05-01")),
            Optional.of(new WebAddress("https://www.example.org/comments")));

    assertThat(year.gaps(TO)).isEmpty();
    assertThat(year.gaps(TO.plusDays(1)))
        .containsExactly(new GapAt(Gap.YEAR_NOT_PUBLISHED, Optional.empty()));
    assertThat(published.gaps(LocalDate.of(2024, 5, 1))).isEmpty();
    assertThat(published.gaps(LocalDate.of(2024, 4, 30))).hasSize(1);
  }

  @Test
  void complaintsAboutOneServiceGoTheirOwnWay() {
    LocalOfferComment complaint =
        comment(
            EnumSet.of(CommentClass.CONTENT),
            excluded(ExclusionReason.INDIVIDUAL_SERVICE_COMPLAINT),
            Optional.empty());
    LocalOfferYear year = year(complaint, answered(CommentClass.CONTENT));

    assertThat(year.toComplaints()).containsExactly(complaint);
    assertThat(year.toPublish()).hasSize(1);
  }

  @Test
  void aYearIsNoLongerThanAYear() {
    assertThatThrownBy(
            () ->
                new LocalOfferYear(
                    Optional.empty(),
                    FROM,
                    FROM.plusYears(1),
                    List.of(),
                    Optional.empty(),
                    Optional.empty()))
        .isInstanceOf(MalformedValueException.class);
  }

  @Test
  void thePageHidesSmallCountsAndHoldsNoWords() {
    List<LocalOfferComment> comments = new ArrayList<>();
    for (int at = 0; at < 20; at++) {
      comments.add(answered(CommentClass.CONTENT));
    }
    comments.add(answered(CommentClass.ACCESSIBILITY_OF_INFORMATION));
    LocalOfferYear year = year(comments.toArray(LocalOfferComment[]::new));
    String page = Rendering.in(Locale.UK).localOffer(year, SmallNumberPolicy.BELOW_5).html();

    assertThat(page).contains("[c]", "1 April 2023").doesNotContain("MARKER", ">1<", ">20<");
    assertThat(year.toString()).doesNotContain("MARKER");
  }
}
