package org.coproduction.publication;

import java.util.Optional;
import org.coproduction.value.LanguageTag;

/**
 * A text that came through the gate, with what was redacted left out. Nobody else can make one, so
 * whoever writes only these goes round nothing.
 */
public final class PublishedText {

  /** What stands where something was left out. */
  public static final String LEFT_OUT = "[…]";

  private final String text;
  private final Optional<LanguageTag> language;

  PublishedText(String text, Optional<LanguageTag> language) {
    this.text = text;
    this.language = language;
  }

  /** {@return the text} */
  public String text() {
    return text;
  }

  /** {@return the language it is in, where known} */
  public Optional<LanguageTag> language() {
    return language;
  }

  /** Shows the same for every text: what is published is still nothing for a log. */
  @Override
  public String toString() {
    return "PublishedText[***]";
  }
}
