package org.coproduction.examples.cli;

/** How a result is printed. */
enum OutputFormat {
  /** Plain English, for people. */
  TEXT,
  /** JSON, for programs. */
  JSON
}
