package org.coproduction.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How headings stand in a text throughout: over its blocks, in capitals, as the questions of an
 * interview. By these habits {@link PromptShapes} reads a line that is no heading by itself.
 */
final class HeadingHabits {

  /** The fewest lines of lists, and their share in ten, that make a text one of lists. */
  private static final int FEWEST_LISTED = 6;

  private static final int LISTED_IN_TEN = 7;

  /** The fewest blocks of lines whose first lines are compared with the others. */
  private static final int FEWEST_BLOCKS = 3;

  /** The fewest questions to those present that make an interview. */
  private static final int FEWEST_PUT = 3;

  /** The fewest headed blocks that make headings a habit. */
  private static final int FEWEST_HEADED = 2;

  private static final Pattern WHAT = WordedPattern.anyCase("{what}\\b");

  private final PromptShapes prompts;
  private final TableLabels tables;

  HeadingHabits(PromptShapes prompts, TableLabels tables) {
    this.prompts = prompts;
    this.tables = tables;
  }

  /** Whether a text's lines are so mostly of lists that what heads one is a heading. */
  static boolean isListed(List<Piece> lines) {
    long bulleted = lines.stream().filter(Piece::isBulleted).count();
    return bulleted >= FEWEST_LISTED && bulleted * 10 >= (long) lines.size() * LISTED_IN_TEN;
  }

  /** Whether most blocks of lines begin with a heading that is known by itself. */
  boolean headsBlocks(List<Piece> lines) {
    int blocks = 0;
    int headed = 0;
    for (int index = 1; index + 1 < lines.size(); index++) {
      boolean block =
          PromptShapes.startsBlock(lines, index)
              && lines.get(index + 1).number() == lines.get(index).last() + 1;
      if (block) {
        Piece line = lines.get(index);
        blocks++;
        headed +=
            prompts.isPromptByWords(line.tokens())
                    || tables.isLabel(line)
                    || TableLabels.isUpperCase(line.text())
                    || line.text().endsWith(":")
                    || prompts.isOwnHeading(line)
                    || prompts.beginsAsCommonHeading(line.tokens())
                ? 1
                : 0;
      }
    }
    return (headed >= FEWEST_HEADED && headed * 2 >= blocks) || firstLinesDiffer(lines);
  }

  /**
   * The wordings of lines that are headings by what others are: a common heading of one word that
   * is printed again, what opens with "what" and asks nothing where several do, and words in
   * capitals where three stand over lines without.
   */
  Set<String> alike(List<Piece> lines) {
    Map<String, Integer> words = new HashMap<>();
    Set<String> whats = new HashSet<>();
    Set<String> capitals = new HashSet<>();
    for (int index = 0; index + 1 < lines.size(); index++) {
      Piece line = lines.get(index);
      if (line.isBulleted() || line.tokens().size() == 0 || !PromptShapes.isOver(lines, index)) {
        continue;
      }
      String wording = line.tokens().wording();
      if (line.tokens().size() == 1 && prompts.isPromptByWords(line.tokens())) {
        words.merge(wording, 1, Integer::sum);
      }
      if (WHAT.matcher(line.text()).lookingAt() && prompts.isOwnHeading(line)) {
        whats.add(wording);
      }
      boolean capital =
          TableLabels.isUpperCase(line.text())
              && PromptShapes.mayHeadBlock(line)
              && !TableLabels.isUpperCase(lines.get(index + 1).text());
      if (capital && !tables.isLabel(line)) {
        capitals.add(wording);
      }
    }
    Set<String> alike = new HashSet<>();
    words.forEach(
        (wording, times) -> {
          if (times > 1) {
            alike.add(wording);
          }
        });
    alike.addAll(whats.size() > 1 ? whats : Set.of());
    alike.addAll(
        capitals.size() >= FEWEST_BLOCKS && capitals.size() * 3 <= lines.size()
            ? capitals
            : Set.of());
    return alike;
  }

  /** How the short lines begin that weigh, where several begin so: "What you told us is …". */
  Set<String> twins(List<Piece> lines) {
    Map<String, Set<String>> wordings = new HashMap<>();
    for (int index = 0; index + 1 < lines.size(); index++) {
      Piece line = lines.get(index);
      if (prompts.stands(lines, index) && line.tokens().size() > 1 && prompts.isOwnHeading(line)) {
        wordings
            .computeIfAbsent(PromptShapes.opening(line), unseen -> new HashSet<>())
            .add(line.tokens().wording());
      }
    }
    Set<String> twins = new HashSet<>();
    wordings.forEach(
        (opening, different) -> {
          if (different.size() > 1) {
            twins.add(opening);
          }
        });
    return twins;
  }

  /**
   * Whether the first lines of all blocks are set as headings are, and most others are not: short
   * over long, or with a capital over lines without.
   */
  private static boolean firstLinesDiffer(List<Piece> lines) {
    int blocks = 0;
    int capital = 0;
    int others = 0;
    int shortOthers = 0;
    int lowerOthers = 0;
    for (int index = 1; index < lines.size(); index++) {
      Piece line = lines.get(index);
      boolean lower = Character.isLowerCase(line.text().isEmpty() ? ' ' : line.text().charAt(0));
      boolean heads =
          PromptShapes.startsBlock(lines, index)
              && index + 2 < lines.size()
              && lines.get(index + 2).number() == line.last() + 2;
      if (heads) {
        if (!PromptShapes.mayHeadBlock(line)) {
          return false;
        }
        blocks++;
        capital += lower ? 0 : 1;
      } else {
        others++;
        shortOthers += PromptShapes.mayHeadBlock(line) ? 1 : 0;
        lowerOthers += lower ? 1 : 0;
      }
    }
    boolean byCapital = capital == blocks && lowerOthers * 10 > others * 6;
    return blocks >= FEWEST_BLOCKS && (byCapital || shortOthers * 10 < others * 3);
  }

  /**
   * Whether every plain question of a text is put to those who are there, or stands like one that
   * is: it has its own words of asking, and an answer that asks nothing.
   */
  boolean isInterview(List<Piece> lines) {
    int put = 0;
    for (int index = 0; index + 1 < lines.size(); index++) {
      Piece line = lines.get(index);
      if (!line.isBulleted() && line.text().endsWith("?")) {
        if (!prompts.asks(line) || lines.get(index + 1).text().endsWith("?")) {
          return false;
        }
        put += prompts.asksThosePresent(line) ? 1 : 0;
      }
    }
    return put >= FEWEST_PUT;
  }
}
