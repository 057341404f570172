package org.coproduction.intake;

/**
 * Follows the quotation marks of one line after another, so that what a charter is quoted to say is
 * not taken for what was done. Used once, by one thread.
 */
final class QuotedPrinciples {

  private int line;
  private boolean open;

  /** Whether a statement names a charter that speaks, or goes on with what it was quoted to say. */
  boolean isPrinciple(Statement statement, boolean charterSpeaks) {
    if (statement.line() != line) {
      line = statement.line();
      open = false;
    }
    boolean principle = open || charterSpeaks;
    if (principle) {
      statement
          .text()
          .codePoints()
          .forEach(
              sign -> {
                if (sign == '\u201C') {
                  open = true;
                } else if (sign == '\u201D') {
                  open = false;
                } else if (sign == '"') {
                  open = !open;
                }
              });
    }
    return principle;
  }
}
