package org.coproduction.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coproduction.value.Words;

/**
 * Goes through the lines of notes from the first to the last and gives each its role, knowing what
 * stood before it. Used once, by one thread.
 */
final class NotesWalk {

  /** How many lines under a dated title may tell of its event. */
  private static final int NEAR = 4;

  /** The longest heading over a paragraph, in words. */
  private static final int LONGEST_SUBHEAD = 8;

  /** How many columns further a list stands that belongs to the line over it. */
  private static final int SET_IN = 2;

  /** Whose words stand under the last heading. */
  private enum Section {
    PEOPLE,
    OFFICERS,
    EVENT
  }

  private final NotesLayout layout;
  private final ReplyShapes replies;
  private final List<Piece> body;
  private final TextHabits habits;
  private final NotesHead head;
  private final NotesTable table;
  private final PlacedAnswers placed;
  private final Set<String> printed = new HashSet<>();
  private final Set<String> titles = new HashSet<>();
  private Section section = Section.PEOPLE;
  private boolean said;
  private boolean askedAndUnanswered;
  private boolean tablesUnderPrompts;
  private boolean underEventTitle;
  private boolean askedLast;
  private boolean questionLabelledLast;
  private boolean namesUnderPrompt;
  private boolean inAgenda;
  private boolean agendaLast;

  /** What the piece before is. */
  private LineRole before = LineRole.FURNITURE;

  NotesWalk(
      NotesLayout layout,
      ReplyShapes replies,
      List<Piece> body,
      TextHabits habits,
      NotesHead head) {
    this.layout = layout;
    this.replies = replies;
    this.body = body;
    this.habits = habits;
    this.head = head;
    this.table = new NotesTable(layout.words(), layout.tables(), body);
    this.placed = new PlacedAnswers(layout, replies, body, habits);
    head.titles().forEach(title -> titles.add(title.tokens().wording()));
  }

  List<NotedLine> lines() {
    List<NotedLine> lines = new ArrayList<>(body.size());
    for (int index = 0; index < body.size(); index++) {
      NotedLine line = noted(index);
      follow(line.role());
      askedLast =
          line.role() == LineRole.ITEM
              && (body.get(index).text().endsWith("?")
                  || ReplyShapes.questionEnd(body.get(index)).isPresent()
                  || body.get(index).bullet() == Bullet.NUMBER);
      questionLabelledLast = isPutQuestion(line, index);
      before = line.role();
      lines.add(line);
    }
    return lines;
  }

  /** "Q. Why are there no places?", or one put right behind the answer to another. */
  private boolean isPutQuestion(NotedLine line, int index) {
    Piece piece = body.get(index);
    boolean labelled = ReplyShapes.questionEnd(piece).isPresent();
    boolean again =
        before == LineRole.REPLY && !PromptShapes.startsBlock(body, index) && !piece.isBulleted();
    return line.role() == LineRole.ITEM
        && habits.questioned()
        && piece.text().indexOf('?') >= 0
        && (labelled || again);
  }

  private void follow(LineRole role) {
    if (role == LineRole.ITEM) {
      said = true;
      askedAndUnanswered = false;
    }
    if (role != LineRole.EVENT && role != LineRole.FURNITURE) {
      underEventTitle = false;
    }
  }

  private NotedLine noted(int index) {
    Piece line = body.get(index);
    if (isOfAgenda(index)) {
      return NotedLine.of(line, LineRole.FURNITURE);
    }
    if (index < head.length()) {
      boolean page = index < head.way() || layout.furniture().isAbove(line);
      return NotedLine.of(line, page ? LineRole.FURNITURE : LineRole.EVENT);
    }
    Optional<NotedLine> cell = table.cell(index);
    if (cell.isPresent() && section != Section.EVENT) {
      return cell.get();
    }
    if (isOfThePage(line)
        || (before == LineRole.FURNITURE && said && PageFurniture.isYesOrNo(line))) {
      return NotedLine.of(line, LineRole.FURNITURE);
    }
    boolean behind = before == LineRole.ITEM || before == LineRole.CONTINUATION;
    boolean agreed = VoteMarks.areAgreement(line.text()) && line.tokens().size() > 1;
    if (said && behind && (VoteMarks.areAll(line.text()) || agreed)) {
      return NotedLine.of(line, LineRole.CONTINUATION);
    }
    boolean asked = index > 0 && body.get(index - 1).text().endsWith("?");
    Optional<Integer> label =
        replies
            .labelEnd(line, asked || (askedLast && habits.answered()))
            .filter(end -> isAnswer(line));
    if (label.isPresent()) {
      return reply(line, label.get());
    }
    if (before == LineRole.ITEM && placed.isAnswer(index)) {
      return reply(line, 0);
    }
    boolean initials = habits.questioned() && said && ReplyShapes.initialsEnd(line).isPresent();
    if ((questionLabelledLast || initials) && placed.isUnlabelled(index)) {
      return reply(line, ReplyShapes.initialsEnd(line).orElse(0));
    }
    if (opensEvent(index)) {
      startEvent(line);
      return new NotedLine(line, LineRole.EVENT, Optional.empty(), -1, true);
    }
    return NotedLine.of(withoutLabel(line), roleOf(index));
  }

