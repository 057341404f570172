package org.coproduction.scoring;

import java.util.Set;
import org.coproduction.evidence.Stage;
import org.coproduction.participant.GroupKind;
import org.coproduction.value.FactKind;

/** What a fact of each kind can be about: which stages of the work, and which kinds of group. */
final class FactReach {

  /** Facts that activities and changes hold, each of a stage of its own. */
  private static final Set<FactKind> OF_ANY_STAGE =
      Set.of(
          FactKind.INFORMED,
          FactKind.VIEWS_GATHERED,
          FactKind.SHAPED_TOGETHER,
          FactKind.DELIVERED_TOGETHER,
          FactKind.REVIEWED_TOGETHER,
          FactKind.METHOD_USED,
          FactKind.INVOLVED_BEFORE_OPTIONS_FIXED,
          FactKind.CHANGE_TRACED_TO_VIEW,
          FactKind.DECISION_MENTIONED);

  /** Facts of the whole piece of work. */
  private static final Set<FactKind> OF_NO_GROUP =
      Set.of(
          FactKind.MISSING_VOICE_STATED,
          FactKind.DECISION_MAKER_REACHED,
          FactKind.VIEWS_LINKED_TO_THEMES,
          FactKind.NOT_DONE_WITH_REASON,
          FactKind.OUTPUT_NAMED,
          FactKind.REVIEW_PLANNED,
          FactKind.OPTIONS_MENTIONED,
          FactKind.INVITATION_MENTIONED);

  private FactReach() {}

  static boolean canBeOf(FactKind kind, Stage stage) {
    // A decision is of the stage at which things are decided, whenever it was taken.
    return OF_ANY_STAGE.contains(kind) || (isAlwaysOfAStage(kind) && stage == Stage.DECIDE);
  }

  static boolean isAlwaysOfAStage(FactKind kind) {
    return kind == FactKind.DECIDED_TOGETHER;
  }

  static boolean canBeAbout(FactKind kind, GroupKind group) {
    return kind == FactKind.CHILDREN_TOOK_PART
        ? group == GroupKind.CHILDREN_AND_YOUNG_PEOPLE
        : !OF_NO_GROUP.contains(kind);
  }
}
