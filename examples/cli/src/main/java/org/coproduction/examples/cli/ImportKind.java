package org.coproduction.examples.cli;

import java.util.Locale;

/** What {@code import} reads. */
enum ImportKind {
  /** The notes of an event, as plain text; an event. */
  NOTES,
  /** An evidence form, as plain text; an evidence form. */
  FORM,
  /** A table of what people said; an event. */
  ITEMS_CSV,
  /** A table of codings; codings. */
  CODINGS_CSV,
  /** A codebook of REFI-QDA; a codebook. */
  QDC,
  /** Themes of ThemeFinder or Consult; a codebook. */
  THEMEFINDER_THEMES,
  /** Themes of responses of ThemeFinder or Consult; codings. */
  THEMEFINDER_MAPPING;

  /** As a person types it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
