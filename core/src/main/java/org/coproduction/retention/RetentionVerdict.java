package org.coproduction.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.coproduction.finding.DocumentRef;

/**
 * What one rule says of one document on a day.
 *
 * @param document the document
 * @param rule the rule
 * @param status where it stands
 * @param since the first day on which it is due, past or to come; absent where nobody can tell
 * @param heldBy what holds it on the day
 */
public record RetentionVerdict(
    DocumentRef document,
    RetentionRule rule,
    RetentionStatus status,
    Optional<LocalDate> since,
    List<RetentionHold> heldBy) {

  /** Copies the list. */
  public RetentionVerdict {
    heldBy = List.copyOf(heldBy);
  }
}
