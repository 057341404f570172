package org.coproduction.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.charter.Charter;
import org.coproduction.evidence.Stage;
import org.coproduction.json.Shipped;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.Perspective;
import org.coproduction.scoring.FactNeed;
import org.coproduction.scoring.Grade;
import org.coproduction.scoring.ItemScore;
import org.coproduction.scoring.OverallLevel;
import org.coproduction.scoring.Result;
import org.coproduction.scoring.Rubric;
import org.coproduction.scoring.Scorecard;
import org.coproduction.value.FactKind;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;

/**
 * The laws against gaming a score: nothing but facts moves a result, and only in the way that a
 * fact should.
 */
public enum ScoringLaw {
  /** Padding, the right words and the text of a charter change nothing. */
  WORDS_WITHOUT_FACTS_CHANGE_NOTHING {
    @Override
    void check(ScoringBench bench, Account account, int choice) {
      for (String text : PADDINGS) {
        same(bench, account, Telling.plain().padded(text));
      }
      same(bench, account, Telling.plain().padded(CHARTERS.get(choice % CHARTERS.size())));
    }
  },
  /** Upper case, other spaces and longer texts change nothing. */
  CASE_SPELLING_AND_LENGTH_CHANGE_NOTHING {
    @Override
    void check(ScoringBench bench, Account account, int choice) {
      same(bench, account, Telling.plain().worded(text -> text.toUpperCase(Locale.ROOT)));
      same(bench, account, Telling.plain().worded(text -> text.replace(" ", "  ") + "."));
      same(bench, account, Telling.plain().worded(text -> (text + " ").repeat(1 + choice % 7)));
    }
  },
  /** A fact that is told twice, or nearly so, adds nothing. */
  DUPLICATES_ADD_NOTHING {
    @Override
    void check(ScoringBench bench, Account account, int choice) {
      for (UnaryOperator<String> nearly : NEAR_COPIES) {
        same(bench, account, Telling.plain().twiceOver(nearly));
      }
    }
  },
  /** The order in which facts are told changes nothing. */
  ORDER_CHANGES_NOTHING {
    @Override
    void check(ScoringBench bench, Account account, int choice) {
      same(bench, account, Telling.plain().turned(1 + choice % 11));
    }
  },
  /** What records are called by changes nothing. */
  IDENTIFIERS_CHANGE_NOTHING {
    @Override
    void check(ScoringBench bench, Account account, int choice) {
      same(bench, account, Telling.plain().identified("Co-production." + choice % 100 + "."));
    }
  },
  /** One event told as two adds nothing. */
  SPLITTING_AN_EVENT_ADDS_NOTHING {
    @Override
    void check(ScoringBench bench, Account account, int choice) {
      same(bench, account, Telling.plain().splitting());
    }
  },
  /**
   * To say that something does not apply raises nothing, and takes nothing off what it is out of.
   */
  NOT_APPLICABLE_NEVER_RAISES {
    @Override
    void check(ScoringBench bench, Account account, int choice) {
      Account all = account.stating(List.of(FactKind.values()));
      Account none = account.stating(List.of());
      bench.standing(none).requireNoneHigher(bench.standing(all), name());
      Scorecard before = bench.card(none);
      Scorecard after = bench.card(all);
      for (int at = 0; at < before.dimensions().size(); at++) {
        require(before.dimensions().get(at).equals(after.dimensions().get(at)));
      }
    }
  },
  /** What nothing shows is at most asserted. */
  WITHOUT_EVIDENCE_AT_MOST_ASSERTED {
    @Override
    void check(ScoringBench bench, Account account, int choice) {
      atMostAsserted(bench.card(account.withEach(fact -> fact.shown(ToldFact.Shown.BY_A_DATE))));
      atMostAsserted(bench.card(account.withEach(fact -> fact.shown(ToldFact.Shown.BY_NOTHING))));
    }
  },
  /** A link that leads nowhere shows nothing. */
  AN_UNRESOLVABLE_LINK_IS_AT_MOST_ASSERTED {
    @Override
    void check(ScoringBench bench, Account account, int choice) {
      atMostAsserted(
          bench.card(account.withEach(fact -> fact.shown(ToldFact.Shown.BY_A_BROKEN_LINK))));
    }
  },
  /** An author cannot confirm their own form, however they spell their name. */
  AN_AUTHOR_CANNOT_CORROBORATE {
    @Override
    void check(ScoringBench bench, Account account, int choice) {
      List<Confirmation> own = new ArrayList<>();
      for (FactKind kind : FactKind.values()) {
        own.add(new Confirmation(kind, Confirmation.Witness.AUTHOR));
        own.add(new Confirmation(kind, Confirmation.Witness.AUTHOR_SPELT_OTHERWISE));
      }
      Account byTheAuthor =
          new Account(account.facts(), own, account.notApplicable())
              .withEach(fact -> fact.shown(ToldFact.Shown.BY_A_LINK));
      require(
          bench.card(byTheAuthor).items().stream()
              .noneMatch(item -> item.grade().equals(Optional.of(Grade.CORROBORATED))));
    }
  },
  /** Take away any one fact, and nothing stands higher. */
  REMOVING_A_FACT_NEVER_RAISES {
    @Override
    void check(ScoringBench bench, Account account, int choice) {
      if (!account.facts().isEmpty()) {
        Account less = account.without(choice % account.facts().size());
        bench.standing(account).requireNoneHigher(bench.standing(less), name());
      }
    }
  },
  /** Add a fact that a person states and a link shows, and nothing stands lower. */
  SOUND_NEW_EVIDENCE_NEVER_LOWERS {
    @Override
    void check(ScoringBench bench, Account account, int choice) {
      FactKind kind = pick(FactKind.values(), choice);
      boolean thereIsRoom =
          kind != FactKind.REVIEW_PLANNED
              || account.facts().stream().noneMatch(fact -> fact.kind() == kind);
      if (thereIsRoom) {
        ToldFact more =
            ToldFact.stated(kind, group(choice), Optional.of(stage(choice)), choice % 5)
                .shown(ToldFact.Shown.BY_A_LINK);
        bench
            .standing(account.with(List.of(more)))
            .requireNoneHigher(bench.standing(account), name());
      }
    }
  },
  /** What one group did shows nothing of another. */
  ONE_GROUPS_FACTS_NEVER_STAND_FOR_ANOTHER {
    @Override
    void check(ScoringBench bench, Account account, int choice) {
      GroupKind only = LIVED_EXPERIENCE.get(choice % LIVED_EXPERIENCE.size());
      Account ofOne =
          account.withEach(
              // Only children take part as children do.
              fact ->
                  fact.kind() == FactKind.CHILDREN_TOOK_PART
                          && only != GroupKind.CHILDREN_AND_YOUNG_PEOPLE
                      ? ToldFact.stated(FactKind.OUTPUT_NAMED, only, Optional.empty(), 0)
                      : fact.about(only));
      Scorecard card = bench.card(ofOne);
      require(
          card.levels().stream()
              .filter(cell -> cell.group() != only)
              .allMatch(cell -> cell.evidenced().isEmpty() && cell.facts().isEmpty()));
      require(card.facts().stream().allMatch(fact -> fact.group().map(only::equals).orElse(true)));
      require(
          card.overall().stream()
              .filter(level -> level.group() != only)
              .allMatch(level -> level.evidenced().isEmpty()));
    }
  },
  /** The level of the whole work is never higher than what is shown at design or at decision. */
  THE_OVERALL_LEVEL_IS_THE_LOWEST {
    @Override
    void check(ScoringBench bench, Account account, int choice) {
      Scorecard card = bench.card(account);
      for (OverallLevel level : card.overall()) {
        int overall = Standing.height(card, level.evidenced(), bench.ladders());
        require(
            card.levels().stream()
                .filter(cell -> cell.group() == level.group())
                .filter(cell -> cell.stage() == Stage.DESIGN || cell.stage() == Stage.DECIDE)
                .allMatch(
                    cell -> overall <= Standing.height(card, cell.evidenced(), bench.ladders())));
      }
    }
  },
  /**
   * Another version of a rubric scores no old form anew; the same inputs give an equal scorecard.
   */
  ANOTHER_VERSION_NEVER_RESCORES {
    @Override
    void check(ScoringBench bench, Account account, int choice) {
      Scorecard card = bench.card(account);
      var dossier = bench.dossier(account, Telling.plain());
      Rubric other =
          Rubric.builder()
              .from(bench.rubric())
              .versionLabel(new VersionLabel(bench.rubric().getVersionLabel().value() + ".next"))
              .build();
      require(bench.judging().replay(card, dossier, other).isEmpty());
      require(bench.card(account).equals(card));
    }
  },
  /** The facts that are said to move an item or an overall level do; any fewer do not. */
  WHAT_WOULD_CHANGE_IT_DOES {
    @Override
    void check(ScoringBench bench, Account account, int choice) {
      Scorecard card = bench.card(account);
      List<ItemScore> unmet =
          card.items().stream().filter(item -> item.result() != Result.MET).toList();
      if (!unmet.isEmpty()) {
        ItemScore item = unmet.get(choice % unmet.size());
        List<ToldFact> enough = facts(item.needs(), choice);
        require(!enough.isEmpty());
        require(isMet(bench.card(account.with(enough)), item));
        require(!isMet(bench.card(account.with(enough.subList(1, enough.size()))), item));
      }
      List<OverallLevel> below =
          card.overall().stream().filter(level -> !level.needs().isEmpty()).toList();
      if (!below.isEmpty()) {
        OverallLevel level = below.get(choice % below.size());
        List<ToldFact> enough = facts(level.needs(), choice);
        require(higher(bench, card, level, account.with(enough)));
        for (int left = 0; left < enough.size(); left++) {
          List<ToldFact> fewer = new ArrayList<>(enough);
          fewer.remove(left);
          require(!higher(bench, card, level, account.with(fewer)));
        }
      }
    }
  };

