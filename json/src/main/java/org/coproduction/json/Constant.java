package org.coproduction.json;

import java.math.BigInteger;
import java.util.regex.Pattern;
import org.coproduction.finding.FindingCode;
import org.jspecify.annotations.Nullable;

/**
 * A value that is the same in every document of a format: its name and its version. With another
 * one the document is of another format, and the rest of it would be misread.
 */
final class Constant implements Codec<String> {

  private static final Pattern WHOLE = Pattern.compile("[1-9][0-9]*");

  private final JsonKind kind;
  private final String text;

  private Constant(JsonKind kind, String text) {
    this.kind = kind;
    this.text = text;
  }

  static Constant format(String name) {
    return new Constant(JsonKind.STRING, name);
  }

  static Constant version(int version) {
    return new Constant(JsonKind.NUMBER, Integer.toString(version));
  }

  @Override
  public @Nullable String read(Pass pass) throws UnreadableException {
    if (pass.token() != Token.opening(kind)) {
      pass.noteOtherThan(kind);
      return null;
    }
    String found = pass.text();
    if (!found.equals(text)) {
      if (pass.isLenient() && codeFor(found).equals(JsonCodes.NEWER_VERSION)) {
        pass.keepNewerVersion(found);
        return text;
      }
      throw new UnreadableException(codeFor(found), pass.position());
    }
    return text;
  }

  @Override
  public void write(String value, TokenSink sink) {
    if (kind == JsonKind.STRING) {
      sink.string(text);
    } else {
      sink.number(text);
    }
  }

  /** Whether it is the version of a format, and not the name. */
  boolean isVersion() {
    return kind == JsonKind.NUMBER;
  }

  private FindingCode codeFor(String found) {
    if (kind == JsonKind.STRING) {
      return JsonCodes.WRONG_FORMAT;
    }
    // An older version was brought up to this one before anything was read.
    return WHOLE.matcher(found).matches()
            && new BigInteger(found).compareTo(new BigInteger(text)) > 0
        ? JsonCodes.NEWER_VERSION
        : JsonCodes.UNKNOWN_VERSION;
  }
}
