package org.coproduction.intake;

/** What kind of document a text looks like. */
public enum TextShape {
  /** An evidence form or case study in plain text. */
  FORM,
  /** The notes of an event in plain text. */
  NOTES,
  /** A document in JSON. */
  JSON,
  /** Something else, or too little to tell. */
  UNKNOWN
}
