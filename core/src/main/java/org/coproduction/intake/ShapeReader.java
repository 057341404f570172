package org.coproduction.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.coproduction.evidence.Question;

/**
 * Tells by its content what kind of document a text looks like. Immutable and thread-safe; make it
 * once.
 */
public final class ShapeReader {

  /** The questions that a form is known by. */
  private static final Set<Question> TELLING =
      Set.of(Question.WHAT, Question.WHO, Question.HOW, Question.IMPACT);

  /** The fewest of them that make a form of any text. */
  private static final int CLEARLY_A_FORM = 3;

  /** The fewest that make a form of a text without the prompts of an event. */
  private static final int MAYBE_A_FORM = 2;

  /** The fewest lines of a list that make notes of a text without prompts. */
  private static final int LIST = 3;

  /** The fewest words of a paragraph. */
  private static final int PARAGRAPH = 20;

  /** The fewest words from which it can be told how a text is written. */
  private static final int AN_ACCOUNT = 80;

  private final FormReader forms;
  private final NotesReader notes;

  private ShapeReader(FormReader forms, NotesReader notes) {
    this.forms = forms;
    this.notes = notes;
  }

  /**
   * A reader that knows English forms and notes.
   *
   * @return the reader
   */
  public static ShapeReader english() {
    return new ShapeReader(FormReader.english(), NotesReader.english());
  }

  /**
   * What a text looks like.
   *
   * @param text any text
   * @return its shape
   */
  public TextShape shapeOf(SourceText text) {
    List<Piece> lines = NotesReader.pieces(text);
    if (lines.isEmpty()) {
      return TextShape.UNKNOWN;
    }
    if (opensJson(text.line(lines.get(0).number()))) {
      return TextShape.JSON;
    }
    int questions = telling(text);
    boolean prompted = notes.findsPrompt(text);
    if (questions >= CLEARLY_A_FORM || (questions >= MAYBE_A_FORM && !prompted)) {
      return TextShape.FORM;
    }
    if (isToldInParagraphs(lines)) {
      return TextShape.FORM;
    }
    boolean list = lines.stream().filter(Piece::isBulleted).count() >= LIST;
    return prompted || list ? TextShape.NOTES : TextShape.UNKNOWN;
  }

  private int telling(SourceText text) {
    Set<Question> asked = EnumSet.noneOf(Question.class);
    forms.layout(text).blocks().stream()
        .map(FormBlock::asks)
        .filter(TELLING::contains)
        .forEach(asked::add);
    return asked.size();
  }

  /**
   * Whether most words stand in long lines: whoever gives an account of a piece of work writes
   * paragraphs, in a letter or in minutes too, and whoever notes what people said writes lines.
   */
  private static boolean isToldInParagraphs(List<Piece> lines) {
    long words = 0;
    long inParagraphs = 0;
    for (Piece line : lines) {
      int here = line.tokens().size();
      words += here;
      inParagraphs += here >= PARAGRAPH ? here : 0;
    }
    return words >= AN_ACCOUNT && inParagraphs * 2 >= words;
  }

  private static boolean opensJson(String line) {
    char first = line.charAt(Blank.start(line, 0));
    return first == '{' || first == '[';
  }
}
