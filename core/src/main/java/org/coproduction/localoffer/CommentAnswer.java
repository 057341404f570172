package org.coproduction.localoffer;

import java.util.Optional;
import org.coproduction.value.Words;

/**
 * The council's answer to a comment.
 *
 * @param response what it says to it
 * @param action what it means to do
 * @param reason why it will do nothing
 */
public record CommentAnswer(
    Optional<Words> response, Optional<Words> action, Optional<Words> reason) {

  /** {@return whether there is a response, and either an action or the reason for none} */
  public boolean isWhole() {
    return response.isPresent() && (action.isPresent() || reason.isPresent());
  }
}
