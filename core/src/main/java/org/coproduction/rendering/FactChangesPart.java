package org.coproduction.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coproduction.scoring.FactChange;
import org.coproduction.scoring.FactOnRecord;

/** The facts that came, went, or are better or worse shown. */
final class FactChangesPart {

  private static final int MOST_IN_SHORT = 12;

  private FactChangesPart() {}

  static List<Block> of(List<FactChange> changes, Wording wording) {
    if (changes.isEmpty()) {
      return List.of();
    }
    int shown = wording.isDetailed() ? changes.size() : Math.min(changes.size(), MOST_IN_SHORT);
    List<List<Phrase>> rows = new ArrayList<>();
    for (FactChange change : changes.subList(0, shown)) {
      rows.add(row(change, wording));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Table(
            wording.phrase("comparison.facts"),
            List.of(
                wording.phrase("facts.fact"),
                wording.phrase("facts.where"),
                wording.phrase("comparison.before"),
                wording.phrase("comparison.after")),
            rows));
    if (shown < changes.size()) {
      blocks.add(Block.Paragraph.of(wording.count("more", changes.size() - shown)));
    }
    return blocks;
  }

  private static List<Phrase> row(FactChange change, Wording wording) {
    Optional<FactOnRecord> known = change.after().or(change::before);
    return List.of(
        known.map(fact -> Phrase.plain(wording.term(fact.kind()))).orElse(Phrase.empty()),
        known.map(fact -> Phrase.code(fact.document() + " " + fact.place())).orElse(Phrase.empty()),
        grade(change.before(), wording),
        grade(change.after(), wording));
  }

  private static Phrase grade(Optional<FactOnRecord> fact, Wording wording) {
    return fact.map(
            known ->
                known.isByPerson()
                    ? Phrase.plain(wording.term(known.grade()))
                    : Phrase.plain(wording.term(known.grade())).and(wording.say("recognised-only")))
        .orElseGet(() -> wording.phrase("comparison.no-fact"));
  }
}
