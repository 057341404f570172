package org.coproduction.publication;

import org.coproduction.disclosure.PublishedCount;
import org.coproduction.localoffer.ExclusionReason;

/**
 * How many comments on the Local Offer were left out for a reason, as it may be published. Only the
 * gate makes one.
 */
public final class PublishedExclusion {

  private final ExclusionReason reason;
  private final PublishedCount comments;

  PublishedExclusion(ExclusionReason reason, PublishedCount comments) {
    this.reason = reason;
    this.comments = comments;
  }

  /** {@return why they were left out} */
  public ExclusionReason reason() {
    return reason;
  }

  /** {@return how many they are} */
  public PublishedCount comments() {
    return comments;
  }
}
