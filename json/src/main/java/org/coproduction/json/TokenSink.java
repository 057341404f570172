package org.coproduction.json;

/**
 * Takes the tokens of one JSON text, in order: all that the writer needs of a generator, so that a
 * host can bring any.
 */
public interface TokenSink {

  /** Takes an opening brace. */
  void startObject();

  /** Takes a closing brace. */
  void endObject();

  /** Takes an opening bracket. */
  void startArray();

  /** Takes a closing bracket. */
  void endArray();

  /**
   * Takes the name of a member.
   *
   * @param name the name, without escapes
   */
  void name(String name);

  /**
   * Takes a text.
   *
   * @param text the text, without escapes
   */
  void string(String text);

  /**
   * Takes a number that is written in JSON's own grammar.
   *
   * @param digits the number
   */
  void number(String digits);

  /**
   * Takes true or false.
   *
   * @param value which of them
   */
  void bool(boolean value);

  /** Takes null. */
  void nothing();
}
