package org.coproduction.scoring;

/** Why a step of a scorecard has moved. */
public enum MoveCause {
  /** Facts that it rests on are on record that were not. */
  FACTS_APPEARED,
  /** Facts that it rested on are on record no longer. */
  FACTS_VANISHED,
  /** Facts that it rests on are better or worse shown. */
  FACTS_REGRADED,
  /**
   * Facts that it rests on are just as well shown, but a person states them now that a reader only
   * recognised in a text, or the other way round.
   */
  FACTS_ATTRIBUTED,
  /** Somebody says that it does not apply, or no longer says so. */
  STATEMENT_CHANGED,
  /** What it promises or claims is another; the facts are the same. */
  CLAIM_CHANGED,
  /** What speaks against it is more or less. */
  COUNTER_EVIDENCE_CHANGED,
  /** It was judged by another rubric or another version of it. */
  RUBRIC_CHANGED,
  /** It was judged on another ladder or another version of it. */
  LADDER_CHANGED,
  /** It was judged as of another date. */
  DATE_CHANGED,
  /**
   * Facts that it rests on are of the same kinds and just as well shown, and say something else:
   * one way of taking part twice, where there were two ways. The rubric is the same by its
   * fingerprint.
   */
  FACTS_REPLACED,
  /**
   * Something else: facts of the same kinds that say something else, or an item or a rule of bands
   * that was changed without another version. Without the rubric's fingerprint nobody can tell.
   */
  OTHER
}
