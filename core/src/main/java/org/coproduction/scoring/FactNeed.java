package org.coproduction.scoring;

import java.util.List;
import java.util.Optional;
import org.coproduction.evidence.Stage;
import org.coproduction.participant.GroupKind;
import org.coproduction.value.FactKind;
import org.coproduction.value.Words;

/**
 * Facts that are not on record and would move a result if they were.
 *
 * @param anyOf the kinds of fact, any one of which will do
 * @param count how many, 1 or more; more than one have to differ from one another, and all from
 *     those on record
 * @param group the kind of group that they have to be about, where that matters
 * @param stage the stage of the work that they have to be of, where that matters
 * @param sentences what to add, in sentences of the rubric or ladder
 */
public record FactNeed(
    List<FactKind> anyOf,
    int count,
    Optional<GroupKind> group,
    Optional<Stage> stage,
    List<Words> sentences) {

  /** Makes a need; the lists are copied. */
  public FactNeed {
    anyOf = List.copyOf(anyOf);
    sentences = List.copyOf(sentences);
  }
}
