package org.coproduction.examples.cli;

/** An input could not be read; what it says is one line for a person, in their language. */
final class UnreadableInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  // It never leaves the process.
  private final transient Saying saying;

  UnreadableInputException(Saying saying) {
    this.saying = saying;
  }

  /**
   * Says it in a sentence of the program's own.
   *
   * @param key its key
   * @param with what is filled in
   */
  UnreadableInputException(String key, Object... with) {
    this(Saying.of(key, with));
  }

  Saying saying() {
    return saying;
  }
}
