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
 * @param met the markers that are met, of the rungs up to the first that misses one
 * @param missing what the next rung up would need
 */
public record LevelCell(
    Stage stage,
    GroupKind group,
    LadderId ladder,
    Optional<RungId> promised,
    Optional<RungId> claimed,
    Optional<RungId> evidenced,
    List<MetMarker> met,
    List<MissingMarker> missing) {

  /** Makes a cell; the lists are copied. */
  public LevelCell {
    met = List.copyOf(met);
    missing = List.copyOf(missing);
  }

  /**
   * The facts that the cell rests on.
   *
   * @return the facts that meet its markers, each once, in order
   */
  public List<FactKey> facts() {
    return met.stream().flatMap(marker -> marker.facts().stream()).distinct().sorted().toList();
  }
}
