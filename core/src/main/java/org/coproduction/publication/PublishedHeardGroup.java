package org.coproduction.publication;

import java.util.Optional;
import org.coproduction.disclosure.PublishedCount;
import org.coproduction.disclosure.Share;
import org.coproduction.participant.GroupKind;

/**
 * What may be published of how one kind of group was heard. A share is made of two counts that are
 * shown, and goes where either is hidden: it tells nothing that they do not. Only the gate makes
 * one.
 */
public final class PublishedHeardGroup {

  private final GroupKind kind;
  private final Optional<PublishedCount> invited;
  private final Optional<PublishedCount> came;
  private final Optional<Share> turnout;
  private final Optional<Share> shareOfAll;
  private final Optional<PublishedCount> needs;
  private final Optional<PublishedCount> needsMet;
  private final Optional<Share> shareOfNeedsMet;
  private final Optional<PublishedCount> lines;
  private final Optional<Share> shareOfLines;

  PublishedHeardGroup(GroupKind kind, HeardCells turnout, HeardCells needs, HeardCells lines) {
    this.kind = kind;
    this.invited = turnout.whole();
    this.came = turnout.part();
    this.turnout = turnout.ofRow();
    this.shareOfAll = turnout.ofAll();
    this.needs = needs.whole();
    this.needsMet = needs.part();
    this.shareOfNeedsMet = needs.ofRow();
    this.lines = lines.part();
    this.shareOfLines = lines.ofAll();
  }

  /** {@return the kind of group} */
  public GroupKind kind() {
    return kind;
  }

  /** {@return how many were invited; absent where it is not known exactly, or held} */
  public Optional<PublishedCount> invited() {
    return invited;
  }

  /** {@return how many came; absent where it is not known exactly, or held} */
  public Optional<PublishedCount> came() {
    return came;
  }

  /** {@return of those invited, how many came; absent where either is hidden or they are few} */
  public Optional<Share> turnout() {
    return turnout;
  }

  /**
   * {@return of all who came, how many were of this kind, to be held beside a profile of the area;
   * absent where either is hidden or they are few}
   */
  public Optional<Share> shareOfAll() {
    return shareOfAll;
  }

  /** {@return how many access needs are on record; absent where none is, or held} */
  public Optional<PublishedCount> needs() {
    return needs;
  }

  /** {@return how many of them are known to have been met} */
  public Optional<PublishedCount> needsMet() {
    return needsMet;
  }

  /** {@return of the needs, how many were met; absent where either is hidden or they are few} */
  public Optional<Share> shareOfNeedsMet() {
    return shareOfNeedsMet;
  }

  /** {@return how many lines are on record as said by the group; lines are not people} */
  public Optional<PublishedCount> lines() {
    return lines;
  }

  /** {@return of all lines, how many are the group's; absent where either is hidden or few} */
  public Optional<Share> shareOfLines() {
    return shareOfLines;
  }
}
