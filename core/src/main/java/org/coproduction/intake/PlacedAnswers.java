package org.coproduction.intake;

import java.util.List;
import org.coproduction.text.Tokens;

/** Tells the answers of an organisation that have no label, by the lines they stand between. */
final class PlacedAnswers {

  private final NotesLayout layout;
  private final ReplyShapes replies;
  private final List<Piece> body;
  private final TextHabits habits;

  PlacedAnswers(NotesLayout layout, ReplyShapes replies, List<Piece> body, TextHabits habits) {
    this.layout = layout;
    this.replies = replies;
    this.body = body;
    this.habits = habits;
  }

  /**
   * Whether a line without a label answers the one above by where it stands: what stands plain and
   * ends as a sentence right under "You said: …", or under a question between numbers or answers
   * and speaks for an office.
   *
   * @param index a line behind something that was said
   */
  boolean isAnswer(int index) {
    if (index == 0) {
      return false;
    }
    Piece line = body.get(index);
    Piece above = body.get(index - 1);
    if (isActionUnder(line, above)) {
      return true;
    }
    if (!isUnlabelled(index)) {
      return false;
    }
    boolean sentence =
        line.text().endsWith(".") && Character.isUpperCase(line.text().codePointAt(0));
    if (!sentence) {
      return false;
    }
    boolean toldUs =
        replies
            .saidEnd(above)
            .filter(end -> Tokens.of(above.text().substring(0, end)).size() > 1)
            .isPresent();
    boolean speaks =
        layout.words().has(NotesCue.REPLY_WORDS, line.tokens())
            || layout.words().begins(NotesCue.YES_OR_NO, line.tokens());
    boolean amid = habits.answered() || habits.questioned() || isAmidCount(index);
    return toldUs || (amid && (above.text().endsWith("?") ? speaks || above.isBulleted() : speaks));
  }

  /** What is to be done about what was asked, set in under its number. */
  private boolean isActionUnder(Piece line, Piece above) {
    return habits.answered()
        && line.isBulleted()
        && line.count() == 0
        && above.count() > 0
        && line.indent() > above.indent()
        && layout.words().has(NotesCue.REPLY_WORDS, line.tokens());
  }

  /** Whether a plain line stands between two lines that are counted one after the other. */
  private boolean isAmidCount(int index) {
    return index + 1 < body.size()
        && body.get(index - 1).count() > 0
        && body.get(index + 1).bullet() == body.get(index - 1).bullet()
        && body.get(index + 1).count() == body.get(index - 1).count() + 1;
  }

  /** Right under a question that somebody put, what neither asks nor names a speaker answers it. */
  boolean isUnlabelled(int index) {
    Piece line = body.get(index);
    return !line.isBulleted()
        && !PromptShapes.startsBlock(body, index)
        && line.tokens().size() > 0
        && !line.text().endsWith("?")
        && ReplyShapes.questionEnd(line).isEmpty()
        && replies.saidEnd(line).isEmpty()
        && !layout.tables().isLabel(line)
        && !layout.prompts().isPrompt(body, index, habits);
  }
}
