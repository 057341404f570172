package org.coproduction.testkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coproduction.finding.Place;
import org.coproduction.json.RecordType;
import org.coproduction.json.TokenSink;
import org.jspecify.annotations.Nullable;

/**
 * A document as the library writes it, in which anything can be put in the place of a value, be it
 * JSON or not.
 */
final class JsonTree implements TokenSink {

  private final Deque<Object> open = new ArrayDeque<>();
  private final Deque<String> names = new ArrayDeque<>();
  private @Nullable Object root;

  private JsonTree() {}

  /** What stands in the text just so. */
  record Raw(String text) {}

  /** A document of a type that has a format. */
  static <T> JsonTree of(Class<T> type, T document) {
    JsonTree tree = new JsonTree();
    RecordType.of(type).orElseThrow().write(document, tree);
    return tree;
  }

  /** What stands at a place, if anything does. */
  Optional<Object> at(Place place) {
    Optional<Object> here = Optional.ofNullable(root);
    for (String step : steps(place)) {
      here = here.flatMap(holder -> child(holder, step));
    }
    return here;
  }

  /** Puts something in the place of what stands there. */
  @SuppressWarnings("unchecked") // objects and lists of this tree are made here
  JsonTree with(Place place, Object value) {
    List<String> steps = steps(place);
    String last = steps.get(steps.size() - 1);
    Object holder = at(parent(place)).orElseThrow();
    if (holder instanceof Map<?, ?>) {
      ((Map<String, Object>) holder).put(last, value);
    } else {
      ((List<Object>) holder).set(Integer.parseInt(last), value);
    }
    return this;
  }

  /** Takes a member out. */
  JsonTree without(Place place) {
    List<String> steps = steps(place);
    ((Map<?, ?>) at(parent(place)).orElseThrow()).remove(steps.get(steps.size() - 1));
    return this;
  }

  /** The place that a place stands in. */
  static Place parent(Place place) {
    String pointer = place.toString();
    return Place.parse(pointer.substring(0, pointer.lastIndexOf('/')));
  }

  private static List<String> steps(Place place) {
    String pointer = place.toString();
    return pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/", -1));
  }

  private static Optional<Object> child(Object holder, String step) {
    if (holder instanceof Map<?, ?> map) {
      return Optional.ofNullable(map.get(step));
    }
    if (holder instanceof List<?> list && step.matches("[0-9]+")) {
      int at = Integer.parseInt(step);
      return at < list.size() ? Optional.of(list.get(at)) : Optional.empty();
    }
    return Optional.empty();
  }

  String text() {
    StringBuilder text = new StringBuilder(1024);
    write(Optional.ofNullable(root).orElseThrow(), text);
    return text.toString();
  }

  private static void write(Object value, StringBuilder text) {
    if (value instanceof Map<?, ?> map) {
      String separator = "{";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        text.append(separator).append(quoted((String) entry.getKey())).append(':');
        write(entry.getValue(), text);
        separator = ",";
      }
      text.append(map.isEmpty() ? "{}" : "}");
    } else if (value instanceof List<?> list) {
      String separator = "[";
      for (Object element : list) {
        text.append(separator);
        write(element, text);
        separator = ",";
      }
      text.append(list.isEmpty() ? "[]" : "]");
    } else {
      text.append(value instanceof Raw raw ? raw.text() : quoted((String) value));
    }
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (unit == '"' || unit == '\\') {
        quoted.append('\\').append(unit);
      } else if (unit < ' ') {
        quoted.append("\\u00").append(Character.forDigit(unit >> 4, 16));
        quoted.append(Character.forDigit(unit & 15, 16));
      } else {
        quoted.append(unit);
      }
    }
    return quoted.append('"').toString();
  }

  @SuppressWarnings("unchecked") // objects and lists of this tree are made here
  private void add(Object value) {
    Object holder = open.peek();
    if (holder instanceof Map<?, ?>) {
      ((Map<String, Object>) holder).put(names.pop(), value);
    } else if (holder instanceof List<?>) {
      ((List<Object>) holder).add(value);
    } else {
      root = value;
    }
  }

  private void start(Object holder) {
    add(holder);
    open.push(holder);
  }

  @Override
  public void startObject() {
    start(new LinkedHashMap<String, Object>());
  }

  @Override
  public void endObject() {
    open.pop();
  }

  @Override
  public void startArray() {
    start(new ArrayList<>());
  }

  @Override
  public void endArray() {
    open.pop();
  }

  @Override
  public void name(String name) {
    names.push(name);
  }

  @Override
  public void string(String text) {
    add(text);
  }

  @Override
  public void number(String digits) {
    add(new Raw(digits));
  }

  @Override
  public void bool(boolean value) {
    add(new Raw(Boolean.toString(value)));
  }

  @Override
  public void nothing() {
    add(new Raw("null"));
  }
}
