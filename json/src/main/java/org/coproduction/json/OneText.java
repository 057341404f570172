package org.coproduction.json;

import org.coproduction.finding.TextPosition;

/** The tokens of one text: read from it as a source, or taken by it as a sink. */
final class OneText implements TokenSource, TokenSink {

  private final StringBuilder text = new StringBuilder();
  private boolean wasRead;

  static OneText of(String text) {
    OneText one = new OneText();
    one.text.append(text);
    return one;
  }

  @Override
  public Token next() {
    if (wasRead) {
      return Token.END_OF_TEXT;
    }
    wasRead = true;
    return Token.STRING;
  }

  @Override
  public String text() {
    return text.toString();
  }

  @Override
  public TextPosition position() {
    return DocumentText.START;
  }

  @Override
  public void close() {}

  @Override
  public void string(String value) {
    text.append(value);
  }

  @Override
  public void startObject() {
    throw notOneText();
  }

  @Override
  public void endObject() {
    throw notOneText();
  }

  @Override
  public void startArray() {
    throw notOneText();
  }

  @Override
  public void endArray() {
    throw notOneText();
  }

  @Override
  public void name(String name) {
    throw notOneText();
  }

  @Override
  public void number(String digits) {
    throw notOneText();
  }

  @Override
  public void bool(boolean value) {
    throw notOneText();
  }

  @Override
  public void nothing() {
    throw notOneText();
  }

  private static IllegalStateException notOneText() {
    return new IllegalStateException("a value of this type is not one text");
  }
}
