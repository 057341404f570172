package org.coproduction.intake;

import static org.coproduction.finding.Category.QUALITY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coproduction.finding.FindingCode;
import org.coproduction.text.Phrases;
import org.coproduction.value.EventId;

/**
 * Reads the notes of an event, as they were typed up or stand on a web page: what was asked, what
 * people said to it line by line, and what belongs to the page only.
 *
 * <p>Every line that is not blank is accounted for. What cannot be told for certain is kept as
 * something that was said. Immutable and thread-safe; make it once.
 */
public final class NotesReader {

  /** The notes have no question or heading that people answered. */
  public static final FindingCode NO_PROMPT =
      FindingCode.warning("intake.notes.no-prompt", QUALITY);

  /** Something was said before the first question. */
  public static final FindingCode BEFORE_PROMPT =
      FindingCode.note("intake.notes.before-prompt", QUALITY);

  /** The notes have nothing that anybody said. */
  public static final FindingCode NOTHING_SAID =
      FindingCode.warning("intake.notes.nothing-said", QUALITY);

  /** A question or heading is printed more than once. */
  public static final FindingCode PROMPT_REPEATED =
      FindingCode.note("intake.prompt.repeated", QUALITY);

  /** From some line on, people seem to answer a question that is not there. */
  public static final FindingCode PROMPT_LOST =
      FindingCode.note("intake.prompt.lost-suspected", QUALITY);

  /** A year was written with two digits and is read as one of this century. */
  public static final FindingCode TWO_DIGIT_YEAR =
      FindingCode.note("intake.date.two-digit-year", QUALITY);

  private final NotesLayout layout;
  private final StanceReader stances;
  private final LostPrompt lostPrompt;

  private NotesReader(Phrases<NotesCue> cues, StanceReader stances) {
    this.layout = new NotesLayout(cues);
    this.stances = stances;
    this.lostPrompt = new LostPrompt(cues);
  }

  /**
   * A reader of notes in English.
   *
   * @return the reader
   */
  public static NotesReader english() {
    Map<NotesCue, List<String>> cues = CueResource.english("notes.txt", NotesCue.class);
    return new NotesReader(Phrases.of(cues), StanceReader.english());
  }

  /**
   * Reads the notes of one event. Any text can be read; nothing is thrown.
   *
   * @param text the notes
   * @param event the identifier that the event is to have
   * @return the event, the account of every line, and what was noticed
   */
  public NotesReading read(SourceText text, EventId event) {
    List<Piece> lines = pieces(text);
    NotesLayout.Page page = layout.of(lines);
    EventInNotes reading = new EventInNotes(event, stances);
    reading.head(page.head());
    List<LineUse> uses = new ArrayList<>(lines.size());
    for (int index = 0; index < lines.size(); index++) {
      Piece line = lines.get(index);
      LineRole role = page.roles().get(index);
      uses.add(new LineUse(line.number(), role));
      reading.line(line, role);
    }
    return reading.finish(text, uses, lostPrompt);
  }

  /** Whether a text has a question or heading with something under it. */
  boolean findsPrompt(SourceText text) {
    return layout.of(pieces(text)).roles().contains(LineRole.PROMPT);
  }

  static List<Piece> pieces(SourceText text) {
    List<Piece> lines = new ArrayList<>();
    for (int number = 1; number <= text.lines().size(); number++) {
      if (!text.isBlank(number)) {
        lines.add(Piece.of(number, text.line(number)));
      }
    }
    return lines;
  }
}
