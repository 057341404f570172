package org.coproduction.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.finding.Finding;
import org.coproduction.finding.Messages;

/**
 * What the program itself says, in the language of {@code --lang}. The Welsh has not been reviewed
 * by a Welsh speaker.
 */
final class Sentences {

  private static final Pattern DETAIL = Pattern.compile("\\{([0-9])}");

  private final Properties all;
  private final Messages messages;

  private Sentences(Properties all, Messages messages) {
    this.all = all;
    this.messages = messages;
  }

  /** Those of a language; English where there is nothing in it. */
  static Sentences in(Locale locale) {
    String language = locale.getLanguage().equals("cy") ? "cy" : "en";
    return new Sentences(read(language), Messages.in(locale));
  }

  /** The sentences of one language, by key. */
  static Properties read(String language) {
    Properties sentences = new Properties();
    try (InputStream file =
        Objects.requireNonNull(
            Sentences.class.getResourceAsStream("program_" + language + ".properties"))) {
      sentences.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return sentences;
  }

  /** A sentence of the program's own with its details filled in. */
  String say(String key, Object... details) {
    return DETAIL
        .matcher(Objects.requireNonNull(all.getProperty(key), key))
        .replaceAll(
            found -> {
              Object detail = details[Integer.parseInt(found.group(1))];
              return Matcher.quoteReplacement(
                  detail instanceof Saying saying ? saying.in(this) : detail.toString());
            });
  }

  /** The sentence of a finding. */
  String of(Finding finding) {
    return messages.sentence(finding);
  }
}
