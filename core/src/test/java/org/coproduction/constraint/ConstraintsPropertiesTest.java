package org.coproduction.constraint;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.coproduction.Catalogue;
import org.coproduction.dossier.Dossier;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Severity;
import org.coproduction.records.DomainTypes;
import org.coproduction.records.RandomRecords;
import org.coproduction.scoring.Rubric;
import org.coproduction.scoring.Scorer;
import org.coproduction.validation.EvidenceValidator;
import org.coproduction.validation.Profile;
import org.coproduction.value.ProfileId;
import org.coproduction.value.VersionLabel;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** A constraint is written once on a type and says the same at every door. */
class ConstraintsPropertiesTest {

  private static final LocalDate AS_OF = LocalDate.of(2022, 1, 1);

  private static final Map<DocumentKind, String> MEMBER =
      Map.of(
          DocumentKind.EVENT, "events",
          DocumentKind.CODEBOOK, "codebooks",
          DocumentKind.CODINGS, "codings",
          DocumentKind.RESPONSES, "responses",
          DocumentKind.CHARTER, "charters",
          DocumentKind.LADDER, "ladders",
          DocumentKind.LADDER_MAPPING, "ladderMappings");

  /** How many constraints stand on the types of record: write the new number here. */
  private static final int EXPECTED = 218;

  private static final Validator HOST = host();

  private static Validator host() {
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      return factory.getValidator();
    }
  }

  @Property(tries = 50)
  void aHostsValidatorFindsInADossierWhatTheStraightLinesFind(
      @ForAll long seed, @ForAll RecordStage stage) {
    assertAgreed(RandomRecords.by(seed).density(0.4).overlongWords(0.5), stage);
  }

  @Property(tries = 15)
  void aHostsValidatorFindsTheSameListsTooLong(@ForAll long seed, @ForAll RecordStage stage) {
    assertAgreed(RandomRecords.by(seed).density(0.9).overlongLists(0.004), stage);
  }

  private static void assertAgreed(RandomRecords records, RecordStage stage) {
    Dossier dossier = records.record(Dossier.class);

    assertThat(straight(validator(stage).validate(dossier, AS_OF).findings()))
        .containsExactlyElementsOf(byHost(dossier, stage));
  }

  @Property(tries = 100)
  void aHostsValidatorFindsInAProfileWhatTheStraightLinesFind(
      @ForAll long seed, @ForAll RecordStage stage) {
    Profile profile = RandomRecords.by(seed).overlongWords(0.1).record(Profile.class);

    assertThat(straight(validator(stage).validate(profile).findings()))
        .containsExactlyElementsOf(byHost(profile, stage));
  }

  @Property(tries = 100)
  void aHostsValidatorFindsInARubricWhatTheStraightLinesFind(@ForAll long seed) {
    Rubric rubric = RandomRecords.by(seed).overlongWords(0.1).record(Rubric.class);

    assertThat(straight(Scorer.check(rubric).findings()))
        .containsExactlyElementsOf(byHost(rubric, RecordStage.PUBLISHED));
  }

  @Test
  void everyRecordHasAConstraintOrHoldsRecordsThatHave() {
    assertThat(DomainTypes.all())
        .allSatisfy(
            type ->
                assertThat(HOST.getConstraintsForClass(generated(type)).isBeanConstrained())
                    .as(type.getName())
                    .isTrue());
  }

  /** The number is written out so that a constraint which a host no longer sees is missed. */
  @Test
  void aDefaultValidatorSeesEveryConstraint() {
    Map<String, Integer> seen = new TreeMap<>();
    for (Class<?> type : DomainTypes.all()) {
      seen.merge(
          type.getPackageName().replace("org.coproduction.", ""),
          HOST.getConstraintsForClass(generated(type)).getConstrainedProperties().stream()
              .mapToInt(property -> property.getConstraintDescriptors().size())
              .sum(),
          Integer::sum);
    }

    assertThat(seen).isEqualTo(written());
    assertThat(seen.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(EXPECTED);
  }

  @Test
  void theCodesOfConstraintsAreInTheCatalogueWithTheirSeverity() {
    Map<String, FindingCode> catalogue =
        Catalogue.codes().stream().collect(toMap(FindingCode::value, code -> code));
    for (Annotation constraint : constraints()) {
      FindingCode code = catalogue.get(code(constraint));
      boolean should = List.of(payload(constraint)).contains(Should.class);

      assertThat(code).as(code(constraint)).isNotNull();
      assertThat(code.severity())
          .as(code.value())
          .isEqualTo(should ? Severity.WARNING : Severity.ERROR);
    }
  }

  private static Map<String, Integer> written() {
    Map<String, Integer> written = new TreeMap<>();
    for (Class<?> type : DomainTypes.all()) {
      written.merge(
          type.getPackageName().replace("org.coproduction.", ""),
          DomainTypes.members(type).stream().mapToInt(member -> constraints(member).size()).sum(),
          Integer::sum);
    }
    return written;
  }

  private static List<Annotation> constraints() {
    return DomainTypes.all().stream()
        .flatMap(type -> DomainTypes.members(type).stream())
        .flatMap(member -> constraints(member).stream())
        .toList();
  }

  private static List<Annotation> constraints(DomainTypes.Member member) {
    return Stream.concat(
            Stream.<Annotation>of(member.accessor().getAnnotationsByType(Present.class)),
            Stream.<Annotation>of(member.accessor().getAnnotationsByType(AtMost.class)))
        .toList();
  }

  private static String code(Annotation constraint) {
    return constraint instanceof Present present ? present.code() : ((AtMost) constraint).code();
  }

  private static Class<?>[] payload(Annotation constraint) {
    return constraint instanceof Present present
        ? present.payload()
        : ((AtMost) constraint).payload();
  }

  private static Class<?> generated(Class<?> type) {
    String name = type.getPackageName() + ".Immutable" + type.getSimpleName();
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static EvidenceValidator validator(RecordStage stage) {
    return EvidenceValidator.by(
        Profile.builder()
            .id(new ProfileId("p"))
            .versionLabel(new VersionLabel("1"))
            .stage(stage)
            .build());
  }

  private static List<String> straight(List<Finding> findings) {
    Set<String> ofConstraints = new TreeSet<>();
    constraints().forEach(constraint -> ofConstraints.add(code(constraint)));
    return findings.stream()
        .filter(finding -> ofConstraints.contains(finding.code().value()))
        .map(finding -> finding.code().value() + " " + pointer(finding))
        .sorted()
        .toList();
  }

  private static String pointer(Finding finding) {
    DocumentRef document = finding.document();
    String prefix =
        switch (document.kind()) {
          case EVIDENCE_FORM -> "/form";
          case RUBRIC, PROFILE -> "";
          default -> "/" + MEMBER.get(document.kind()) + "/" + document.index();
        };
    return prefix + finding.place();
  }

  private static List<String> byHost(Object record, RecordStage stage) {
    List<String> violations = new ArrayList<>();
    for (ConstraintViolation<Object> violation : HOST.validate(record, stage.group())) {
      String path = violation.getPropertyPath().toString();
      violations.add(
          violation.getConstraintDescriptor().getAttributes().get("code")
              + " /"
              + path.replaceAll("\\[([0-9]+)\\]", "/$1").replace('.', '/'));
    }
    return violations.stream().sorted().toList();
  }
}
