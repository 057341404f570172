package org.coproduction.examples.cli;

import java.io.PrintWriter;
import java.util.Locale;

/** Says how far a long file has been read, on standard error, where somebody looks at it. */
final class Progress {

  private static final long EVERY = 10_000;

  private final PrintWriter err;
  private final boolean shown;

  Progress(PrintWriter err, boolean shown) {
    this.err = err;
    this.shown = shown;
  }

  /** A line of a file has been read. */
  void at(String name, long lines, long bytes) {
    if (shown && lines % EVERY == 0) {
      err.println(String.format(Locale.UK, "%s: %,d lines, %,d bytes", name, lines, bytes));
    }
  }
}
