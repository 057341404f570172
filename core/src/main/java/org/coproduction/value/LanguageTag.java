package org.coproduction.value;

import java.util.regex.Pattern;

/**
 * The language that a text is in, as a BCP 47 tag of language, optional script and optional region.
 *
 * <p>The wider grammar (private use, extensions) is left out on purpose: it is open to free text.
 *
 * @param value the tag, such as {@code en-GB}, {@code cy} or {@code zh-Hant}
 */
public record LanguageTag(String value) {

  private static final Pattern GRAMMAR =
      Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");

  /**
   * Makes a tag.
   *
   * @throws MalformedValueException {@code value.language.malformed}
   */
  public LanguageTag {
    if (!GRAMMAR.matcher(value).matches()) {
      throw new MalformedValueException("value.language.malformed", "language");
    }
  }
}
