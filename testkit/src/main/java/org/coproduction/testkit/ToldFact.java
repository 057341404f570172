package org.coproduction.testkit;

import java.util.Optional;
import org.coproduction.evidence.Stage;
import org.coproduction.participant.GroupKind;
import org.coproduction.value.FactKind;

/**
 * One fact to be written into a dossier.
 *
 * @param kind what kind of fact
 * @param group the kind of group that it is about, where facts of the kind are about one
 * @param stage the stage of the work, where facts of the kind are of one
 * @param shown what shows it
 * @param standing who stands behind it
 * @param variant tells facts apart that are otherwise the same: another method, another wording
 */
public record ToldFact(
    FactKind kind,
    GroupKind group,
    Optional<Stage> stage,
    Shown shown,
    Standing standing,
    int variant) {

  /** What shows a fact. */
  public enum Shown {
    /** Nothing: it stands in its field. */
    BY_NOTHING,
    /** It is dated, and nothing shows it. */
    BY_A_DATE,
    /** It is dated, and names a link that is not there. */
    BY_A_BROKEN_LINK,
    /** It is dated, and names a link that is there. */
    BY_A_LINK,
    /** An event of the dossier shows it or, for what events hold, holds it. */
    BY_AN_EVENT
  }

  /** Who stands behind a fact. */
  public enum Standing {
    /** A person stated it. */
    STATED,
    /** A reader recognised it, and nobody has looked. */
    RECOGNISED,
    /** A reader recognised it, and a person confirmed it. */
    CONFIRMED,
    /** A reader recognised it, and a person refused it. */
    REFUSED
  }

  /**
   * A fact that a person states and nothing shows.
   *
   * @param kind what kind of fact
   * @param group the kind of group that it is about
   * @param stage the stage of the work
   * @param variant tells it apart
   * @return the fact
   */
  public static ToldFact stated(
      FactKind kind, GroupKind group, Optional<Stage> stage, int variant) {
    return new ToldFact(kind, group, stage, Shown.BY_NOTHING, Standing.STATED, variant);
  }

  /**
   * The same fact, shown otherwise.
   *
   * @param by what shows it
   * @return the fact
   */
  public ToldFact shown(Shown by) {
    return new ToldFact(kind, group, stage, by, standing, variant);
  }

  /**
   * The same fact about another kind of group.
   *
   * @param other the kind of group
   * @return the fact
   */
  public ToldFact about(GroupKind other) {
    return new ToldFact(kind, other, stage, shown, standing, variant);
  }
}
