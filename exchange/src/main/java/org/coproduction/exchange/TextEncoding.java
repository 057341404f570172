package org.coproduction.exchange;

/** How the characters of a table stood in its bytes. */
public enum TextEncoding {
  /** UTF-8, with or without a byte order mark. */
  UTF_8,
  /** Windows-1252, as spreadsheets on Windows save where nobody asks them for UTF-8. */
  WINDOWS_1252
}
