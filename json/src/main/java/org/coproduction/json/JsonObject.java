package org.coproduction.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.coproduction.finding.TextPosition;

/**
 * An object with its place, to be rearranged by an {@link Upgrade}. It keeps members in order and
 * those of one name apart, so that the reader can still find what is wrong with them.
 */
final class JsonObject implements JsonNode {

  private final TextPosition position;
  private final List<Entry> entries = new ArrayList<>();

  JsonObject(TextPosition position) {
    this.position = position;
  }

  @Override
  public TextPosition position() {
    return position;
  }

  /** Adds a member behind the others. */
  void add(JsonLeaf name, JsonNode value) {
    entries.add(new Entry(name, value));
  }

  /** Adds a text behind the others; it stands where the object does. */
  void addText(String name, String text) {
    add(leaf(Token.NAME, name), leaf(Token.STRING, text));
  }

  /** Puts a whole number in the place of each value of a name. */
  void setNumber(String name, int number) {
    replace(name, value -> new JsonLeaf(Token.NUMBER, Integer.toString(number), value.position()));
  }

  /** Gives each member of one name another. */
  void rename(String from, String to) {
    entries.replaceAll(
        entry ->
            entry.isNamed(from)
                ? new Entry(new JsonLeaf(Token.NAME, to, entry.name.position()), entry.value)
                : entry);
  }

  /** Puts a list of the one value in the place of each value of a name. */
  void wrapInList(String name) {
    replace(name, value -> new JsonList(value.position(), new ArrayList<>(List.of(value))));
  }

  /** Takes the members of a name out. */
  void remove(String name) {
    entries.removeIf(entry -> entry.isNamed(name));
  }

  /** The first value of a name. */
  Optional<JsonNode> get(String name) {
    return entries.stream()
        .filter(entry -> entry.isNamed(name))
        .map(entry -> entry.value)
        .findFirst();
  }

  /** Does something with each object in the lists of a name. */
  void eachIn(String name, Consumer<JsonObject> change) {
    for (Entry entry : entries) {
      if (entry.isNamed(name) && entry.value instanceof JsonList list) {
        list.elements().stream()
            .filter(JsonObject.class::isInstance)
            .map(JsonObject.class::cast)
            .forEach(change);
      }
    }
  }

  @Override
  public void addTo(List<JsonLeaf> tokens) {
    tokens.add(leaf(Token.START_OBJECT, ""));
    for (Entry entry : entries) {
      tokens.add(entry.name);
      entry.value.addTo(tokens);
    }
    tokens.add(leaf(Token.END_OBJECT, ""));
  }

  private void replace(String name, UnaryOperator<JsonNode> by) {
    entries.replaceAll(
        entry -> entry.isNamed(name) ? new Entry(entry.name, by.apply(entry.value)) : entry);
  }

  private JsonLeaf leaf(Token token, String text) {
    return new JsonLeaf(token, text, position);
  }

  /** A member. */
  private record Entry(JsonLeaf name, JsonNode value) {
    boolean isNamed(String other) {
      return name.text().equals(other);
    }
  }
}
