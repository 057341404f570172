package org.coproduction.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coproduction.charter.Charter;
import org.coproduction.charter.CharterReview;
import org.coproduction.charter.CharterSignatory;
import org.coproduction.charter.Commitment;
import org.coproduction.charter.Derivation;
import org.coproduction.charter.DerivationBasis;
import org.coproduction.charter.Holder;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.LadderMapping;
import org.coproduction.charter.MappingQuality;
import org.coproduction.charter.Principle;
import org.coproduction.charter.PrincipleGroup;
import org.coproduction.charter.Rendition;
import org.coproduction.charter.ReviewPolicy;
import org.coproduction.charter.Rung;
import org.coproduction.charter.RungMapping;
import org.coproduction.charter.TextStatus;
import org.coproduction.constraint.RecordStage;
import org.coproduction.dossier.Dossier;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.Report;
import org.coproduction.finding.RuleOutcome;
import org.coproduction.finding.Unsettled;
import org.coproduction.value.CharterId;
import org.coproduction.value.FormId;
import org.coproduction.value.FormatCode;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.LadderId;
import org.coproduction.value.PrincipleId;
import org.coproduction.value.ProfileId;
import org.coproduction.value.RungId;
import org.coproduction.value.Source;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.WebAddress;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A charter or mapping that breaks the model gives findings: never an exception, never a hang. */
class CharterRulesTest {

  private static final LocalDate AS_OF = LocalDate.of(2024, 3, 31);
  private static final Words SOME = Words.of("some");
  private static final EvidenceValidator VALIDATOR =
      EvidenceValidator.by(
          Profile.builder()
              .id(new ProfileId("p"))
              .versionLabel(new VersionLabel("1"))
              .stage(RecordStage.PUBLISHED)
              .build());

  private static Charter.Builder charter(String id, String version) {
    return Charter.builder()
        .id(new CharterId(id))
        .versionLabel(new VersionLabel(version))
        .title(SOME)
        .source(Source.titled(SOME))
        .textStatus(TextStatus.FULL);
  }

  private static Charter.Builder with(Principle... principles) {
    return charter("a", "1").addGroups(PrincipleGroup.builder().addPrinciples(principles).build());
  }

  private static Principle.Builder principle(String id) {
    return Principle.builder().id(new PrincipleId(id)).title(SOME);
  }

  private static Principle part(String id, String of) {
    return principle(id).parent(new PrincipleId(of)).build();
  }

  private static List<String> found(Report report) {
    return report.findings().stream()
        .map(finding -> finding.code().value() + " " + finding.document() + finding.place())
        .toList();
  }

  private static List<String> found(Charter.Builder charter) {
    return found(VALIDATOR.validate(charter.build(), AS_OF));
  }

  /** What is found in charters and mappings beside each other. */
  private static List<String> found(Dossier.Builder dossier) {
    Dossier whole = dossier.form(EvidenceForm.builder().id(new FormId("f")).build()).build();
    return VALIDATOR.validate(whole, AS_OF).findings().stream()
        .filter(finding -> finding.document().kind() != DocumentKind.EVIDENCE_FORM)
        .map(finding -> finding.code().value() + " " + finding.document() + finding.place())
        .toList();
  }

