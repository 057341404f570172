package org.coproduction.testkit;

/**
 * A document in which one thing is broken.
 *
 * @param broken the document
 * @param causes what must be found in it, and of severity {@code ERROR} nothing else
 * @param <T> what kind of document; text for one that is broken as JSON
 */
public record Mutation<T>(T broken, ExpectedFinding causes) {

  /** Shows what must be found, and nothing of the document. */
  @Override
  public String toString() {
    return "Mutation[" + causes + "]";
  }
}
