package org.coproduction.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.charter.PrincipleTag.ACCOUNTABLE;
import static org.coproduction.charter.PrincipleTag.COMMUNICATE;
import static org.coproduction.charter.PrincipleTag.HONEST_OPEN;
import static org.coproduction.charter.PrincipleTag.INCLUDE_ACCESS;
import static org.coproduction.charter.PrincipleTag.LISTEN;
import static org.coproduction.charter.PrincipleTag.OUTCOMES_IMPACT;
import static org.coproduction.charter.PrincipleTag.OWNERSHIP_LEADERSHIP;
import static org.coproduction.charter.PrincipleTag.RECIPROCITY;
import static org.coproduction.charter.PrincipleTag.RESPECT_CARE;
import static org.coproduction.charter.PrincipleTag.START_EARLY;
import static org.coproduction.charter.PrincipleTag.SUPPORT_CAPACITY;
import static org.coproduction.charter.PrincipleTag.TRUST;
import static org.coproduction.charter.PrincipleTag.VALUE_EXPERIENCE;
import static org.coproduction.charter.PrincipleTag.WORK_TOGETHER;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.charter.Charter;
import org.coproduction.charter.CharterKind;
import org.coproduction.charter.Derivation;
import org.coproduction.charter.DerivationBasis;
import org.coproduction.charter.Principle;
import org.coproduction.charter.PrincipleGroup;
import org.coproduction.charter.PrincipleTag;
import org.coproduction.charter.TextStatus;
import org.coproduction.validation.EvidenceValidator;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Known;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped charters say what is published, as far as it is in hand, and nothing else. */
class ShippedCharterTest {

  private static final LocalDate AS_OF = LocalDate.of(2024, 3, 31);

  private static Charter charter(String id, String version) {
    return Shipped.charters().stream()
        .filter(charter -> charter.getId().value().equals(id))
        .filter(charter -> charter.getVersionLabel().value().equals(version))
        .findFirst()
        .orElseThrow();
  }

  private static List<Principle> principles(Charter charter) {
    return charter.getGroups().stream().flatMap(group -> group.getPrinciples().stream()).toList();
  }

