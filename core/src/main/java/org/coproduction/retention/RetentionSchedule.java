package org.coproduction.retention;

import java.util.List;
import java.util.Optional;
import org.coproduction.value.Area;
import org.coproduction.value.Source;

/**
 * How long a council keeps its records of co-production: its rules, and where it states them.
 *
 * @param area the council's area
 * @param source the document of the council that states the rules
 * @param rules the rules, in order
 */
public record RetentionSchedule(
    Optional<Area> area, Optional<Source> source, List<RetentionRule> rules) {

  /** Makes a schedule; the list is copied. */
  public RetentionSchedule {
    rules = List.copyOf(rules);
  }
}