  /** What a meeting was to speak of, listed under its heading before anybody spoke. */
  private boolean isOfAgenda(int index) {
    Piece line = body.get(index);
    boolean heads =
        !said && !line.isBulleted() && layout.words().is(NotesCue.AGENDA, line.tokens());
    inAgenda =
        heads || (inAgenda && !said && (agendaLast || !PromptShapes.startsBlock(body, index)));
    agendaLast = heads;
    return inAgenda && (heads ? index + 1 < body.size() : true);
  }

  private boolean isOfThePage(Piece line) {
    String wording = line.tokens().wording();
    boolean titleAgain = !wording.isEmpty() && !line.isBulleted() && titles.contains(wording);
    return layout.furniture().isAnywhere(line)
        || (!said && layout.furniture().setsDown(line))
        || titleAgain;
  }

  /** In an interview the short label stands before what people said. */
  private boolean isAnswer(Piece line) {
    return (said || section == Section.OFFICERS)
        && (habits.answered() || !ReplyShapes.isShort(line));
  }

  static NotedLine reply(Piece line, int labelEnd) {
    Optional<Words> label =
        labelEnd == 0
            ? Optional.empty()
            : Words.optional(line.text().substring(0, labelEnd).strip());
    return new NotedLine(line.behind(labelEnd), LineRole.REPLY, label, -1, false);
  }

  /** "Q3" and "You said:" are no words of who asked or said it. */
  private Piece withoutLabel(Piece line) {
    Optional<Integer> end =
        replies
            .saidEnd(line)
            .or(() -> ReplyShapes.questionEnd(line).filter(at -> habits.answered()));
    return end.map(line::behind).filter(Piece::saysSomething).orElse(line);
  }

  /** Notes of another event begin with a dated title, over what was asked and said there. */
  private boolean opensEvent(int index) {
    if (!said) {
      return false;
    }
    Piece line = body.get(index);
    boolean alone =
        PromptShapes.startsBlock(body, index)
            && PromptShapes.startsBlock(body, index + 1)
            && index + 1 < body.size();
    boolean block = PromptShapes.startsBlock(body, index) && !habits.spaced();
    boolean heads = alone || (line.isBulleted() && PromptShapes.startsBlock(body, index));
    if ((!habits.spaced() && heads && NotesHead.isPlacedTitle(line, layout.words()))
        || (block && NotesHead.isCapitalTitle(line, layout.words()))) {
      return true;
    }
    if (!NotesHead.isDatedTitle(line, layout.words())) {
      return false;
    }
    boolean apart = habits.spaced() || PromptShapes.startsBlock(body, index);
    boolean over = index + 1 < body.size() && body.get(index + 1).number() == line.last() + 1;
    if (block && over && layout.words().has(NotesCue.EVENT, line.tokens())) {
      return true;
    }
    for (int next = index + 1; next < body.size() && next <= index + NEAR && apart; next++) {
      if (body.get(next).isBulleted()
          || layout.tables().isLabel(body.get(next))
          || layout.prompts().isPrompt(body, next, habits)) {
        return true;
      }
    }
    return false;
  }

  private void startEvent(Piece line) {
    printed.clear();
    titles.add(line.tokens().wording());
    section = Section.PEOPLE;
    tablesUnderPrompts = false;
    askedAndUnanswered = false;
    underEventTitle = true;
  }

  private LineRole roleOf(int index) {
    Piece line = body.get(index);
    HeadingWords words = layout.words();
    if (underEventTitle && NotesHead.tellsOfEvent(line, words)) {
      return LineRole.EVENT;
    }
    if (layout.tables().isLabel(line, heads(index)) || words.isGathered(line)) {
      return tableLabel();
    }
    boolean ofEvent =
        words.is(NotesCue.EVENT_HEADING, line.tokens())
            || (!said && words.is(NotesCue.EVENT_HEADING_FIRST, line.tokens()));
    if (ofEvent && mayHead(line, index)) {
      section = Section.EVENT;
      return LineRole.EVENT;
    }
    if (words.is(NotesCue.REPLY_HEADING, line.tokens())
        && mayHead(line, index)
        && (said || habits.prose())
        && isAnswered(index)) {
      section = Section.OFFICERS;
      return LineRole.FURNITURE;
    }
    if (NotesHead.countsThosePresent(line)) {
      return LineRole.EVENT;
    }
    if (!isNamedUnderPrompt(index)
        && (layout.prompts().isPrompt(body, index, habits) || isSubhead(index))) {
      return prompt(line);
    }
    return underSection(index);
  }

