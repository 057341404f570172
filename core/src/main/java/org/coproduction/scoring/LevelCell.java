package org.coproduction.scoring;

import java.util.List;
import java.util.Optional;
import org.coproduction.evidence.Stage;
import org.coproduction.participant.GroupKind;
import org.coproduction.value.LadderId;
import org.coproduction.value.RungId;

/**
 * One kind of group at one stage of the work: the rung it was promised, the rung that is claimed,
 * and the rung that the facts show.
 *
 * @param stage the stage
 * @param group the kind of group
 * @param ladder the ladder that the rungs are of
 * @param promised the highest rung promised
 * @param claimed the highest rung claimed; a claim that names no stage or no group is made for all
 * @param evidenced the highest rung whose markers, and those of all rungs below, are met
 * @param missing what the next rung up would need
 * @param facts the facts that evidence the rung
 */
public record LevelCell(
    Stage stage,
    GroupKind group,
    LadderId ladder,
    Optional<RungId> promised,
    Optional<RungId> claimed,
    Optional<RungId> evidenced,
    List<MissingMarker> missing,
    List<FactOnRecord> facts) {

  /** Makes a cell; the lists are copied. */
  public LevelCell {
    missing = List.copyOf(missing);
    facts = List.copyOf(facts);
  }
}
