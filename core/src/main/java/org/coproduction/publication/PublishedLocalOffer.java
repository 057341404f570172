package org.coproduction.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A year of comments on the Local Offer of a council in England, as it may be published: in a form
 * in which nobody can be identified (SEND Regulations 2014, regulation 56). Only the gate makes
 * one.
 */
public final class PublishedLocalOffer {

  private final Optional<PublishedText> area;
  private final LocalDate from;
  private final LocalDate to;
  private final List<PublishedCommentClass> counts;
  private final List<PublishedComment> comments;
  private final List<PublishedExclusion> leftOut;

  PublishedLocalOffer(
      Optional<PublishedText> area,
      LocalDate from,
      LocalDate to,
      List<PublishedCommentClass> counts,
      List<PublishedComment> comments,
      List<PublishedExclusion> leftOut) {
    this.area = area;
    this.from = from;
    this.to = to;
    this.counts = List.copyOf(counts);
    this.comments = List.copyOf(comments);
    this.leftOut = List.copyOf(leftOut);
  }

  /** {@return the council's area} */
  public Optional<PublishedText> area() {
    return area;
  }

  /** {@return the first day} */
  public LocalDate from() {
    return from;
  }

  /** {@return the last day} */
  public LocalDate to() {
    return to;
  }

  /**
   * {@return the counts, one for each class in order and one for all together; empty where they
   * could not be published}
   */
  public List<PublishedCommentClass> counts() {
    return counts;
  }

  /** {@return the comments with their answers, in order} */
  public List<PublishedComment> comments() {
    return comments;
  }

  /** {@return how many comments were left out, by reason; empty where none was} */
  public List<PublishedExclusion> leftOut() {
    return leftOut;
  }
}
