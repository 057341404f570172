package org.coproduction.participant;

/**
 * The kinds of group that co-production is between. Children and young people are never merged with
 * their parents: what one says is not what the other says.
 */
public enum GroupKind {
  /** Children and young people. */
  CHILDREN_AND_YOUNG_PEOPLE(Perspective.LIVED_EXPERIENCE),
  /** Parents and carers, speaking for themselves and their families. */
  PARENT_CARERS(Perspective.LIVED_EXPERIENCE),
  /** A parent carer forum: parents and carers organised to speak for others. */
  PARENT_CARER_FORUM(Perspective.LIVED_EXPERIENCE),
  /** People who work with families: in schools, health, social care or the council. */
  PRACTITIONERS(Perspective.PRACTITIONER),
  /** Bodies that plan or deliver together: partnerships, boards, voluntary organisations. */
  PARTNERS(Perspective.PRACTITIONER),
  /** A group whose kind is not known. */
  UNKNOWN(Perspective.UNKNOWN);

  private final Perspective perspective;

  GroupKind(Perspective perspective) {
    this.perspective = perspective;
  }

  /**
   * What the group speaks from.
   *
   * @return lived experience, practice or unknown
   */
  public Perspective perspective() {
    return perspective;
  }
}
