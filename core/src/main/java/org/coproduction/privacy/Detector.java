package org.coproduction.privacy;

/** Looks for identifiers of one family of kinds, in time that grows with the text alone. */
@FunctionalInterface
interface Detector {

  /** Looks through a text and notes what it finds. */
  void look(Search search);
}
