package org.coproduction.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.Marker;
import org.coproduction.charter.Rung;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.feedback.Responses;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.Perspective;
import org.coproduction.records.RandomRecords;
import org.coproduction.records.Rewriter;
import org.coproduction.value.CueId;
import org.coproduction.value.FactKind;
import org.coproduction.value.ItemId;
import org.coproduction.value.LadderId;
import org.coproduction.value.Provenance;
import org.coproduction.value.RubricId;
import org.coproduction.value.RungId;
import org.coproduction.value.SourceSpan;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;

/** Laws against gaming: nothing but facts moves a result, and only in the way a fact should. */
class LawsPropertiesTest {

  private static final LocalDate AS_OF = LocalDate.of(2022, 1, 1);
  private static final Words SOME = Words.of("some words");
  private static final LadderId LADDER = new LadderId("laws");

  /** One item for each kind of fact, and one that counts methods. */
  private static final Rubric RUBRIC = rubric();

  private static Rubric rubric() {
    Rubric.Builder rubric =
        Rubric.builder()
            .id(new RubricId("laws"))
            .versionLabel(new VersionLabel("1"))
            .ladder(LADDER)
            .addItems(
                item("methods", new Measure.Different(FactKind.METHOD_USED, 2)),
                RubricItem.builder()
                    .from(item("open", new Measure.Recorded(List.of(FactKind.DECIDED_TOGETHER))))
                    .addOccasions(FactKind.DECISION_MENTIONED)
                    .build());
    for (FactKind kind : FactKind.values()) {
      if (!kind.name().endsWith("_MENTIONED")) {
        rubric.addItems(item(kind.name(), new Measure.Recorded(List.of(kind))));
      }
    }
    return rubric.build();
  }

  private static RubricItem item(String id, Measure measure) {
    return RubricItem.builder()
        .id(new ItemId(id))
        .dimension(Dimension.SPACE)
        .title(SOME)
        .measure(measure)
        .whenMet(SOME)
        .whenNotMet(SOME)
        .build();
  }

  private static Ladder ladder() {
    return Ladder.builder()
        .id(LADDER)
        .versionLabel(new VersionLabel("1"))
        .ordered(true)
        .addRungs(
            rung(
                "told",
                true,
                FactKind.INFORMATION_SENT_AHEAD,
                FactKind.INFORMED,
                FactKind.METHOD_USED),
            rung(
                "asked",
                false,
                FactKind.VIEWS_GATHERED,
                FactKind.SHAPED_TOGETHER,
                FactKind.DECIDED_TOGETHER),
            rung(
                "shaped",
                false,
                FactKind.SHAPED_TOGETHER,
                FactKind.CHANGE_TRACED_TO_VIEW,
                FactKind.DECIDED_TOGETHER),
            rung("together", true, FactKind.DECIDED_TOGETHER))
        .build();
  }

  private static Rung rung(String id, boolean atAnyStage, FactKind... anyOf) {
    return Rung.builder()
        .id(new RungId(id))
        .title(SOME)
        .addMarkers(Marker.builder().addAnyOf(anyOf).atAnyStage(atAnyStage).sentence(SOME).build())
        .build();
  }

  private static Dossier dossier(RandomRecords records) {
    return Dossier.builder().from(records.record(Dossier.class)).ladders(List.of(ladder())).build();
  }

  private static Dossier dossier(long seed) {
    return dossier(RandomRecords.by(seed).density(0.7));
  }

  private static Scorecard score(Dossier dossier) {
    return Scorer.score(dossier, RUBRIC, AS_OF).scorecard();
  }

  /** All that a scorecard says, without the places of the facts it rests on. */
  private static Map<String, String> said(Scorecard scorecard) {
    Map<String, String> said = new TreeMap<>();
    said.put("grades", scorecard.grades().toString());
    said.put("dimensions", scorecard.dimensions().toString());
    scorecard
        .items()
        .forEach(
            item ->
                said.put(
                    item.id().value(),
                    item.result() + " " + item.grade() + " " + item.recognisedOnly()));
    scorecard
        .levels()
        .forEach(
            cell ->
                said.put(
                    cell.stage() + " " + cell.group(),
                    String.join(
                        " ",
                        name(cell.promised()),
                        name(cell.claimed()),
                        name(cell.evidenced()),
                        cell.missing().stream()
                            .map(marker -> marker.rung().value())
                            .toList()
                            .toString())));
    scorecard.overall().forEach(level -> said.put(level.group().name(), name(level.evidenced())));
    return said;
  }

