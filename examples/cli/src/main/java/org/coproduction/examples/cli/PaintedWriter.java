package org.coproduction.examples.cli;

import java.io.IOException;
import java.io.Writer;

/**
 * Prints headings, which are lines with a line of {@code =} or {@code -} under them, in bold where
 * it is told to. Until then, and where it is not, everything passes as it is.
 */
final class PaintedWriter extends Writer {

  private static final String BOLD = "\u001b[1m";
  private static final String FAINT = "\u001b[2m";
  private static final String PLAIN = "\u001b[0m";

  private final Writer out;
  private final StringBuilder line = new StringBuilder();
  private String held = "";
  private boolean isHolding;
  private boolean painting;

  PaintedWriter(Writer out) {
    this.out = out;
  }

  /** From now on headings are painted, or no longer. */
  void paint(boolean wanted) {
    painting = wanted;
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    if (!painting) {
      out.write(text, from, length);
      return;
    }
    for (int at = from; at < from + length; at++) {
      if (text[at] == '\n') {
        end(line.toString());
        line.setLength(0);
      } else {
        line.append(text[at]);
      }
    }
  }

  /** A line is held until the next one tells whether it is a heading. */
  private void end(String ended) throws IOException {
    if (isHolding && isRule(ended)) {
      out.write(BOLD + held + PLAIN + "\n" + FAINT + ended + PLAIN + "\n");
      isHolding = false;
      return;
    }
    release();
    held = ended;
    isHolding = true;
  }

  private boolean isRule(String under) {
    return !under.isBlank()
        && under.length() == held.length()
        && (under.chars().allMatch(unit -> unit == '=')
            || under.chars().allMatch(unit -> unit == '-'));
  }

  private void release() throws IOException {
    if (isHolding) {
      out.write(held + "\n");
      isHolding = false;
    }
  }

  @Override
  public void flush() throws IOException {
    release();
    out.write(line.toString());
    line.setLength(0);
    out.flush();
  }

  @Override
  public void close() throws IOException {
    flush();
    out.close();
  }
}
