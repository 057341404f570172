package org.coproduction.finding;

/** What kind of requirement a finding is about. */
public enum Category {
  /** The record contradicts itself, its format or a rule that binds it. */
  CONFORMANCE,
  /** The record is sound and says too little to be useful. */
  QUALITY,
  /** The record holds something that may identify a person. */
  PRIVACY
}
