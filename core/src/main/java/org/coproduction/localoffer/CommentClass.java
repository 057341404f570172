package org.coproduction.localoffer;

/** What a comment on the Local Offer is about: the three classes that are published (England). */
public enum CommentClass {
  /** What the Local Offer holds, its quality and its gaps among it. */
  CONTENT,
  /** How well people can find, read and use the information. */
  ACCESSIBILITY_OF_INFORMATION,
  /** How the Local Offer was made or reviewed. */
  HOW_IT_WAS_MADE_OR_REVIEWED
}
