package org.coproduction.intake;

import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.coproduction.text.PhraseFile;

/** The words by which a reader knows what it reads, one file per purpose and language. */
final class CueResource {

  private CueResource() {}

  /** The lists of one file, by name. */
  static Map<String, List<String>> english(String file) {
    InputStream stream = CueResource.class.getResourceAsStream("en/" + file);
    if (stream == null) {
      throw new IllegalStateException("a file of cues is missing from the library");
    }
    return PhraseFile.read(stream);
  }

  /** The lists of one file, by the constants that they are named after. */
  static <E extends Enum<E>> Map<E, List<String>> english(String file, Class<E> names) {
    Map<E, List<String>> lists = new EnumMap<>(names);
    english(file)
        .forEach((name, phrases) -> lists.put(Enum.valueOf(names, constant(name)), phrases));
    return lists;
  }

  private static String constant(String name) {
    return name.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
