package org.coproduction.theme;

/**
 * A cue that was found and suggests nothing, with the reason.
 *
 * @param cue the cue
 * @param because why it suggests nothing
 */
public record RuledOut(FoundCue cue, Reason because) {

  /** Why a cue suggests nothing. */
  public enum Reason {
    /** It is part of a longer cue that was found: "school" in "special school". */
    IN_LONGER_CUE,
    /** An abbreviation of two or three letters that does not stand in capitals: "ap". */
    NOT_IN_CAPITALS,
    /** Its words mean something else there: "place" in "in place", "told us" in a heading. */
    OTHER_SENSE,
    /** The line says that it is not about this: "it is not about money". */
    DENIED
  }
}
