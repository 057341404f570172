package org.coproduction.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.coproduction.value.FactKind;

/** The facts recognised in one form, by statement, and what was ruled out. Used once. */
final class Recognised {

  private final List<List<RecognisedFact>> facts = new ArrayList<>();
  private final List<RuledOut> ruledOut = new ArrayList<>();
  private final Set<FactKind> denied = EnumSet.noneOf(FactKind.class);

  Recognised(int statements) {
    for (int index = 0; index < statements; index++) {
      facts.add(new ArrayList<>());
    }
  }

  void add(int index, RecognisedFact fact) {
    facts.get(index).add(fact);
  }

  void ruleOut(StatementWords words, RecognisedFact fact, RuledOut.Reason reason) {
    ruledOut.add(
        new RuledOut(
            fact.rule().kind(),
            words.statement().span(fact.first(), fact.end()),
            fact.rule().cue(),
            reason));
  }

  /** Takes away what is denied further down; what is denied throughout, wherever it stands. */
  void contradict(List<StatementWords> words) {
    for (int at = 0; at < facts.size(); at++) {
      for (RecognisedFact denial : List.copyOf(facts.get(at))) {
        if (denial.rule().denies()) {
          facts.get(at).remove(denial);
          denied.add(denial.rule().kind());
          boolean all = denial.rule().detail("of").filter("all"::equals).isPresent();
          int end = all ? facts.size() : at + 1;
          for (int index = 0; index < end; index++) {
            contradict(words.get(index), facts.get(index), denial);
          }
        }
      }
    }
  }

  /** Whether the account denies a kind of fact somewhere. */
  boolean denies(FactKind kind) {
    return denied.contains(kind);
  }

  /** Whether the account denies a kind of fact, and none of that kind still stands. */
  boolean deniesAll(FactKind kind) {
    return denies(kind)
        && facts.stream().flatMap(List::stream).noneMatch(fact -> fact.rule().kind() == kind);
  }

  List<RecognisedFact> of(int index) {
    return facts.get(index);
  }

  List<RuledOut> ruledOut() {
    return ruledOut;
  }

  private void contradict(
      StatementWords words, List<RecognisedFact> claims, RecognisedFact denial) {
    claims.removeIf(
        claim -> {
          boolean gone = !claim.rule().denies() && claim.rule().kind() == denial.rule().kind();
          if (gone) {
            ruleOut(words, claim, RuledOut.Reason.CONTRADICTED);
          }
          return gone;
        });
  }
}
