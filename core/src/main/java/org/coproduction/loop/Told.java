package org.coproduction.loop;

import java.util.List;
import java.util.Optional;
import org.coproduction.participant.Channel;
import org.coproduction.participant.GroupKind;
import org.coproduction.value.ImpreciseDate;

/**
 * Whom an answer was told to, when and how.
 *
 * @param to the kinds of group, one or more
 * @param when the date, where it is on record
 * @param how the channel
 */
public record Told(List<GroupKind> to, Optional<ImpreciseDate> when, Channel how) {

  /** Makes it; the list is copied. */
  public Told {
    to = List.copyOf(to);
  }
}
