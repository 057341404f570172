package org.coproduction.intake;

import org.coproduction.feedback.Stance;
import org.coproduction.stance.Stances;
import org.coproduction.text.Tokens;
import org.coproduction.value.Words;

/**
 * Suggests how something that was said judges the present, from its own words alone: what stands
 * under "what is working well" may well be a complaint.
 *
 * <p>It is a suggestion that a person may change. Immutable and thread-safe.
 */
public final class StanceReader {

  private final Stances stances;

  private StanceReader(Stances stances) {
    this.stances = stances;
  }

  /**
   * A reader of English, and of Welsh among it.
   *
   * @return the reader; make it once
   */
  public static StanceReader english() {
    return new StanceReader(Stances.english());
  }

  /**
   * The stance of something that was said.
   *
   * @param said the words
   * @return the suggested stance
   */
  public Stance stanceOf(Words said) {
    return stanceOf(Tokens.of(said.text()), false);
  }

  /**
   * The stance of something that was said under another line. Where that only names somebody or
   * something, it is said of that: "listen to us" is a demand, and under "our SENCO" it is praise.
   *
   * @param said the words
   * @param above the words of the line that they stand under
   * @return the suggested stance
   */
  public Stance stanceOf(Words said, Words above) {
    return stanceOf(Tokens.of(said.text()), stanceOf(above) == Stance.LABEL);
  }

  /** Whether a line takes its stance from what was said before it: "ditto". */
  boolean isSameAgain(Tokens said) {
    return stances.isSameAgain(said);
  }

  Stance stanceOf(Tokens said, boolean underSubject) {
    return stances.stanceOf(said, underSubject);
  }
}
