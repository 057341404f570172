package org.coproduction.examples.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * An input that is not in a result, and why. The person typed its name, so it may be repeated.
 *
 * @param file the name
 * @param why why, in a sentence that quotes nothing
 */
record LeftOut(String file, Saying why) {

  /** Says beside the result what is not in it. */
  static void print(List<LeftOut> all, Sentences sentences, @Nullable CommandSpec spec) {
    if (spec != null) {
      all.forEach(
          one ->
              spec.commandLine()
                  .getErr()
                  .println("coproduction: " + sentences.say("left-out", one.file(), one.why())));
    }
  }
}
