package org.coproduction.scoring;

import java.util.List;
import java.util.Optional;
import org.coproduction.value.CharterId;
import org.coproduction.value.PrincipleId;
import org.coproduction.value.VersionLabel;

/**
 * One principle that does not stand where it stood.
 *
 * @param charter the charter
 * @param version its version
 * @param principle the principle
 * @param before its score before; absent where it was neither claimed nor at hand
 * @param after its score after; absent where it is neither claimed nor at hand
 * @param causes why, at least one
 */
public record PrincipleMove(
    CharterId charter,
    Optional<VersionLabel> version,
    PrincipleId principle,
    Optional<PrincipleScore> before,
    Optional<PrincipleScore> after,
    List<MoveCause> causes) {

  /** Makes a move; the list is copied. */
  public PrincipleMove {
    causes = List.copyOf(causes);
  }
}
