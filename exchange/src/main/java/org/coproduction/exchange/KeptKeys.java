package org.coproduction.exchange;

import java.util.HashMap;
import java.util.Map;

/** Tells records of the same key apart by their order, so that neither takes the other's cells. */
final class KeptKeys {

  private final Map<String, Integer> seen = new HashMap<>();

  String next(String key) {
    return key + '#' + seen.merge(key, 1, Integer::sum);
  }
}
