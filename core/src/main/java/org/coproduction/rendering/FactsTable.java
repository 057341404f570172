package org.coproduction.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coproduction.scoring.FactKey;
import org.coproduction.scoring.FactOnRecord;
import org.coproduction.scoring.ItemScore;
import org.coproduction.scoring.Scorecard;
import org.coproduction.value.SourceSpan;

/** Facts that a score rests on: what, where, about whom, how well shown and where from. */
final class FactsTable {

  /** A form with thousands of equal facts still makes a page that somebody reads. */
  private static final int MOST_AN_ITEM = 25;

  private FactsTable() {}

  static Block.Section section(Scorecard card, Wording wording) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(wording.paragraph("facts.intro"));
    for (ItemScore item : card.items()) {
      if (!item.facts().isEmpty()) {
        blocks.addAll(
            of(
                wording.phrase("facts.caption", "item", item.id().value()),
                card.facts(item.facts()),
                MOST_AN_ITEM,
                wording));
      }
    }
    return new Block.Section(wording.phrase("facts.title"), blocks);
  }

  static List<Block> of(Phrase caption, List<FactOnRecord> facts, int most, Wording wording) {
    List<List<Phrase>> rows = new ArrayList<>();
    for (FactOnRecord fact : facts.subList(0, Math.min(most, facts.size()))) {
      rows.add(row(fact, wording));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Table(
            caption,
            List.of(
                wording.phrase("facts.fact"),
                wording.phrase("facts.where"),
                wording.phrase("facts.about"),
                wording.phrase("facts.shown"),
                wording.phrase("facts.origin")),
            rows));
    if (facts.size() > most) {
      blocks.add(Block.Paragraph.of(wording.count("more", facts.size() - most)));
    }
    return blocks;
  }

  /** The same one below the other, with what each lacks unless that is told already. */
  static List<Block> listed(
      Phrase lead, List<FactOnRecord> facts, Set<FactKey> told, int most, Wording wording) {
    List<Block.Entry> entries = new ArrayList<>();
    for (FactOnRecord fact : facts.subList(0, Math.min(most, facts.size()))) {
      Phrase lacks =
          fact.lacks().isEmpty() || told.contains(fact.key())
              ? Phrase.empty()
              : wording.phrase("facts.lacks").and(RaisePart.lacks(fact.lacks(), wording));
      entries.add(
          new Block.Entry(
              Phrase.plain(wording.term(fact.kind()))
                  .and("–")
                  .and(Phrase.code(fact.document() + " " + fact.place())),
              List.of(inWords(fact, wording), lacks)));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(lead));
    blocks.add(new Block.Listing(entries));
    if (facts.size() > most) {
      blocks.add(Block.Paragraph.of(wording.count("more", facts.size() - most)));
    }
    return blocks;
  }

  private static Phrase inWords(FactOnRecord fact, Wording wording) {
    return wording
        .phrase(
            "facts.about-whom",
            "about",
            about(fact, wording).text(),
            "grade",
            wording.term(fact.grade()))
        .and(origin(fact, wording));
  }

  private static List<Phrase> row(FactOnRecord fact, Wording wording) {
    return List.of(
        Phrase.plain(wording.term(fact.kind())),
        Phrase.code(fact.document().toString()).and(Phrase.code(fact.place().toString())),
        about(fact, wording),
        Phrase.plain(wording.term(fact.grade())),
        origin(fact, wording));
  }

  private static Phrase about(FactOnRecord fact, Wording wording) {
    Phrase group =
        fact.group().map(kind -> Phrase.plain(wording.term(kind))).orElse(Phrase.empty());
    Phrase stage =
        fact.stage()
            .map(of -> wording.phrase("facts.stage", "stage", wording.term(of)))
            .orElse(Phrase.empty());
    Phrase both = group.and(stage);
    return both.isEmpty() ? wording.phrase("facts.nobody") : both;
  }

  /** A fact that nobody stands behind is marked as what it is: a suggestion. */
  private static Phrase origin(FactOnRecord fact, Wording wording) {
    Phrase origin =
        fact.isByPerson()
            ? Phrase.plain(wording.term(fact.origin()))
            : Phrase.strong(wording.term(fact.origin()));
    return origin.and(where(fact.source(), wording)).and(cue(fact, wording));
  }

  private static Phrase cue(FactOnRecord fact, Wording wording) {
    return fact.cue()
        .map(cue -> wording.phrase("facts.cue").and(Phrase.code(cue.value())))
        .orElse(Phrase.empty());
  }

  private static Phrase where(Optional<SourceSpan> source, Wording wording) {
    if (source.isEmpty()) {
      return Phrase.empty();
    }
    SourceSpan span = source.get();
    if (span.firstLine() != span.lastLine()) {
      return wording.phrase("facts.lines", "first", span.firstLine(), "last", span.lastLine());
    }
    // Columns are counted from 1, as editors do; a span counts from 0.
    return span.span()
        .map(
            in ->
                wording.phrase(
                    "facts.columns",
                    "line",
                    span.firstLine(),
                    "first",
                    in.start() + 1,
                    "last",
                    in.end()))
        .orElseGet(() -> wording.phrase("facts.line", "line", span.firstLine()));
  }
}
