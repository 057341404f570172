package org.coproduction.constraint;

/** How far a record has come. Each stage asks for all that the one before asks for, and more. */
public enum RecordStage {
  /** It is being written. */
  DRAFT(Draft.class),
  /** It is handed in. */
  SUBMITTED(Submitted.class),
  /** It is shown to the public. */
  PUBLISHED(Published.class);

  private final Class<?> group;

  RecordStage(Class<?> group) {
    this.group = group;
  }

  /**
   * The Jakarta Validation group to validate with.
   *
   * @return {@link Draft}, {@link Submitted} or {@link Published}
   */
  public Class<?> group() {
    return group;
  }

  /**
   * Whether a fact that is asked for from one stage on is asked for at this one.
   *
   * @param from the stage from which on the fact is asked for
   * @return true where this stage is that one or a later one
   */
  public boolean reaches(RecordStage from) {
    return compareTo(from) >= 0;
  }
}
