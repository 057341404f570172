package org.coproduction.loop;

import java.util.List;
import org.coproduction.participant.AccessNeed;
import org.coproduction.value.MalformedValueException;

/**
 * Of the access needs on record, how many were met. A need that nobody put on record is not in it,
 * so this says how well needs were met that were known of, and not how well people could take part.
 *
 * @param met how many were met in full
 * @param notMet how many were not, or only in part
 * @param unknown of how many nobody knows
 */
public record NeedsMet(int met, int notMet, int unknown) {

  /** No need on record. */
  static final NeedsMet NONE = new NeedsMet(0, 0, 0);

  /**
   * Makes it.
   *
   * @throws MalformedValueException {@code loop.needs.malformed} for a negative number
   */
  public NeedsMet {
    if (met < 0 || notMet < 0 || unknown < 0) {
      throw new MalformedValueException("loop.needs.malformed", "met");
    }
  }

  static NeedsMet of(List<AccessNeed> needs) {
    NeedsMet all = NONE;
    for (AccessNeed need : needs) {
      all = all.and(need);
    }
    return all;
  }

  NeedsMet and(AccessNeed need) {
    if (need.getMet().isEmpty()) {
      return new NeedsMet(met, notMet, unknown + 1);
    }
    return need.getMet().get()
        ? new NeedsMet(met + 1, notMet, unknown)
        : new NeedsMet(met, notMet + 1, unknown);
  }

  /**
   * Of all needs on record, how many are known to have been met. One of which nobody knows is among
   * all and not among the met.
   *
   * @return the rate, with both numbers
   */
  public OutOf rate() {
    return new OutOf(met, met + notMet + unknown);
  }
}
