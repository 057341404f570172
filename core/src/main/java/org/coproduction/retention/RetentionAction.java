package org.coproduction.retention;

/** What a rule asks to be done with a record. */
public enum RetentionAction {
  /** It is to be deleted. */
  DELETE,
  /** What identifies anybody is to be taken out of it. */
  ANONYMISE,
  /** Somebody is to look whether it is still needed. */
  REVIEW
}
