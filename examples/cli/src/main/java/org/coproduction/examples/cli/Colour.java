package org.coproduction.examples.cli;

import java.util.Locale;

/** When headings are printed in colour. */
enum Colour {
  /** At a terminal, unless the environment asks for none. */
  AUTO,
  /** Wherever it is printed to. */
  ALWAYS,
  /** Never. */
  NEVER;

  /** As a person types it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
