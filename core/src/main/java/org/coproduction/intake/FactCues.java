package org.coproduction.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coproduction.text.PhraseMatch;
import org.coproduction.value.FactKind;

/**
 * Recognises which kinds of fact the statements of a form state, by the concepts that stand in them
 * together, and does not where the words say that it has not happened.
 */
final class FactCues {

  /** Asks what is to come, so that nothing in the answer has happened. */
  private static final String ASKED_NEXT = "asked-next";

  /** How many statements beside one are near it, and how many lines. */
  static final int NEAR = 2;

  private final List<FactRule> rules;

  private FactCues(List<FactRule> rules) {
    this.rules = rules;
  }

  static FactCues english() {
    List<FactRule> rules = new ArrayList<>();
    CueResource.english("facts.txt").forEach((name, parts) -> rules.add(FactRule.of(name, parts)));
    return new FactCues(List.copyOf(rules));
  }

  /** The facts that the statements state, in their order, then that of the rules. */
  Recognised in(List<StatementWords> words) {
    Recognised recognised = new Recognised(words.size());
    for (int index = 0; index < words.size(); index++) {
      // Two cues may fire on one statement; it still states one fact of a kind.
      Set<FactKind> stated = EnumSet.noneOf(FactKind.class);
      for (FactRule rule : rules) {
        if (rule.denies() || rule.kind() == FactKind.METHOD_USED || !stated.contains(rule.kind())) {
          if (apply(rule, words, index, recognised) && !rule.denies()) {
            stated.add(rule.kind());
          }
        }
      }
    }
    recognised.contradict(words);
    return recognised;
  }

  private static boolean apply(
      FactRule rule, List<StatementWords> words, int index, Recognised recognised) {
    StatementWords here = words.get(index);
    if (!rule.needs().stream().allMatch(here::holds)
        || !rule.near().stream().allMatch(oneOf -> isNear(oneOf, words, index, rule, true))
        || !rule.beside().stream().allMatch(oneOf -> isNear(oneOf, words, index, rule, false))
        || !rule.behind().stream().allMatch(oneOf -> isBehind(oneOf, words, index))
        || (!rule.without().isEmpty() && isNear(rule.without(), words, index, rule, true))) {
      return false;
    }
    if ((!rule.near().isEmpty() || !rule.behind().isEmpty())
        && isTold(rule, words, index, recognised)) {
      return false;
    }
    boolean planned = isPlanned(rule, here);
    List<BitSet> within = withinReach(rule, here);
    Optional<PhraseMatch<String>> standing = Optional.empty();
    Optional<RuledOut.Reason> undone = Optional.empty();
    PhraseMatch<String> seen = null;
    for (String concept : rule.needs().get(0)) {
      for (PhraseMatch<String> match : here.places(concept)) {
        if (standing.isEmpty() && reaches(within, match)) {
          Optional<RuledOut.Reason> reason = undoing(rule, here, match, planned);
          if (reason.isEmpty()) {
            standing = Optional.of(match);
          } else if (seen == null) {
            seen = match;
            undone = reason;
          }
        }
      }
    }
    if (standing.isPresent()) {
      PhraseMatch<String> match = standing.get();
      recognised.add(index, new RecognisedFact(rule, match.first(), match.end()));
      return true;
    }
    if (seen != null && undone.isPresent() && !rule.denies()) {
      recognised.ruleOut(here, new RecognisedFact(rule, seen.first(), seen.end()), undone.get());
    }
    return false;
  }

  /** Whether a statement just before tells the same already: what two tell together is one fact. */
  private static boolean isTold(
      FactRule rule, List<StatementWords> words, int index, Recognised recognised) {
    for (int at = Math.max(0, index - NEAR); at < index; at++) {
      if (words.get(at).statement().isNear(words.get(index).statement())
          && recognised.of(at).stream().anyMatch(fact -> fact.rule().kind() == rule.kind())) {
        return true;
      }
    }
    return false;
  }

  /** Whether what a rule needs is only planned, wherever in the statement the fact may stand. */
  private static boolean isPlanned(FactRule rule, StatementWords here) {
    boolean evenDenied = rule.standsEvenIf(StatementWords.NOT_SO);
    return here.found().containsKey(ASKED_NEXT)
        || !rule.needs().stream().allMatch(oneOf -> here.tells(oneOf, false, evenDenied));
  }

  private static Optional<RuledOut.Reason> undoing(
      FactRule rule, StatementWords here, PhraseMatch<String> match, boolean allPlanned) {
    if (here.principle()) {
      return Optional.of(RuledOut.Reason.PRINCIPLE);
    }
    boolean evenPlans = rule.standsEvenIf(StatementWords.NOT_YET);
    boolean planned = allPlanned || StatementWords.touches(here.notYet(), match);
    boolean asked =
        !rule.standsEvenIf(StatementWords.ASKED) && StatementWords.touches(here.asked(), match);
    if (asked || (!evenPlans && planned)) {
      return Optional.of(RuledOut.Reason.NOT_YET);
    }
    if (!rule.standsEvenIf(StatementWords.NOT_SO) && StatementWords.touches(here.notSo(), match)) {
      return Optional.of(RuledOut.Reason.DENIED);
    }
    return rule.unless().stream().anyMatch(here.found()::containsKey)
        ? Optional.of(RuledOut.Reason.UNDONE_BESIDE)
        : Optional.empty();
  }

  /**
   * Where a fact must stand to be close enough to each thing that a rule needs: for each of these
   * the places that one of its concepts reaches, marked once, since to measure from every place to
   * every other would take too long in a long statement.
   */
  private static List<BitSet> withinReach(FactRule rule, StatementWords here) {
    List<BitSet> within = new ArrayList<>();
    rule.reach()
        .ifPresent(
            reach ->
                rule.needs().stream()
                    .filter(oneOf -> oneOf.stream().noneMatch(here::isOfTheWhole))
                    .forEach(oneOf -> within.add(reached(oneOf, here, reach))));
    return within;
  }

  private static BitSet reached(List<String> oneOf, StatementWords here, int reach) {
    BitSet reached = new BitSet();
    for (String concept : oneOf) {
      for (PhraseMatch<String> place : here.places(concept)) {
        reached.set(Math.max(0, place.first() - reach), place.end() + reach + 1);
      }
    }
    return reached;
  }

  private static boolean reaches(List<BitSet> within, PhraseMatch<String> match) {
    for (BitSet reached : within) {
      int next = reached.nextSetBit(match.first());
      if (next < 0 || next > match.end()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNear(
      List<String> oneOf, List<StatementWords> words, int index, FactRule rule, boolean itself) {
    boolean evenPlans = rule.standsEvenIf(StatementWords.NOT_YET) || rule.denies();
    boolean evenDenied = rule.standsEvenIf(StatementWords.NOT_SO) || rule.denies();
    Statement here = words.get(index).statement();
    int last = Math.min(words.size() - 1, index + NEAR);
    for (int at = Math.max(0, index - NEAR); at <= last; at++) {
      StatementWords there = words.get(at);
      if ((itself || at != index)
          && there.statement().isNear(here)
          && there.tells(oneOf, evenPlans, evenDenied)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the statement just before tells what a fact must follow. */
  private static boolean isBehind(List<String> oneOf, List<StatementWords> words, int index) {
    return index > 0
        && words.get(index - 1).statement().isNear(words.get(index).statement())
        && words.get(index - 1).tells(oneOf, false, false);
  }
}
