package org.coproduction.intake;

import org.coproduction.participant.GroupKind;
import org.coproduction.participant.Perspective;

/**
 * Words that name a group of people.
 *
 * @param kind the kind of group
 * @param first the first of the words
 * @param end the one after the last
 * @param inOneBreath whether young people are named together with their parents, so that it cannot
 *     be told what they did themselves
 */
record GroupMention(GroupKind kind, int first, int end, boolean inOneBreath) {

  boolean isOfLivedExperience() {
    return kind.perspective() == Perspective.LIVED_EXPERIENCE;
  }
}
