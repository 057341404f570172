package org.coproduction.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.coproduction.evidence.Question;
import org.coproduction.text.Tokens;
import org.coproduction.value.SourceSpan;
import org.coproduction.value.TextSpan;
import org.coproduction.value.Words;

/**
 * One thing that a form says: a line of a list, or a sentence.
 *
 * @param asks the question it answers
 * @param label the words of that question; empty where it has none
 * @param over what stands over its column in a table; empty where nothing does
 * @param line the line it stands in, from 1
 * @param listed whether it is a line of a list
 * @param tokens its words
 * @param text it as it stands in the source
 * @param cell which cell of its row it stands in, from 0; a line without cells is one
 * @param shift the code point of the line at which the text begins
 */
record Statement(
    Question asks,
    Tokens label,
    String over,
    int line,
    boolean listed,
    Tokens tokens,
    String text,
    int cell,
    int shift) {

  /** How many lines apart two statements may be that belong together. */
  private static final int NEAR = 2;

  /** The most sentences of a line of a list that make one point; more are a paragraph. */
  private static final int ONE_POINT = 2;

  /** The share of a statement's words, in percent, that make it the question over again. */
  private static final int REPEATED = 80;

  /** The fewest words of which such a share tells anything. */
  private static final int TELLING = 3;

  /** With what a template begins to ask. */
  private static final Pattern ASKING =
      Pattern.compile(
          "^(?:[A-Za-z]{0,8}\\s?\\d{1,2}[.):]?\\s+)?(?:please )?(?:tell|show) (?:us|me|the \\p{L}{1,12})\\b",
          Pattern.CASE_INSENSITIVE);

  /** Words that only join others, and what a sentence is made of a question with. */
  private static final Set<String> FUNCTION = FormWords.english("function");

  /** How young people, and all who write in haste, spell. */
  private static final Map<String, String> MEANT = Spelling.english();

  static List<Statement> of(FormBlock block, FormColumns columns) {
    List<Statement> statements = new ArrayList<>();
    String asked = block.label().map(Piece::text).orElse("");
    // "Tell us how" asks how, and not whether anybody was told.
    Tokens label = Tokens.of(ASKING.matcher(asked).replaceFirst("")).respelt(MEANT);
    int row = 0;
    int cell = 0;
    for (Piece piece : block.pieces()) {
      cell = piece.number() == row ? cell + 1 : 0;
      row = piece.number();
      if (!piece.saysSomething()) {
        continue;
      }
      String over = columns.wordsOver(piece);
      addSentences(block.asks(), label, over, piece, cell, statements);
    }
    if (label.size() > 0) {
      statements.removeIf(said -> said.repeats(label));
    }
    return statements;
  }

  private static void addSentences(
      Question asks, Tokens label, String over, Piece piece, int cell, List<Statement> statements) {
    // What stands behind a semicolon goes with what stands before it.
    List<Integer> starts =
        piece.tokens().sentenceStarts().stream()
            .filter(start -> start == 0 || piece.tokens().before(start).indexOf(';') < 0)
            .toList();
    if (piece.isBulleted() && starts.size() <= ONE_POINT) {
      starts = List.of(0);
    }
    for (int index = 0; index < starts.size(); index++) {
      boolean last = index + 1 == starts.size();
      int end = last ? piece.tokens().size() : starts.get(index + 1);
      int first = starts.get(index);
      boolean whole = last && index == 0;
      String text = whole ? piece.text() : sentence(piece.tokens(), first, end);
      int shift = piece.span().start() + (whole ? 0 : piece.tokens().span(first, end).start());
      statements.add(
          new Statement(
              asks,
              label,
              over,
              piece.number(),
              piece.isBulleted() && index == 0,
              Tokens.of(text).respelt(MEANT),
              text,
              cell,
              shift));
    }
  }

  /** The words and the marks that close them: the stop, a bracket, a quotation mark. */
  private static String sentence(Tokens tokens, int first, int end) {
    String behind = tokens.before(end);
    int space = 0;
    while (space < behind.length() && !Blank.isBlank((int) behind.charAt(space))) {
      space++;
    }
    return tokens.text(first, end) + behind.substring(0, space);
  }

  /** Whether it is an answer to the same question, a line or two from another statement. */
  boolean isNear(Statement other) {
    return asks == other.asks && label.equals(other.label) && Math.abs(line - other.line) <= NEAR;
  }

  /** Whether it stands in a later cell of the row in which another statement stands. */
  boolean isBesideInRow(Statement before) {
    return cell > 0 && line == before.line && before.cell < cell;
  }

  /** Where some of its words stand in the source. */
  SourceSpan span(int first, int end) {
    TextSpan within = tokens.span(first, end);
    return SourceSpan.within(line, new TextSpan(shift + within.start(), shift + within.end()));
  }

  /** Where it stands in the source. */
  SourceSpan span() {
    return SourceSpan.within(
        line, new TextSpan(shift, shift + text.codePointCount(0, text.length())));
  }

  Words words() {
    return Words.of(text);
  }

  /** Whether nearly all that it says with words of its own is said in the question. */
  private boolean repeats(Tokens label) {
    Set<String> asked = new HashSet<>();
    for (int index = 0; index < label.size(); index++) {
      asked.add(label.stem(index));
    }
    int shared = 0;
    int telling = 0;
    for (int index = 0; index < tokens.size(); index++) {
      if (!FUNCTION.contains(tokens.word(index))) {
        telling++;
        shared += asked.contains(tokens.stem(index)) ? 1 : 0;
      }
    }
    return telling >= TELLING && shared * 100 >= telling * REPEATED;
  }
}
