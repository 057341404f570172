package org.coproduction.testkit;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.coproduction.charter.Ladder;
import org.coproduction.json.Shipped;
import org.coproduction.scoring.Rubric;
import org.jspecify.annotations.Nullable;

/**
 * The laws of scoring as property tests. A council that has a rubric of its own extends this class
 * in its tests and names that rubric; the class needs jqwik on the test class path.
 */
public abstract class ScoringLaws {

  private @Nullable ScoringBench bench;

  /** For whoever extends it. */
  protected ScoringLaws() {}

  /**
   * The rubric that the laws are asked of.
   *
   * @return the rubric
   */
  protected abstract Rubric rubric();

  /**
   * The ladders beside it.
   *
   * @return those that come with the library, unless it is said otherwise
   */
  protected List<Ladder> ladders() {
    return Shipped.ladders();
  }

  @Provide
  Arbitrary<Account> accounts() {
    return Accounts.any();
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void wordsWithoutFactsChangeNothing(
      @ForAll("accounts") Account account, @ForAll @IntRange(max = 9_999) int choice) {
    ask(ScoringLaw.WORDS_WITHOUT_FACTS_CHANGE_NOTHING, account, choice);
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void caseSpellingAndLengthChangeNothing(
      @ForAll("accounts") Account account, @ForAll @IntRange(max = 9_999) int choice) {
    ask(ScoringLaw.CASE_SPELLING_AND_LENGTH_CHANGE_NOTHING, account, choice);
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void duplicatesAddNothing(
      @ForAll("accounts") Account account, @ForAll @IntRange(max = 9_999) int choice) {
    ask(ScoringLaw.DUPLICATES_ADD_NOTHING, account, choice);
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void orderChangesNothing(
      @ForAll("accounts") Account account, @ForAll @IntRange(max = 9_999) int choice) {
    ask(ScoringLaw.ORDER_CHANGES_NOTHING, account, choice);
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void identifiersChangeNothing(
      @ForAll("accounts") Account account, @ForAll @IntRange(max = 9_999) int choice) {
    ask(ScoringLaw.IDENTIFIERS_CHANGE_NOTHING, account, choice);
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void splittingAnEventAddsNothing(
      @ForAll("accounts") Account account, @ForAll @IntRange(max = 9_999) int choice) {
    ask(ScoringLaw.SPLITTING_AN_EVENT_ADDS_NOTHING, account, choice);
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void notApplicableNeverRaises(
      @ForAll("accounts") Account account, @ForAll @IntRange(max = 9_999) int choice) {
    ask(ScoringLaw.NOT_APPLICABLE_NEVER_RAISES, account, choice);
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void withoutEvidenceAtMostAsserted(
      @ForAll("accounts") Account account, @ForAll @IntRange(max = 9_999) int choice) {
    ask(ScoringLaw.WITHOUT_EVIDENCE_AT_MOST_ASSERTED, account, choice);
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void anUnresolvableLinkIsAtMostAsserted(
      @ForAll("accounts") Account account, @ForAll @IntRange(max = 9_999) int choice) {
    ask(ScoringLaw.AN_UNRESOLVABLE_LINK_IS_AT_MOST_ASSERTED, account, choice);
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void anAuthorCannotCorroborate(
      @ForAll("accounts") Account account, @ForAll @IntRange(max = 9_999) int choice) {
    ask(ScoringLaw.AN_AUTHOR_CANNOT_CORROBORATE, account, choice);
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void removingAFactNeverRaises(
      @ForAll("accounts") Account account, @ForAll @IntRange(max = 9_999) int choice) {
    ask(ScoringLaw.REMOVING_A_FACT_NEVER_RAISES, account, choice);
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void soundNewEvidenceNeverLowers(
      @ForAll("accounts") Account account, @ForAll @IntRange(max = 9_999) int choice) {
    ask(ScoringLaw.SOUND_NEW_EVIDENCE_NEVER_LOWERS, account, choice);
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void oneGroupsFactsNeverStandForAnother(
      @ForAll("accounts") Account account, @ForAll @IntRange(max = 9_999) int choice) {
    ask(ScoringLaw.ONE_GROUPS_FACTS_NEVER_STAND_FOR_ANOTHER, account, choice);
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void theOverallLevelIsTheLowest(
      @ForAll("accounts") Account account, @ForAll @IntRange(max = 9_999) int choice) {
    ask(ScoringLaw.THE_OVERALL_LEVEL_IS_THE_LOWEST, account, choice);
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void anotherVersionNeverRescores(
      @ForAll("accounts") Account account, @ForAll @IntRange(max = 9_999) int choice) {
    ask(ScoringLaw.ANOTHER_VERSION_NEVER_RESCORES, account, choice);
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void whatWouldChangeItDoes(
      @ForAll("accounts") Account account, @ForAll @IntRange(max = 9_999) int choice) {
    ask(ScoringLaw.WHAT_WOULD_CHANGE_IT_DOES, account, choice);
  }

  private void ask(ScoringLaw law, Account account, int choice) {
    law.holds(bench(), account, choice);
  }

  private ScoringBench bench() {
    ScoringBench known = bench;
    if (known == null) {
      known = new ScoringBench(rubric(), ladders(), Judging.byTheLibrary());
      bench = known;
    }
    return known;
  }
}
