package org.coproduction.evidence;

/** What somebody signs as. */
public enum SignatureRole {
  /** Whoever filled the form in. */
  AUTHOR,
  /** Whoever answers for it in the organisation. */
  APPROVER,
  /** Somebody who was part of the work and signs that it was so. */
  CO_SIGNATORY
}
