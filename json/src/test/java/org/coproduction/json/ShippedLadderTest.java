package org.coproduction.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.LadderMapping;
import org.coproduction.charter.MappingQuality;
import org.coproduction.charter.Rung;
import org.coproduction.charter.RungMapping;
import org.coproduction.dossier.Dossier;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.Severity;
import org.coproduction.validation.EvidenceValidator;
import org.coproduction.value.FormId;
import org.coproduction.value.RungId;
import org.coproduction.value.VersionLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped ladders and what their rungs come to on the scale by which they are compared. */
class ShippedLadderTest {

  private static final LocalDate AS_OF = LocalDate.of(2024, 3, 31);
  private static final List<String> LEVELS =
      List.of(
          "not-involved",
          "told",
          "asked",
          "discussed-with",
          "shape-together",
          "decide-together",
          "led-by-them");

  private static Ladder ladder(String id) {
    return Shipped.ladders().stream()
        .filter(ladder -> ladder.getId().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static LadderMapping mapping(String from, String to) {
    return Shipped.influenceMappings().stream()
        .filter(mapping -> mapping.getLadder().value().equals(from))
        .filter(mapping -> mapping.getTarget().value().equals(to))
        .findFirst()
        .orElseThrow();
  }

  private static String shipped(String name) throws IOException {
    try (InputStream document = Shipped.class.getResourceAsStream("shipped/" + name)) {
      return new String(document.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "arnstein, 8, true",
    "tlap, 7, true",
    "parent-carer-forums, 4, true",
    "hart, 8, true",
    "iap2, 5, true",
    "nhs-england-five, 5, true",
    "form-words, 4, false"
  })
  void aLadderHasItsRungs(String id, int rungs, boolean ordered) throws IOException {
    Ladder ladder = ladder(id);

    assertThat(ladder.getRungs()).hasSize(rungs);
    assertThat(ladder.isOrdered()).isEqualTo(ordered);
    assertThat(DocumentFormat.ladder().write(ladder)).isEqualTo(shipped("ladder-" + id + ".json"));
    assertThat(Shipped.ladders()).hasSize(7);
  }

  @Test
  void theScaleHasSevenLevelsAndIsNoLadderAmongTheLadders() throws IOException {
    assertThat(Shipped.influenceScale().getRungs())
        .extracting(rung -> rung.getId().value())
        .isEqualTo(LEVELS);
    assertThat(DocumentFormat.ladder().write(Shipped.influenceScale()))
        .isEqualTo(shipped("ladder-influence-scale.json"));
    assertThat(Shipped.ladders()).doesNotContain(Shipped.influenceScale());
  }

  @Test
  void laddersAndMappingsAreSoundAmongEachOtherAndNameEveryRung() {
    Dossier dossier =
        Dossier.builder()
            .form(EvidenceForm.builder().id(new FormId("form")).build())
            .addAllLadders(Shipped.ladders())
            .addLadders(Shipped.influenceScale())
            .addAllLadderMappings(Shipped.ladderMappings())
            .addAllLadderMappings(Shipped.influenceMappings())
            .build();

    assertThat(EvidenceValidator.by(Shipped.profile()).validate(dossier, AS_OF).findings())
        .filteredOn(finding -> finding.document().kind() != DocumentKind.EVIDENCE_FORM)
        .filteredOn(finding -> finding.severity() != Severity.NOTE)
        .isEmpty();
    Map<String, Ladder> ladders =
        dossier.getLadders().stream()
            .collect(Collectors.toMap(ladder -> ladder.getId().value(), ladder -> ladder));
    assertThat(dossier.getLadderMappings())
        .allSatisfy(
            mapping ->
                assertThat(mapping.getRungs().stream().map(RungMapping::getRung).distinct())
                    .containsExactlyInAnyOrderElementsOf(
                        ladders.get(mapping.getLadder().value()).getRungs().stream()
                            .map(Rung::getId)
                            .toList()));
  }

  @Test
  void aMappingIsWrittenAsItWasRead() throws IOException {
    for (LadderMapping mapping : Shipped.influenceMappings()) {
      String name =
          "ladder-mapping-%s-to-%s.json"
              .formatted(mapping.getLadder().value(), mapping.getTarget().value());
      assertThat(DocumentFormat.ladderMapping().write(mapping)).as(name).isEqualTo(shipped(name));
    }
    assertThat(DocumentFormat.ladderMapping().write(Shipped.ladderMappings().get(0)))
        .isEqualTo(shipped("ladder-mapping-form-words.json"));
    assertThat(Shipped.influenceMappings()).hasSize(14);
  }

  /**
   * The table, level by level from 0 to 6. A bare rung is near; {@code ~} says that something is
   * lost, {@code ?} that it depends on what was meant. Where a level holds several rungs, something
   * is lost on the way to it.
   */
  @ParameterizedTest
  @CsvSource({
    "arnstein, manipulation~ therapy~ | informing | consultation | placation~ | partnership~"
        + " | partnership | delegated-power~ citizen-control~",
    "tlap, coercion | educating~ informing~ | consultation | engagement | co-design"
        + " | co-production | -",
    "parent-carer-forums, - | information | consultation | - | participation | co-production | -",
    "hart, manipulation~ decoration~ tokenism~ | assigned-but-informed?"
        + " | assigned-but-informed? consulted-and-informed | -"
        + " | adult-initiated-shared-decisions | adult-initiated-shared-decisions?"
        + " | child-initiated-and-directed~ child-initiated-shared-decisions~",
    "iap2, - | inform | consult | involve | collaborate | collaborate~ | empower",
    "nhs-england-five, - | informing | consulting | engaging | co-designing | co-production | -",
    "form-words, - | - | consultation | engagement | participation? | co-production | -"
  })
  void whatRungsComeToIsTheTable(String ladder, String table) {
    LadderMapping there = mapping(ladder, "influence-scale");
    Map<String, List<String>> byLevel = new LinkedHashMap<>();
    LEVELS.forEach(level -> byLevel.put(level, new ArrayList<>()));
    for (RungMapping line : there.getRungs()) {
      byLevel
          .get(line.getTarget().orElseThrow().value())
          .add(line.getRung().value() + mark(line.getQuality()));
    }

    assertThat(
            byLevel.values().stream()
                .map(rungs -> rungs.isEmpty() ? "-" : String.join(" ", rungs))
                .collect(Collectors.joining(" | ")))
        .isEqualTo(table);
  }

  private static String mark(MappingQuality quality) {
    return switch (quality) {
      case NEAR -> "";
      case LOSSY -> "~";
      case AMBIGUOUS -> "?";
      case EXACT, NONE -> "!";
    };
  }

  @Test
  void theWayBackLeadsToTheSameRungsAndPromisesNoMore() {
    for (Ladder ladder : Shipped.ladders()) {
      String id = ladder.getId().value();
      LadderMapping there = mapping(id, "influence-scale");
      LadderMapping back = mapping("influence-scale", id);

      assertThat(pairs(back).keySet())
          .containsExactlyInAnyOrderElementsOf(
              pairs(there).keySet().stream()
                  .map(pair -> List.of(pair.get(1), pair.get(0)))
                  .toList());
      pairs(back)
          .forEach(
              (pair, quality) ->
                  assertThat(quality)
                      .isGreaterThanOrEqualTo(pairs(there).get(List.of(pair.get(1), pair.get(0)))));
    }
  }

  private static Map<List<RungId>, MappingQuality> pairs(LadderMapping mapping) {
    return mapping.getRungs().stream()
        .filter(line -> line.getTarget().isPresent())
        .collect(
            Collectors.toMap(
                line -> List.of(line.getRung(), line.getTarget().orElseThrow()),
                RungMapping::getQuality));
  }

  @Test
  void thereAndBackIsNotTheIdentity() {
    LadderMapping toTlap =
        mapping("parent-carer-forums", "influence-scale")
            .then(mapping("influence-scale", "tlap"), new VersionLabel("1"));
    LadderMapping back =
        mapping("tlap", "influence-scale")
            .then(mapping("influence-scale", "parent-carer-forums"), new VersionLabel("1"));
    LadderMapping round = back.then(toTlap, new VersionLabel("1"));

    // Engagement has no rung on the ladder of the forums, and educating comes back as two.
    assertThat(readings(back, "engagement")).containsExactly("NONE");
    assertThat(readings(round, "engagement")).containsExactly("NONE");
    assertThat(readings(round, "educating"))
        .containsExactly("educating AMBIGUOUS", "informing AMBIGUOUS");
    // Where it does come back, it is near: nothing claims to be the same.
    assertThat(readings(round, "consultation")).containsExactly("consultation NEAR");
    assertThat(Stream.of(toTlap, back, round).flatMap(mapping -> mapping.getRungs().stream()))
        .extracting(RungMapping::getQuality)
        .doesNotContain(MappingQuality.EXACT);
  }

  private static List<String> readings(LadderMapping mapping, String rung) {
    return mapping.readings(new RungId(rung)).stream()
        .map(
            line ->
                line.getTarget().map(target -> target.value() + " ").orElse("") + line.getQuality())
        .toList();
  }
}
