package org.coproduction.evidence;

/** What a question of an evidence form asks about, whatever its words. */
public enum Question {
  /** What was developed, and why. */
  WHAT,
  /** Who was involved. */
  WHO,
  /** How views were gathered and used. */
  HOW,
  /** What difference it made. */
  IMPACT,
  /** Who filled the form in. */
  NAME,
  /** In what role. */
  DESIGNATION,
  /** When. */
  DATE,
  /** Something else. */
  OTHER
}