  private static final List<GroupKind> LIVED_EXPERIENCE =
      Stream.of(GroupKind.values())
          .filter(kind -> kind.perspective() == Perspective.LIVED_EXPERIENCE)
          .toList();

  /** What each charter says in the titles of its principles, to be pasted into a form. */
  private static final List<String> CHARTERS =
      Shipped.charters().stream().map(ScoringLaw::text).filter(text -> !text.isBlank()).toList();

  private static final List<UnaryOperator<String>> NEAR_COPIES =
      List.of(
          text -> text,
          text -> text.toUpperCase(Locale.ROOT),
          text -> "  " + text.replace(" ", "\u00a0 ") + ".",
          text -> text.replace("s", "z").replace("-", "\u2011"));

  private static final List<String> PADDINGS =
      List.of(
          "All stakeholders were equal partners throughout.",
          "co-production co-produced participation engagement consultation decided together",
          "We asked, you said, we did. We were open, we listened, and we built trust.");

  /**
   * Asks the law of one account.
   *
   * @param bench what it is asked of
   * @param account the account
   * @param choice a number from 0 that chooses among what could be tried
   * @throws AssertionError where the law does not hold
   */
  public void holds(ScoringBench bench, Account account, int choice) {
    check(bench, account, choice);
  }

  abstract void check(ScoringBench bench, Account account, int choice);

