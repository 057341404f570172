package org.coproduction.publication;

import java.util.Optional;
import org.coproduction.disclosure.PublishedCount;
import org.coproduction.disclosure.Share;
import org.coproduction.participant.Channel;
import org.coproduction.participant.GroupKind;

/** How many of a kind of group came by a way of meeting, as published. Only the gate makes one. */
public final class PublishedHeardChannel {

  private final Optional<Channel> channel;
  private final GroupKind kind;
  private final PublishedCount came;
  private final Optional<Share> share;

  PublishedHeardChannel(
      Optional<Channel> channel, GroupKind kind, PublishedCount came, Optional<Share> share) {
    this.channel = channel;
    this.kind = kind;
    this.came = came;
    this.share = share;
  }

  /** {@return the way of meeting; absent for sessions that do not say} */
  public Optional<Channel> channel() {
    return channel;
  }

  /** {@return the kind of group} */
  public GroupKind kind() {
    return kind;
  }

  /** {@return how many came, each session by itself} */
  public PublishedCount came() {
    return came;
  }

  /**
   * {@return of all who came by this way, how many were of this kind; absent where hidden or few}
   */
  public Optional<Share> share() {
    return share;
  }
}
