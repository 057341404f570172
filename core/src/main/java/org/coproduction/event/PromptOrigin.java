package org.coproduction.event;

/** How a prompt is known. */
public enum PromptOrigin {
  /** It stands in the notes. */
  PRINTED,
  /** The notes read as if a prompt had been there and was lost. */
  SUSPECTED
}
