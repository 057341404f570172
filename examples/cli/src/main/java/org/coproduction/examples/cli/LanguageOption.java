package org.coproduction.examples.cli;

import java.util.Locale;
import org.coproduction.rendering.Rendering;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** In which language the library's own sentences are printed. */
final class LanguageOption {

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      description = {
        "en or cy (Welsh, not yet reviewed by a Welsh speaker); en where not given.",
        "What is wrong with options themselves is said in English."
      })
  private @Nullable String language;

  /** The language asked for; one that there is nothing in is the person's fault. */
  Locale locale() {
    String wanted = language == null ? "en" : language.toLowerCase(Locale.ROOT);
    if (!wanted.equals("en") && !wanted.equals("cy")) {
      throw new UnreadableInputException("argument.language.unknown");
    }
    return Locale.forLanguageTag(wanted);
  }

  /** The language that a command was called with, whatever became of it. */
  static Locale askedFor(ParseResult call) {
    return Locale.forLanguageTag(call.matchedOptionValue("--lang", "en").toLowerCase(Locale.ROOT));
  }

  /** Pages in that language that say everything. */
  Rendering inDetail() {
    return Rendering.in(locale()).inDetail();
  }
}
