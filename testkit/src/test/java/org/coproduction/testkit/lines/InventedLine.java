package org.coproduction.testkit.lines;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Stance;
import org.coproduction.intake.StanceReader;
import org.coproduction.theme.CodingSuggester;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.Words;
import org.jspecify.annotations.Nullable;

/**
 * A line that somebody might have said, with what a careful person would answer.
 *
 * @param stance how it judges the present
 * @param theme what it is mostly about, by the code of the shipped codebook
 * @param parent the line that it stands under
 * @param words what is said
 */
record InventedLine(Stance stance, String theme, Optional<String> parent, String words) {

  private static final String UNDER = ">>";

  /** The lines of a file beside this class. */
  static List<InventedLine> of(String file) {
    try (@Nullable InputStream in = InventedLine.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("There is no " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(InventedLine::parsed)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InventedLine parsed(String line) {
    String[] parts = line.split("\\|", 3);
    String said = parts[2].strip();
    int under = said.indexOf(UNDER);
    return new InventedLine(
        Stance.valueOf(parts[0].strip()),
        parts[1].strip(),
        under < 0 ? Optional.empty() : Optional.of(said.substring(0, under).strip()),
        under < 0 ? said : said.substring(under + UNDER.length()).strip());
  }

  /** How the library reads its stance. */
  Stance readStance(StanceReader reader) {
    Words said = Words.of(words);
    return parent
        .map(above -> reader.stanceOf(said, Words.of(above)))
        .orElseGet(() -> reader.stanceOf(said));
  }

  /** What the library suggests that it is mostly about. */
  String readTheme(CodingSuggester suggester) {
    return suggester
        .suggest(item("line", words), parent.map(above -> item("above", above)))
        .primary()
        .map(primary -> primary.theme().value())
        .orElse("UNC");
  }

  private static FeedbackItem item(String id, String words) {
    return FeedbackItem.builder().id(new FeedbackId(id)).text(Words.of(words)).build();
  }
}
