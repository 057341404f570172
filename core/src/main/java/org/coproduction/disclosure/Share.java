package org.coproduction.disclosure;

/**
 * A part of a whole, made from published counts only, so that it says no more than they do. It
 * always comes with both numbers.
 *
 * @param part the published part
 * @param whole the published whole, 1 or more
 */
public record Share(int part, int whole) {

  /**
   * The share as a percentage, rounded half up.
   *
   * @return 0 or more; above 100 only where rounding of the counts makes it so
   */
  public int percent() {
    return (int) ((200L * part + whole) / (2L * whole));
  }
}
