package org.coproduction.exchange;

import java.util.List;
import org.coproduction.theme.Codings;
import org.coproduction.value.FeedbackId;

/**
 * What a machine says of responses.
 *
 * @param codings the themes that it suggests, each {@code SUGGESTED}: nobody has decided
 * @param positions the positions that it took responses to have, in order
 * @param withoutTheme the responses that it looked at and suggests no theme for, in order
 */
public record MachineCodings(
    Codings codings, List<ResponsePosition> positions, List<FeedbackId> withoutTheme) {

  /** Puts them together; the lists are copied. */
  public MachineCodings {
    positions = List.copyOf(positions);
    withoutTheme = List.copyOf(withoutTheme);
  }
}
