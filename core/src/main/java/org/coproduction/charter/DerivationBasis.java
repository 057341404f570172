package org.coproduction.charter;

/** On what a step of a charter's lineage rests. */
public enum DerivationBasis {
  /** The publisher, or somebody who writes about the charter, says so. */
  STATED,
  /** The two are alike; nobody says so. */
  RESEMBLANCE
}
