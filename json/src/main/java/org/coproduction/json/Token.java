package org.coproduction.json;

/** A step of JSON text. */
public enum Token {
  /** An opening brace. */
  START_OBJECT,
  /** A closing brace. */
  END_OBJECT,
  /** An opening bracket. */
  START_ARRAY,
  /** A closing bracket. */
  END_ARRAY,
  /** The name of a member. */
  NAME,
  /** A text. */
  STRING,
  /** A number. */
  NUMBER,
  /** True or false. */
  BOOLEAN,
  /** Null. */
  NULL,
  /** Nothing follows. */
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
