package org.coproduction.privacy;

/** How sure it is that what was found points to a person or a family. */
public enum Confidence {
  /** The form, a check digit or the words around it leave little doubt. */
  LIKELY,
  /** It could be; a person must look. */
  POSSIBLE
}
