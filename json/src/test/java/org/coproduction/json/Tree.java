package org.coproduction.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A JSON text that can be changed: maps, lists, strings, {@link Digits}, booleans and null. A tree
 * can hold what the writer never writes.
 */
final class Tree {

  /** A number as it is written. */
  record Digits(String text) {}

  /** A value in a tree, and the way to put another in its place. */
  record Node(String pointer, Object value, Consumer<Object> replace) {}

  private Object root;

  Tree(Object root) {
    this.root = root;
  }

  static Tree of(String text) {
    try (TokenSource source = new JacksonTokenSource(text, ReadLimits.standard())) {
      return new Tree(value(source, source.next()));
    } catch (UnreadableException notJson) {
      throw new IllegalArgumentException(notJson);
    }
  }

  String text() {
    JacksonTokenSink sink = JacksonTokenSink.compact();
    write(root, sink);
    return sink.finished();
  }

  /** Its text for people, as the writer lays out documents. */
  String pretty() {
    JacksonTokenSink sink = JacksonTokenSink.pretty();
    write(root, sink);
    return sink.finished() + "\n";
  }

  /** All values in it, parents first. */
  List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    collect(new Node("", root, value -> root = value), nodes);
    return nodes;
  }

  /** The members of an object in it. */
  @SuppressWarnings("unchecked")
  Map<String, Object> object(String pointer) {
    return (Map<String, Object>) at(pointer);
  }

  /** A value in it. */
  Object at(String pointer) {
    return nodes().stream()
        .filter(node -> node.pointer().equals(pointer))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(pointer))
        .value();
  }

  @SuppressWarnings("unchecked")
  private static void collect(Node node, List<Node> nodes) {
    nodes.add(node);
    if (node.value() instanceof Map<?, ?> any) {
      Map<String, Object> map = (Map<String, Object>) any;
      map.forEach(
          (name, value) ->
              collect(
                  new Node(node.pointer() + "/" + name, value, other -> map.put(name, other)),
                  nodes));
    } else if (node.value() instanceof List<?> any) {
      List<Object> list = (List<Object>) any;
      for (int at = 0; at < list.size(); at++) {
        int position = at;
        collect(
            new Node(node.pointer() + "/" + at, list.get(at), other -> list.set(position, other)),
            nodes);
      }
    }
  }

  private static Object value(TokenSource source, Token first) throws UnreadableException {
    return switch (first) {
      case START_OBJECT -> {
        Map<String, Object> map = new LinkedHashMap<>();
        while (source.next() == Token.NAME) {
          String name = source.text();
          map.put(name, value(source, source.next()));
        }
        yield map;
      }
      case START_ARRAY -> {
        List<Object> list = new ArrayList<>();
        for (Token token = source.next(); token != Token.END_ARRAY; token = source.next()) {
          list.add(value(source, token));
        }
        yield list;
      }
      case STRING -> source.text();
      case NUMBER -> new Digits(source.text());
      case BOOLEAN -> Boolean.valueOf(source.text());
      case NULL -> null;
      case END_OBJECT, END_ARRAY, NAME, END_OF_TEXT -> throw new IllegalArgumentException();
    };
  }

  private static void write(Object value, TokenSink sink) {
    if (value instanceof Map<?, ?> map) {
      sink.startObject();
      map.forEach(
          (name, member) -> {
            sink.name((String) name);
            write(member, sink);
          });
      sink.endObject();
    } else if (value instanceof List<?> list) {
      sink.startArray();
      list.forEach(element -> write(element, sink));
      sink.endArray();
    } else if (value instanceof Digits digits) {
      sink.number(digits.text());
    } else if (value instanceof Boolean bool) {
      sink.bool(bool);
    } else if (value == null) {
      sink.nothing();
    } else {
      sink.string((String) value);
    }
  }
}
