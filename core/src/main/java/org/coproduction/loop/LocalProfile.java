package org.coproduction.loop;

import java.util.List;
import java.util.Optional;
import org.coproduction.value.Area;
import org.coproduction.value.Source;

/**
 * Who should be heard in a local area, as somebody who knows it says.
 *
 * @param area the area
 * @param source where its numbers are from
 * @param groups the groups that should be heard, in order
 */
public record LocalProfile(
    Optional<Area> area, Optional<Source> source, List<ExpectedGroup> groups) {

  /** Makes a profile; the list is copied. */
  public LocalProfile {
    groups = List.copyOf(groups);
  }

  /** {@return a profile that expects nobody in particular} */
  public static LocalProfile none() {
    return new LocalProfile(Optional.empty(), Optional.empty(), List.of());
  }
}
