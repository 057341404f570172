package org.coproduction.intake;

import java.util.List;
import org.coproduction.text.Phrases;

/** Gives each line of notes its one role. */
final class NotesLayout {

  private final HeadingWords words;
  private final ReplyShapes replies;
  private final TableLabels tables;
  private final PromptShapes prompts;
  private final PageFurniture furniture;
  private final Reported reported;

  NotesLayout(Phrases<NotesCue> cues) {
    this.words = new HeadingWords(cues);
    this.replies = new ReplyShapes(words);
    this.tables = new TableLabels(words);
    this.prompts = new PromptShapes(cues, words, tables);
    this.furniture = new PageFurniture(cues, words);
    this.reported = new Reported(cues);
  }

  HeadingWords words() {
    return words;
  }

  TableLabels tables() {
    return tables;
  }

  PromptShapes prompts() {
    return prompts;
  }

  PageFurniture furniture() {
    return furniture;
  }

  Reported reported() {
    return reported;
  }

  /** Reads some lines of a text, from one to before another, counted from 1. */
  Page of(SourceText text, int from, int to) {
    List<Piece> pieces = new Cells(words, replies, tables).of(text, from, to);
    ReplyShapes answers = replies.knowing(Answerers.in(pieces, words));
    List<Piece> lines =
        WrappedLines.joined(
            Numbering.settled(pieces), line -> begins(line, answers), this::standsAlone);
    TextHabits habits = TextHabits.of(lines, prompts, answers, reported);
    int end = lines.size() - furniture.foot(lines);
    List<Piece> body = lines.subList(0, end);
    NotesHead head = NotesHead.of(body, opening(body, habits), habits, furniture, words);
    List<NotedLine> noted = new NotesWalk(this, answers, body, habits, head).lines();
    for (Piece line : lines.subList(end, lines.size())) {
      noted.add(NotedLine.of(line, LineRole.FURNITURE));
    }
    return new Page(head, habits, List.copyOf(noted));
  }

  /** Whether a line begins something by its words, so that it goes on with none. */
  private boolean begins(Piece line, ReplyShapes answers) {
    return answers.labelEnd(line).isPresent()
        || answers.saidEnd(line).isPresent()
        || ReplyShapes.questionEnd(line).isPresent()
        || ReplyShapes.isOfChat(line)
        || line.text().startsWith("**")
        || line.text().startsWith("#")
        || furniture.begins(line)
        || VoteMarks.areAll(line.text());
  }

  /** Whether a line is a heading or of the page by its words, so that none goes on with it. */
  private boolean standsAlone(Piece line) {
    return prompts.isPromptByWords(line.tokens())
        || tables.isLabel(line)
        || words.isHeading(line.tokens())
        || words.is(NotesCue.FURNITURE, line.tokens())
        || TableLabels.isUpperCase(line.text());
  }

  /** The first line with which the notes themselves begin; -1 where none tells. */
  private int opening(List<Piece> lines, TextHabits habits) {
    for (int index = 0; index < lines.size(); index++) {
      Piece line = lines.get(index);
      if (furniture.isAbove(line)) {
        continue;
      }
      boolean cell = index + 1 < lines.size() && lines.get(index + 1).number() == line.number();
      boolean list = line.isBulleted() && (habits.listed() || isUnderTitle(lines, index));
      if (cell
          || list
          || (habits.answered() && ReplyShapes.questionEnd(line).isPresent())
          || tables.isLabel(line)
          || prompts.isPrompt(lines, index, habits)) {
        return index;
      }
    }
    return -1;
  }

  private boolean isUnderTitle(List<Piece> lines, int index) {
    return lines.subList(0, index).stream()
        .limit(10)
        .anyMatch(line -> NotesHead.tellsOfEvent(line, words));
  }

  /**
   * The lines of notes by what they are.
   *
   * @param head what stands above the things that people said
   * @param habits what holds of all lines
   * @param lines each line with its role, in order
   */
  record Page(NotesHead head, TextHabits habits, List<NotedLine> lines) {}
}
