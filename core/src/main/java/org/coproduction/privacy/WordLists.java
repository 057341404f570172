package org.coproduction.privacy;

import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.coproduction.text.PhraseFile;

/** The lists of words by which personal details are known, one file per purpose. */
final class WordLists {

  private WordLists() {}

  /** The lists of one file, by name. */
  static Map<String, List<String>> read(String file) {
    InputStream stream = WordLists.class.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalStateException("a list of phrases is missing from the library");
    }
    return PhraseFile.read(stream);
  }

  /** The lists of one file, by the constants that they are named after. */
  static <E extends Enum<E>> Map<E, List<String>> read(String file, Class<E> names) {
    Map<E, List<String>> phrases = new EnumMap<>(names);
    read(file).forEach((name, list) -> phrases.put(Enum.valueOf(names, name), list));
    return phrases;
  }
}
