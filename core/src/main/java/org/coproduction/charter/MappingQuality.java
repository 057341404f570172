package org.coproduction.charter;

/**
 * How well one rung stands for another, best first, and likewise one principle for another. There
 * and back is not the identity.
 */
public enum MappingQuality {
  /** They mean the same. */
  EXACT,
  /** They mean nearly the same. */
  NEAR,
  /** Something that one says is lost in the other. */
  LOSSY,
  /** It depends on what the author meant; ask. */
  AMBIGUOUS,
  /** Nothing corresponds. */
  NONE
}
