package org.coproduction.examples.cli;

import java.util.List;

/** Something that the program has to say, in whatever language it will be said. */
@FunctionalInterface
interface Saying {

  /** The sentence, in one line. */
  String in(Sentences sentences);

  /**
   * A sentence of the program's own.
   *
   * @param key its key in {@code program_en.properties}
   * @param with names of files, counts and constants to be filled in; nothing of a document
   */
  static Saying of(String key, Object... with) {
    List<Object> details = List.of(with);
    return sentences -> sentences.say(key, details.toArray());
  }
}
