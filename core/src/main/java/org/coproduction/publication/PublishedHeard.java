package org.coproduction.publication;

import java.util.List;
import java.util.Optional;
import org.coproduction.disclosure.PublishedCount;

/**
 * Who was heard, as it may be published: every count with small ones hidden, and shares of counts
 * that are shown alone. Only the gate makes one.
 */
public final class PublishedHeard {

  private final List<PublishedHeardGroup> groups;
  private final List<PublishedHeardChannel> byChannel;
  private final Optional<PublishedCount> came;
  private final Optional<PublishedCount> lines;
  private final Optional<PublishedCount> linesOfNobody;

  PublishedHeard(
      List<PublishedHeardGroup> groups,
      List<PublishedHeardChannel> byChannel,
      Optional<PublishedCount> came,
      Optional<PublishedCount> lines,
      Optional<PublishedCount> linesOfNobody) {
    this.groups = List.copyOf(groups);
    this.byChannel = List.copyOf(byChannel);
    this.came = came;
    this.lines = lines;
    this.linesOfNobody = linesOfNobody;
  }

  /** {@return the kinds of group on record, in their order} */
  public List<PublishedHeardGroup> groups() {
    return groups;
  }

  /**
   * {@return who came, by way of meeting and kind of group; empty where it could not be published}
   */
  public List<PublishedHeardChannel> byChannel() {
    return byChannel;
  }

  /** {@return how many came of all groups that are counted; absent where held} */
  public Optional<PublishedCount> came() {
    return came;
  }

  /** {@return how many lines are on record; absent where held} */
  public Optional<PublishedCount> lines() {
    return lines;
  }

  /** {@return how many of them are on record as nobody's; absent where held} */
  public Optional<PublishedCount> linesOfNobody() {
    return linesOfNobody;
  }
}
