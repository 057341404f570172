package org.coproduction.value;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The published document that a fact or text was taken from.
 *
 * @param title the document's title
 * @param address where it is published
 * @param retrievedOn the day it was read there
 * @param licence the terms under which it may be used, by name or in words
 */
public record Source(
    Words title,
    Optional<WebAddress> address,
    Optional<LocalDate> retrievedOn,
    Optional<Words> licence) {

  /**
   * A source known by its title alone.
   *
   * @param title the document's title
   * @return the source
   */
  public static Source titled(Words title) {
    return new Source(title, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