  private static String text(Charter charter) {
    return charter.getGroups().stream()
        .flatMap(group -> group.getPrinciples().stream())
        .flatMap(principle -> principle.getTitle().stream())
        .map(Words::text)
        .collect(Collectors.joining(". "));
  }

  void same(ScoringBench bench, Account account, Telling other) {
    bench.standing(account).requireSame(bench.standing(account, other), name());
  }

  void require(boolean holds) {
    if (!holds) {
      throw new AssertionError(name());
    }
  }

  void atMostAsserted(Scorecard card) {
    require(
        card.items().stream()
            .allMatch(item -> item.grade().map(Grade.ASSERTED::equals).orElse(true)));
  }

  static GroupKind group(int choice) {
    GroupKind kind = pick(GroupKind.values(), choice / 3);
    return kind == GroupKind.UNKNOWN ? GroupKind.PARENT_CARERS : kind;
  }

  static Stage stage(int choice) {
    return pick(Stage.values(), choice / 7);
  }

  private static <T> T pick(T[] all, int choice) {
    return all[choice % all.length];
  }

  static boolean isMet(Scorecard card, ItemScore item) {
    return card.item(item.id()).orElseThrow().result() == Result.MET;
  }

  static boolean higher(ScoringBench bench, Scorecard before, OverallLevel level, Account account) {
    Scorecard after = bench.card(account);
    return after.overall().stream()
            .filter(now -> now.group() == level.group())
            .mapToInt(now -> Standing.height(after, now.evidenced(), bench.ladders()))
            .sum()
        > Standing.height(before, level.evidenced(), bench.ladders());
  }

  /** Facts of the kinds that are needed, unlike any on record. */
  static List<ToldFact> facts(List<FactNeed> needs, int choice) {
    List<ToldFact> facts = new ArrayList<>();
    for (FactNeed need : needs) {
      for (int more = 0; more < need.count(); more++) {
        FactKind kind = need.anyOf().get(choice % need.anyOf().size());
        facts.add(
            ToldFact.stated(
                kind,
                need.group().orElse(GroupKind.PARENT_CARERS),
                need.stage(),
                100 + facts.size()));
      }
    }
    return facts;
  }
}
