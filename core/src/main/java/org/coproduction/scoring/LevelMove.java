package org.coproduction.scoring;

import java.util.List;
import java.util.Optional;
import org.coproduction.evidence.Stage;
import org.coproduction.participant.GroupKind;

/**
 * One cell of the level matrix that does not stand where it stood.
 *
 * @param stage the stage
 * @param group the kind of group
 * @param before the cell before; absent where there were no levels
 * @param after the cell after; absent where there are no levels
 * @param causes why, at least one
 * @param facts the facts of the cell that are not the same
 */
public record LevelMove(
    Stage stage,
    GroupKind group,
    Optional<LevelCell> before,
    Optional<LevelCell> after,
    List<MoveCause> causes,
    List<FactChange> facts) {

  /** Makes a move; the lists are copied. */
  public LevelMove {
    causes = List.copyOf(causes);
    facts = List.copyOf(facts);
  }
}
