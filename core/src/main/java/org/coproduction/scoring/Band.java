package org.coproduction.scoring;

/**
 * A word for the whole of a profile. It is never given unless a rubric asks for it, and rests on
 * items that are documented or better: ticking boxes is as easy as writing words.
 */
public enum Band {
  /** Neither of the others. */
  EARLY,
  /** Enough items are documented. */
  DEVELOPING,
  /** Many items are documented, in every dimension, and what matters most is among them. */
  STRONG
}
