package org.coproduction.testkit.judgement;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Something in a line that ought not to be published as it stands.
 *
 * @param line the line, from 1
 * @param kind what sort of thing
 */
record Risk(int line, Kind kind) {

  /** Sorts of risk, as coarse as readers tell them apart. */
  enum Kind {
    PERSON_NAME,
    CONTACT,
    ADDRESS,
    NUMBER,
    BIRTH_DATE,
    SINGLE_FAMILY,
    SMALL_NUMBER;

    /** Whether it is a piece of text that identifies, rather than circumstances or a count. */
    boolean identifies() {
      return this != SINGLE_FAMILY && this != SMALL_NUMBER;
    }
  }

  static List<Risk> listOf(JsonNode risks) {
    List<Risk> read = new ArrayList<>();
    for (JsonNode risk : risks) {
      read.add(new Risk(risk.path("line").asInt(), Kind.valueOf(risk.path("kind").asString())));
    }
    return List.copyOf(read);
  }
}
