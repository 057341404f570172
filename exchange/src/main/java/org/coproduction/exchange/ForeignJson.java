package org.coproduction.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coproduction.finding.TextPosition;
import org.coproduction.json.JsonCodes;
import org.coproduction.json.Token;
import org.coproduction.json.TokenSource;
import org.coproduction.json.UnreadableException;

/**
 * One value of JSON that no table of ours describes. Our tables cannot: the names of other formats
 * are no public names of ours, and so no places, and they say one thing by several of them.
 *
 * @param kind what it is
 * @param text the text, number, true or false; empty for what holds others
 * @param members what is in an object, in order
 * @param elements what is in an array, in order
 * @param position where it begins
 */
record ForeignJson(
    Token kind,
    String text,
    Map<String, ForeignJson> members,
    List<ForeignJson> elements,
    TextPosition position) {

  /** The one value of a text. */
  static ForeignJson only(TokenSource tokens) throws UnreadableException {
    Token first = tokens.next();
    if (first == Token.END_OF_TEXT) {
      throw new UnreadableException(JsonCodes.EMPTY, new TextPosition(1, 1));
    }
    ForeignJson value = at(tokens, first);
    if (tokens.next() != Token.END_OF_TEXT) {
      throw new UnreadableException(JsonCodes.TRAILING_TEXT, tokens.position());
    }
    return value;
  }

  private static ForeignJson at(TokenSource tokens, Token kind) throws UnreadableException {
    TextPosition position = tokens.position();
    Map<String, ForeignJson> members = new LinkedHashMap<>();
    List<ForeignJson> elements = new ArrayList<>();
    String text = "";
    switch (kind) {
      case START_OBJECT -> {
        while (tokens.next() == Token.NAME) {
          String name = tokens.text();
          if (members.put(name, at(tokens, tokens.next())) != null) {
            throw new UnreadableException(JsonCodes.DUPLICATE_MEMBER, position);
          }
        }
      }
      case START_ARRAY -> {
        for (Token next = tokens.next(); next != Token.END_ARRAY; next = tokens.next()) {
          elements.add(at(tokens, next));
        }
      }
      default -> text = kind == Token.NULL ? "" : tokens.text();
    }
    return new ForeignJson(kind, text, members, elements, position);
  }

  boolean isObject() {
    return kind == Token.START_OBJECT;
  }

  boolean isArray() {
    return kind == Token.START_ARRAY;
  }

  /** A text or number: identifiers are either. */
  Optional<String> word() {
    return (kind == Token.STRING || kind == Token.NUMBER) && !text.isBlank()
        ? Optional.of(text)
        : Optional.empty();
  }

  /** The first of these members that is there and not null. */
  Optional<ForeignJson> member(String... names) {
    for (String name : names) {
      ForeignJson member = members.get(name);
      if (member != null && member.kind != Token.NULL) {
        return Optional.of(member);
      }
    }
    return Optional.empty();
  }

  /** Shows what it is, never what it says. */
  @Override
  public String toString() {
    return "ForeignJson[" + kind + "]";
  }
}
