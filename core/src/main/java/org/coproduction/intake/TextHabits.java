package org.coproduction.intake;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What holds of the lines of a text throughout, by which one line is read.
 *
 * @param spaced whether blank lines stand between its lines, so that they part nothing
 * @param listed whether what was said stands in lists, so that a plain line is none
 * @param counted whether numbers in brackets close its lines and count people
 * @param answered whether people asked and an organisation answered
 * @param questioned whether people put questions, told by a label
 * @param headed whether its blocks of lines begin with headings
 * @param numbersHead whether each number opens a block of lines
 * @param lettersHead whether each letter stands over a list with other signs
 * @param numbersOverLists whether each number stands over a list, and none under a heading
 * @param surveyed whether numbered questions stand over several lines each, so that people answer
 * @param alike the wordings that are headings because others like them are
 * @param twins how the short lines begin that weigh, where several begin so
 * @param interview whether its plain questions are those that people answered
 * @param reporting whether its lines are mostly sentences that report what people said
 * @param prose whether it tells of the event in sentences
 */
record TextHabits(
    boolean spaced,
    boolean listed,
    boolean counted,
    boolean answered,
    boolean questioned,
    boolean headed,
    boolean numbersHead,
    boolean lettersHead,
    boolean numbersOverLists,
    boolean surveyed,
    Set<String> alike,
    Set<String> twins,
    boolean interview,
    boolean reporting,
    boolean prose) {

  /** The widest line, in UTF-16 units, that lines are broken at. */
  private static final int WIDEST = 105;

  private static final Pattern NUMBERED_QUESTION =
      Pattern.compile("(?:Q|Qu|Question) ?\\d{1,2}\\b", Pattern.CASE_INSENSITIVE);

  private static final int NARROWEST = 45;

  /** The fewest questions with a label that make a text one of questions. */
  private static final int FEWEST_QUESTIONS = 3;

  /** How far the ends of broken lines differ, by the words that did not fit. */
  private static final int RAGGED = 12;

  static TextHabits of(
      List<Piece> lines, PromptShapes prompts, ReplyShapes replies, Reported reported) {
    HeadingHabits headings = prompts.ofTexts();
    boolean surveyed = isSurveyed(lines, replies);
    return new TextHabits(
        isSpaced(lines),
        HeadingHabits.isListed(lines),
        isCounted(lines),
        isAnswered(lines, prompts, replies),
        !surveyed && isQuestioned(lines),
        headings.headsBlocks(lines),
        numbersHead(lines),
        lettersHead(lines),
        numbersOverLists(lines, prompts),
        surveyed,
        headings.alike(lines),
        headings.twins(lines),
        headings.isInterview(lines),
        reported.isReporting(lines),
        reported.isProse(lines));
  }

  /** How wide the lines of a text are where they were broken at a width, else 0. */
  static int width(List<Piece> lines) {
    int widest = lines.stream().mapToInt(Piece::to).max().orElse(0);
    boolean likely = widest <= WIDEST && widest >= NARROWEST;
    // One long line is just long; lines that were broken come near the widest several times.
    return likely && lines.stream().filter(line -> line.to() >= widest - RAGGED).count() > 1
        ? widest
        : 0;
  }

  /** Whether numbers in brackets close several lines. */
  static boolean isCounted(List<Piece> lines) {
    return lines.stream().filter(line -> VoteMarks.endsInBrackets(line.text())).limit(2).count()
        >= 2;
  }

  private static boolean isSpaced(List<Piece> lines) {
    long parted = 0;
    for (int index = 1; index < lines.size(); index++) {
      parted += lines.get(index).number() > lines.get(index - 1).last() + 1 ? 1 : 0;
    }
    return parted * 2 > lines.size();
  }

  /** Whether several lines have the label of a question. */
  private static boolean isQuestioned(List<Piece> lines) {
    return lines.stream()
            .filter(line -> ReplyShapes.questionEnd(line).isPresent())
            .limit(FEWEST_QUESTIONS)
            .count()
        == FEWEST_QUESTIONS;
  }

  /** An interview has questions and answers too, and there people answer. */
  private static boolean isAnswered(List<Piece> lines, PromptShapes prompts, ReplyShapes replies) {
    int answers = 0;
    int interview = 0;
    boolean asked = false;
    for (Piece line : lines) {
      if (replies.labelEnd(line).isPresent()) {
        boolean byPeople = ReplyShapes.isShort(line) && asked;
        answers += byPeople ? 0 : 1;
        interview += byPeople ? 1 : 0;
      } else {
        asked = prompts.asksPeople(line.tokens());
      }
    }
    return answers > interview;
  }

  private static boolean numbersHead(List<Piece> lines) {
    int numbers = 0;
    for (int index = 0; index < lines.size(); index++) {
      if (lines.get(index).bullet() == Bullet.NUMBER) {
        if (!PromptShapes.startsBlock(lines, index)) {
          return false;
        }
        numbers++;
      }
    }
    return numbers >= 2;
  }

  private static boolean numbersOverLists(List<Piece> lines, PromptShapes prompts) {
    int numbers = 0;
    for (int index = 0; index < lines.size(); index++) {
      Piece line = lines.get(index);
      if (line.bullet() == Bullet.NUMBER) {
        boolean over =
            line.count() == numbers + 1
                && index + 1 < lines.size()
                && lines.get(index + 1).isBulleted()
                && !lines.get(index + 1).bullet().counts();
        boolean under = index > 0 && prompts.isPromptByWords(lines.get(index - 1).tokens());
        if (!over || under) {
          return false;
        }
        numbers++;
      }
    }
    return numbers >= 2;
  }

  /** Whether numbered questions have more lines under them than one answer each. */
  private static boolean isSurveyed(List<Piece> lines, ReplyShapes replies) {
    int questions = 0;
    int under = 0;
    for (Piece line : lines) {
      if (NUMBERED_QUESTION.matcher(line.text()).lookingAt()) {
        questions++;
      } else if (replies.labelEnd(line).isPresent()) {
        return false;
      } else if (questions > 0) {
        under++;
      }
    }
    return questions >= 2 && under >= 2 * questions;
  }

  private static boolean lettersHead(List<Piece> lines) {
    int letters = 0;
    for (int index = 0; index < lines.size(); index++) {
      if (lines.get(index).bullet() == Bullet.LETTER) {
        if (index + 1 >= lines.size() || !isListUnder(lines.get(index), lines.get(index + 1))) {
          return false;
        }
        letters++;
      }
    }
    return letters >= 2;
  }

  private static boolean isListUnder(Piece letter, Piece next) {
    return next.isBulleted() && next.bullet() != Bullet.LETTER && next.indent() >= letter.indent();
  }
}
