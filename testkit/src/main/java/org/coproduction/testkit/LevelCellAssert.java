package org.coproduction.testkit;

import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.coproduction.scoring.LevelCell;
import org.coproduction.value.RungId;

/** Assertions on one cell of the level matrix: a stage of the work and a kind of group. */
public final class LevelCellAssert extends AbstractAssert<LevelCellAssert, LevelCell> {

  /** For the scorecard. */
  LevelCellAssert(LevelCell actual) {
    super(actual, LevelCellAssert.class);
  }

  /**
   * That a rung is evidenced.
   *
   * @param rung the identifier of the rung
   * @return this
   */
  public LevelCellAssert isEvidenced(String rung) {
    return evidenced(Optional.of(new RungId(rung)));
  }

  /**
   * That no rung is evidenced.
   *
   * @return this
   */
  public LevelCellAssert isNotEvidenced() {
    return evidenced(Optional.empty());
  }

  /**
   * That a rung is claimed.
   *
   * @param rung the identifier of the rung
   * @return this
   */
  public LevelCellAssert isClaimed(String rung) {
    isNotNull();
    return said("claimed", Optional.of(new RungId(rung)), actual.claimed());
  }

  /**
   * That no rung is claimed.
   *
   * @return this
   */
  public LevelCellAssert isNotClaimed() {
    isNotNull();
    return said("claimed", Optional.empty(), actual.claimed());
  }

  /**
   * That a rung is promised.
   *
   * @param rung the identifier of the rung
   * @return this
   */
  public LevelCellAssert isPromised(String rung) {
    isNotNull();
    return said("promised", Optional.of(new RungId(rung)), actual.promised());
  }

  private LevelCellAssert evidenced(Optional<RungId> rung) {
    isNotNull();
    if (!actual.evidenced().equals(rung)) {
      failWithMessage(
          "%s",
          named()
              + ": expected evidenced "
              + printed(rung)
              + ", was "
              + printed(actual.evidenced()));
    }
    return this;
  }

  /** What a form names is not shown, since anything can stand there. */
  private LevelCellAssert said(String how, Optional<RungId> expected, Optional<RungId> said) {
    if (!said.equals(expected)) {
      failWithMessage(
          "%s",
          named()
              + ": expected "
              + how
              + " "
              + printed(expected)
              + ", was "
              + (said.isEmpty() ? "none" : "another rung"));
    }
    return this;
  }

  private String named() {
    return "Level at stage " + actual.stage() + " for " + actual.group();
  }

  /** Only rungs of a ladder are printed: they are published data. */
  static String printed(Optional<RungId> rung) {
    return rung.map(RungId::value).orElse("none");
  }
}
