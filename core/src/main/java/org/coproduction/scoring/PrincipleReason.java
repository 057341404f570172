package org.coproduction.scoring;

/** Why a principle stands where it stands. */
public enum PrincipleReason {
  /** Claimed: the form says that it was lived. */
  CLAIMED,
  /** Claimed: a reader recognised that the form says so, and nobody has confirmed it. */
  CLAIM_RECOGNISED_ONLY,
  /** Not claimed: the form does not say that it was lived. */
  NOT_CLAIMED,
  /** Evidenced: what is cited for it is on record. */
  SUPPORT_ON_RECORD,
  /** Not evidenced: what is cited for it is not on record. */
  SUPPORT_NOT_ON_RECORD,
  /** Not evidenced: nothing is cited for it; it is only said. */
  NO_SUPPORT_CITED,
  /** Counter-evidence: something is cited against it. */
  COUNTER_CITED,
  /** Counter-evidence: what is cited for it is a line that judges it badly. */
  SUPPORT_IS_NEGATIVE,
  /** No counter-evidence is on record, which is not to say that there is none. */
  NO_COUNTER_ON_RECORD,
  /** Confidence: there is no evidence. */
  NO_EVIDENCE,
  /** Confidence: the evidence is asserted only. */
  EVIDENCE_ASSERTED,
  /** Confidence: the evidence is documented. */
  EVIDENCE_DOCUMENTED,
  /** Confidence: the evidence is corroborated. */
  EVIDENCE_CORROBORATED,
  /** Confidence: what speaks against it is at least as well shown as what speaks for it. */
  COUNTER_WEIGHS_AS_MUCH,
  /** Confidence: it is corroborated, but something speaks against it. */
  CORROBORATED_BUT_COUNTERED
}
