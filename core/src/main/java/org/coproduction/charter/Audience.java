package org.coproduction.charter;

/** Whom a charter speaks to. */
public enum Audience {
  /** Everybody. */
  ALL,
  /** Parents and carers. */
  PARENT_CARERS,
  /** Children and young people. */
  CHILDREN_AND_YOUNG_PEOPLE,
  /** Practitioners. */
  PRACTITIONERS
}
