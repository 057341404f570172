package org.coproduction.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coproduction.evidence.Outcome;
import org.coproduction.value.FactKind;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Known;

/**
 * The differences of which a form gives figures. Whether they were measured after the work is known
 * once the whole form has been read. Used once, by one thread.
 */
final class OutcomesMeasured {

  private final GroupRegister groups;
  private final List<Outcome> measured = new ArrayList<>();
  private final List<RuledOut> ruledOut = new ArrayList<>();

  OutcomesMeasured(GroupRegister groups) {
    this.groups = groups;
  }

  /** A difference takes a figure and the figure before it; without both it is talk. */
  void add(Statement statement, List<GroupMention> mentions, RecognisedFact fact) {
    List<GroupMention> asked = fact.rule().detail("source").isPresent() ? mentions : List.of();
    measured.add(
        Outcome.builder()
            .what(statement.words())
            .indicator(statement.words())
            .baseline(Baseline.in(statement.text()).orElseGet(statement::words))
            .period(measuredOn(statement, fact))
            .forGroups(FormFacts.livedKinds(mentions))
            .notYetKnown(false)
            .sourceGroups(groups.spokenOf(statement, asked))
            .provenance(fact.provenance(statement))
            .build());
  }

  /**
   * Those that were not measured before all work had begun; the others are ruled out.
   *
   * @param worked when work was done, as far as the form tells
   */
  List<Outcome> after(List<ImpreciseDate> worked) {
    List<Outcome> after = new ArrayList<>();
    for (Outcome outcome : measured) {
      if (outcome.getPeriod().filter(when -> isBeforeAll(worked, when)).isEmpty()) {
        after.add(outcome);
      } else {
        ruledOut.add(
            new RuledOut(
                FactKind.OUTCOME_MEASURED,
                outcome.getProvenance().span().orElseThrow(),
                outcome.getProvenance().cue().orElseThrow(),
                RuledOut.Reason.MEASURED_BEFORE));
      }
    }
    return after;
  }

  List<RuledOut> ruledOut() {
    return ruledOut;
  }

  /** The last moment that is named; where a later one is told without its date, none. */
  private static Optional<ImpreciseDate> measuredOn(Statement statement, RecognisedFact fact) {
    boolean later = fact.rule().detail("order").filter("later"::equals).isPresent();
    return later
        ? Optional.empty()
        : FormFacts.dates(statement).stream().reduce((first, second) -> second);
  }

  private static boolean isBeforeAll(List<ImpreciseDate> worked, ImpreciseDate when) {
    return !worked.isEmpty() && worked.stream().allMatch(work -> when.isBefore(work) == Known.YES);
  }
}
