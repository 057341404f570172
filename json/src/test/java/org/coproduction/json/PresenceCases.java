package org.coproduction.json;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.coproduction.constraint.Draft;
import org.coproduction.constraint.Present;
import org.coproduction.finding.DocumentKind;
import org.coproduction.json.RuleCase.Kind;

/**
 * The cases of every fact that a constraint asks for: the sound documents hold it (passing); it is
 * taken out of them (failing); and it is missing at the first stage of a record, where some facts
 * are not asked for yet (boundary).
 */
final class PresenceCases {

  /** What else cannot but be found where a fact is taken out. */
  private static final Map<String, Set<String>> BESIDES =
      Map.of(
          "charter.group.empty", Set.of("evidence.reference.not-in-dossier"),
          "charter.ladder.empty",
              Set.of("charter.mapping.not-in-dossier", "evidence.reference.not-in-dossier"),
          "evidence.activities.missing", Set.of("evidence.reference.unresolved"),
          "evidence.answer.missing", Set.of("evidence.required.answer-missing"),
          "evidence.groups.missing",
              Set.of("evidence.children.absent", "evidence.reference.unresolved"),
          "theme.codebook.empty",
              Set.of(
                  "evidence.reference.not-in-dossier",
                  "feedback.reference.not-in-dossier",
                  "theme.coding.not-in-dossier"));

  private final Map<String, Map<Kind, RuleCase>> cases = new TreeMap<>();

  private PresenceCases() {}

  static Map<String, Map<Kind, RuleCase>> all() {
    SoundDocuments sound = SoundDocuments.with(Map.of());
    PresenceCases all = new PresenceCases();
    all.walk(sound.profile(), DocumentKind.PROFILE, "");
    all.walk(sound.dossier().getForm(), DocumentKind.EVIDENCE_FORM, "");
    all.walk(sound.dossier().getEvents().get(0), DocumentKind.EVENT, "");
    all.walk(sound.dossier().getCodebooks().get(0), DocumentKind.CODEBOOK, "");
    all.walk(sound.dossier().getCodings().get(0), DocumentKind.CODINGS, "");
    all.walk(sound.dossier().getResponses().get(0), DocumentKind.RESPONSES, "");
    all.walk(sound.dossier().getCharters().get(0), DocumentKind.CHARTER, "");
    all.walk(sound.dossier().getLadders().get(0), DocumentKind.LADDER, "");
    all.walk(sound.dossier().getLadderMappings().get(0), DocumentKind.LADDER_MAPPING, "");
    return all.cases;
  }

  private void walk(Object record, DocumentKind kind, String at) {
    for (Method accessor : accessors(record)) {
      String bare = accessor.getName().substring(accessor.getName().startsWith("is") ? 2 : 3);
      String pointer = at + "/" + Character.toLowerCase(bare.charAt(0)) + bare.substring(1);
      Present asked = accessor.getAnnotation(Present.class);
      if (asked != null) {
        cases.putIfAbsent(asked.code(), cases(asked, kind, pointer));
      }
      Object value = value(accessor, record);
      List<?> parts =
          value instanceof Optional<?> one
              ? one.stream().toList()
              : value instanceof List<?> many ? many : List.of();
      for (int index = 0; index < parts.size(); index++) {
        if (!accessors(parts.get(index)).isEmpty()) {
          walk(parts.get(index), kind, value instanceof List ? pointer + "/" + index : pointer);
        }
      }
    }
  }

  private static Map<Kind, RuleCase> cases(Present asked, DocumentKind kind, String pointer) {
    boolean fromTheStart =
        asked.groups().length == 0 || List.of(asked.groups()).contains(Draft.class);
    List<String> place = List.of(SoundDocuments.name(kind) + "/0" + pointer);
    Set<String> besides = new TreeSet<>(BESIDES.getOrDefault(asked.code(), Set.of()));
    Map<String, List<Map<String, Object>>> missing = SoundDocuments.changed(kind, pointer, null);
    Map<String, List<Map<String, Object>>> missingInDraft = new LinkedHashMap<>(missing);
    Map<String, Object> draft = new LinkedHashMap<>();
    missing
        .getOrDefault(SoundDocuments.name(DocumentKind.PROFILE), List.of())
        .forEach(draft::putAll);
    draft.put("stage", "DRAFT");
    missingInDraft.put(SoundDocuments.name(DocumentKind.PROFILE), List.of(draft));
    Map<Kind, RuleCase> cases = new EnumMap<>(Kind.class);
    cases.put(Kind.PASSING, new RuleCase(Map.of(), List.of(), Set.of(), Optional.empty()));
    cases.put(Kind.FAILING, new RuleCase(missing, place, besides, Optional.empty()));
    cases.put(
        Kind.BOUNDARY,
        new RuleCase(missingInDraft, fromTheStart ? place : List.of(), besides, Optional.empty()));
    return cases;
  }

  /** The accessors of a record of the domain; none of anything else. */
  private static List<Method> accessors(Object record) {
    List<Method> accessors = new ArrayList<>();
    Stream.of(record.getClass().getInterfaces())
        .filter(type -> type.getName().startsWith("org.coproduction."))
        .filter(type -> Stream.of(type.getMethods()).anyMatch(m -> m.getName().equals("builder")))
        .flatMap(type -> Stream.of(type.getMethods()))
        .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .sorted((left, right) -> left.getName().compareTo(right.getName()))
        .forEach(accessors::add);
    return accessors;
  }

  private static Object value(Method accessor, Object record) {
    try {
      return accessor.invoke(record);
    } catch (ReflectiveOperationException fault) {
      throw new LinkageError("an accessor could not be asked", fault);
    }
  }
}
