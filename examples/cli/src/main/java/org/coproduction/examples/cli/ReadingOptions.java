package org.coproduction.examples.cli;

import java.util.Locale;
import org.coproduction.dossier.Dossier;
import org.coproduction.rendering.Rendering;
import org.coproduction.scoring.Rubric;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** For whom a page is printed. */
final class ReadingOptions {

  @Option(names = "--format", description = "text, markdown, html or json; text where not given.")
  private PageFormat format = PageFormat.TEXT;

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      description = "en or cy (Welsh, not yet reviewed by a Welsh speaker); en where not given.")
  private @Nullable String language;

  @Option(names = "--verbose", description = "Says everything: each fact, reason and place.")
  private boolean verbose;

  PageFormat format() {
    return format;
  }

  boolean isVerbose() {
    return verbose;
  }

  /** The rendering asked for; a language that there is none in is the person's fault. */
  Rendering rendering() {
    String wanted = language == null ? "en" : language.toLowerCase(Locale.ROOT);
    if (!wanted.equals("en") && !wanted.equals("cy")) {
      throw new UnreadableInputException("a language is en or cy");
    }
    Rendering rendering = Rendering.in(Locale.forLanguageTag(wanted));
    return verbose ? rendering.inDetail() : rendering;
  }

  Rendering rendering(Dossier dossier, Rubric rubric) {
    return rendering().withLadders(dossier.getLadders()).withRubricIn(rubric.getLanguage());
  }
}