  private static String name(Optional<RungId> rung) {
    return rung.map(RungId::value).orElse("none");
  }

  @Property(tries = 100)
  void wordsWithoutFactsChangeNothing(@ForAll long seed) {
    Dossier dossier = dossier(seed);
    Dossier padded =
        new Rewriter() {
          @Override
          protected Words words(Words words) {
            // Names tell people apart, so that all stay as different as they were.
            return Words.of(
                words.text() + " co-production, decided together with parents from the start");
          }
        }.rewrite(dossier);

    assertThat(said(score(padded))).isEqualTo(said(score(dossier)));
    assertThat(padded).isNotEqualTo(dossier);
  }

  /** A ladder is the rule by which levels are judged, not a record of facts. */
  private static boolean ofTheLadder(String member) {
    return member.equals("rungs") || member.equals("markers");
  }

  @Property(tries = 100)
  void theOrderOfListsChangesNothing(@ForAll long seed) {
    Dossier dossier = dossier(seed);
    Random random = new Random(seed);
    Dossier shuffled =
        new Rewriter() {
          @Override
          protected List<?> list(Class<?> owner, String member, List<?> list) {
            List<Object> shuffled = new ArrayList<>(list);
            if (!ofTheLadder(member)) {
              Collections.shuffle(shuffled, random);
            }
            return shuffled;
          }
        }.rewrite(dossier);

    assertThat(said(score(shuffled))).isEqualTo(said(score(dossier)));
  }

  @Property(tries = 100)
  void duplicatesAddNothing(@ForAll long seed) {
    Dossier dossier = dossier(seed);
    Dossier twice =
        new Rewriter() {
          @Override
          protected List<?> list(Class<?> owner, String member, List<?> list) {
            List<Object> twice = new ArrayList<>(list);
            if (!ofTheLadder(member)) {
              twice.addAll(list);
            }
            return twice;
          }
        }.rewrite(dossier);

    assertThat(said(score(twice))).isEqualTo(said(score(dossier)));
  }

  /**
   * Members whose removal is no removal of support: an author, what a link is limited to, that
   * somebody spoke for others, a date that may contradict another, and the ladder.
   */
  private static final Set<String> NO_SUPPORT =
      Set.of(
          "signatures",
          "name",
          "shows",
          "involvement",
          "when",
          "ladders",
          "rungs",
          "markers",
          "anyOf");

  private static final class Removal extends Rewriter {
    private int countdown;

    Removal(int site) {
      this.countdown = site;
    }

    boolean isDone() {
      return countdown < 0;
    }

    @Override
    protected List<?> list(Class<?> owner, String member, List<?> list) {
      List<Object> left = new ArrayList<>();
      for (Object element : list) {
        if (NO_SUPPORT.contains(member) || countdown-- != 0) {
          left.add(element);
        }
      }
      return left;
    }

    @Override
    protected Optional<?> optional(Class<?> owner, String member, Optional<?> optional) {
      // What a small value such as a count is made of is no fact by itself.
      return owner.isRecord()
          ? optional
          : optional.filter(held -> NO_SUPPORT.contains(member) || countdown-- != 0);
    }
  }

