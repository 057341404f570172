package org.coproduction.intake;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.coproduction.finding.FindingCode;

/** Every code that reading a plain text can raise; each stands beside what raises it. */
public final class IntakeCodes {

  private IntakeCodes() {}

  /**
   * All codes of this room.
   *
   * @return the codes, in order
   */
  public static List<FindingCode> all() {
    return List.copyOf(
        new TreeSet<>(
            Stream.of(
                    SourceText.NOT_UTF_8,
                    SourceText.NOT_UNICODE,
                    SourceText.CONTROL_CHARACTER,
                    NotesReader.NO_PROMPT,
                    NotesReader.BEFORE_PROMPT,
                    NotesReader.NOTHING_SAID,
                    NotesReader.PROMPT_REPEATED,
                    NotesReader.PROMPT_LOST,
                    NotesReader.TWO_DIGIT_YEAR,
                    NotesReader.SEVERAL_EVENTS,
                    NotesReader.REPLIES,
                    NotesReader.ILLEGIBLE,
                    NotesReader.WORDS_REPEATED,
                    FormReader.QUESTION_MISSING,
                    FormReader.LINE_LEFT_OVER,
                    FormReader.CHILDREN_WITH_PARENTS,
                    FormReader.DATE_UNREADABLE)
                .toList()));
  }
}
