package org.coproduction.examples.service;

import java.util.Map;

/**
 * The variables that say how the service runs. What is wrong with one is said without its value.
 */
final class Environment {

  private static final String PREFIX = "EVIDENCE_SERVICE_";

  private final Map<String, String> variables;

  Environment(Map<String, String> variables) {
    this.variables = Map.copyOf(variables);
  }

  String text(String name, String otherwise) {
    String given = variables.getOrDefault(PREFIX + name, "");
    return given.isBlank() ? otherwise : given.strip();
  }

  /** What is taken as it is: white space can be part of it. */
  String secret(String name) {
    return variables.getOrDefault(PREFIX + name, "");
  }

  int number(String name, int otherwise, int least, int most) {
    String given = text(name, Integer.toString(otherwise));
    int number = given.matches("[0-9]{1,9}") ? Integer.parseInt(given) : -1;
    if (number < least || number > most) {
      throw refused(name, "a number from " + least + " to " + most);
    }
    return number;
  }

  IllegalArgumentException refused(String name, String wanted) {
    return new IllegalArgumentException(PREFIX + name + " is not " + wanted);
  }
}
