package org.coproduction.scoring;

import java.util.List;

/**
 * One fact on record that stands between an item and the next better grade, and what it lacks.
 *
 * @param fact the fact
 * @param lacks what it lacks, all of it
 */
public record GradeStep(FactKey fact, List<FactLack> lacks) {

  /** Makes a step; the list is copied. */
  public GradeStep {
    lacks = List.copyOf(lacks);
  }
}
