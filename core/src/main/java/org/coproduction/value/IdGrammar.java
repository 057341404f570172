package org.coproduction.value;

/** The one grammar of identifiers, and the one mask they are shown with. */
final class IdGrammar {

  static final int MAX_LENGTH = 64;

  private IdGrammar() {}

  static void require(String attribute, String value) {
    if (!isWellFormed(value)) {
      throw new MalformedValueException("value.id.malformed", attribute);
    }
  }

  /** An identifier is made by people and can hold a name, so it is masked like free text. */
  static String masked(Id id) {
    return id.getClass().getSimpleName() + "[***]";
  }

  private static boolean isWellFormed(String value) {
    if (value.isEmpty() || value.length() > MAX_LENGTH) {
      return false;
    }
    for (int at = 0; at < value.length(); at++) {
      char c = value.charAt(at);
      boolean allowed =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || c == '.'
              || c == '_'
              || c == ':'
              || c == '-';
      if (!allowed) {
        return false;
      }
    }
    return true;
  }
}
