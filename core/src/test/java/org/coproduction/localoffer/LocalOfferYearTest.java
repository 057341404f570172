package org.coproduction.localoffer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Withdrawal;
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
    return new LocalOfferComment(
        FeedbackItem.builder().id(new FeedbackId("c")).text(Words.of("MARKER")).build(),
        Optional.empty(),
        classes,
        exclusion,
        answer);
  }

  private static LocalOfferComment answered(CommentClass kind) {
    return comment(
        EnumSet.of(kind),
        Optional.empty(),
        Optional.of(new CommentAnswer(SOME, SOME, Optional.empty())));
  }

  private static LocalOfferYear year(LocalOfferComment... comments) {
    return LocalOfferYear.of(FROM, TO, List.of(comments));
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
        year.asPublished(
            ImpreciseDate.parse("2024-05-01"), new WebAddress("https://www.example.org/comments"));

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
    assertThatThrownBy(() -> LocalOfferYear.of(FROM, FROM.plusYears(1), List.of()))
        .isInstanceOf(MalformedValueException.class);
  }

  @Test
  void whatIsTakenBackIsMissedByNobodyAndPublishedNowhere() {
    LocalOfferComment open =
        comment(EnumSet.of(CommentClass.CONTENT), Optional.empty(), Optional.empty());
    LocalOfferYear year =
        new LocalOfferYear(
            Optional.empty(),
            Optional.empty(),
            FROM,
            TO,
            List.of(open),
            List.of(Withdrawal.builder().addItems(open.said().getId()).build()),
            Optional.empty(),
            Optional.empty());

    assertThat(year.gaps(FROM)).isEmpty();
    assertThat(year.toPublish()).isEmpty();
  }

  @Test
  void nothingThatSomebodyWroteIsPrinted() {
    assertThat(year(answered(CommentClass.CONTENT)).toString()).doesNotContain("MARKER");
  }
}
