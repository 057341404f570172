package org.coproduction.participant;

/** Whether a group was there itself. */
public enum Involvement {
  /** Its own members took part. */
  DIRECT,
  /** Others spoke for it. */
  REPRESENTED
}
