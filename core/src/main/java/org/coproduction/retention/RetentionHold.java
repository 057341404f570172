package org.coproduction.retention;

import java.time.LocalDate;
import java.util.Optional;
import org.coproduction.value.MalformedValueException;
import org.coproduction.value.Words;

/**
 * A reason to keep records whatever their period says, such as an inquiry.
 *
 * @param reason why
 * @param from the first day of it
 * @param until the last day of it; absent while nobody has ended it
 */
public record RetentionHold(Words reason, LocalDate from, Optional<LocalDate> until) {

  /**
   * Makes a hold.
   *
   * @throws MalformedValueException {@code retention.hold.reversed} where it ends before it begins
   */
  public RetentionHold {
    if (until.filter(last -> last.isBefore(from)).isPresent()) {
      throw new MalformedValueException("retention.hold.reversed", "until");
    }
  }

  /**
   * Whether it holds on a day.
   *
   * @param day the day
   * @return true from its first to its last day
   */
  public boolean isOn(LocalDate day) {
    return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
  }
}
