package org.coproduction.rendering;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coproduction.finding.RuleOutcome;
import org.coproduction.finding.Unsettled;

/** What each rule came to, out of how many; what could not be told is never counted as held. */
final class OutcomesPart {

  private OutcomesPart() {}

  static Block.Section of(List<RuleOutcome> outcomes, Wording wording) {
    List<List<Phrase>> rows =
        outcomes.stream()
            .map(
                outcome ->
                    List.of(
                        Phrase.code(outcome.rule().value()),
                        wording.phrase("of", "met", outcome.passed(), "of", outcome.applicable()),
                        Phrase.plain(Integer.toString(outcome.failed())),
                        reasons(outcome.unknown(), wording),
                        reasons(outcome.notApplicable(), wording)))
            .toList();
    return new Block.Section(
        wording.phrase("outcomes.title"),
        List.of(
            new Block.Table(
                wording.phrase("outcomes.caption"),
                List.of(
                    wording.phrase("outcomes.rule"),
                    wording.phrase("outcomes.passed"),
                    wording.phrase("outcomes.failed"),
                    wording.phrase("outcomes.unknown"),
                    wording.phrase("outcomes.not-applicable")),
                rows)));
  }

  private static Phrase reasons(Map<Unsettled, Integer> counts, Wording wording) {
    return counts.isEmpty()
        ? Phrase.plain("0")
        : Phrase.plain(
            counts.entrySet().stream()
                .map(reason -> reason.getValue() + " (" + wording.term(reason.getKey()) + ")")
                .collect(Collectors.joining("; ")));
  }
}
