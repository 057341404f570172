package org.coproduction.scoring;

/** How well a fact is shown. Each grade includes the ones before it. */
public enum Grade {
  /** It stands in its own field. */
  ASSERTED,
  /** It has a date, and a link or event record that resolves. */
  DOCUMENTED,
  /** Somebody of lived experience other than the author, or an independent source, confirms it. */
  CORROBORATED
}
