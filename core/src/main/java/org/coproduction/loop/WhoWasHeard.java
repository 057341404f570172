package org.coproduction.loop;

import java.util.Collection;
import java.util.List;
import org.coproduction.dossier.Dossier;
import org.coproduction.participant.GroupKind;

/**
 * Who was invited, came, spoke and signed, by kind of group and by way of meeting, and who of those
 * that should be heard was not.
 *
 * <p>Its numbers are exact. It is for those who do the work and must not be published; the gate of
 * {@code publication} makes what may be. Access needs are those that somebody put on record; nobody
 * knows how many were never told.
 *
 * @param groups every kind of group, in the order of the kinds; {@link GroupKind#UNKNOWN} last
 * @param byChannel by way of meeting and kind of group, for sessions that have attendance
 * @param expected the groups of the local profile, in its order
 * @param needs of all access needs on record, how many were met; one of two groups counts once
 * @param linesOfNobody how many lines are on record as nobody's
 * @param missingAsSaid the kinds of group that the form itself says were missing
 */
public record WhoWasHeard(
    List<HeardGroup> groups,
    List<HeardByChannel> byChannel,
    List<ExpectedVoice> expected,
    NeedsMet needs,
    int linesOfNobody,
    List<GroupKind> missingAsSaid) {

  /** Makes it; the lists are copied. */
  public WhoWasHeard {
    groups = List.copyOf(groups);
    byChannel = List.copyOf(byChannel);
    expected = List.copyOf(expected);
    missingAsSaid = List.copyOf(missingAsSaid);
  }

  /**
   * Looks at the events of a dossier, and at the signatures and missing voices of its form.
   *
   * @param dossier the piece of work
   * @param profile the groups that should be heard in the local area
   * @return who was heard
   */
  public static WhoWasHeard of(Dossier dossier, Collection<ExpectedGroup> profile) {
    return new HeardReader(dossier).heard(profile);
  }

  /**
   * Looks at the events of a dossier against the profile of its area.
   *
   * @param dossier the piece of work
   * @param profile who should be heard there
   * @return who was heard
   */
  public static WhoWasHeard of(Dossier dossier, LocalProfile profile) {
    return of(dossier, profile.groups());
  }

  /** {@return the groups of the local profile of whom nothing said is on record} */
  public List<ExpectedVoice> missing() {
    return expected.stream().filter(ExpectedVoice::isMissing).toList();
  }
}
