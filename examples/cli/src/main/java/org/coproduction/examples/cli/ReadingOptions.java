package org.coproduction.examples.cli;

import java.util.Locale;
import org.coproduction.dossier.Dossier;
import org.coproduction.rendering.Rendering;
import org.coproduction.scoring.Rubric;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** For whom a page is printed. */
final class ReadingOptions {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, markdown, html or json; text where not given.")
  private PageFormat format = PageFormat.TEXT;

  @Mixin private LanguageOption language = new LanguageOption();

  @Option(names = "--verbose", description = "Says everything: each fact, reason and place.")
  private boolean verbose;

  PageFormat format() {
    return format;
  }

  boolean isVerbose() {
    return verbose;
  }

  Locale locale() {
    return language.locale();
  }

  /** The rendering asked for; a language that there is none in is the person's fault. */
  Rendering rendering() {
    Rendering rendering = Rendering.in(locale());
    return verbose ? rendering.inDetail() : rendering;
  }

  Rendering rendering(Dossier dossier, Rubric rubric) {
    return rendering().withLadders(dossier.getLadders()).withRubricIn(rubric.getLanguage());
  }
}