  /** Small dossiers, so that every single fact of each can be removed. */
  @Property(tries = 40)
  void removingAFactNeverRaisesAnything(@ForAll long seed) {
    RandomRecords records = RandomRecords.by(seed).density(0.5);
    Dossier dossier =
        Dossier.builder()
            .form(records.record(EvidenceForm.class))
            .addEvents(RandomRecords.by(seed).density(0.2).record(Event.class))
            .addResponses(RandomRecords.by(seed).record(Responses.class))
            .addLadders(ladder())
            .build();
    Scorecard before = score(dossier);
    int site = 0;
    for (Removal removal = new Removal(0); ; removal = new Removal(site)) {
      Dossier less = removal.rewrite(dossier);
      if (!removal.isDone()) {
        break;
      }
      assertNotRaised(before, score(less));
      site++;
    }
    assertThat(new Removal(site).rewrite(dossier)).isEqualTo(dossier);
  }

  private static void assertNotRaised(Scorecard before, Scorecard after) {
    for (ItemScore item : after.items()) {
      assertThat(worth(item))
          .as(item.id().value())
          .isLessThanOrEqualTo(worth(before.item(item.id()).get()));
    }
    for (int at = 0; at < after.levels().size(); at++) {
      assertThat(height(after.levels().get(at).evidenced()))
          .as(after.levels().get(at).stage() + " " + after.levels().get(at).group())
          .isLessThanOrEqualTo(height(before.levels().get(at).evidenced()));
    }
    for (int at = 0; at < after.overall().size(); at++) {
      assertThat(height(after.overall().get(at).evidenced()))
          .isLessThanOrEqualTo(height(before.overall().get(at).evidenced()));
    }
  }

  private static int worth(ItemScore item) {
    return item.grade()
        .map(
            grade ->
                switch (grade) {
                  case ASSERTED -> 1;
                  case DOCUMENTED -> 2;
                  case CORROBORATED -> 3;
                })
        .orElse(0);
  }

  private static int height(Optional<RungId> rung) {
    return rung.map(id -> List.of("told", "asked", "shaped", "together").indexOf(id.value()) + 1)
        .orElse(0);
  }

  @Property(tries = 100)
  void whatWasOnlyRecognisedIsAtMostAsserted(@ForAll long seed) {
    Dossier dossier = dossier(seed);
    Provenance recognised = recognised();
    EvidenceForm form =
        new Rewriter() {
          @Override
          protected Provenance provenance(Provenance provenance) {
            return recognised;
          }
        }.rewrite(dossier.getForm());
    Scorecard scorecard =
        score(Dossier.builder().form(form).addAllEvents(dossier.getEvents()).build());

    assertThat(scorecard.facts())
        .filteredOn(fact -> !fact.isByPerson())
        .allSatisfy(fact -> assertThat(fact.grade()).isEqualTo(Grade.ASSERTED));
    assertThat(scorecard.items())
        .filteredOn(
            item ->
                scorecard.facts(item.facts()).stream().noneMatch(FactOnRecord::isByPerson)
                    && item.result() == Result.MET)
        .allSatisfy(
            item -> {
              assertThat(item.recognisedOnly()).isTrue();
              assertThat(item.grade()).contains(Grade.ASSERTED);
            });
  }

  private static Provenance recognised() {
    return Provenance.recognised(SourceSpan.line(1), new CueId("cue"));
  }

  @Property(tries = 100)
  void theFactsOfOneGroupNeverStandForAnother(@ForAll long seed, @ForAll GroupKind only) {
    Dossier dossier = dossier(seed);
    Dossier ofOne =
        new Rewriter() {
          @Override
          protected Object single(Class<?> owner, String member, Object value) {
            return value instanceof GroupKind ? only : value;
          }
        }.rewrite(dossier);

    assertThat(score(ofOne).levels())
        .filteredOn(cell -> cell.group() != only)
        .allSatisfy(
            cell -> {
              assertThat(cell.evidenced()).isEmpty();
              assertThat(cell.facts()).isEmpty();
            });
    if (only.perspective() != Perspective.LIVED_EXPERIENCE) {
      assertThat(score(ofOne).overall()).allMatch(level -> level.evidenced().isEmpty());
    }
  }

  @Property(tries = 100)
  void theSameInputsGiveAnEqualScorecard(@ForAll long seed) {
    assertThat(Scorer.score(dossier(seed), RUBRIC, AS_OF))
        .isEqualTo(Scorer.score(dossier(seed), RUBRIC, AS_OF));
  }
}