  /**
   * Whether a plain line over a list that is set in further is what somebody said: where the first
   * line under a heading is such a one, it and its like are no headings of their own.
   */
  private boolean isNamedUnderPrompt(int index) {
    Piece line = body.get(index);
    if (line.isBulleted()) {
      return false;
    }
    boolean own =
        line.text().endsWith("?")
            || line.text().endsWith(":")
            || TableLabels.isUpperCase(line.text())
            || layout.prompts().isPromptByWords(line.tokens());
    if (own) {
      namesUnderPrompt = false;
      return false;
    }
    boolean over =
        index + 1 < body.size()
            && body.get(index + 1).isBulleted()
            && body.get(index + 1).indent() >= line.indent() + SET_IN;
    namesUnderPrompt |= over && before == LineRole.PROMPT && !PromptShapes.startsBlock(body, index);
    return over && namesUnderPrompt;
  }

  private LineRole prompt(Piece line) {
    String wording = line.tokens().wording();
    boolean again = !wording.isEmpty() && !line.isBulleted() && !printed.add(wording);
    section = Section.PEOPLE;
    if (again) {
      return LineRole.REPEATED_PROMPT;
    }
    askedAndUnanswered = true;
    return LineRole.PROMPT;
  }

  private LineRole tableLabel() {
    section = Section.PEOPLE;
    tablesUnderPrompts |= askedAndUnanswered;
    if (!tablesUnderPrompts) {
      // Each table was asked the same, so its headings are no second printing.
      printed.clear();
    }
    return LineRole.TABLE;
  }

  private LineRole underSection(int index) {
    Piece line = body.get(index);
    if (section == Section.EVENT) {
      return LineRole.EVENT;
    }
    boolean reports = habits.reporting() && section == Section.PEOPLE && Reported.isSentence(line);
    if (reports && (before != LineRole.ITEM || PromptShapes.startsBlock(body, index) || said)) {
      switch (layout.reported().voiceOf(line)) {
        case OFFICERS -> {
          return said ? LineRole.REPLY : LineRole.EVENT;
        }
        case NARRATOR -> {
          if (!said && !line.text().startsWith("\"") && !line.text().startsWith("\u201C")) {
            return LineRole.EVENT;
          }
        }
        default -> {
          // What people are reported to have said is read as said, below.
        }
      }
    }
    boolean paragraph = habits.prose() && Reported.isParagraph(line);
    if (section == Section.PEOPLE && !paragraph) {
      return LineRole.ITEM;
    }
    boolean goesOn = before == LineRole.ITEM && !PromptShapes.startsBlock(body, index);
    if (section == Section.PEOPLE && goesOn && !layout.reported().tellsOfEvent(line, habits)) {
      return LineRole.ITEM;
    }
    return switch (layout.reported().voiceOf(line)) {
      case PEOPLE -> LineRole.ITEM;
      case OFFICERS -> said || section == Section.OFFICERS ? LineRole.REPLY : LineRole.EVENT;
      case NARRATOR -> section == Section.OFFICERS ? LineRole.REPLY : LineRole.EVENT;
    };
  }

  private boolean mayHead(Piece line, int index) {
    return index + 1 < body.size() && (!line.isBulleted() || line.bullet().counts());
  }

  /** Whether what stands under a heading is an organisation's: it promises, or tells of itself. */
  private boolean isAnswered(int index) {
    Piece next = body.get(index + 1);
    return layout.words().is(NotesCue.REPLY_LABEL, body.get(index).tokens())
        || layout.words().has(NotesCue.REPLY_WORDS, next.tokens())
        || (habits.prose() && Reported.isParagraph(next));
  }

  /** Whether a line stands where headings do: first of a block, or over a list or a paragraph. */
  private boolean heads(int index) {
    if (index + 1 >= body.size()) {
      return false;
    }
    Piece next = body.get(index + 1);
    boolean block =
        !habits.spaced()
            && PromptShapes.startsBlock(body, index)
            && next.number() == body.get(index).last() + 1;
    boolean list = next.isBulleted() && next.indent() >= body.get(index).indent();
    return block || (list && habits.listed()) || (habits.prose() && Reported.isParagraph(next));
  }

  /** In prose, a short line over a paragraph heads it. */
  private boolean isSubhead(int index) {
    Piece line = body.get(index);
    return habits.prose()
        && !line.isBulleted()
        && line.tokens().size() <= LONGEST_SUBHEAD
        && line.tokens().size() > 0
        && !line.text().endsWith(".")
        && (!line.text().endsWith("?") || layout.prompts().asksPeople(line.tokens()))
        && index + 1 < body.size()
        && Reported.isParagraph(body.get(index + 1));
  }
}
