package org.coproduction.scoring;

import java.util.Optional;
import java.util.stream.Stream;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.Involvement;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.value.HeadCount;

/** What of a group is a fact, wherever it is on record: in a form, an event or a session. */
final class GroupRules {

  private GroupRules() {}

  /** Whether anybody counted who was invited or came. */
  static boolean isCounted(Optional<HeadCount> invited, Optional<HeadCount> came) {
    return Stream.of(invited, came).flatMap(Optional::stream).anyMatch(HeadCount::isCounted);
  }

  /** Whether it is children or young people themselves, and not somebody who speaks for them. */
  static boolean isOfChildrenThemselves(ParticipantGroup group) {
    return group.getKind() == GroupKind.CHILDREN_AND_YOUNG_PEOPLE
        && group.getInvolvement().filter(how -> how == Involvement.REPRESENTED).isEmpty();
  }
}
