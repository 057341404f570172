package org.coproduction.value;

import java.util.Optional;

/**
 * Where in a source text something stands: from one line to another, and where it is a stretch of a
 * single line, which.
 *
 * @param firstLine the first line, counted from 1 as editors do
 * @param lastLine the last line, not before {@code firstLine}
 * @param span the stretch within the line, only where there is one line; counted on the line as it
 *     stands in the source, without its line end
 */
public record SourceSpan(int firstLine, int lastLine, Optional<TextSpan> span) {

  /**
   * Makes a place in a source.
   *
   * @throws MalformedValueException {@code value.source-span.malformed} where the lines are not
   *     positive and in order, or where a stretch is given for more than one line
   */
  public SourceSpan {
    if (firstLine < 1 || lastLine < firstLine || (span.isPresent() && firstLine != lastLine)) {
      throw new MalformedValueException("value.source-span.malformed", "sourceSpan");
    }
  }

  /**
   * A whole line.
   *
   * @param line the line, from 1
   * @return the place
   */
  public static SourceSpan line(int line) {
    return new SourceSpan(line, line, Optional.empty());
  }

  /**
   * Several whole lines.
   *
   * @param firstLine the first line, from 1
   * @param lastLine the last line
   * @return the place
   */
  public static SourceSpan lines(int firstLine, int lastLine) {
    return new SourceSpan(firstLine, lastLine, Optional.empty());
  }

  /**
   * A stretch of one line.
   *
   * @param line the line, from 1
   * @param span the stretch in it
   * @return the place
   */
  public static SourceSpan within(int line, TextSpan span) {
    return new SourceSpan(line, line, Optional.of(span));
  }
}
