package org.coproduction.examples.cli;

/** How a page for people, or the same for programs, is printed. */
enum PageFormat {
  /** Plain text, for a terminal. */
  TEXT,
  /** Markdown, for a wiki or a ticket. */
  MARKDOWN,
  /** One HTML document that needs nothing else, for a browser. */
  HTML,
  /** JSON, for programs. */
  JSON
}
