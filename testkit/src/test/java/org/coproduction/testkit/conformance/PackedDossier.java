package org.coproduction.testkit.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.dossier.Dossier;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.Reading;
import org.coproduction.validation.Profile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The documents of one dossier of the pack, with the changes that one case makes in them. */
final class PackedDossier {

  private final Map<String, List<JsonNode>> documents = new LinkedHashMap<>();

  /**
   * Changes documents as the pack tells it: one set of changes for each document of a kind, each of
   * them made in the document of that position, or in the last where there are fewer. No set is no
   * document.
   */
  PackedDossier(JsonNode dossier, JsonNode changes) {
    dossier
        .properties()
        .forEach(
            kind -> {
              List<JsonNode> changed = new ArrayList<>();
              JsonNode files = kind.getValue();
              JsonNode sets = changes.path(kind.getKey());
              int many = sets.isMissingNode() ? files.size() : sets.size();
              for (int at = 0; at < many; at++) {
                JsonNode document =
                    Pack.json(files.get(Math.min(at, files.size() - 1)).stringValue());
                sets.path(at)
                    .properties()
                    .forEach(change -> put(document, change.getKey(), change.getValue()));
                changed.add(document);
              }
              documents.put(kind.getKey(), changed);
            });
  }

  Dossier dossier() {
    return Dossier.builder()
        .form(all(DocumentFormat.evidenceForm()).get(0))
        .events(all(DocumentFormat.event()))
        .codebooks(all(DocumentFormat.codebook()))
        .codings(all(DocumentFormat.codings()))
        .responses(all(DocumentFormat.responses()))
        .charters(all(DocumentFormat.charter()))
        .ladders(all(DocumentFormat.ladder()))
        .ladderMappings(all(DocumentFormat.ladderMapping()))
        .build();
  }

  Profile profile() {
    return all(DocumentFormat.profile()).get(0);
  }

  /** The JSON of a document, such as that of {@code event/0}. */
  JsonNode document(String reference) {
    int slash = reference.indexOf('/');
    return documents
        .get(reference.substring(0, slash))
        .get(Integer.parseInt(reference.substring(slash + 1)));
  }

  private <T> List<T> all(DocumentFormat<T> format) {
    List<T> values = new ArrayList<>();
    String kind = format.name().substring(format.name().indexOf('/') + 1);
    for (JsonNode document : documents.getOrDefault(kind, List.of())) {
      Reading<T> reading = format.read(document.toString());
      values.add(
          reading
              .value()
              .orElseThrow(
                  () -> new IllegalStateException(kind + ": " + reading.report().findings())));
    }
    return values;
  }

  /** A member's name or a pointer: null takes it out, a pointer that ends in - adds to a list. */
  private static void put(JsonNode document, String way, JsonNode value) {
    String pointer = way.startsWith("/") ? way : "/" + way;
    int last = pointer.lastIndexOf('/');
    String step = pointer.substring(last + 1);
    JsonNode holder = document.at(pointer.substring(0, last));
    if (holder instanceof ArrayNode list) {
      if (step.equals("-")) {
        list.add(value);
      } else if (value.isNull()) {
        list.remove(Integer.parseInt(step));
      } else {
        list.set(Integer.parseInt(step), value);
      }
    } else if (!(holder instanceof ObjectNode object)) {
      throw new IllegalArgumentException("there is nothing to change at " + pointer);
    } else if (value.isNull()) {
      object.remove(step);
    } else {
      object.set(step, value);
    }
  }
}
