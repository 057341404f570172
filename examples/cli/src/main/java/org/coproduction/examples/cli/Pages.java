package org.coproduction.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.coproduction.rendering.Page;

/** Prints pages as they are written, without making one text of them first. */
final class Pages {

  private static final int WIDTH = 80;

  private Pages() {}

  static void print(Page page, PageFormat format, PrintWriter out) {
    try {
      switch (format) {
        case MARKDOWN -> page.writeMarkdown(out);
        case HTML -> page.writeHtml(out);
        case TEXT, JSON -> page.writeText(out, WIDTH);
      }
    } catch (IOException impossible) {
      // A PrintWriter keeps its faults to itself.
      throw new UncheckedIOException(impossible);
    }
  }
}
