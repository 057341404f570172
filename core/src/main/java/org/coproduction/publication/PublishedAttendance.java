package org.coproduction.publication;

import java.util.Optional;
import org.coproduction.disclosure.PublishedCount;
import org.coproduction.participant.GroupKind;

/** A group that was invited or came, as it may be published. Only the gate makes one. */
public final class PublishedAttendance {

  private final GroupKind kind;
  private final Optional<PublishedText> name;
  private final Optional<PublishedCount> invited;
  private final Optional<PublishedCount> came;

  PublishedAttendance(
      GroupKind kind,
      Optional<PublishedText> name,
      Optional<PublishedCount> invited,
      Optional<PublishedCount> came) {
    this.kind = kind;
    this.name = name;
    this.invited = invited;
    this.came = came;
  }

  /** {@return what kind of group it is} */
  public GroupKind kind() {
    return kind;
  }

  /** {@return what it is called} */
  public Optional<PublishedText> name() {
    return name;
  }

  /** {@return how many were invited; absent where unknown or held} */
  public Optional<PublishedCount> invited() {
    return invited;
  }

  /** {@return how many came; absent where unknown or held} */
  public Optional<PublishedCount> came() {
    return came;
  }
}
