package org.coproduction.localoffer;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.value.ImpreciseDate;

/**
 * One comment on the Local Offer of a council in England, and what came of it.
 *
 * @param said what the person wrote, with their permission and what a person decided about it; it
 *     leaves through the gate of {@code publication} only
 * @param received when it came in, where that is on record
 * @param classes what it is about; of no class are comments that nobody has looked at yet
 * @param exclusion that it is left out of what is published
 * @param answer the council's answer
 */
public record LocalOfferComment(
    FeedbackItem said,
    Optional<ImpreciseDate> received,
    Set<CommentClass> classes,
    Optional<Exclusion> exclusion,
    Optional<CommentAnswer> answer) {

  /** Makes a comment; the set is copied in the order of its constants. */
  public LocalOfferComment {
    classes = Collections.unmodifiableSet(new TreeSet<>(classes));
  }

  /** {@return whether it is left out for a reason on record} */
  public boolean isExcluded() {
    return exclusion.flatMap(Exclusion::reason).isPresent();
  }

  /** {@return whether it has a whole answer} */
  public boolean isAnswered() {
    return answer.filter(CommentAnswer::isWhole).isPresent();
  }
}
