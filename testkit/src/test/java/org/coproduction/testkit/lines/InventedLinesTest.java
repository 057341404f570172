package org.coproduction.testkit.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.coproduction.feedback.Stance;
import org.coproduction.intake.StanceReader;
import org.coproduction.json.Shipped;
import org.coproduction.theme.CodingSuggester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How the library reads lines that were invented for it, in many voices. The floors are what has
 * been seen; the development lines were at hand while cues were written and flatter them.
 */
class InventedLinesTest {

  private static final StanceReader STANCES = StanceReader.english();
  private static final CodingSuggester THEMES = CodingSuggester.of(Shipped.codebookWithWelsh());

  @ParameterizedTest
  @CsvSource({"development.txt, 0.92, 0.90", "later.txt, 0.60, 0.50"})
  void areReadAsFarAsTheyHaveBeenSeenTo(String file, double stanceFloor, double themeFloor) {
    List<InventedLine> lines = InventedLine.of(file);
    List<InventedLine> otherStance =
        lines.stream().filter(line -> line.readStance(STANCES) != line.stance()).toList();
    List<InventedLine> otherTheme =
        lines.stream().filter(line -> !line.readTheme(THEMES).equals(line.theme())).toList();

    double stance = 1 - (double) otherStance.size() / lines.size();
    double theme = 1 - (double) otherTheme.size() / lines.size();
    System.out.printf(
        Locale.ROOT, "%s: n=%d, stance %.3f, theme %.3f%n", file, lines.size(), stance, theme);
    otherStance.forEach(line -> System.out.println(line.readStance(STANCES) + " read: " + line));
    otherTheme.forEach(line -> System.out.println(line.readTheme(THEMES) + " read: " + line));

    assertThat(stance).as("stance").isGreaterThan(stanceFloor);
    assertThat(theme).as("theme").isGreaterThan(themeFloor);
  }

  @Test
  void holdEveryStanceAndEveryThemeOfTheCodebook() {
    List<InventedLine> lines = InventedLine.of("development.txt");

    assertThat(lines).hasSizeGreaterThan(250);
    assertThat(lines).extracting(InventedLine::stance).contains(Stance.values());
    assertThat(lines)
        .extracting(InventedLine::theme)
        .containsAll(
            Shipped.codebook().getThemes().stream().map(theme -> theme.getId().value()).toList());
  }
}