  static Stream<Charter> charters() {
    return Shipped.charters().stream();
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("charters")
  void aShippedCharterIsSoundAndIsWrittenAsItWasRead(Charter charter) throws IOException {
    String name =
        "shipped/charter-%s-%s.json"
            .formatted(charter.getId().value(), charter.getVersionLabel().value());
    try (InputStream document = Shipped.class.getResourceAsStream(name)) {
      assertThat(DocumentFormat.charter().write(charter))
          .isEqualTo(new String(document.readAllBytes(), StandardCharsets.UTF_8));
    }
    assertThat(EvidenceValidator.by(Shipped.profile()).validate(charter, AS_OF).findings())
        .isEmpty();
  }

  /** Titles, the principles that are told in our words, and those that are counted only. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "four-cornerstones, 2016, TITLE_ONLY, 4, 0, 4",
    "lancashire, undated, NOT_OBTAINED, 0, 0, 4",
    "kent, undated, NOT_OBTAINED, 0, 0, 5",
    "bcp, undated, NOT_OBTAINED, 0, 7, 7",
    "hillingdon, 2024, TITLE_ONLY, 5, 0, 5",
    "stockport, 2020, TITLE_ONLY, 7, 0, 7",
    "hounslow, undated, NOT_OBTAINED, 0, 0, 10",
    "tameside, 2025, NOT_OBTAINED, 0, 5, 9",
    "birmingham, 2022, TITLE_ONLY, 4, 0, 4",
    "buckinghamshire, undated, NOT_OBTAINED, 0, 5, 5",
    "wigan, undated, NOT_OBTAINED, 0, 0, 8",
    "south-gloucestershire, undated, NOT_OBTAINED, 0, 0, 0",
    "east-riding, undated, NOT_OBTAINED, 0, 0, 0",
    "east-sussex, undated, NOT_OBTAINED, 0, 0, 0",
    "east-sussex-children, undated, NOT_OBTAINED, 0, 0, 0",
    "york, 2020, NOT_OBTAINED, 0, 0, 0",
    "suffolk, undated, NOT_OBTAINED, 0, 0, 0",
    "central-bedfordshire, undated, NOT_OBTAINED, 0, 0, 0",
    "wolverhampton, undated, NOT_OBTAINED, 0, 0, 0",
    "staffordshire, undated, NOT_OBTAINED, 0, 0, 0",
    "cheshire-west, undated, NOT_OBTAINED, 0, 0, 0",
    "manchester, 2017, NOT_OBTAINED, 0, 0, 0",
    "hull, undated, NOT_OBTAINED, 0, 0, 0",
    "scie, undated, TITLE_ONLY, 4, 0, 4",
    "nhs-england-co-production-model, undated, NOT_OBTAINED, 0, 12, 12",
    "new-economics-foundation, undated, TITLE_ONLY, 6, 0, 6",
    "wales-co-production-network, 2017, TITLE_ONLY, 5, 0, 5",
    "wales-participation-standards, 2017, TITLE_ONLY, 7, 0, 7",
    "scotland-community-engagement, 2005, TITLE_ONLY, 10, 0, 10",
    "scotland-community-engagement, later, TITLE_ONLY, 7, 0, 7",
    "nihr-public-involvement, undated, TITLE_ONLY, 6, 0, 6",
    "hear-by-right, undated, TITLE_ONLY, 7, 0, 7",
    "iap2-core-values, undated, NOT_OBTAINED, 0, 0, 7",
    "lundy, 2007, TITLE_ONLY, 4, 0, 4"
  })
  void aCharterHasTheTitlesThatArePublished(
      String id, String version, TextStatus status, int titles, int inOurWords, int published) {
    Charter charter = charter(id, version);
    List<Principle> principles = principles(charter);

    assertThat(charter.getTextStatus()).isEqualTo(status);
    assertThat(principles).filteredOn(p -> p.getTitle().isPresent()).hasSize(titles);
    assertThat(principles).filteredOn(p -> p.getTitle().isEmpty()).hasSize(inOurWords);
    assertThat(
            charter.getGroups().stream()
                .mapToInt(g -> g.getPublishedCount().orElse(g.getPrinciples().size()))
                .sum())
        .isEqualTo(published);
  }

  @Test
  void theTableAboveNamesEveryShippedCharter() {
    assertThat(Shipped.charters()).hasSize(34);
    assertThat(
            Shipped.charters().stream()
                .map(charter -> List.of(charter.getId(), charter.getVersionLabel())))
        .doesNotHaveDuplicates();
  }

  @Test
  void everySentenceThatIsNoTitleIsMarkedAsOurs() {
    assertThat(charters().flatMap(charter -> principles(charter).stream()))
        .allSatisfy(
            principle -> {
              assertThat(principle.isParaphrased()).isEqualTo(principle.getStatement().isPresent());
              assertThat(principle.getCommitments())
                  .allMatch(commitment -> commitment.isParaphrased());
            });
  }

  @Test
  void nobodyKnowsWhenTheSourcesWereRead() {
    assertThat(Shipped.charters())
        .allSatisfy(
            charter -> assertThat(charter.getSource().orElseThrow().retrievedOn()).isEmpty());
  }

  /** What each frame is about, as one reader coded it; nothing else may be in its tags. */
  static Stream<Arguments> frames() {
    return Stream.of(
        arguments(
            "four-cornerstones",
            "2016",
            Set.of(
                WORK_TOGETHER, RESPECT_CARE, VALUE_EXPERIENCE, INCLUDE_ACCESS, COMMUNICATE, TRUST)),
        arguments("hillingdon", "2024", ofHillingdonAndStockport()),
        arguments("stockport", "2020", ofHillingdonAndStockport()),
        arguments(
            "buckinghamshire",
            "undated",
            Set.of(
                WORK_TOGETHER,
                RESPECT_CARE,
                VALUE_EXPERIENCE,
                INCLUDE_ACCESS,
                COMMUNICATE,
                HONEST_OPEN,
                LISTEN,
                START_EARLY,
                TRUST)),
        arguments(
            "bcp",
            "undated",
            Set.of(WORK_TOGETHER, RESPECT_CARE, INCLUDE_ACCESS, COMMUNICATE, HONEST_OPEN, TRUST)),
        arguments("birmingham", "2022", Set.of(WORK_TOGETHER, OUTCOMES_IMPACT, START_EARLY)),
        arguments("scie", "undated", Set.of(WORK_TOGETHER, INCLUDE_ACCESS, RECIPROCITY)),
        arguments(
            "nhs-england-co-production-model",
            "undated",
            Set.of(
                WORK_TOGETHER,
                RESPECT_CARE,
                COMMUNICATE,
                SUPPORT_CAPACITY,
                HONEST_OPEN,
                ACCOUNTABLE,
                START_EARLY,
                RECIPROCITY,
                OWNERSHIP_LEADERSHIP)),
        arguments(
            "new-economics-foundation",
            "undated",
            Set.of(WORK_TOGETHER, VALUE_EXPERIENCE, SUPPORT_CAPACITY, RECIPROCITY)),
        arguments(
            "wales-co-production-network",
            "2017",
            Set.of(VALUE_EXPERIENCE, OUTCOMES_IMPACT, RECIPROCITY)),
        arguments(
            "wales-participation-standards",
            "2017",
            Set.of(
                RESPECT_CARE,
                INCLUDE_ACCESS,
                COMMUNICATE,
                OUTCOMES_IMPACT,
                SUPPORT_CAPACITY,
                LISTEN,
                ACCOUNTABLE,
                RECIPROCITY)),
        arguments("scotland-community-engagement", "later", ofScotland()),
        // Not coded by itself: principles that kept their titles keep their tags.
        arguments("scotland-community-engagement", "2005", ofScotland()),
        arguments(
            "nihr-public-involvement",
            "undated",
            Set.of(
                WORK_TOGETHER,
                RESPECT_CARE,
                VALUE_EXPERIENCE,
                INCLUDE_ACCESS,
                COMMUNICATE,
                OUTCOMES_IMPACT,
                SUPPORT_CAPACITY,
                OWNERSHIP_LEADERSHIP)),
        arguments("hear-by-right", "undated", Set.of(SUPPORT_CAPACITY, OWNERSHIP_LEADERSHIP)));
  }

  private static Set<PrincipleTag> ofHillingdonAndStockport() {
    return Set.of(
        WORK_TOGETHER,
        RESPECT_CARE,
        VALUE_EXPERIENCE,
        OUTCOMES_IMPACT,
        HONEST_OPEN,
        LISTEN,
        ACCOUNTABLE);
  }

  private static Set<PrincipleTag> ofScotland() {
    return Set.of(WORK_TOGETHER, INCLUDE_ACCESS, COMMUNICATE, OUTCOMES_IMPACT, SUPPORT_CAPACITY);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("frames")
  void tagsAreThoseOfTheFrame(String id, String version, Set<PrincipleTag> frame) {
    Set<PrincipleTag> tags = new TreeSet<>();
    principles(charter(id, version)).forEach(principle -> tags.addAll(principle.getTags()));

    assertThat(tags).isNotEmpty().isSubsetOf(frame);
  }

  @Test
  void whatNobodyCodedHasNoTags() {
    Set<String> coded = frames().map(frame -> (String) frame.get()[0]).collect(Collectors.toSet());

    assertThat(charters().filter(charter -> !coded.contains(charter.getId().value())))
        .allSatisfy(
            charter ->
                assertThat(principles(charter))
                    .allMatch(principle -> principle.getTags().isEmpty()));
  }

  @Test
  void aTitleIsAsPublished() {
    assertThat(principles(charter("stockport", "2020")))
        .extracting(principle -> principle.getTitle().map(Words::text).orElse(""))
        .containsExactly(
            "Be Open and Honest",
            "Actively Listen",
            "Value the Lived Experiences",
            "Do What Matters",
            "Be Accountable and Responsive",
            "Work Together",
            "Be Respectful");
  }

  @Test
  void lineageIsClaimedOnlyAsFarAsItIsKnown() {
    assertThat(
            charters()
                .flatMap(
                    charter ->
                        charter.getDerivedFrom().stream().map(step -> described(charter, step))))
        .containsExactlyInAnyOrder(
            "hillingdon RESEMBLANCE stockport",
            "lancashire STATED four-cornerstones",
            "wigan STATED lundy");
    assertThat(charter("hillingdon", "2024").getDerivedFrom())
        .extracting(Derivation::getBasis)
        .containsExactly(DerivationBasis.RESEMBLANCE);
  }

  private static String described(Charter charter, Derivation step) {
    return charter.getId().value() + " " + step.getBasis() + " " + step.getCharter().value();
  }

  @Test
  void aVersionThatWasReplacedStaysReadable() {
    Charter later = charter("scotland-community-engagement", "later");
    Charter earlier = charter("scotland-community-engagement", "2005");

    assertThat(later.getSupersedes()).contains(new VersionLabel("2005"));
    assertThat(later.getId()).isEqualTo(earlier.getId());
    assertThat(earlier.inForceOn(ImpreciseDate.parse("2004"))).isEqualTo(Known.NO);
    assertThat(earlier.inForceOn(ImpreciseDate.parse("2006"))).isEqualTo(Known.YES);
    assertThat(later.inForceOn(ImpreciseDate.parse("2020"))).isEqualTo(Known.UNKNOWN);
  }

  @Test
  void pledgesHaveTheirDates() {
    PrincipleGroup pledges = charter("tameside", "2025").getGroups().get(1);

    assertThat(pledges.getPrinciples())
        .flatExtracting(Principle::getCommitments)
        .extracting(
            pledge ->
                pledge.getDueOn().map(ImpreciseDate::edtf).orElse("")
                    + pledge.getStatus().map(Enum::name).orElse(""))
        .containsExactly("2026-04", "2026-09", "2026-09", "2026-09", "ONGOING");
  }

  @Test
  void theFourElementsOfLundyAreNoLadder() {
    assertThat(charter("lundy", "2007").getKinds()).containsExactly(CharterKind.ELEMENTS);
    assertThat(Shipped.ladders()).noneMatch(ladder -> ladder.getId().value().contains("lundy"));
  }
}
