package org.coproduction.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coproduction.text.Tokens;

/**
 * The words that ask for what a statement says: the question of the form, the first cell of the
 * row, the words over its column, a short line above it that stands alone, and what stands before a
 * colon. Used once, by one thread, from the first statement to the last.
 */
final class SmallLabels {

  /** The longest words of a statement that are a label, in words. */
  private static final int LONGEST = 9;

  /** How many lines a line that stands alone is the label of. */
  private static final int REACH = 12;

  private Optional<Statement> heading = Optional.empty();
  private Optional<Statement> firstCell = Optional.empty();

  /** The labels under which a statement stands, its own question first. */
  List<Tokens> of(Statement statement) {
    List<Tokens> labels = new ArrayList<>(List.of(statement.label()));
    if (statement.cell() == 0) {
      firstCell = Optional.of(statement);
    } else {
      firstCell
          .filter(first -> first.line() == statement.line() && isShort(first))
          .ifPresent(first -> labels.add(first.tokens()));
    }
    heading
        .filter(above -> statement.line() - above.line() <= REACH)
        .filter(above -> above.label().equals(statement.label()))
        .filter(above -> !isHeading(statement))
        .ifPresent(above -> labels.add(above.tokens()));
    if (isHeading(statement)) {
      heading = Optional.of(statement);
    }
    beforeColon(statement).ifPresent(labels::add);
    if (!statement.over().isEmpty()) {
      labels.add(Tokens.of(statement.over()));
    }
    return labels;
  }

  private static boolean isShort(Statement statement) {
    int words = statement.tokens().size();
    return words > 0 && words <= LONGEST;
  }

  /** Whether a line is no sentence, no cell and no line of a list. */
  private static boolean isHeading(Statement statement) {
    String text = statement.text();
    return statement.cell() == 0
        && statement.shift() <= 1
        && !statement.listed()
        && isShort(statement)
        && !text.endsWith(".")
        && !text.endsWith(",")
        && !text.endsWith("!")
        && (text.indexOf(':') < 0 || text.endsWith(":"));
  }

  private static Optional<Tokens> beforeColon(Statement statement) {
    int colon = statement.text().indexOf(':');
    if (colon <= 0 || colon + 1 == statement.text().length()) {
      return Optional.empty();
    }
    Tokens before = Tokens.of(statement.text().substring(0, colon));
    return before.size() <= LONGEST && before.size() > 0 ? Optional.of(before) : Optional.empty();
  }
}
