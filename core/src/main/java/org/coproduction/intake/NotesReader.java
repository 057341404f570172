package org.coproduction.intake;

import static org.coproduction.finding.Category.QUALITY;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;
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

  private static final DocumentRef EVENT = DocumentRef.the(DocumentKind.EVENT);

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

  /** The text has notes of several events. */
  public static final FindingCode SEVERAL_EVENTS =
      FindingCode.warning("intake.notes.several-events", QUALITY);

  /** The notes have answers of an organisation among what people said. */
  public static final FindingCode REPLIES = FindingCode.note("intake.notes.replies", QUALITY);

  /** Who typed the notes could not read a word. */
  public static final FindingCode ILLEGIBLE = FindingCode.note("intake.notes.illegible", QUALITY);

  /** A sign stands for words of the line above. */
  public static final FindingCode WORDS_REPEATED =
      FindingCode.note("intake.notes.words-repeated", QUALITY);

  private final NotesLayout layout;
  private final StanceReader stances;
  private final LostPrompt lostPrompt;

  private NotesReader(Phrases<NotesCue> cues, StanceReader stances) {
    this.layout = new NotesLayout(cues);
    this.stances = stances;
    this.lostPrompt = new LostPrompt(cues);
  }

  /**
   * A reader of notes in English that knows the headings and page furniture of Welsh notes too,
   * since notes in Wales are often in both.
   *
   * @return the reader
   */
  public static NotesReader english() {
    Map<NotesCue, List<String>> cues = new EnumMap<>(NotesCue.class);
    for (Map<NotesCue, List<String>> language :
        List.of(
            CueResource.english("notes.txt", NotesCue.class),
            CueResource.welsh("notes.txt", NotesCue.class))) {
      language.forEach(
          (cue, phrases) -> cues.computeIfAbsent(cue, unseen -> new ArrayList<>()).addAll(phrases));
    }
    return new NotesReader(Phrases.of(cues), StanceReader.english());
  }

  /**
   * Reads notes as those of one event. Any text can be read; nothing is thrown. Where notes of
   * another event seem to follow, a finding says so.
   *
   * @param text the notes
   * @param event the identifier that the event is to have
   * @return the event, the account of every line, and what was noticed
   */
  public NotesReading read(SourceText text, EventId event) {
    NotesLayout.Page page = layout.of(text, 1, text.lines().size() + 1);
    return read(page, event, text.findings(EVENT), later(page));
  }

  /**
   * Reads notes of one event or several, where dated titles tell one from the next.
   *
   * @param text the notes
   * @param ids gives the identifier that each event is to have, counted from 1
   * @return a reading for each event, in order, one at least; each accounts for its own lines, with
   *     the numbers they have in the whole text
   */
  public List<NotesReading> readEach(SourceText text, IntFunction<EventId> ids) {
    int end = text.lines().size() + 1;
    NotesLayout.Page whole = layout.of(text, 1, end);
    List<Integer> later = later(whole);
    if (later.isEmpty()) {
      return List.of(read(whole, ids.apply(1), text.findings(EVENT), later));
    }
    List<NotesReading> readings = new ArrayList<>();
    int from = 1;
    for (int index = 0; index <= later.size(); index++) {
      int to = index < later.size() ? later.get(index) : end;
      List<Finding> ofText = index == 0 ? text.findings(EVENT) : List.of();
      EventId id = ids.apply(index + 1);
      readings.add(read(layout.of(text, from, to), id, ofText, List.of()));
      from = to;
    }
    return List.copyOf(readings);
  }

  private NotesReading read(
      NotesLayout.Page page, EventId event, List<Finding> ofText, List<Integer> later) {
    EventInNotes reading = new EventInNotes(event, stances, page.habits().counted());
    reading.head(page.head());
    page.lines().forEach(reading::line);
    if (!later.isEmpty()) {
      reading.noticeOtherEvents(later.size() + 1, later.get(0));
    }
    return reading.finish(ofText, lostPrompt);
  }

  /** The lines with which notes of other events begin. */
  private static List<Integer> later(NotesLayout.Page page) {
    return page.lines().stream()
        .filter(NotedLine::opensEvent)
        .map(line -> line.piece().number())
        .toList();
  }

  /** Whether a text has a question or heading with something under it. */
  boolean findsPrompt(SourceText text) {
    return layout.of(text, 1, text.lines().size() + 1).lines().stream()
        .anyMatch(line -> line.role() == LineRole.PROMPT);
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
