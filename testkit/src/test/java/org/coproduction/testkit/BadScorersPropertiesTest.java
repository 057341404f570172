package org.coproduction.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import org.coproduction.dossier.Dossier;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.Link;
import org.coproduction.evidence.Signature;
import org.coproduction.evidence.SignatureRole;
import org.coproduction.json.Shipped;
import org.coproduction.scoring.Grade;
import org.coproduction.scoring.ItemScore;
import org.coproduction.scoring.LevelCell;
import org.coproduction.scoring.OverallLevel;
import org.coproduction.scoring.Result;
import org.coproduction.scoring.Rubric;
import org.coproduction.scoring.Scorecard;
import org.coproduction.scoring.Scorer;
import org.coproduction.value.LinkId;
import org.coproduction.value.RungId;
import org.coproduction.value.WebAddress;
import org.coproduction.value.Words;

/** A law that catches nothing is none: for each there is a scorer that breaks it. */
class BadScorersPropertiesTest {

  private static final int TRIES = 1_000;
  private static final Rubric RUBRIC = Shipped.rubric();

  /** The first title of a charter that comes with the library. */
  private static final String PASTED =
      Shipped.charters().get(0).getGroups().stream()
          .flatMap(group -> group.getPrinciples().stream())
          .flatMap(principle -> principle.getTitle().stream())
          .map(Words::text)
          .findFirst()
          .orElseThrow();

  /** Scorers that somebody might write, and the law that each breaks. */
  enum BadScorer {
    COUNTS_WORDS(
        ScoringLaw.WORDS_WITHOUT_FACTS_CHANGE_NOTHING,
        (dossier, card) ->
            Doctored.metIf(
                dossier.getForm().getAim().filter(aim -> aim.text().contains("co-pro")).isPresent(),
                card,
                Grade.ASSERTED)),
    COUNTS_LETTERS(
        ScoringLaw.CASE_SPELLING_AND_LENGTH_CHANGE_NOTHING,
        (dossier, card) ->
            Doctored.metIf(
                dossier.getForm().getTitle().filter(title -> title.text().length() > 9).isPresent(),
                card,
                Grade.ASSERTED)),
    COUNTS_FACTS_TWICE(
        ScoringLaw.DUPLICATES_ADD_NOTHING,
        (dossier, card) -> Doctored.metIf(card.facts().size() > 9, card, Grade.DOCUMENTED)),
    TAKES_ANOTHER_CASE_FOR_ANOTHER_FACT(
        ScoringLaw.DUPLICATES_ADD_NOTHING,
        (dossier, card) -> {
          List<String> texts =
              dossier.getForm().getActivities().stream()
                  .map(activity -> activity.getWhat().text())
                  .distinct()
                  .toList();
          long inOneCase =
              texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).distinct().count();
          return Doctored.metIf(texts.size() > inOneCase, card, Grade.DOCUMENTED);
        }),
    KNOWS_THE_CHARTER_BY_HEART(
        ScoringLaw.WORDS_WITHOUT_FACTS_CHANGE_NOTHING,
        (dossier, card) ->
            Doctored.metIf(
                dossier.getForm().getAim().filter(aim -> aim.text().contains(PASTED)).isPresent(),
                card,
                Grade.ASSERTED)),
    LOOKS_AT_THE_FIRST_ONLY(
        ScoringLaw.ORDER_CHANGES_NOTHING,
        (dossier, card) ->
            Doctored.metIf(
                !dossier.getForm().getActivities().isEmpty()
                    && dossier.getForm().getActivities().get(0).getPart().isPresent(),
                card,
                Grade.ASSERTED)),
    LIKES_NAMES(
        ScoringLaw.IDENTIFIERS_CHANGE_NOTHING,
        (dossier, card) ->
            Doctored.metIf(
                dossier.getForm().getId().value().startsWith("Co-"), card, Grade.ASSERTED)),
    COUNTS_EVENTS(
        ScoringLaw.SPLITTING_AN_EVENT_ADDS_NOTHING,
        (dossier, card) -> Doctored.metIf(dossier.getEvents().size() > 1, card, Grade.DOCUMENTED)),
    TAKES_NO_FOR_YES(
        ScoringLaw.NOT_APPLICABLE_NEVER_RAISES,
        (dossier, card) ->
            Doctored.items(
                card,
                item ->
                    item.result() == Result.NOT_APPLICABLE
                        ? Doctored.met(item, Grade.ASSERTED)
                        : item)),
    BELIEVES_DATES(
        ScoringLaw.WITHOUT_EVIDENCE_AT_MOST_ASSERTED,
        (dossier, card) ->
            Doctored.items(
                card,
                item -> item.result() == Result.MET ? Doctored.met(item, Grade.DOCUMENTED) : item)),
    FOLLOWS_NO_LINK(
        ScoringLaw.AN_UNRESOLVABLE_LINK_IS_AT_MOST_ASSERTED,
        (dossier, card) -> again(dossier, form -> withEveryLink(form))),
    LETS_AUTHORS_CONFIRM(
        ScoringLaw.AN_AUTHOR_CANNOT_CORROBORATE,
        (dossier, card) ->
            again(
                dossier,
                form ->
                    EvidenceForm.builder()
                        .from(form)
                        .signatures(List.of(author("Somebody Else")))
                        .build())),
    PUNISHES_HONESTY(
        ScoringLaw.REMOVING_A_FACT_NEVER_RAISES,
        (dossier, card) ->
            card.facts().size() > 5 ? Doctored.items(card, BadScorer::lowered) : card),
    GROWS_TIRED(
        ScoringLaw.SOUND_NEW_EVIDENCE_NEVER_LOWERS,
        (dossier, card) ->
            card.facts().size() % 3 == 0 ? Doctored.items(card, BadScorer::lowered) : card),
    MIXES_GROUPS(
        ScoringLaw.ONE_GROUPS_FACTS_NEVER_STAND_FOR_ANOTHER,
        (dossier, card) ->
            Doctored.levels(card, cell -> evidenced(cell, bestOf(card, cell.stage().ordinal())))),
    TAKES_THE_BEST_STAGE(
        ScoringLaw.THE_OVERALL_LEVEL_IS_THE_LOWEST,
        (dossier, card) ->
            Doctored.overall(
                card,
                level ->
                    new OverallLevel(
                        level.group(),
                        level.ladder(),
                        card.levels().stream()
                            .filter(cell -> cell.group() == level.group())
                            .flatMap(cell -> cell.evidenced().stream())
                            .findFirst(),
                        level.next(),
                        level.needs()))),
    ASKS_FOR_NOTHING(
        ScoringLaw.WHAT_WOULD_CHANGE_IT_DOES,
        (dossier, card) ->
            Doctored.items(
                card, item -> item.result() == Result.MET ? item : Doctored.needingNothing(item)));

