package org.coproduction.examples.cli;

import java.util.Locale;

/** What {@code export} writes. */
enum ExportKind {
  /** What people said at an event, as a table. */
  ITEMS_CSV,
  /** Codings, as a table. */
  CODINGS_CSV,
  /** A codebook, for programs of qualitative analysis (REFI-QDA). */
  QDC,
  /** A codebook, as themes of ThemeFinder or Consult. */
  THEMEFINDER_THEMES,
  /** Codings, as themes of responses of ThemeFinder or Consult. */
  THEMEFINDER_MAPPING;

  /** As a person types it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
