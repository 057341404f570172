package org.coproduction.testkit.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.coproduction.feedback.Stance;
import org.coproduction.intake.SourceText;
import org.coproduction.testkit.judgement.NotesJudgement.Line;
import org.junit.jupiter.api.Test;

/**
 * How a line that stands alone judges, and what it is mostly about, in the voices of many people.
 * Whoever wrote a line said what was meant; fair people would differ on some.
 */
class LinesTest {

  /** The shares that are read as meant. */
  private static final double FLOOR_OF_STANCE = 0.85;

  private static final double FLOOR_OF_THEME = 0.85;

  private static final double FLOOR_OF_EACH_STANCE = 0.7;

  private static final int THEMES = 30;

  @Test
  void linesAreReadAsTheyAreMeant() {
    Share stance = new Share(0, 0);
    Share theme = new Share(0, 0);
    Map<Stance, Share> byStance = new TreeMap<>();
    Map<String, Share> byTheme = new TreeMap<>();
    for (Meant meant : meant()) {
      Line read = meant.read();
      Share sameStance = Share.one(read.stance().filter(meant.stance()::equals).isPresent());
      Share sameTheme = Share.one(read.theme().filter(meant.theme()::equals).isPresent());
      stance = stance.and(sameStance);
      theme = theme.and(sameTheme);
      byStance.merge(meant.stance(), sameStance, Share::and);
      byTheme.merge(meant.theme(), sameTheme, Share::and);
    }
    System.out.println(
        String.format(Locale.ROOT, "== LINES stance %s, theme %s", stance, theme)
            + "\n"
            + byStance
            + "\n"
            + byTheme);

    assertThat(stance.value()).isGreaterThanOrEqualTo(FLOOR_OF_STANCE);
    assertThat(theme.value()).isGreaterThanOrEqualTo(FLOOR_OF_THEME);
    assertThat(byStance)
        .hasSize(Stance.values().length)
        .allSatisfy(
            (each, share) ->
                assertThat(share.value()).isGreaterThanOrEqualTo(FLOOR_OF_EACH_STANCE));
    assertThat(byTheme).hasSize(THEMES);
  }

  private static List<Meant> meant() {
    return OwnTexts.table("lines.txt", 3).stream()
        .map(row -> new Meant(Stance.valueOf(row.get(0)), row.get(1), row.get(2)))
        .toList();
  }

  /**
   * What somebody said, and how it was meant.
   *
   * @param stance how it judges the present
   * @param theme what it is mostly about
   * @param words what was said
   */
  private record Meant(Stance stance, String theme, String words) {

    Line read() {
      return Machine.notes("n", SourceText.of("Comments\n\n- " + words + "\n")).items().get(0);
    }
  }
}
