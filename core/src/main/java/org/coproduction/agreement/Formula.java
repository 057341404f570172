package org.coproduction.agreement;

import java.util.OptionalDouble;

/** A measure made ready for the kinds of one study. It may keep scratch: one thread at a time. */
interface Formula {

  /**
   * The measure where so many units of each kind were seen; nothing where only one category was.
   */
  OptionalDouble of(int[] seen);
}
