package org.coproduction.localoffer;

/** Why a comment is left out of what is published (England). */
public enum ExclusionReason {
  /** It is abusive or vexatious. */
  ABUSIVE_OR_VEXATIOUS(false),
  /** It complains about the service for one child or young person: that has a route of its own. */
  INDIVIDUAL_SERVICE_COMPLAINT(true);

  private final boolean goesToComplaints;

  ExclusionReason(boolean goesToComplaints) {
    this.goesToComplaints = goesToComplaints;
  }

  /** {@return whether it is to be passed on to the complaints route} */
  public boolean goesToComplaints() {
    return goesToComplaints;
  }
}
