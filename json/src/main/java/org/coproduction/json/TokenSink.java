package org.coproduction.json;

/** Takes the tokens of one JSON text, in order: all that the writer needs of a generator. */
interface TokenSink {

  void startObject();

  void endObject();

  void startArray();

  void endArray();

  void name(String name);

  void string(String text);

  /** Takes a number that is written in JSON's own grammar. */
  void number(String digits);

  void bool(boolean value);

  /** Takes null. */
  void nothing();
}
