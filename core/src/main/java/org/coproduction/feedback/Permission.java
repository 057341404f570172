package org.coproduction.feedback;

/** How far something that was said may travel. Each includes the ones before it. */
public enum Permission {
  /** Only those who do the work may read it. */
  INTERNAL,
  /** It may count towards themes. */
  THEMES_ONLY,
  /** It may be quoted without saying who said it. */
  QUOTABLE_WITHOUT_NAME,
  /** It may be quoted with the name of who said it. */
  QUOTABLE
}
