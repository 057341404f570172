package org.coproduction.rendering;

import java.util.Optional;

/**
 * A stretch of one line of text. Its text is in one line and steers nothing, whatever it was made
 * of.
 *
 * @param text the text
 * @param style how it is set off
 * @param language the language it is in, where that may not be the page's
 */
record Span(String text, Style style, Optional<String> language) {

  /** How a stretch of text is set off from the rest. */
  enum Style {
    /** Not at all. */
    PLAIN,
    /** It matters more. */
    STRONG,
    /** It is a name for programs: a code, an identifier, a place. */
    CODE
  }

  Span {
    text = Printable.oneLine(text);
  }
}
