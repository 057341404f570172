package org.coproduction.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
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

  private final FormLabels labels;
  private final List<FormBlock> blocks = new ArrayList<>();
  private final Deque<FormBlock> openFields = new ArrayDeque<>();
  private final FormRoles roles = new FormRoles();
  private @Nullable FormBlock open;
  private @Nullable Piece title;
  private boolean furnitureBefore;
  private boolean alone;

  FormLayout(FormLabels labels) {
    this.labels = labels;
  }

  void line(int number, String line) {
    alone = line.strip().indexOf('\t') < 0;
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

  private void cell(int number, String line, int from, int to) {
    if (Blank.start(line, from) >= to) {
      return;
    }
    int labelEnd = labels.inlineLabelEnd(number, line, from, to);
    if (labelEnd >= 0) {
      piece(Piece.within(number, line, from, labelEnd));
      piece(Piece.within(number, line, labelEnd, to));
    } else {
      piece(Piece.within(number, line, from, to));
    }
  }

  private void piece(Piece piece) {
    LineRole role = place(piece);
    furnitureBefore = role == LineRole.FURNITURE;
    roles.add(piece.number(), role);
  }

  private LineRole place(Piece piece) {
    if (alone && (labels.isFurniture(piece) || (furnitureBefore && isAddress(piece)))) {
      return LineRole.FURNITURE;
    }
    Optional<Question> asked = labels.asked(piece);
    if (asked.isPresent()) {
      label(asked.get(), piece);
      return LineRole.LABEL;
    }
    return answer(piece);
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
    if (blocks.stream().anyMatch(block -> !block.isField() && block.label().isPresent())) {
      // Behind the sign-off of a form that asks, nothing is an answer.
      return LineRole.LEFT_OVER;
    }
    if (blocks.isEmpty() && title == null && alone && piece.tokens().size() <= LONGEST_TITLE) {
      title = piece;
      return LineRole.TITLE;
    }
    open = FormBlock.withoutLabel();
    blocks.add(open);
    open.pieces().add(piece);
    return LineRole.ANSWER;
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
