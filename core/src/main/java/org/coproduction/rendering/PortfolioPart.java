package org.coproduction.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.coproduction.portfolio.Portfolio;
import org.coproduction.portfolio.Showings;

/** What many pieces of work show, none above another. */
final class PortfolioPart {

  private final Wording wording;
  private final List<Block> blocks = new ArrayList<>();

  private PortfolioPart(Wording wording) {
    this.wording = wording;
  }

  static List<Block> of(Portfolio portfolio, Wording wording) {
    PortfolioPart part = new PortfolioPart(wording);
    part.write(portfolio);
    return part.blocks;
  }

  private void write(Portfolio portfolio) {
    blocks.add(
        new Block.Paragraph(
            Phrase.plain(wording.count("portfolio.pieces", portfolio.pieces().size()))));
    portfolio
        .oldest()
        .flatMap(
            oldest ->
                portfolio
                    .newest()
                    .map(
                        newest ->
                            wording.paragraph(
                                "portfolio.judged",
                                "oldest",
                                wording.date(oldest),
                                "newest",
                                wording.date(newest))))
        .ifPresent(blocks::add);
    blocks.add(wording.paragraph("portfolio.no-league"));
    if (!portfolio.inSeveralVersions().isEmpty()) {
      blocks.add(
          new Block.Paragraph(
              Phrase.plain(
                  wording.count(
                      "portfolio.several-versions", portfolio.inSeveralVersions().size()))));
    }
    table(
        "portfolio.levels",
        portfolio.byStageAndGroup(),
        cell -> Phrase.plain(wording.term(cell.stage()) + ",").and(wording.term(cell.group())));
    table("portfolio.years", portfolio.byYear(), year -> Phrase.plain(Integer.toString(year)));
    table(
        "portfolio.principles",
        portfolio.byPrinciple(),
        ref -> Phrase.code(ref.charter().value() + " " + ref.principle().value()));
    table("portfolio.items", portfolio.byItem(), ref -> Phrase.code(ref.item().value()));
    if (!portfolio.facts().isEmpty()) {
      blocks.add(
          new Block.Table(
              wording.phrase("portfolio.facts"),
              List.of(wording.phrase("portfolio.origin"), wording.phrase("portfolio.count")),
              portfolio.facts().entrySet().stream()
                  .map(
                      each ->
                          List.of(
                              Phrase.plain(wording.term(each.getKey())),
                              LoopPart.number(each.getValue())))
                  .toList()));
    }
  }

  private <K> void table(String caption, Map<K, Showings> counts, Function<K, Phrase> name) {
    if (!counts.isEmpty()) {
      blocks.add(
          new Block.Table(
              wording.phrase(caption),
              List.of(
                  wording.phrase("portfolio.what"),
                  wording.phrase("portfolio.evidenced"),
                  wording.phrase("portfolio.asserted"),
                  wording.phrase("portfolio.missing"),
                  wording.phrase("portfolio.cannot-tell"),
                  wording.phrase("portfolio.not-applicable"),
                  wording.phrase("portfolio.all")),
              counts.entrySet().stream()
                  .map(each -> row(name.apply(each.getKey()), each.getValue()))
                  .toList()));
    }
  }

  private static List<Phrase> row(Phrase name, Showings counts) {
    return List.of(
        name,
        LoopPart.number(counts.evidenced()),
        LoopPart.number(counts.asserted()),
        LoopPart.number(counts.missing()),
        LoopPart.number(counts.cannotTell()),
        LoopPart.number(counts.notApplicable()),
        LoopPart.number(counts.all()));
  }
}
