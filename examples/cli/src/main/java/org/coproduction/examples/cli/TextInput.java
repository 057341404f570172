package org.coproduction.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.coproduction.exchange.PlacedText;
import org.coproduction.exchange.WebPages;
import org.coproduction.exchange.WordDocuments;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.Report;
import org.coproduction.finding.Severity;
import org.coproduction.intake.SourceText;

/**
 * The text of an input that is no JSON: plain, a Word document or a web page, as its content tells.
 *
 * @param text the text
 * @param noticed adds to what was found in the text what was noticed of the file, and where in the
 *     file it stood
 */
record TextInput(SourceText text, UnaryOperator<Report> noticed) {

  private static final int BEGINNING = 4096;

  static TextInput of(String name, byte[] bytes, DocumentKind kind) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\u0003\u0004") || start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return placed(name, WordDocuments.read(bytes, kind));
    }
    String opening =
        start.replace("\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
    if (opening.startsWith("<!doctype html") || opening.startsWith("<html")) {
      return placed(name, WebPages.read(bytes, kind));
    }
    boolean utf16 = start.startsWith("\u00FE\u00FF") || start.startsWith("\u00FF\u00FE");
    if (start.startsWith("%PDF-") || (start.indexOf('\0') >= 0 && !utf16)) {
      throw new UnreadableInputException("input.neither-text-nor-known", name);
    }
    return new TextInput(SourceText.decode(bytes), UnaryOperator.identity());
  }

  private static TextInput placed(String name, PlacedText placed) {
    Optional<SourceText> text = placed.text();
    if (text.isEmpty()) {
      throw new UnreadableInputException(
          placed.report().of(Severity.ERROR).stream()
              .findFirst()
              .<Saying>map(fault -> sentences -> name + ": " + sentences.of(fault))
              .orElse(Saying.of("input.no-text", name)));
    }
    return new TextInput(text.get(), found -> placed.located(found).and(placed.report()));
  }
}
