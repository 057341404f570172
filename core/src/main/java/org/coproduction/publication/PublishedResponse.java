package org.coproduction.publication;

import java.util.List;
import java.util.Optional;
import org.coproduction.feedback.ResponseKind;
import org.coproduction.value.ImpreciseDate;

/** What became of something that was said, as it may be published. Only the gate makes one. */
public final class PublishedResponse {

  private final ResponseKind kind;
  private final List<PublishedText> themes;
  private final List<PublishedText> said;
  private final Optional<PublishedText> action;
  private final Optional<PublishedText> reason;
  private final Optional<ImpreciseDate> on;
  private final Optional<ImpreciseDate> dueBy;

  PublishedResponse(
      ResponseKind kind,
      List<PublishedText> themes,
      List<PublishedText> said,
      Optional<PublishedText> action,
      Optional<PublishedText> reason,
      Optional<ImpreciseDate> on,
      Optional<ImpreciseDate> dueBy) {
    this.kind = kind;
    this.themes = List.copyOf(themes);
    this.said = List.copyOf(said);
    this.action = action;
    this.reason = reason;
    this.on = on;
    this.dueBy = dueBy;
  }

  /** {@return which of the three answers it is} */
  public ResponseKind kind() {
    return kind;
  }

  /** {@return the themes that it answers} */
  public List<PublishedText> themes() {
    return themes;
  }

  /** {@return what it answers, as far as that may be quoted} */
  public List<PublishedText> said() {
    return said;
  }

  /** {@return what was or will be done} */
  public Optional<PublishedText> action() {
    return action;
  }

  /** {@return why it could not be done} */
  public Optional<PublishedText> reason() {
    return reason;
  }

  /** {@return when it was done} */
  public Optional<ImpreciseDate> on() {
    return on;
  }

  /** {@return by when it will be done} */
  public Optional<ImpreciseDate> dueBy() {
    return dueBy;
  }
}
