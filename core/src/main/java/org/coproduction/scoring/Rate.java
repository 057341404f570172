package org.coproduction.scoring;

import org.coproduction.value.MalformedValueException;

/**
 * So many of so many. There is no rate without what it is out of.
 *
 * @param met how many, from 0 to {@code of}
 * @param of out of how many, 0 or more
 */
public record Rate(int met, int of) {

  /**
   * Makes a rate.
   *
   * @throws MalformedValueException {@code scoring.rate.malformed}
   */
  public Rate {
    if (met < 0 || of < met) {
      throw new MalformedValueException("scoring.rate.malformed", "rate");
    }
  }
}
