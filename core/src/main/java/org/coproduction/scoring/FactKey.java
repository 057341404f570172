package org.coproduction.scoring;

import org.coproduction.value.MalformedValueException;

/**
 * The number of a fact in the table of one scorecard, by which every step of that scorecard names
 * it. It says nothing outside that scorecard.
 *
 * @param number the position in the table, from 0
 */
public record FactKey(int number) implements Comparable<FactKey> {

  /**
   * Makes a key.
   *
   * @throws MalformedValueException {@code scoring.fact.key-malformed} below 0
   */
  public FactKey {
    if (number < 0) {
      throw new MalformedValueException("scoring.fact.key-malformed", "number");
    }
  }

  @Override
  public int compareTo(FactKey other) {
    return Integer.compare(number, other.number);
  }
}
