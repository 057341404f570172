package org.coproduction.json;

/** Takes tokens and does nothing with them. */
final class NoSink implements TokenSink {

  @Override
  public void startObject() {}

  @Override
  public void endObject() {}

  @Override
  public void startArray() {}

  @Override
  public void endArray() {}

  @Override
  public void name(String name) {}

  @Override
  public void string(String text) {}

  @Override
  public void number(String digits) {}

  @Override
  public void bool(boolean value) {}

  @Override
  public void nothing() {}
}
