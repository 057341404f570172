package org.coproduction.publication;

import java.util.List;
import java.util.Optional;
import org.coproduction.localoffer.CommentClass;

/**
 * A comment on the Local Offer with the council's answer, as it may be published. Only the gate
 * makes one.
 */
public final class PublishedComment {

  private final List<CommentClass> about;
  private final Optional<PublishedText> said;
  private final Optional<PublishedText> response;
  private final Optional<PublishedText> action;
  private final Optional<PublishedText> reason;

  PublishedComment(
      List<CommentClass> about,
      Optional<PublishedText> said,
      Optional<PublishedText> response,
      Optional<PublishedText> action,
      Optional<PublishedText> reason) {
    this.about = List.copyOf(about);
    this.said = said;
    this.response = response;
    this.action = action;
    this.reason = reason;
  }

  /** {@return what it is about; nothing where that would tell more than the counts by class do} */
  public List<CommentClass> about() {
    return about;
  }

  /** {@return what the person wrote, as far as that may be quoted} */
  public Optional<PublishedText> said() {
    return said;
  }

  /** {@return what the council says to it} */
  public Optional<PublishedText> response() {
    return response;
  }

  /** {@return what the council means to do} */
  public Optional<PublishedText> action() {
    return action;
  }

  /** {@return why it will do nothing} */
  public Optional<PublishedText> reason() {
    return reason;
  }
}
