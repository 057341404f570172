package org.coproduction.rendering;

/** The colours of pages and pictures. A test works out their contrast. */
enum Palette {
  /** Behind everything. */
  PAPER("#ffffff"),
  /** Behind the headings of tables. */
  SHADE("#f3f2f1"),
  /** Text. */
  INK("#0b0c0c"),
  /** Lines and outlines. */
  LINE("#505a5f"),
  /** What is filled in pictures, and where the keyboard stands. */
  FILL("#1d5a8f");

  private final String hex;

  Palette(String hex) {
    this.hex = hex;
  }

  String hex() {
    return hex;
  }
}
