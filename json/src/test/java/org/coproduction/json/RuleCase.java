package org.coproduction.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Documents, and what validation says of them about one code.
 *
 * @param changes what is changed in the sound documents
 * @param finds where the code is found: kind and position of the document, and the pointer
 * @param besides the other codes that the same change cannot but raise
 * @param unknown the rule that answers UNKNOWN somewhere, where the case is about that
 */
record RuleCase(
    Map<String, List<Map<String, Object>>> changes,
    List<String> finds,
    Set<String> besides,
    Optional<String> unknown) {

  /** Which of the three cases that every code has. */
  enum Kind {
    PASSING,
    FAILING,
    BOUNDARY
  }

  /** Reads a case from its file. */
  @SuppressWarnings("unchecked")
  static RuleCase of(Map<String, Object> json) {
    return new RuleCase(
        (Map<String, List<Map<String, Object>>>) json.getOrDefault("documents", Map.of()),
        (List<String>) json.getOrDefault("finds", new ArrayList<String>()),
        new TreeSet<>((List<String>) json.getOrDefault("besides", List.of())),
        Optional.ofNullable((String) json.get("unknown")));
  }
}
