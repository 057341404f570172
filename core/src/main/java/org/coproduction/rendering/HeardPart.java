package org.coproduction.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coproduction.loop.ExpectedVoice;
import org.coproduction.loop.HeardGroup;
import org.coproduction.loop.NeedsMet;
import org.coproduction.loop.OutOf;
import org.coproduction.loop.Tally;
import org.coproduction.loop.WhoWasHeard;

/** Who was heard, with exact numbers: for those who do the work. */
final class HeardPart {

  private HeardPart() {}

  static List<Block> of(WhoWasHeard heard, Wording wording) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(wording.paragraph("internal"));
    blocks.add(wording.paragraph("heard.lines-are-not-people"));
    blocks.add(
        new Block.Table(
            wording.phrase("heard.caption"),
            List.of(
                wording.phrase("heard.group"),
                wording.phrase("heard.invited"),
                wording.phrase("heard.came"),
                wording.phrase("heard.turnout"),
                wording.phrase("heard.lines"),
                wording.phrase("heard.signed"),
                wording.phrase("heard.adjustments"),
                wording.phrase("heard.needs"),
                wording.phrase("heard.standing")),
            heard.groups().stream().map(group -> row(group, wording)).toList()));
    if (heard.needs().rate().whole() > 0) {
      blocks.add(
          new Block.Paragraph(
              wording.phrase("heard.needs.all").and(needs(heard.needs(), wording))));
    }
    if (!heard.expected().isEmpty()) {
      blocks.add(expected(heard.expected(), wording));
    }
    if (!heard.missing().isEmpty()) {
      blocks.add(
          new Block.Section(
              wording.phrase("heard.missing"),
              List.of(
                  new Block.Listing(
                      heard.missing().stream().map(voice -> voice(voice, wording)).toList()))));
    }
    return blocks;
  }

  /** One of which nobody knows is told, so that nobody takes it for one that was not met. */
  private static Phrase needs(NeedsMet needs, Wording wording) {
    if (needs.rate().whole() == 0) {
      return wording.phrase("heard.needs.none");
    }
    Phrase rate = LoopPart.rate(needs.rate(), wording);
    return needs.unknown() == 0
        ? rate
        : rate.and(wording.say("heard.needs.unknown", "n", needs.unknown()));
  }

  private static Block.Table expected(List<ExpectedVoice> expected, Wording wording) {
    return new Block.Table(
        wording.phrase("heard.expected"),
        List.of(
            wording.phrase("heard.group"),
            wording.phrase("heard.standing"),
            wording.phrase("heard.share"),
            wording.phrase("heard.share-expected"),
            wording.phrase("heard.fewer")),
        expected.stream()
            .map(
                voice ->
                    List.of(
                        Phrase.plain(wording.term(voice.expected().group())),
                        Phrase.plain(wording.term(voice.standing())),
                        share(voice.share(), wording),
                        share(voice.expected().share(), wording),
                        fewer(voice, wording)))
            .toList());
  }

  private static Phrase share(Optional<OutOf> share, Wording wording) {
    return share
        .map(rate -> LoopPart.rate(rate, wording))
        .orElseGet(() -> wording.phrase("heard.not-known"));
  }

  private static Phrase fewer(ExpectedVoice voice, Wording wording) {
    boolean comparable = voice.share().isPresent() && voice.expected().share().isPresent();
    return wording.phrase(
        comparable
            ? voice.isFewerThanExpected() ? "heard.fewer.yes" : "heard.fewer.no"
            : "heard.not-known");
  }

  private static List<Phrase> row(HeardGroup group, Wording wording) {
    return List.of(
        Phrase.plain(wording.term(group.group())),
        tally(group.invited(), wording),
        tally(group.came(), wording),
        group
            .turnout()
            .map(rate -> LoopPart.rate(rate, wording))
            .orElseGet(() -> wording.phrase("heard.not-known")),
        LoopPart.number(group.lines()),
        LoopPart.number(group.signed()),
        LoopPart.number(group.adjustments()),
        needs(group.needs(), wording),
        Phrase.plain(wording.term(group.standing())));
  }

  private static Phrase tally(Tally tally, Wording wording) {
    if (tally.counted() == 0) {
      return wording.phrase("heard.not-known");
    }
    if (tally.exact().isPresent()) {
      return Phrase.plain(Long.toString(tally.fewest()));
    }
    return tally.most().isPresent()
        ? wording.phrase(
            "heard.between", "fewest", tally.fewest(), "most", tally.most().getAsLong())
        : wording.phrase("heard.at-least", "fewest", tally.fewest());
  }

  private static Block.Entry voice(ExpectedVoice voice, Wording wording) {
    return Block.Entry.of(
        Phrase.plain(wording.term(voice.expected().group()) + ":")
            .and(wording.term(voice.standing())));
  }
}
