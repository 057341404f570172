package org.coproduction.json;

/** A step of JSON text. */
enum Token {
  START_OBJECT,
  END_OBJECT,
  START_ARRAY,
  END_ARRAY,
  NAME,
  STRING,
  NUMBER,
  BOOLEAN,
  NULL,
  END_OF_TEXT;

  /** The token that a value of a kind begins with. */
  static Token opening(JsonKind kind) {
    return switch (kind) {
      case OBJECT -> START_OBJECT;
      case ARRAY -> START_ARRAY;
      case STRING -> STRING;
      case NUMBER -> NUMBER;
      case BOOLEAN -> BOOLEAN;
    };
  }

  /** The kind of value that begins with this token; none begins with the others. */
  JsonKind kind() {
    return switch (this) {
      case START_OBJECT -> JsonKind.OBJECT;
      case START_ARRAY -> JsonKind.ARRAY;
      case STRING -> JsonKind.STRING;
      case NUMBER -> JsonKind.NUMBER;
      case BOOLEAN -> JsonKind.BOOLEAN;
      case END_OBJECT, END_ARRAY, NAME, NULL, END_OF_TEXT ->
          throw new IllegalStateException("no value begins here");
    };
  }
}
