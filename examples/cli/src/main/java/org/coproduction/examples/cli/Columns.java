package org.coproduction.examples.cli;

/** Texts in columns of a fixed width. */
final class Columns {

  private Columns() {}

  static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }
}
