package org.coproduction.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * The sentences that findings are read in, in one language.
 *
 * <p>Sentences are written for parents and officers alike, in plain words. They are made from a
 * finding when somebody wants to read it, and are no part of it. Languages: English, and Welsh,
 * which a Welsh speaker has not reviewed yet; what is not said in Welsh is said in English, as is
 * everything in other languages. Immutable and thread-safe; there is one for each language, read
 * when it is first asked for.
 */
public final class Messages {

  private final Map<String, String> sentences;

  private Messages(Map<String, String> sentences) {
    this.sentences = Map.copyOf(sentences);
  }

  // To read one takes longer than to judge a form, and rules ask for English too.
  private static final class English {
    static final Messages ALL = new Messages(read("messages_en.properties", Map.of()));
  }

  private static final class Welsh {
    static final Messages ALL = new Messages(read("messages_cy.properties", English.ALL.sentences));
  }

  /**
   * The sentences of a language.
   *
   * @param locale the language wanted; only its language counts
   * @return the sentences
   */
  public static Messages in(Locale locale) {
    return locale.getLanguage().equals("cy") ? Welsh.ALL : English.ALL;
  }

  /**
   * The sentence for a finding.
   *
   * @param finding the finding
   * @return one or two plain sentences, with the finding's details filled in
   */
  public String sentence(Finding finding) {
    return filled(meaning(finding.code()), finding.arguments());
  }

  /**
   * What findings of a code say, whatever their details.
   *
   * @param code the code
   * @return one or two plain sentences, in which details stand as their names in curly brackets
   */
  public String meaning(FindingCode code) {
    return text(code.value() + ".message");
  }

  /**
   * What a person can do about a finding.
   *
   * @param code the finding's code
   * @return one or two plain sentences
   */
  public String remedy(FindingCode code) {
    return text(code.value() + ".remedy");
  }

  /**
   * Whether a text is a code of this library, of whatever module: every code has its sentence here.
   *
   * @param code the text
   * @return true where findings can have this code
   */
  public boolean knows(String code) {
    return sentences.containsKey(code + ".message");
  }

  private String text(String key) {
    // A code without a sentence is a fault that a test of the catalogue finds; a person still gets
    // the code, which can be looked up.
    return sentences.getOrDefault(key, key);
  }

  private static String filled(String sentence, Map<String, Argument> arguments) {
    String filled = sentence;
    for (Map.Entry<String, Argument> argument : arguments.entrySet()) {
      filled = filled.replace("{" + argument.getKey() + "}", argument.getValue().printed());
    }
    return filled;
  }

  private static Map<String, String> read(String resource, Map<String, String> otherwise) {
    Properties read = new Properties();
    try (InputStream stream = Messages.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("a bundle of messages is missing from the library");
      }
      read.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    Map<String, String> sentences = new HashMap<>(otherwise);
    read.stringPropertyNames().forEach(key -> sentences.put(key, read.getProperty(key)));
    return sentences;
  }
}
