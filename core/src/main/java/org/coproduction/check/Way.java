package org.coproduction.check;

import org.coproduction.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * The way to a record within its document, made into a place only when something is found there.
 *
 * @param from the way to the record that holds it, null at the root
 * @param member the member that holds it, null at the root
 * @param index its position where the member is a list, -1 where it is not
 */
public record Way(@Nullable Way from, @Nullable String member, int index) {

  private static final Way ROOT = new Way(null, null, -1);

  /** {@return the way to the document itself} */
  public static Way root() {
    return ROOT;
  }

  /**
   * The way to an element of a list.
   *
   * @param list the member that holds the list
   * @param position the element's position, from 0
   * @return the way
   */
  public Way item(String list, int position) {
    return new Way(this, list, position);
  }

  /**
   * The way to a record in a member of its own.
   *
   * @param single the member
   * @return the way
   */
  public Way member(String single) {
    return new Way(this, single, -1);
  }

  /** {@return the place where this way ends} */
  public Place place() {
    if (from == null || member == null) {
      return Place.root();
    }
    Place holder = from.place().member(member);
    return index < 0 ? holder : holder.item(index);
  }
}
