package org.coproduction.finding;

import org.coproduction.value.MalformedValueException;

/**
 * Where in the text of an input something stands.
 *
 * @param line the line, from 1
 * @param column the column, from 1; 1 where only the line is known
 */
public record TextPosition(int line, int column) implements Comparable<TextPosition> {

  /**
   * Makes a position.
   *
   * @throws MalformedValueException {@code finding.position.malformed} for numbers below 1
   */
  public TextPosition {
    if (line < 1 || column < 1) {
      throw new MalformedValueException("finding.position.malformed", "position");
    }
  }

  @Override
  public int compareTo(TextPosition other) {
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }
}
