package org.coproduction.finding;

/** Why a rule neither holds nor is broken. */
public enum Unsettled {
  /** The record holds nothing that the rule is about. */
  NOTHING_OF_THE_KIND,
  /** A date that would tell is not recorded. */
  NOT_DATED,
  /** Two imprecise dates overlap. */
  DATES_OVERLAP,
  /** A number that would tell is not recorded. */
  NOT_COUNTED,
  /** A fact that would tell is not recorded. */
  NOT_STATED,
  /** The document that would tell is not at hand. */
  NOT_AT_HAND,
  /** The words that would tell are in a language that the rule cannot read. */
  OTHER_LANGUAGE,
  /** The rule is one that a profile asks for, and this one does not. */
  NOT_ASKED_FOR
}