  private static RuleOutcome outcome(Report report, String rule) {
    return report.outcomes().stream()
        .filter(outcome -> outcome.rule().value().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 5, 7, 8, 10, 49, 200})
  void aCharterOfAnyUsualSizeIsSound(int principles) {
    assertThat(found(with(many(principles, "p")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 10_000})
  void nobodyLivesByHundredsOfPrinciples(int principles) {
    assertThat(found(with(many(principles, "p"))))
        .containsExactly("charter.principles.too-many charter/0/groups");
  }

  @Test
  void principlesOfAllLayersAreCountedTogether() {
    Charter.Builder layers =
        with(many(200, "p"))
            .addGroups(PrincipleGroup.builder().addPrinciples(many(1, "q")).build());

    assertThat(found(layers)).containsExactly("charter.principles.too-many charter/0/groups");
  }

  private static Principle[] many(int count, String prefix) {
    return IntStream.range(0, count)
        .mapToObj(at -> principle(prefix + at).build())
        .toArray(Principle[]::new);
  }

  @Test
  void tenThousandFaultsAreTenThousandFindingsOfOneGroup() {
    Principle empty = Principle.builder().id(new PrincipleId("same")).build();
    Report report =
        VALIDATOR.validate(
            charter("a", "1")
                .addGroups(
                    PrincipleGroup.builder()
                        .addAllPrinciples(Collections.nCopies(10_000, empty))
                        .build())
                .build(),
            AS_OF);

    assertThat(report.groups())
        .extracting(group -> group.code().value() + " " + group.count())
        .containsExactly(
            "charter.principle.empty 10000",
            "record.id.duplicate 9999",
            "charter.principles.too-many 1");
  }

  @Test
  void aPrincipleIsPartOfOneThatIsThere() {
    assertThat(found(with(principle("a").build(), part("b", "a"), part("c", "b")))).isEmpty();
    assertThat(found(with(principle("a").build(), part("b", "x"))))
        .containsExactly("charter.reference.unresolved charter/0/groups/0/principles/1/parent");
  }

  @Test
  void aPrincipleOfOneLayerCanBePartOfOneOfAnother() {
    Charter.Builder layers =
        with(principle("a").build())
            .addGroups(PrincipleGroup.builder().addPrinciples(part("b", "a")).build());

    assertThat(found(layers)).isEmpty();
  }

  @Test
  void noPrincipleIsPartOfItself() {
    assertThat(found(with(part("a", "a"))))
        .containsExactly("charter.principle.own-ancestor charter/0/groups/0/principles/0/parent");
    // The third leads to the circle and does not lie on it.
    assertThat(found(with(part("a", "b"), part("b", "a"), part("c", "a"))))
        .containsExactly(
            "charter.principle.own-ancestor charter/0/groups/0/principles/0/parent",
            "charter.principle.own-ancestor charter/0/groups/0/principles/1/parent");
  }

  @Test
  void aChainOfTenThousandPartsEnds() {
    Principle[] chain =
        IntStream.range(0, 10_000)
            .mapToObj(at -> part("p" + at, "p" + (at + 1) % 10_000))
            .toArray(Principle[]::new);

    assertThat(found(with(chain)))
        .hasSize(10_001)
        .filteredOn(found -> found.startsWith("charter.principle.own-ancestor"))
        .hasSize(10_000);
  }

  @Test
  void aVersionReplacesAnother() {
    Charter.Builder self = charter("a", "1").supersedes(new VersionLabel("1"));

    assertThat(found(with(principle("p").build()).supersedes(new VersionLabel("0")))).isEmpty();
    assertThat(found(self.addGroups(group())))
        .containsExactly("charter.version.supersedes-itself charter/0/supersedes");
  }

  private static PrincipleGroup group() {
    return PrincipleGroup.builder().addPrinciples(principle("p").build()).build();
  }

  private static Charter version(String id, String version, String supersedes) {
    return charter(id, version).addGroups(group()).supersedes(new VersionLabel(supersedes)).build();
  }

  @Test
  void aCircleOfVersionsIsFoundInEachOfThem() {
    Dossier.Builder circle =
        Dossier.builder()
            .addCharters(version("a", "1", "3"), version("a", "2", "1"), version("a", "3", "2"));
    // The fourth follows a circle that it is not on; the charter of another name is another.
    circle.addCharters(version("a", "4", "3"), version("b", "1", "2"), version("b", "3", "1"));

    assertThat(found(circle))
        .containsExactly(
            "charter.version.supersedes-itself charter/0/supersedes",
            "charter.version.supersedes-itself charter/1/supersedes",
            "charter.version.supersedes-itself charter/2/supersedes");
  }

  @ParameterizedTest
  @CsvSource({
    "2021-03-01, 2021-03-01, 0, 0",
    "2021-03-02, 2021-03-01, 1, 0",
    "2021, 2020, 1, 0",
    "2021, 2021-06, 0, 1",
    ", 2021, 0, 0"
  })
  void aVersionEndsAfterItBegins(String from, String to, int findings, int untold) {
    Charter.Builder charter =
        charter("a", "1").addGroups(group()).effectiveTo(ImpreciseDate.parse(to));
    if (from != null) {
      charter.effectiveFrom(ImpreciseDate.parse(from));
    }

    Report report = VALIDATOR.validate(charter.build(), AS_OF);

    assertThat(found(report))
        .hasSize(findings)
        .allMatch("charter.in-force.reversed charter/0/effectiveTo"::equals);
    assertThat(
            outcome(report, "charters-begin-before-they-end").unknown().values().stream()
                .mapToInt(Integer::intValue)
                .sum())
        .isEqualTo(untold);
  }

  private static Charter after(String id, String... others) {
    Charter.Builder charter = charter(id, "1").addGroups(group());
    for (String other : others) {
      charter.addDerivedFrom(
          Derivation.builder().charter(new CharterId(other)).basis(DerivationBasis.STATED).build());
    }
    return charter.build();
  }

  @Test
  void aCharterIsMadeAfterAnother() {
    Report alone = VALIDATOR.validate(after("a", "b"), AS_OF);

    assertThat(found(alone)).isEmpty();
    assertThat(outcome(alone, "lineage-has-a-beginning").unknown())
        .containsOnlyKeys(Unsettled.NOT_AT_HAND);
    assertThat(found(Dossier.builder().addCharters(after("a", "b"), after("b")))).isEmpty();
    assertThat(found(VALIDATOR.validate(after("a", "b", "a"), AS_OF)))
        .containsExactly("charter.lineage.circular charter/0/derivedFrom/1/charter");
  }

  @Test
  void aCircleOfLineageIsFoundWhereItGoesRound() {
    Dossier.Builder circles =
        Dossier.builder()
            .addCharters(
                after("a", "b"),
                after("b", "c", "x"),
                after("c", "a"),
                after("x", "y"),
                after("y", "x"),
                after("z", "a"));

    // From b to x leads from one circle to another, and from z to a onto one.
    assertThat(found(circles))
        .containsExactly(
            "charter.lineage.circular charter/0/derivedFrom/0/charter",
            "charter.lineage.circular charter/1/derivedFrom/0/charter",
            "charter.lineage.circular charter/2/derivedFrom/0/charter",
            "charter.lineage.circular charter/3/derivedFrom/0/charter",
            "charter.lineage.circular charter/4/derivedFrom/0/charter");
  }

  @ParameterizedTest
  @CsvSource({
    "FULL, title, ",
    "FULL, statement, ",
    "FULL, none, charter.text-status.less-in-hand",
    "FULL, counted, charter.text-status.less-in-hand",
    "PARTIAL, statement, ",
    "PARTIAL, none, ",
    "TITLE_ONLY, title, ",
    "TITLE_ONLY, counted, ",
    "TITLE_ONLY, statement, charter.text-status.more-in-hand",
    "TITLE_ONLY, commitment, charter.text-status.more-in-hand",
    "TITLE_ONLY, ours, ",
    "TITLE_ONLY, none, charter.text-status.less-in-hand",
    "NOT_OBTAINED, none, ",
    "NOT_OBTAINED, ours, ",
    "NOT_OBTAINED, title, charter.text-status.more-in-hand",
    "NOT_OBTAINED, statement, charter.text-status.more-in-hand"
  })
  void theTextStatusIsWhatIsThere(TextStatus status, String inHand, String code) {
    Principle.Builder principle = Principle.builder().id(new PrincipleId("p"));
    PrincipleGroup.Builder group = PrincipleGroup.builder();
    switch (inHand) {
      case "title" -> group.addPrinciples(principle.title(SOME).build());
      case "statement" -> group.addPrinciples(principle.statement(SOME).build());
      case "ours" -> group.addPrinciples(principle.statement(SOME).paraphrased(true).build());
      case "commitment" ->
          group.addPrinciples(principle.title(SOME).addCommitments(held()).build());
      case "counted" -> group.publishedCount(2).addPrinciples(principle.title(SOME).build());
      default -> group.publishedCount(1);
    }
    Charter.Builder charter = charter("a", "1").textStatus(status);
    if (!inHand.equals("none")) {
      charter.addGroups(group.build());
    }

    assertThat(found(charter))
        .isEqualTo(code == null ? List.of() : List.of(code + " charter/0/textStatus"));
  }

  private static Commitment held() {
    return Commitment.builder().text(SOME).holder(Holder.EVERYONE).build();
  }

  @Test
  void aCharterThatConsistsOfALadderIsNotEmpty() {
    assertThat(found(charter("a", "1").addLadders(new LadderId("l")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"3, false", "2, false", "1, true", "0, true"})
  void aPublisherCountsNoFewerThanAreListed(int counted, boolean broken) {
    Charter.Builder charter =
        charter("a", "1")
            .textStatus(TextStatus.PARTIAL)
            .addGroups(
                PrincipleGroup.builder()
                    .publishedCount(counted)
                    // The third is part of the second, so it is not counted.
                    .addPrinciples(principle("a").build(), principle("b").build(), part("c", "b"))
                    .build());

    assertThat(found(charter))
        .isEqualTo(
            broken
                ? List.of("charter.group.count-exceeded charter/0/groups/0/publishedCount")
                : List.of());
  }

  private static Charter.Builder silent(TextStatus status) {
    return charter("a", "1")
        .textStatus(status)
        .review(CharterReview.builder().policy(ReviewPolicy.ONGOING).build())
        .addSignatories(CharterSignatory.builder().organisation(SOME).build())
        .addRenditions(Rendition.builder().format(new FormatCode("easy-read")).build())
        .addGroups(PrincipleGroup.builder().title(SOME).build())
        .addGroups(
            PrincipleGroup.builder()
                .addPrinciples(
                    principle("p").addCommitments(Commitment.builder().text(SOME).build()).build())
                .build());
  }

  @Test
  void aFullCharterSaysWhoAndWhen() {
    assertThat(found(silent(TextStatus.FULL)))
        .containsExactly(
            "charter.group.empty charter/0/groups/0/principles",
            "charter.commitment.holder-missing"
                + " charter/0/groups/1/principles/0/commitments/0/holder",
            "charter.rendition.address-missing charter/0/renditions/0/address",
            "charter.review.owner-missing charter/0/review/owner",
            "charter.signatory.date-missing charter/0/signatories/0/signedOn");
  }

  @Test
  void whatATextThatIsNotInHandLeavesOutNobodyCanTell() {
    Report report = VALIDATOR.validate(silent(TextStatus.PARTIAL).build(), AS_OF);

    assertThat(found(report)).isEmpty();
    assertThat(outcome(report, "full-charters-say-who-and-when").unknown())
        .containsEntry(Unsettled.NOT_AT_HAND, 5);
  }

  @Test
  void aFullCharterThatSaysItAllIsSound() {
    Charter.Builder charter =
        charter("a", "1")
            .review(CharterReview.builder().policy(ReviewPolicy.ONGOING).owner(SOME).build())
            .addSignatories(
                CharterSignatory.builder()
                    .organisation(SOME)
                    .signedOn(ImpreciseDate.parse("2021"))
                    .build())
            .addRenditions(
                Rendition.builder()
                    .format(new FormatCode("easy-read"))
                    .address(new WebAddress("https://example.org/a"))
                    .build())
            .addGroups(
                PrincipleGroup.builder()
                    .addPrinciples(principle("p").addCommitments(held()).build())
                    .build());

    assertThat(found(charter)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"-1, true", "0, true", "1, false", "15, false"})
  void whatIsToBeDoneWithinDaysHasADay(int days, boolean broken) {
    Commitment limited = Commitment.builder().from(held()).dayLimit(days).build();

    assertThat(found(with(principle("p").addCommitments(held(), limited).build())))
        .isEqualTo(
            broken
                ? List.of(
                    "charter.commitment.day-limit-impossible"
                        + " charter/0/groups/0/principles/0/commitments/1/dayLimit")
                : List.of());
  }

  private static RungMapping line(String rung, String target, MappingQuality quality) {
    RungMapping.Builder line =
        RungMapping.builder().rung(new RungId(rung)).quality(quality).reason(SOME);
    if (!target.isEmpty()) {
      line.target(new RungId(target));
    }
    return line.build();
  }

  private static LadderMapping mapping(RungMapping... lines) {
    return LadderMapping.builder()
        .ladder(new LadderId("from"))
        .target(new LadderId("to"))
        .versionLabel(new VersionLabel("1"))
        .addRungs(lines)
        .build();
  }

  private static List<String> found(RungMapping... lines) {
    return found(VALIDATOR.validate(mapping(lines), AS_OF));
  }

  @Test
  void aRungCanComeToSeveralButAPairIsThereOnce() {
    RungMapping line = line("a", "x", MappingQuality.NEAR);

    assertThat(
            found(line, line("a", "y", MappingQuality.LOSSY), line("b", "x", MappingQuality.NEAR)))
        .isEmpty();
    assertThat(
            found(line, line("b", "x", MappingQuality.NEAR), line("a", "x", MappingQuality.EXACT)))
        .containsExactly("charter.mapping.pair-twice ladder-mapping/0/rungs/2");
    RungMapping none = line("a", "", MappingQuality.NONE);
    assertThat(found(none, none))
        .containsExactly("charter.mapping.pair-twice ladder-mapping/0/rungs/1");
  }

  @ParameterizedTest
  @EnumSource(MappingQuality.class)
  void aLineNamesARungWhereSomethingCorresponds(MappingQuality quality) {
    String contradicted = "charter.mapping.contradicts-itself ladder-mapping/0/rungs/0/quality";
    boolean needsRung = quality.compareTo(MappingQuality.AMBIGUOUS) < 0;

    assertThat(found(line("a", "x", quality)))
        .isEqualTo(quality == MappingQuality.NONE ? List.of(contradicted) : List.of());
    assertThat(found(line("a", "", quality)))
        .isEqualTo(needsRung ? List.of(contradicted) : List.of());
  }

  @Test
  void whatComesToNothingComesToNothingElse() {
    assertThat(found(line("a", "x", MappingQuality.NEAR), line("a", "", MappingQuality.NONE)))
        .containsExactly("charter.mapping.contradicts-itself ladder-mapping/0/rungs/1/quality");
  }

  @Test
  void aMappingNamesRungsOfItsLadders() {
    LadderMapping mapping =
        mapping(line("a", "x", MappingQuality.NEAR), line("b", "y", MappingQuality.NEAR));
    Dossier.Builder both = Dossier.builder().addLadders(ladder("from", "a"), ladder("to", "x"));

    assertThat(found(both.addLadderMappings(mapping)))
        .containsExactly(
            "charter.mapping.not-in-dossier ladder-mapping/0/rungs/1/rung",
            "charter.mapping.not-in-dossier ladder-mapping/0/rungs/1/target");
    assertThat(
            found(
                Dossier.builder().addLadders(ladder("from", "a", "b")).addLadderMappings(mapping)))
        .containsExactly("charter.mapping.not-in-dossier ladder-mapping/0/target");
    assertThat(outcome(VALIDATOR.validate(mapping, AS_OF), "mappings-name-what-is-there").unknown())
        .containsOnlyKeys(Unsettled.NOT_AT_HAND);
  }

  private static Ladder ladder(String id, String... rungs) {
    List<Rung> all = new ArrayList<>();
    Stream.of(rungs).forEach(r -> all.add(Rung.builder().id(new RungId(r)).title(SOME).build()));
    return Ladder.builder()
        .id(new LadderId(id))
        .versionLabel(new VersionLabel("1"))
        .title(SOME)
        .ordered(true)
        .rungs(all)
        .build();
  }

  @Test
  void aLadderWithoutRungsIsFoundAndARungWithoutMarkersIsNot() {
    assertThat(found(VALIDATOR.validate(ladder("l", "a"), AS_OF))).isEmpty();
    assertThat(found(VALIDATOR.validate(ladder("l"), AS_OF)))
        .containsExactly("charter.ladder.empty ladder/0/rungs");
  }
}
