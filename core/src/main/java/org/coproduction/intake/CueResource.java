package org.coproduction.intake;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.coproduction.text.PhraseFile;

/** The words by which a reader knows what it reads, one file per purpose and language. */
final class CueResource {

  private CueResource() {}

  /** The lists of one file, by name. */
  static Map<String, List<String>> english(String file) {
    return PhraseFile.read(stream("en/" + file));
  }

  /** The lists of one file, by the constants that they are named after. */
  static <E extends Enum<E>> Map<E, List<String>> english(String file, Class<E> names) {
    return PhraseFile.read(stream("en/" + file), names);
  }

  /** The lists of one Welsh file, by name. */
  static Map<String, List<String>> welsh(String file) {
    return PhraseFile.read(stream("cy/" + file));
  }

  /** The lists of one Welsh file, by the constants that they are named after. */
  static <E extends Enum<E>> Map<E, List<String>> welsh(String file, Class<E> names) {
    return PhraseFile.read(stream("cy/" + file), names);
  }

  private static InputStream stream(String file) {
    InputStream stream = CueResource.class.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalStateException("a file of cues is missing from the library");
    }
    return stream;
  }
}
