package org.coproduction.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tokens to canonical text (RFC 8785): no white space, members in the order of the UTF-16 code
 * units of their names, the fewest escapes, numbers as ECMAScript prints them.
 */
final class CanonicalSink implements TokenSink {

  private static final HexFormat HEX = HexFormat.of();

  /** An object or array that is not closed yet; an array has no members. */
  private static final class Open {

    private final @Nullable Map<String, String> members;
    private final StringBuilder elements = new StringBuilder();
    private String name = "";

    Open(@Nullable Map<String, String> members) {
      this.members = members;
    }

    void add(String value) {
      if (members == null) {
        elements.append(elements.length() == 0 ? "" : ",").append(value);
      } else {
        members.put(name, value);
      }
    }

    String closed() {
      if (members == null) {
        return "[" + elements + "]";
      }
      StringBuilder text = new StringBuilder("{");
      members.forEach(
          (name, value) ->
              text.append(text.length() == 1 ? "" : ",")
                  .append(quoted(name))
                  .append(':')
                  .append(value));
      return text.append('}').toString();
    }
  }

  private final boolean exactly;
  private final Deque<Open> open = new ArrayDeque<>();
  private String whole = "";

  private CanonicalSink(boolean exactly) {
    this.exactly = exactly;
  }

  /** For any text: a number is the double that is closest to it, as RFC 8785 says. */
  static CanonicalSink rounding() {
    return new CanonicalSink(false);
  }

  /** For documents: whole numbers that doubles do not tell apart are refused. */
  static CanonicalSink exact() {
    return new CanonicalSink(true);
  }

  /** The text, after its last token. */
  String finished() {
    return whole;
  }

  @Override
  public void startObject() {
    open.push(new Open(new TreeMap<>()));
  }

  @Override
  public void endObject() {
    add(open.pop().closed());
  }

  @Override
  public void startArray() {
    open.push(new Open(null));
  }

  @Override
  public void endArray() {
    add(open.pop().closed());
  }

  @Override
  public void name(String name) {
    Open object = open.element();
    if (object.members != null && object.members.containsKey(name)) {
      throw JsonCodes.refusal(JsonCodes.DUPLICATE_MEMBER);
    }
    object.name = name;
  }

  @Override
  public void string(String text) {
    add(quoted(text));
  }

  @Override
  public void number(String digits) {
    double number = Double.parseDouble(digits);
    if (Double.isInfinite(number) || (exactly && Math.abs(number) > EcmaScriptNumber.MAX_SAFE)) {
      throw JsonCodes.refusal(JsonCodes.OUT_OF_RANGE);
    }
    add(EcmaScriptNumber.print(number));
  }

  @Override
  public void bool(boolean value) {
    add(Boolean.toString(value));
  }

  @Override
  public void nothing() {
    add("null");
  }

  private void add(String value) {
    if (open.isEmpty()) {
      whole = value;
    } else {
      open.element().add(value);
    }
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      switch (unit) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\b' -> quoted.append("\\b");
        case '\t' -> quoted.append("\\t");
        case '\n' -> quoted.append("\\n");
        case '\f' -> quoted.append("\\f");
        case '\r' -> quoted.append("\\r");
        default -> {
          if (unit < ' ') {
            quoted.append("\\u").append(HEX.toHexDigits(unit));
          } else if (!Character.isSurrogate(unit)) {
            quoted.append(unit);
          } else if (isPair(text, at)) {
            quoted.append(unit).append(text.charAt(++at));
          } else {
            throw JsonCodes.refusal(JsonCodes.NOT_UNICODE);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }

  private static boolean isPair(String text, int at) {
    return at + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
  }
}
