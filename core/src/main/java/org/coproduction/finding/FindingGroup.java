package org.coproduction.finding;

import java.util.List;

/**
 * All findings of one code and severity: how many there are, and the first of them.
 *
 * @param code what was noticed
 * @param severity how binding the requirement is
 * @param count how many times, at least 1
 * @param samples the first findings in order, at most {@link #MAX_SAMPLES}
 */
public record FindingGroup(FindingCode code, Severity severity, int count, List<Finding> samples) {

  /** The greatest number of samples that a group keeps. */
  public static final int MAX_SAMPLES = 50;

  /** Makes a group; the samples are copied. */
  public FindingGroup {
    samples = List.copyOf(samples);
  }
}
