package org.coproduction.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Report;
import org.coproduction.finding.RuleOutcome;
import org.coproduction.json.RuleCase.Kind;
import org.coproduction.validation.EvidenceValidator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every code of validation has three cases: documents that pass, documents that fail, and documents
 * at the boundary. Each gives that code where it says and no other, and the pointer of each finding
 * lands in the JSON of the document: on the value, or on the object in which it is missing.
 *
 * <p>The cases of a code stand in {@code rules/cases/CODE.json}, as changes to the sound documents
 * beside them; those of facts that a constraint asks for are made by {@link PresenceCases}.
 */
class RuleCasesTest {

  private static final LocalDate AS_OF = LocalDate.of(2022, 1, 1);

  private static Map<String, Map<Kind, RuleCase>> cases() {
    Map<String, Map<Kind, RuleCase>> cases = new TreeMap<>(PresenceCases.all());
    cases.put("record.list.too-long", listsTooLong());
    cases.put("charter.principles.too-many", principlesTooMany());
    cases.putAll(written());
    return cases;
  }

  private static Map<String, Map<Kind, RuleCase>> written() {
    Map<String, Map<Kind, RuleCase>> written = new TreeMap<>();
    try (Stream<Path> files = Files.list(SoundDocuments.RULES.resolve("cases"))) {
      files.forEach(
          file -> {
            Tree json = Tree.of(SoundDocuments.read(file));
            Map<Kind, RuleCase> ofCode = new EnumMap<>(Kind.class);
            for (String kind : json.object("").keySet()) {
              ofCode.put(
                  Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                  RuleCase.of(json.object("/" + kind)));
            }
            written.put(file.getFileName().toString().replaceAll("\\.json$", ""), ofCode);
          });
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return written;
  }

  /** A document of ten thousand elements is no document for a person to read, so it is made. */
  private static Map<Kind, RuleCase> listsTooLong() {
    Map<Kind, RuleCase> cases = new EnumMap<>(Kind.class);
    cases.put(Kind.PASSING, answers(1, List.of()));
    cases.put(Kind.FAILING, answers(10_001, List.of("evidence-form/0/answers")));
    cases.put(Kind.BOUNDARY, answers(10_000, List.of()));
    return cases;
  }

  private static RuleCase answers(int many, List<String> finds) {
    List<Object> answers = new ArrayList<>();
    for (int at = 0; at < many; at++) {
      answers.add(Map.of("asks", "WHO", "text", "a"));
    }
    return new RuleCase(
        SoundDocuments.changed(DocumentKind.EVIDENCE_FORM, "answers", answers),
        finds,
        Set.of(),
        Optional.empty());
  }

  private static Map<Kind, RuleCase> principlesTooMany() {
    Map<Kind, RuleCase> cases = new EnumMap<>(Kind.class);
    cases.put(Kind.PASSING, principles(2, List.of()));
    cases.put(Kind.FAILING, principles(201, List.of("charter/0/groups")));
    cases.put(Kind.BOUNDARY, principles(200, List.of()));
    return cases;
  }

  private static RuleCase principles(int many, List<String> finds) {
    List<Object> principles = new ArrayList<>();
    for (int at = 1; at <= many; at++) {
      principles.add(Map.of("id", "p" + at, "title", "a"));
    }
    List<Object> groups = List.of(Map.of("title", "Values", "principles", principles));
    return new RuleCase(
        SoundDocuments.changed(DocumentKind.CHARTER, "groups", groups),
        finds,
        Set.of(),
        Optional.empty());
  }

  @Test
  void nothingIsFoundInTheSoundDocuments() {
    assertThat(judged(SoundDocuments.with(Map.of())).findings()).isEmpty();
  }

  @Test
  void everyCodeOfValidationHasThreeCases() {
    Map<String, Map<Kind, RuleCase>> cases = cases();
    Set<String> lacking = new TreeSet<>();
    for (FindingCode code : EvidenceValidator.codes()) {
      for (Kind kind : Kind.values()) {
        if (!cases.getOrDefault(code.value(), Map.of()).containsKey(kind)) {
          lacking.add(code.value() + " " + kind.name().toLowerCase(Locale.ROOT));
        }
      }
    }

    assertThat(lacking)
        .as(
            "Cases that are missing. For a code of a rule, write json/src/test/resources/org/"
                + "coproduction/json/rules/cases/CODE.json with three members, 'passing', "
                + "'failing' and 'boundary'. Each says under 'documents' what is changed in the "
                + "sound documents of rules/sound, by kind of document; under 'finds' where the "
                + "code is then found, such as evidence-form/0/period; under 'besides' which other "
                + "codes the same change cannot but raise; under 'unknown' the rule that cannot "
                + "tell, where the case is about that. For a fact that a constraint asks for, add "
                + "the fact to the sound document: its cases are made from it.")
        .isEmpty();
    Set<String> known = new TreeSet<>();
    EvidenceValidator.codes().forEach(code -> known.add(code.value()));
    assertThat(known).as("codes that cases are named after").containsAll(cases.keySet());
  }

  @TestFactory
  Stream<DynamicTest> everyCaseGivesItsCodeWhereItSaysAndNoOther() {
    List<DynamicTest> tests = new ArrayList<>();
    cases()
        .forEach(
            (code, ofCode) ->
                ofCode.forEach(
                    (kind, one) ->
                        tests.add(
                            DynamicTest.dynamicTest(
                                code + " " + kind.name().toLowerCase(Locale.ROOT),
                                () -> check(code, kind, one)))));
    return tests.stream();
  }

  private static void check(String code, Kind kind, RuleCase one) {
    SoundDocuments documents = SoundDocuments.with(one.changes());
    Report report = judged(documents);
    List<String> found = new ArrayList<>();
    Set<String> besides = new TreeSet<>();
    for (Finding finding : report.findings()) {
      assertLands(finding, documents);
      if (finding.code().value().equals(code)) {
        found.add(finding.document() + finding.place().toString());
      } else {
        besides.add(finding.code().value());
      }
    }

    assertThat(found).isEqualTo(one.finds());
    assertThat(besides).as("other codes").isEqualTo(one.besides());
    if (kind != Kind.BOUNDARY) {
      assertThat(found.isEmpty()).isEqualTo(kind == Kind.PASSING);
    }
    one.unknown()
        .ifPresent(
            rule ->
                assertThat(report.outcomes())
                    .filteredOn(outcome -> outcome.rule().value().equals(rule))
                    .extracting(RuleOutcome::unknown)
                    .isNotEmpty()
                    .allSatisfy(reasons -> assertThat(reasons).isNotEmpty()));
  }

  private static Report judged(SoundDocuments documents) {
    EvidenceValidator validator = EvidenceValidator.by(documents.profile());
    Report dossier = validator.validate(documents.dossier(), AS_OF);
    Report profile = validator.validate(documents.profile());
    // What is broken in a profile is said in both.
    Set<Finding> findings = new LinkedHashSet<>(dossier.findings());
    findings.addAll(profile.findings());
    return new Report(List.copyOf(findings), dossier.muted(), dossier.outcomes());
  }

  /** On the value, or on the object in which it is missing. */
  private static void assertLands(Finding finding, SoundDocuments documents) {
    String text = documents.text(finding.document());
    String pointer = finding.place().toString();
    if (JsonPointer.of(pointer).valueIn(text).isEmpty()) {
      int last = pointer.lastIndexOf('/');
      assertThat(pointer.substring(last + 1)).as(finding.toString()).doesNotMatch("[0-9]+");
      assertThat(JsonPointer.of(pointer.substring(0, last)).valueIn(text))
          .as(finding.toString())
          .get()
          .asString()
          .startsWith("{");
    }
  }
}
