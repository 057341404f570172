package org.coproduction.publication;

import java.util.List;

/**
 * What came through the gate and what did not.
 *
 * @param <T> what is published
 * @param published what may go out
 * @param held what was held back, in the order of the documents, each with every reason
 * @param releases the counts behind it, which stay inside and are handed in next time
 */
public record GateResult<T>(T published, List<HeldBack> held, List<ReleasedTable> releases) {

  /** Copies the lists. */
  public GateResult {
    held = List.copyOf(held);
    releases = List.copyOf(releases);
  }
}
