package org.coproduction.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coproduction.evidence.Question;
import org.jspecify.annotations.Nullable;

/**
 * Finds the questions of one form and what was written under each. Used once, by one thread.
 *
 * <p>The fields of the sign-off take one value each. Where their labels stand in a row, their
 * values follow in the same order, and a date goes to the field that asks for one.
 */
final class FormLayout {

  /** The longest title, in words. */
  private static final int LONGEST_TITLE = 20;

  /** The fewest words of a line that say something, even behind the sign-off. */
  private static final int SAYS_SOMETHING = 8;

  /** The number of a question in a cell of its own. */
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}[.)]?");

  private final FormLabels labels;
  private final FormHeadings headings;
  private final FormColumns columns;
  private final List<FormBlock> blocks = new ArrayList<>();
  private final Deque<FormBlock> openFields = new ArrayDeque<>();
  private final FormRoles roles = new FormRoles();
  private @Nullable FormBlock open;
  private @Nullable Piece title;
  private boolean furnitureBefore;
  private boolean alone;

  /** The row that is being read, and whether a cell of it so far is a label. */
  private int row;

  private boolean labelled;

  private FormLayout(FormLabels labels, FormHeadings headings, FormColumns columns) {
    this.labels = labels;
    this.headings = headings;
    this.columns = columns;
  }

  static FormLayout of(SourceText text, FormLabels labels) {
    FormLayout layout = new FormLayout(labels, FormHeadings.of(text), FormColumns.of(text, labels));
    for (int number = 1; number <= text.lines().size(); number++) {
      layout.line(number, text.line(number));
    }
    return layout;
  }

  /** What stands over the cells of its tables. */
  FormColumns columns() {
    return columns;
  }

  private void line(int number, String line) {
    alone = line.strip().indexOf('\t') < 0;
    if (columns.isHeader(number)) {
      roles.add(number, LineRole.LABEL);
      openFields.clear();
      return;
    }
    if (headings.has(number) && !labels.isFurniture(Piece.of(number, line))) {
      heading(Piece.of(number, line));
      return;
    }
    if (isNumberedQuestion(number, line)) {
      alone = true;
      cell(number, line, 0, line.length());
      return;
    }
    int from = 0;
    while (from < line.length()) {
      int tab = line.indexOf('\t', from);
      int to = tab < 0 ? line.length() : tab;
      cell(number, line, from, to);
      from = to + 1;
    }
  }

  /** The questions in order, each with what was written under it. */
  List<FormBlock> blocks() {
    return blocks;
  }

  /** The title of the form or piece of work. */
  Optional<Piece> title() {
    return Optional.ofNullable(title);
  }

  /** The account of every line that is not blank. */
  List<LineUse> uses() {
    return roles.uses();
  }

  /** Whether a row has the number of a question in its first cell and nothing but it behind. */
  private boolean isNumberedQuestion(int number, String line) {
    List<Piece> cells = alone ? List.of() : FormColumns.cells(number, line);
    return cells.size() == 2
        && NUMBER.matcher(cells.get(0).text()).matches()
        && (labels.asked(cells.get(1)).isPresent()
            || labels.inlineLabelEnd(number, line, cells.get(1).from(), line.length()) >= 0);
  }

  /** A heading that is known by how it is set; the title of all of it is none. */
  private void heading(Piece piece) {
    if (blocks.isEmpty() && title == null && !piece.isBulleted() && labels.asked(piece).isEmpty()) {
      title = piece;
      roles.add(piece.number(), LineRole.TITLE);
      return;
    }
    label(labels.headed(piece), piece);
    roles.add(piece.number(), LineRole.LABEL);
  }

  private void cell(int number, String line, int from, int to) {
    if (Blank.start(line, from) >= to) {
      return;
    }
    int labelEnd = labels.inlineLabelEnd(number, line, from, to);
    if (labelEnd >= 0 && isGuided(number, line, from, labelEnd, to)) {
      Piece label = Piece.within(number, line, from, labelEnd);
      label(labels.asked(label).orElse(Question.OTHER), Piece.within(number, line, from, to));
      roles.add(number, LineRole.LABEL);
    } else if (labelEnd >= 0) {
      piece(Piece.within(number, line, from, labelEnd));
      piece(Piece.within(number, line, labelEnd, to));
    } else {
      piece(Piece.within(number, line, from, to));
    }
  }

  /** Whether the words behind a label tell how to answer it. */
  private boolean isGuided(int number, String line, int from, int labelEnd, int to) {
    return labels.isGuidance(Piece.within(number, line, labelEnd, to))
        || labels.bringsGuidance(Piece.within(number, line, from, labelEnd));
  }

  private void piece(Piece piece) {
    LineRole role = place(piece);
    labelled =
        role == LineRole.LABEL
            || (labelled && piece.number() == row)
            || NUMBER.matcher(piece.text()).matches();
    row = piece.number();
    furnitureBefore = role == LineRole.FURNITURE;
    roles.add(piece.number(), role);
  }

  private LineRole place(Piece piece) {
    if (alone && (labels.isFurniture(piece) || (furnitureBefore && isAddress(piece)))) {
      return LineRole.FURNITURE;
    }
    Optional<Question> asked = labels.asked(piece).filter(question -> mayLabel(question, piece));
    if (asked.isEmpty() && alone && isUnderLabel(piece) && labels.isGuidance(piece)) {
      return LineRole.FURNITURE;
    }
    if (asked.isPresent()) {
      label(asked.get(), piece);
      return LineRole.LABEL;
    }
    return answer(piece);
  }

  /** What fills the later cell of a row is no label of its own, if no mark says so. */
  private boolean mayLabel(Question question, Piece piece) {
    boolean marked = piece.text().endsWith(":") || piece.text().endsWith("?");
    boolean field =
        question == Question.NAME || question == Question.DESIGNATION || question == Question.DATE;
    if (!alone && !marked && columns.over(piece).isPresent()) {
      return false;
    }
    return alone || marked || field || piece.number() != row || labelled;
  }

  /** Whether nothing has been written yet below the last label. */
  private boolean isUnderLabel(Piece piece) {
    return open != null
        && open.pieces().isEmpty()
        && (piece.text().startsWith("(") || piece.text().startsWith("["));
  }

  private void label(Question asks, Piece piece) {
    if (isPrintedAgain(asks, piece)) {
      return;
    }
    FormBlock block = FormBlock.under(asks, piece);
    blocks.add(block);
    if (block.isField()) {
      openFields.add(block);
      open = null;
    } else {
      openFields.clear();
      open = block;
    }
  }

  private boolean isPrintedAgain(Question asks, Piece piece) {
    if (blocks.isEmpty() || !alone) {
      return false;
    }
    FormBlock last = blocks.get(blocks.size() - 1);
    return last.asks() == asks
        && last.label().filter(label -> Wording.isSame(label.tokens(), piece.tokens())).isPresent();
  }

  private LineRole answer(Piece piece) {
    if (!openFields.isEmpty()) {
      FormBlock field = fieldFor(piece);
      openFields.remove(field);
      field.pieces().add(piece);
      return LineRole.ANSWER;
    }
    if (open != null) {
      open.pieces().add(piece);
      return LineRole.ANSWER;
    }
    boolean says = piece.tokens().size() >= SAYS_SOMETHING || columns.over(piece).isPresent();
    if (!says && blocks.stream().anyMatch(block -> !block.isField() && block.label().isPresent())) {
      // Behind the sign-off of a form that asks, no scrap is an answer.
      return LineRole.LEFT_OVER;
    }
    if (blocks.isEmpty() && title == null && alone && isTitle(piece)) {
      title = piece;
      return LineRole.TITLE;
    }
    open = FormBlock.withoutLabel();
    blocks.add(open);
    open.pieces().add(piece);
    return LineRole.ANSWER;
  }

  /** A short line; a sentence that ends with a stop tells something already. */
  private static boolean isTitle(Piece piece) {
    int words = piece.tokens().size();
    return words <= LONGEST_TITLE && !(words >= SAYS_SOMETHING && piece.text().endsWith("."));
  }

  private FormBlock fieldFor(Piece piece) {
    boolean date = DatesInText.first(piece.text()).isPresent();
    return openFields.stream()
        .filter(field -> (field.asks() == Question.DATE) == date)
        .findFirst()
        .orElse(openFields.getFirst());
  }

  private static boolean isAddress(Piece piece) {
    boolean oneWord = piece.text().chars().noneMatch(Blank::isBlank);
    return oneWord && (piece.text().indexOf('@') > 0 || piece.text().contains("://"));
  }
}
