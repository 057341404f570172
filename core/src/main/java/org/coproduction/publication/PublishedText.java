package org.coproduction.publication;

import java.util.Optional;
import org.coproduction.theme.QuoteCheck;
import org.coproduction.value.LanguageTag;
import org.coproduction.value.Words;

/**
 * A text that came through the gate, with what was redacted left out. Nobody else can make one, so
 * whoever writes only these goes round nothing.
 */
public final class PublishedText {

  /** What stands where something was left out. */
  public static final String LEFT_OUT = "[…]";

  private final String text;
  private final Optional<LanguageTag> language;
  private final Optional<QuoteCheck.Verdict> quoted;

  private PublishedText(
      String text, Optional<LanguageTag> language, Optional<QuoteCheck.Verdict> quoted) {
    this.text = text;
    this.language = language;
    this.quoted = quoted;
  }

  /** What nobody is quoted with: a title, a question, an answer. */
  static PublishedText of(String text, Optional<LanguageTag> language) {
    return new PublishedText(text, language, Optional.empty());
  }

  /** What is left of something that somebody said. */
  static PublishedText quotation(String text, Optional<LanguageTag> language, Words said) {
    return new PublishedText(
        text, language, Optional.of(QuoteCheck.of(Words.of(text), said).verdict()));
  }

  /** {@return the text} */
  public String text() {
    return text;
  }

  /** {@return the language it is in, where known} */
  public Optional<LanguageTag> language() {
    return language;
  }

  /**
   * Whether a quotation says what was said. A redaction that leaves out a "not" turns a sentence
   * round, and what is left is unverified.
   *
   * @return the verdict; absent where nobody is quoted
   */
  public Optional<QuoteCheck.Verdict> quoted() {
    return quoted;
  }

  /** Shows the same for every text: what is published is still nothing for a log. */
  @Override
  public String toString() {
    return "PublishedText[***]";
  }
}
