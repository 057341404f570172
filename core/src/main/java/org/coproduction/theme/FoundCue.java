package org.coproduction.theme;

import org.coproduction.value.CueId;
import org.coproduction.value.TextSpan;
import org.coproduction.value.ThemeId;

/**
 * A cue of a codebook that was found in a line.
 *
 * @param theme the theme it suggests
 * @param cue the cue: the code of its theme, then {@code c} for cues or {@code h} for hints and its
 *     position in the list, from 1, such as {@code EHC.c2}
 * @param form how it was written
 * @param where whether it stands in the line itself
 * @param span where it stands, in code points of the line or of what stands above it
 */
public record FoundCue(ThemeId theme, CueId cue, Form form, Where where, TextSpan span) {

  /** How a cue was written. */
  public enum Form {
    /** As in the codebook, in whatever grammatical form. */
    AS_WRITTEN,
    /** With a term of the field in another of its forms: an abbreviation or what it stands for. */
    OTHER_FORM,
    /** With a word of an earlier time; the term's note says which. */
    OLD_FORM
  }

  /** Where a cue stands. */
  public enum Where {
    /** In the line. */
    LINE,
    /** In the line that it stands under. */
    PARENT,
    /** In the question or heading that the line answers. */
    PROMPT,
    /** In the title of an event most of whose lines are about the same. */
    TITLE
  }
}
