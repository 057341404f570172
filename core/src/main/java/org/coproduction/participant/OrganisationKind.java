package org.coproduction.participant;

/** What kind of body an organisation is. */
public enum OrganisationKind {
  /** A council, as local authority. */
  COUNCIL,
  /** A body of the health service. */
  HEALTH,
  /** A school, college, nursery or other setting. */
  EDUCATION_SETTING,
  /** A parent carer forum. */
  PARENT_CARER_FORUM,
  /** A charity, community or voluntary organisation. */
  VOLUNTARY,
  /** Some other body. */
  OTHER
}
