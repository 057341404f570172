package org.coproduction.publication;

import java.util.Optional;
import org.coproduction.disclosure.PublishedCount;
import org.coproduction.disclosure.Share;
import org.coproduction.localoffer.CommentClass;

/**
 * How many comments on the Local Offer are of a class, as it may be published; a comment of several
 * classes counts with its first. Only the gate makes one.
 */
public final class PublishedCommentClass {

  private final Optional<CommentClass> kind;
  private final PublishedCount answered;
  private final PublishedCount open;
  private final PublishedCount all;
  private final Optional<Share> share;

  PublishedCommentClass(
      Optional<CommentClass> kind,
      PublishedCount answered,
      PublishedCount open,
      PublishedCount all,
      Optional<Share> share) {
    this.kind = kind;
    this.answered = answered;
    this.open = open;
    this.all = all;
    this.share = share;
  }

  /** {@return the class; absent for all classes together} */
  public Optional<CommentClass> kind() {
    return kind;
  }

  /** {@return how many have a whole answer} */
  public PublishedCount answered() {
    return answered;
  }

  /** {@return how many have none yet} */
  public PublishedCount open() {
    return open;
  }

  /** {@return how many there are} */
  public PublishedCount all() {
    return all;
  }

  /** {@return of all, how many are answered; absent where either is hidden or they are few} */
  public Optional<Share> share() {
    return share;
  }
}
