package org.coproduction.intake;

import org.coproduction.value.Provenance;

/**
 * A fact that a statement states, as far as its words tell.
 *
 * @param rule what it was recognised by
 * @param first the first word of the cue
 * @param end the one after the last
 */
record RecognisedFact(FactRule rule, int first, int end) {

  Provenance provenance(Statement statement) {
    return Provenance.recognised(statement.span(first, end), rule.cue());
  }
}
