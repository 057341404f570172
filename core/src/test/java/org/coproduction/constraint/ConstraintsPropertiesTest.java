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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.coproduction.Catalogue;
import org.coproduction.CatalogueEntry;
import org.coproduction.charter.Rendition;
import org.coproduction.dossier.Dossier;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.FindingGroup;
import org.coproduction.finding.Severity;
import org.coproduction.records.DomainTypes;
import org.coproduction.records.RandomRecords;
import org.coproduction.scoring.Rubric;
import org.coproduction.scoring.Scorer;
import org.coproduction.validation.EvidenceValidator;
import org.coproduction.validation.Profile;
import org.coproduction.value.ProfileId;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;
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
  private static final int EXPECTED = 243;

  private static final Validator HOST = host();

  private static final Set<String> OF_WHOLE_RECORDS = wholeRecordCodes();

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
    assertAgreed(RandomRecords.by(seed).density(0.4).overlongWords(0.5).repeatedIds(0.1), stage);
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

  /** A law about what never happens says nothing. */
  @Test
  void theseLawsMeetEveryCodeOfWholeRecords() {
    Set<String> met = new TreeSet<>();
    for (Class<?> type : DomainTypes.all()) {
      for (long seed = 0; seed < 60 && type.isAnnotationPresent(HoldsTogether.class); seed++) {
        met.addAll(codes(RandomRecords.by(seed).repeatedIds(0.1).record(type)));
        met.addAll(codes(RandomRecords.by(seed).saying(Words.of("-")).record(type)));
      }
    }

    assertThat(wholeRecordCodes())
        .as("a code that is not met needs a record in RandomRecords that breaks its rule")
        .isNotEmpty()
        .isSubsetOf(met);
  }

  private static List<String> codes(Object record) {
    return HOST.validate(record, RecordStage.DRAFT.group()).stream()
        .map(violation -> Breach.of(violation).orElseThrow().code())
        .toList();
  }

  /** Otherwise a host would be told twice. */
  @Test
  void whatAnAttributeSaysNoWholeRecordSays() {
    assertThat(wholeRecordCodes()).doesNotContainAnyElementsOf(attributeCodes());
  }

  @Test
  void theCatalogueTellsWhatReachesAHostsValidator() {
    Set<String> reached = new TreeSet<>(attributeCodes());
    reached.addAll(wholeRecordCodes());

    assertThat(
            Catalogue.entries().stream()
                .filter(CatalogueEntry::jakarta)
                .map(entry -> entry.code().value()))
        .containsExactlyElementsOf(reached);
  }

  private static Set<String> attributeCodes() {
    Set<String> codes = new TreeSet<>();
    constraints().forEach(constraint -> codes.add(code(constraint)));
    return codes;
  }

  /** Those that a validator can raise at a host's door and that no attribute has. */
  private static Set<String> wholeRecordCodes() {
    Set<String> codes = new TreeSet<>();
    EvidenceValidator.jakartaCodes().forEach(code -> codes.add(code.value()));
    codes.removeAll(attributeCodes());
    return codes;
  }

  /** What holds neither words nor lists nor records has nothing that could be too long. */
  @Test
  void everyRecordOfMoreThanSmallValuesHasAConstraintOrHoldsRecordsThatHave() {
    assertThat(DomainTypes.all())
        .filteredOn(type -> !type.equals(Rendition.class))
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
    Set<String> reached = new TreeSet<>(attributeCodes());
    reached.addAll(wholeRecordCodes());
    Map<String, Integer> equal = new HashMap<>();
    return findings.stream()
        .filter(finding -> reached.contains(finding.code().value()))
        .filter(finding -> isReported(finding, equal))
        .map(finding -> finding.severity() + " " + finding.code().value() + " " + pointer(finding))
        .sorted()
        .toList();
  }

  /** Of what whole records say, a host gets as much of each document as a group has samples. */
  private static boolean isReported(Finding finding, Map<String, Integer> equal) {
    String code = finding.code().value();
    return !OF_WHOLE_RECORDS.contains(code)
        || equal.merge(finding.document() + code, 1, Integer::sum) <= FindingGroup.MAX_SAMPLES;
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
      Breach breach = Breach.of(violation).orElseThrow();
      assertThat(violation.getMessageTemplate()).isEqualTo("{" + breach.code() + ".message}");
      violations.add(
          breach.severity()
              + " "
              + breach.code()
              + " /"
              + path.replaceAll("\\[([0-9]+)\\]", "/$1").replace('.', '/'));
    }
    return violations.stream().sorted().toList();
  }
}
