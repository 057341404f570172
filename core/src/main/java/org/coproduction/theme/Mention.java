package org.coproduction.theme;

import java.util.Optional;
import org.coproduction.feedback.Stance;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.ThemeRef;

/**
 * One line that is about one theme. Lines are not people.
 *
 * @param item the line
 * @param theme the theme
 * @param stance how the line judges it; mixed where its coders differ, absent where none said
 * @param confirmed whether a person confirmed it; else a program suggests it and nobody refused
 */
public record Mention(
    FeedbackRef item, ThemeRef theme, Optional<Stance> stance, boolean confirmed) {

  /**
   * Whether it asks for something: whoever praises or only names a subject does not.
   *
   * @return true where the stance is neither positive nor a label, or not known
   */
  public boolean isAsk() {
    return stance.filter(one -> one == Stance.POSITIVE || one == Stance.LABEL).isEmpty();
  }
}
