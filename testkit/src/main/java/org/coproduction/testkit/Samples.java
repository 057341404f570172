package org.coproduction.testkit;

import org.coproduction.participant.Sample;

/** Records that are complete and in order. */
public final class Samples {

  private Samples() {}

  /** A sample with a title and nothing else. */
  public static Sample sample() {
    return Sample.builder().title("A sample").build();
  }
}
