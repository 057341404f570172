package org.coproduction.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Lists of phrases by name, as a text file that a person who is no programmer can read and amend.
 *
 * <p>The format: UTF-8; a line {@code name:} begins a list; what follows on that line and the next
 * ones are its phrases, parted by {@code |} or line ends; a line that begins with {@code #} is a
 * remark. A name may come again, and its list goes on.
 */
public final class PhraseFile {

  private PhraseFile() {}

  /**
   * Reads the lists of a file that belongs to the library.
   *
   * @param stream the file; it is closed
   * @return the phrases by name, both in the file's order
   * @throws IllegalStateException where a phrase stands before any name: a fault of the program
   */
  public static Map<String, List<String>> read(InputStream stream) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      List<String> list = null;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String phrases = line.strip();
        if (phrases.isEmpty() || phrases.startsWith("#")) {
          continue;
        }
        int colon = phrases.indexOf(':');
        if (colon >= 0) {
          list = lists.computeIfAbsent(phrases.substring(0, colon), unseen -> new ArrayList<>());
          phrases = phrases.substring(colon + 1);
        }
        if (list == null) {
          throw new IllegalStateException("a phrase stands before any name");
        }
        addPhrases(phrases, list);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Collections.unmodifiableMap(lists);
  }

  /**
   * Reads the lists of a file that belongs to the library, by the constants they are named after.
   *
   * @param <E> the names
   * @param stream the file; it is closed
   * @param names the names: {@code wish-at-start} is the constant {@code WISH_AT_START}
   * @return the phrases by name
   * @throws IllegalArgumentException where a name is no constant: a fault of the program
   */
  public static <E extends Enum<E>> Map<E, List<String>> read(InputStream stream, Class<E> names) {
    Map<E, List<String>> lists = new EnumMap<>(names);
    read(stream)
        .forEach(
            (name, phrases) ->
                lists.put(
                    Enum.valueOf(names, name.toUpperCase(Locale.ROOT).replace('-', '_')), phrases));
    return lists;
  }

  private static void addPhrases(String phrases, List<String> list) {
    for (String phrase : phrases.split("\\|", -1)) {
      if (!phrase.isBlank()) {
        list.add(phrase.strip());
      }
    }
  }
}
