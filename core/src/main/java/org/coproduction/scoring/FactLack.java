package org.coproduction.scoring;

/** What a fact that is on record lacks, so that it has no better grade. */
public enum FactLack {
  /** A person to look at what was recognised, and to confirm it. */
  CONFIRMATION,
  /** A date: what shows it is there, but neither it nor the fact is dated. */
  DATE,
  /** A link or event record that resolves; the fact has its date. */
  LINK_OR_EVENT,
  /** A link or event record that resolves, with a date, since the fact has none. */
  DATED_LINK_OR_EVENT,
  /** The name of the author, without which nobody can be known to be another. */
  AUTHOR,
  /** Somebody of lived experience other than the author, or an independent source, to confirm. */
  CORROBORATION
}
