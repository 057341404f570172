package org.coproduction.testkit.judgement;

import java.util.LinkedHashMap;
import java.util.Map;
import org.coproduction.scoring.Result;
import tools.jackson.databind.JsonNode;

/**
 * What a reader holds of the twenty items of a form.
 *
 * @param name the form
 * @param items the result of each item by its id
 */
record FormJudgement(String name, Map<String, Result> items) {

  static FormJudgement of(String name, JsonNode read) {
    Map<String, Result> items = new LinkedHashMap<>();
    read.path("items")
        .properties()
        .forEach(
            item ->
                items.put(item.getKey(), Result.valueOf(item.getValue().path("value").asString())));
    return new FormJudgement(name, items);
  }

  boolean meets(String item) {
    return items.get(item) == Result.MET;
  }

  /** How many items of a dimension are met; the dimension is told by its letter. */
  long met(String dimension) {
    return items.keySet().stream().filter(id -> id.startsWith(dimension) && meets(id)).count();
  }
}
