package org.coproduction.intake;

import org.coproduction.value.CueId;
import org.coproduction.value.FactKind;
import org.coproduction.value.SourceSpan;

/**
 * A fact that some words of a form seem to state and, read with care, do not. It says where and
 * why, and holds none of the words.
 *
 * @param kind the kind of fact
 * @param span where the words stand
 * @param cue the cue that they gave
 * @param reason what undoes it
 */
public record RuledOut(FactKind kind, SourceSpan span, CueId cue, Reason reason) {

  /** What undoes a fact that words seem to state. */
  public enum Reason {
    /** It is planned, promised, wished for, supposed or only asked, and had not happened. */
    NOT_YET,
    /** It is denied. */
    DENIED,
    /** They are the words of a charter, a policy or a template, and tell of no work. */
    PRINCIPLE,
    /** Another thing said in the same breath undoes it. */
    UNDONE_BESIDE,
    /** Something said further down, or by somebody else, contradicts it. */
    CONTRADICTED,
    /** Only sectors are named, and nobody of them. */
    ONLY_SECTORS,
    /** It was measured before the work began. */
    MEASURED_BEFORE
  }
}
