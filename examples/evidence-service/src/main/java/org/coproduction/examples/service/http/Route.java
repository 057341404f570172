package org.coproduction.examples.service.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where an endpoint is found.
 *
 * @param method GET, which is HEAD as well, or POST, which takes JSON
 * @param path a template such as {@code /evidence-forms/{id}}
 * @param mediaTypes what it answers in, the one that it would rather first
 * @param endpoint what answers
 */
public record Route(String method, String path, List<String> mediaTypes, Endpoint endpoint) {

  /** Makes a route. */
  public Route {
    mediaTypes = List.copyOf(mediaTypes);
  }

  boolean takesBody() {
    return method.equals("POST");
  }

  /** The methods of HTTP that it answers to. */
  List<String> methods() {
    return takesBody() ? List.of(method) : List.of(method, "HEAD");
  }

  /** What stands in the places of the template, where a path follows it. */
  Optional<Map<String, String>> match(String asked) {
    String[] parts = path.split("/", -1);
    String[] given = asked.split("/", -1);
    if (parts.length != given.length) {
      return Optional.empty();
    }
    Map<String, String> places = new HashMap<>();
    for (int at = 0; at < parts.length; at++) {
      if (parts[at].startsWith("{")) {
        places.put(parts[at].substring(1, parts[at].length() - 1), given[at]);
      } else if (!parts[at].equals(given[at])) {
        return Optional.empty();
      }
    }
    return Optional.of(places);
  }
}
