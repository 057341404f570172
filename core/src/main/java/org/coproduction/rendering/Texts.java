package org.coproduction.rendering;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences that pages are made of, in one language. */
final class Texts {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)\\}");

  private final String language;
  private final Properties texts;

  private Texts(String language, Properties texts) {
    this.language = language;
    this.texts = texts;
  }

  static Texts in(Locale locale) {
    return locale.getLanguage().equals("cy")
        ? new Texts("cy", read("texts_cy.properties"))
        : new Texts("en-GB", read("texts_en.properties"));
  }

  /** The language of the sentences, as a tag. */
  String language() {
    return language;
  }

  /** A sentence, with its placeholders filled in by name and value in turns. */
  String say(String key, Object... namesAndValues) {
    return PLACEHOLDER
        .matcher(text(key))
        .replaceAll(found -> Matcher.quoteReplacement(value(found, key, namesAndValues)));
  }

  /** A sentence about a number of things; {@code {n}} is the number. */
  String count(String key, int number) {
    return say(number == 1 ? key + ".one" : key, "n", number);
  }

  private static String value(MatchResult placeholder, String key, Object... namesAndValues) {
    for (int at = 0; at + 1 < namesAndValues.length; at += 2) {
      if (namesAndValues[at].equals(placeholder.group(1))) {
        return namesAndValues[at + 1].toString();
      }
    }
    throw new IllegalStateException("the text " + key + " wants a value that it is not given");
  }

  private String text(String key) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("the text " + key + " is missing from the library");
    }
    return text;
  }

  static Properties read(String resource) {
    Properties texts = new Properties();
    try (InputStream stream = Texts.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("a bundle of texts is missing from the library");
      }
      texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return texts;
  }
}
