package org.coproduction.scoring;

import java.util.Optional;
import org.coproduction.value.FactKind;

/**
 * One thing that a band takes, and whether it is there. What is counted is documented or better.
 *
 * @param band the band that takes it
 * @param dimension the dimension whose items are counted; absent where those of all are
 * @param fact the kind of fact that is counted; absent where items are
 * @param has how many there are
 * @param needs how many it takes
 */
public record BandCondition(
    Band band, Optional<Dimension> dimension, Optional<FactKind> fact, int has, int needs) {

  /**
   * Whether the condition holds.
   *
   * @return true where there are as many as it takes
   */
  public boolean isMet() {
    return has >= needs;
  }
}
