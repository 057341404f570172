package org.coproduction.testkit.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every case that the files of the pack hold, each with what the library says of it. Most files are
 * those of other tests: the cases of the rules, which {@code RuleCasesTest} runs, and the samples.
 */
final class Manifest {

  static final String FILE = "manifest.json";

  private static final String SUBMITTED = "shipped/profile-submitted.json";
  private static final String RUBRIC = "shipped/rubric-send-coproduction-20.json";
  private static final String RULES_AS_OF = "2022-01-01";
  private static final String SCORES_AS_OF = "2024-01-31";
  private static final List<String> GROUPS =
      List.of("reading", "validation", "scoring", "canonical");

  private Manifest() {}

  /** The manifest as it has to be. */
  static ObjectNode now() {
    ObjectNode manifest = Pack.JSON.createObjectNode();
    manifest.put("pack", "coproduction/conformance").put("version", 1);
    ObjectNode dossiers = dossiers();
    Verdict verdict = new Verdict(dossiers);
    manifest.set("dossiers", dossiers);
    manifest.set("reading", judged(reading(), Verdict::ofReading));
    manifest.set("validation", judged(validation(), verdict::ofValidation));
    manifest.set("scoring", judged(scoring(), verdict::ofScoring));
    manifest.set("canonical", judged(canonical(), Verdict::ofCanonical));
    return manifest;
  }

  /** Its text: one case in each line, so that a difference can be read. */
  static String text(ObjectNode manifest) {
    StringJoiner members = new StringJoiner(",\n", "{\n", "\n}\n");
    manifest
        .properties()
        .forEach(
            member -> {
              String text = member.getValue().toString();
              if (GROUPS.contains(member.getKey())) {
                StringJoiner cases = new StringJoiner(",\n    ", "[\n    ", "\n  ]");
                member.getValue().forEach(one -> cases.add(one.toString()));
                text = cases.toString();
              }
              members.add("  \"" + member.getKey() + "\": " + text);
            });
    return members.toString();
  }

  private static ArrayNode judged(
      List<ObjectNode> cases, Function<? super ObjectNode, ObjectNode> verdict) {
    ArrayNode judged = Pack.JSON.createArrayNode();
    cases.forEach(one -> judged.add(one.set("expected", verdict.apply(one))));
    return judged;
  }

  private static ObjectNode dossiers() {
    ObjectNode dossiers = Pack.JSON.createObjectNode();
    ObjectNode sound = dossiers.putObject("sound");
    for (String file : Pack.files("rules/sound")) {
      sound.putArray(Verdict.kindOf(file)).add(file);
    }
    dossier(dossiers, "short-breaks", "scoring/short-breaks-form.json")
        .putArray("event")
        .add("scoring/short-breaks-event.json");
    dossier(dossiers, "padded", "scoring/padded-form.json");
    return dossiers;
  }

  private static ObjectNode dossier(ObjectNode dossiers, String name, String form) {
    ObjectNode dossier = dossiers.putObject(name);
    dossier.putArray("evidence-form").add(form);
    dossier.putArray("profile").add(SUBMITTED);
    dossier.putArray("ladder").add("shipped/ladder-parent-carer-forums.json");
    dossier.withArray("ladder").add("shipped/ladder-form-words.json");
    dossier.putArray("ladder-mapping").add("shipped/ladder-mapping-form-words.json");
    return dossier;
  }

  private static List<ObjectNode> reading() {
    return List.of("samples/valid", "samples/invalid").stream()
        .flatMap(folder -> Pack.files(folder).stream())
        .map(
            file ->
                named("reading/" + file.replaceFirst("^samples/", "").replaceFirst("\\.json$", ""))
                    .put("document", file)
                    .put("as", Verdict.kindOf(file)))
        .toList();
  }

  private static List<ObjectNode> validation() {
    List<ObjectNode> cases = new ArrayList<>();
    cases.add(named("validation/sound").put("dossier", "sound").put("asOf", RULES_AS_OF));
    for (String file : Pack.files("rules/cases")) {
      String code = file.replaceFirst("^.*/", "").replaceFirst("\\.json$", "");
      Pack.json(file)
          .properties()
          .forEach(
              kind -> {
                // Most codes pass where nothing is changed: that is the sound dossier.
                if (kind.getValue().has("documents")) {
                  ObjectNode one =
                      named("validation/" + code + "/" + kind.getKey())
                          .put("dossier", "sound")
                          .put("asOf", RULES_AS_OF);
                  one.putObject("changes").put("file", file).put("case", kind.getKey());
                  cases.add(one);
                }
              });
    }
    return cases;
  }

  private static List<ObjectNode> scoring() {
    List<ObjectNode> cases = new ArrayList<>();
    cases.add(score("sound", "sound", RULES_AS_OF));
    cases.add(score("padded", "padded", SCORES_AS_OF));
    cases.add(score("short-breaks", "short-breaks", SCORES_AS_OF));
    String file = "scoring/changes.json";
    Pack.json(file)
        .properties()
        .forEach(
            change -> {
              JsonNode asOf = change.getValue().path("asOf");
              ObjectNode one =
                  score(
                      change.getKey(),
                      "short-breaks",
                      asOf.isMissingNode() ? SCORES_AS_OF : asOf.stringValue());
              one.putObject("changes").put("file", file).put("case", change.getKey());
              cases.add(one);
            });
    return cases;
  }

  private static ObjectNode score(String name, String dossier, String asOf) {
    return named("scoring/" + name)
        .put("dossier", dossier)
        .put("asOf", asOf)
        .put("rubric", RUBRIC)
        .put("scorecard", "scoring/expected/" + name + ".json");
  }

  private static List<ObjectNode> canonical() {
    List<String> files = new ArrayList<>(Pack.files("samples/valid"));
    files.addAll(Pack.files("rules/sound"));
    files.addAll(Pack.files("shipped"));
    List<ObjectNode> cases = new ArrayList<>();
    for (String file : Pack.files("canonical")) {
      if (file.endsWith(".json")) {
        ObjectNode one = canonical(file);
        String text = file.replaceFirst("\\.json$", ".canonical.txt");
        if (Pack.files("canonical").contains(text)) {
          one.put("text", text);
        }
        cases.add(one);
      }
    }
    files.forEach(file -> cases.add(canonical(file)));
    return cases;
  }

  private static ObjectNode canonical(String file) {
    return named("canonical/" + file.replaceFirst("\\.json$", "").replaceFirst("^canonical/", ""))
        .put("document", file);
  }

  private static ObjectNode named(String id) {
    return Pack.JSON.createObjectNode().put("id", id);
  }
}
