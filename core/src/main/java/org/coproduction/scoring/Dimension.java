package org.coproduction.scoring;

/**
 * The five sides of quality, after Lundy's space, voice, audience and influence (2007), and impact.
 */
public enum Dimension {
  /** Who was there, and whether they could be. */
  SPACE,
  /** How people could say what they think. */
  VOICE,
  /** Whether somebody who can act listened. */
  AUDIENCE,
  /** What it changed. */
  INFLUENCE,
  /** What difference it made. */
  IMPACT
}
