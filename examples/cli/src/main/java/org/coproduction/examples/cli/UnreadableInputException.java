package org.coproduction.examples.cli;

/** An input could not be read; the message is one line for a person. */
final class UnreadableInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableInputException(String message) {
    super(message);
  }
}
