package org.coproduction.exchange;

/** What stands between the cells of a table. */
public enum Separator {
  /** A comma, as in English-speaking countries. */
  COMMA(','),
  /** A semicolon, as spreadsheets write where the comma is the decimal mark. */
  SEMICOLON(';');

  private final char character;

  Separator(char character) {
    this.character = character;
  }

  char character() {
    return character;
  }
}
