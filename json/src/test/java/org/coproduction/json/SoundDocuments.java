package org.coproduction.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.coproduction.dossier.Dossier;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.validation.Profile;

/**
 * One dossier that no rule has anything against, with every fact that any constraint asks for, and
 * what becomes of it where a case changes something.
 */
final class SoundDocuments {

  static final Path RULES =
      Path.of("src", "test", "resources", "org", "coproduction", "json", "rules");

  private static final List<DocumentKind> KINDS =
      List.of(
          DocumentKind.EVIDENCE_FORM,
          DocumentKind.EVENT,
          DocumentKind.CODEBOOK,
          DocumentKind.CODINGS,
          DocumentKind.RESPONSES,
          DocumentKind.CHARTER,
          DocumentKind.LADDER,
          DocumentKind.LADDER_MAPPING,
          DocumentKind.PROFILE);

  private final Map<DocumentRef, String> texts = new TreeMap<>();

  private SoundDocuments() {}

  /**
   * The documents with some changes.
   *
   * @param changes by name of kind, one set of changes for each document of the kind; a kind that
   *     is not named has its one sound document. A change is a member's name or a pointer with the
   *     new value: null takes it out, a pointer that ends in {@code -} adds to a list
   */
  static SoundDocuments with(Map<String, List<Map<String, Object>>> changes) {
    SoundDocuments documents = new SoundDocuments();
    for (DocumentKind kind : KINDS) {
      String name = name(kind);
      List<Map<String, Object>> each = changes.getOrDefault(name, List.of(Map.of()));
      for (int at = 0; at < each.size(); at++) {
        Tree tree = Tree.of(read(RULES.resolve("sound").resolve(name + ".json")));
        each.get(at).forEach((way, value) -> put(tree, way, value));
        documents.texts.put(new DocumentRef(kind, at), tree.text());
      }
    }
    return documents;
  }

  /** The text of one document. */
  String text(DocumentRef document) {
    return texts.get(document);
  }

  Profile profile() {
    return all(DocumentFormat.profile()).get(0);
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

  private <T> List<T> all(DocumentFormat<T> format) {
    List<T> values = new ArrayList<>();
    texts.forEach(
        (document, text) -> {
          if (document.kind() == format.kind()) {
            Reading<T> reading = format.read(text);
            values.add(
                reading
                    .value()
                    .orElseThrow(
                        () ->
                            new IllegalStateException(
                                document + " cannot be read: " + reading.report().findings())));
          }
        });
    return values;
  }

  static String name(DocumentKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @SuppressWarnings("unchecked")
  private static void put(Tree tree, String way, Object value) {
    String pointer = way.startsWith("/") ? way : "/" + way;
    int last = pointer.lastIndexOf('/');
    String step = pointer.substring(last + 1);
    Object holder = tree.at(pointer.substring(0, last));
    if (holder instanceof List<?> list) {
      List<Object> elements = (List<Object>) list;
      if (step.equals("-")) {
        elements.add(value);
      } else if (value == null) {
        elements.remove(Integer.parseInt(step));
      } else {
        elements.set(Integer.parseInt(step), value);
      }
    } else if (value == null) {
      ((Map<String, Object>) holder).remove(step);
    } else {
      ((Map<String, Object>) holder).put(step, value);
    }
  }

  /** Changes to one document of one kind. */
  static Map<String, List<Map<String, Object>>> changed(
      DocumentKind kind, String pointer, Object value) {
    Map<String, Object> change = new LinkedHashMap<>();
    change.put(pointer, value);
    Map<String, List<Map<String, Object>>> changes = new LinkedHashMap<>();
    changes.put(name(kind), List.of(change));
    return changes;
  }
}
