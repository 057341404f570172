package org.coproduction.value;

import java.util.Optional;

/**
 * The local area that a piece of work belongs to, by code, by name or by both.
 *
 * @param code the area's statistical code, where known
 * @param name the area's name as people there say it, where given
 */
public record Area(Optional<GssCode> code, Optional<Words> name) {

  /**
   * Makes an area.
   *
   * @throws MalformedValueException {@code value.area.empty} where both code and name are absent
   */
  public Area {
    if (code.isEmpty() && name.isEmpty()) {
      throw new MalformedValueException("value.area.empty", "area");
    }
  }

  /**
   * Makes an area that is known by name alone.
   *
   * @param name the name
   * @return the area
   */
  public static Area named(Words name) {
    return new Area(Optional.empty(), Optional.of(name));
  }

  /**
   * Makes an area with its code and its name.
   *
   * @param code the statistical code
   * @param name the name
   * @return the area
   */
  public static Area of(GssCode code, Words name) {
    return new Area(Optional.of(code), Optional.of(name));
  }
}