    private final ScoringLaw law;

    @SuppressWarnings("ImmutableEnumChecker") // A lambda without state.
    private final BiFunction<Dossier, Scorecard, Scorecard> doctor;

    BadScorer(ScoringLaw law, BiFunction<Dossier, Scorecard, Scorecard> doctor) {
      this.law = law;
      this.doctor = doctor;
    }

    private static ItemScore lowered(ItemScore item) {
      return item.result() == Result.MET ? Doctored.unmet(item) : item;
    }

    private static Optional<RungId> bestOf(Scorecard card, int stage) {
      return card.levels().stream()
          .filter(cell -> cell.stage().ordinal() == stage)
          .flatMap(cell -> cell.evidenced().stream())
          .findFirst();
    }

    private static LevelCell evidenced(LevelCell cell, Optional<RungId> rung) {
      return new LevelCell(
          cell.stage(),
          cell.group(),
          cell.ladder(),
          cell.promised(),
          cell.claimed(),
          rung,
          cell.met(),
          cell.missing());
    }

    private static Scorecard again(Dossier dossier, UnaryOperator<EvidenceForm> change) {
      return score(
          Dossier.builder().from(dossier).form(change.apply(dossier.getForm())).build(), RUBRIC);
    }

    private static EvidenceForm withEveryLink(EvidenceForm form) {
      return EvidenceForm.builder()
          .from(form)
          .addLinks(
              Link.builder()
                  .id(new LinkId("xgone"))
                  .address(new WebAddress("https://example.org/gone"))
                  .build())
          .build();
    }

    private static Signature author(String name) {
      return Signature.builder().role(SignatureRole.AUTHOR).name(Words.of(name)).build();
    }
  }

  private static Scorecard score(Dossier dossier, Rubric rubric) {
    return Scorer.score(dossier, rubric, ScoringBench.AS_OF).scorecard();
  }

  @Property
  void everyBadScorerIsCaughtByItsLaw(@ForAll BadScorer bad) {
    Judging judging = (dossier, rubric, asOf) -> bad.doctor.apply(dossier, score(dossier, rubric));

    assertThat(isCaught(bad.law, judging)).as(bad.name()).isTrue();
  }

  /** A scorer that takes whatever rubric is at hand. */
  private static final class Forgetful implements Judging {

    @Override
    public Scorecard judge(Dossier dossier, Rubric rubric, LocalDate asOf) {
      return score(dossier, rubric);
    }

    @Override
    public Optional<Scorecard> replay(Scorecard scorecard, Dossier dossier, Rubric rubric) {
      return Optional.of(score(dossier, rubric));
    }
  }

  @Example
  void aScorerThatForgetsVersionsIsCaught() {
    assertThat(isCaught(ScoringLaw.ANOTHER_VERSION_NEVER_RESCORES, new Forgetful())).isTrue();
  }

  private static boolean isCaught(ScoringLaw law, Judging judging) {
    ScoringBench bench = new ScoringBench(RUBRIC, Shipped.ladders(), judging);
    Random random = new Random(7);
    return Accounts.any().generator(TRIES).stream(random)
        .limit(TRIES)
        .map(Shrinkable::value)
        .anyMatch(account -> isBroken(law, bench, account, random.nextInt(10_000)));
  }

  private static boolean isBroken(ScoringLaw law, ScoringBench bench, Account account, int choice) {
    try {
      law.holds(bench, account, choice);
      return false;
    } catch (AssertionError caught) {
      return true;
    }
  }
}
