package org.coproduction.finding;

/** The kinds of document that this library reads, writes and judges. */
public enum DocumentKind {
  /** The evidence form of one piece of work. */
  EVIDENCE_FORM,
  /** A co-production event with what people said at it. */
  EVENT,
  /** A codebook of themes. */
  CODEBOOK,
  /** Codings of feedback into the themes of one codebook. */
  CODINGS,
  /** What became of what people said. */
  RESPONSES,
  /** A charter in one of its versions. */
  CHARTER,
  /** A ladder of involvement. */
  LADDER,
  /** A mapping from the rungs of one ladder to those of another. */
  LADDER_MAPPING,
  /** A rubric. */
  RUBRIC,
  /** A validation profile. */
  PROFILE,
  /** A report of findings. */
  REPORT,
  /** A scorecard. */
  SCORECARD,
  /** The comments of a year on the Local Offer of a council in England. */
  LOCAL_OFFER_COMMENTS,
  /** What a council publishes, and to whom. */
  PUBLICATION_POLICY,
  /** The counts behind earlier publications, which stay inside. */
  RELEASED_TABLES,
  /** How long a council keeps its records. */
  RETENTION_SCHEDULE,
  /** Who should be heard in a local area. */
  LOCAL_PROFILE
}
