package org.coproduction.localoffer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coproduction.feedback.Withdrawal;
import org.coproduction.value.Area;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Known;
import org.coproduction.value.LanguageTag;
import org.coproduction.value.MalformedValueException;
import org.coproduction.value.WebAddress;

/**
 * The comments that a council in England received on its Local Offer over a year or less, and their
 * publication. Councils publish them at least yearly, with their response and what they mean to do,
 * in a form in which nobody can be identified; comments that are vexatious or about the services
 * for one individual need neither (SEND Regulations 2014, regulation 56; SEND Code of Practice,
 * chapter 4). England only.
 *
 * @param area the council's area
 * @param language the language of comments and answers that name none
 * @param from the first day
 * @param to the last day
 * @param comments the comments, in order
 * @param withdrawals the comments that were taken back
 * @param publishedOn when they were published
 * @param publishedAt where they are published
 */
public record LocalOfferYear(
    Optional<Area> area,
    Optional<LanguageTag> language,
    LocalDate from,
    LocalDate to,
    List<LocalOfferComment> comments,
    List<Withdrawal> withdrawals,
    Optional<ImpreciseDate> publishedOn,
    Optional<WebAddress> publishedAt) {

  /**
   * Makes a year; the lists are copied.
   *
   * @throws MalformedValueException {@code local-offer.year.malformed} where it ends before it
   *     begins or is longer than a year
   */
  public LocalOfferYear {
    comments = List.copyOf(comments);
    withdrawals = List.copyOf(withdrawals);
    if (to.isBefore(from) || !to.isBefore(from.plusYears(1))) {
      throw new MalformedValueException("local-offer.year.malformed", "to");
    }
  }

  /**
   * Comments of a year of which nothing is published and nothing was taken back yet.
   *
   * @param from the first day
   * @param to the last day
   * @param comments the comments, in order
   * @return the year
   * @throws MalformedValueException {@code local-offer.year.malformed} where it ends before it
   *     begins or is longer than a year
   */
  public static LocalOfferYear of(LocalDate from, LocalDate to, List<LocalOfferComment> comments) {
    return new LocalOfferYear(
        Optional.empty(),
        Optional.empty(),
        from,
        to,
        comments,
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * The same year as it was published.
   *
   * @param on when
   * @param at where
   * @return the year
   */
  public LocalOfferYear asPublished(ImpreciseDate on, WebAddress at) {
    return new LocalOfferYear(
        area, language, from, to, comments, withdrawals, Optional.of(on), Optional.of(at));
  }

  /**
   * What is missing on a day.
   *
   * @param asOf the day; before the last day of the year nobody needs to have published
   * @return what is missing, by comment, the year as a whole last
   */
  public List<GapAt> gaps(LocalDate asOf) {
    List<GapAt> gaps = new ArrayList<>();
    for (int at = 0; at < comments.size(); at++) {
      Optional<Integer> place = Optional.of(at);
      if (!isWithdrawn(comments.get(at))) {
        gap(comments.get(at)).ifPresent(gap -> gaps.add(new GapAt(gap, place)));
      }
    }
    if (asOf.isAfter(to) && !isPublished(asOf)) {
      gaps.add(new GapAt(Gap.YEAR_NOT_PUBLISHED, Optional.empty()));
    }
    return gaps;
  }

  private static Optional<Gap> gap(LocalOfferComment comment) {
    if (comment.exclusion().isPresent()) {
      return comment.isExcluded() ? Optional.empty() : Optional.of(Gap.EXCLUDED_WITHOUT_REASON);
    }
    if (comment.classes().isEmpty()) {
      return Optional.of(Gap.OF_NO_CLASS);
    }
    if (comment.answer().isEmpty()) {
      return Optional.of(Gap.NEITHER_ANSWERED_NOR_EXCLUDED);
    }
    return comment.isAnswered()
        ? Optional.empty()
        : Optional.of(Gap.ANSWERED_WITHOUT_ACTION_OR_REASON);
  }

  private boolean isPublished(LocalDate asOf) {
    return publishedAt.isPresent()
        && publishedOn.isPresent()
        && publishedOn.get().isAfter(ImpreciseDate.of(asOf)) != Known.YES;
  }

  /**
   * Whether a comment was taken back.
   *
   * @param comment the comment
   * @return true where a withdrawal names it, or the group that it came from
   */
  public boolean isWithdrawn(LocalOfferComment comment) {
    return withdrawals.stream()
        .anyMatch(
            withdrawal ->
                withdrawal.getItems().contains(comment.said().getId())
                    || (withdrawal.getGroup().isPresent()
                        && withdrawal.getGroup().equals(comment.said().getGroup())));
  }

  /**
   * {@return the comments that are to be published: of a class, not left out for a reason, and not
   * taken back}
   */
  public List<LocalOfferComment> toPublish() {
    return comments.stream().filter(this::isToPublish).toList();
  }

  /**
   * Whether a comment is to be published.
   *
   * @param comment the comment
   * @return true where it is of a class, is not left out for a reason and was not taken back
   */
  public boolean isToPublish(LocalOfferComment comment) {
    return !comment.isExcluded() && !comment.classes().isEmpty() && !isWithdrawn(comment);
  }

  /** {@return the comments that are to be passed on to the complaints route} */
  public List<LocalOfferComment> toComplaints() {
    return comments.stream()
        .filter(
            comment ->
                comment
                    .exclusion()
                    .flatMap(Exclusion::reason)
                    .filter(ExclusionReason::goesToComplaints)
                    .isPresent())
        .toList();
  }
}
