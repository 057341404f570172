package org.coproduction.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.coproduction.localoffer.CommentClass;
import org.coproduction.publication.PublishedComment;
import org.coproduction.publication.PublishedCommentClass;
import org.coproduction.publication.PublishedExclusion;
import org.coproduction.publication.PublishedLocalOffer;
import org.coproduction.publication.PublishedText;

/** The comments of a year on the Local Offer with their answers, as they came through the gate. */
final class LocalOfferPart {

  private final PublishedLocalOffer year;
  private final Wording wording;

  private LocalOfferPart(PublishedLocalOffer year, Wording wording) {
    this.year = year;
    this.wording = wording;
  }

  static List<Block> of(PublishedLocalOffer year, Wording wording) {
    return new LocalOfferPart(year, wording).blocks();
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    year.area().ifPresent(area -> blocks.add(new Block.Paragraph(wording.published(area))));
    blocks.add(
        wording.paragraph(
            "local-offer.year", "from", wording.date(year.from()), "to", wording.date(year.to())));
    if (!year.counts().isEmpty() || !year.leftOut().isEmpty()) {
      blocks.add(wording.paragraph("local-offer.small"));
    }
    if (!year.counts().isEmpty()) {
      blocks.add(counts());
    }
    if (!year.leftOut().isEmpty()) {
      blocks.add(leftOut());
    }
    for (CommentClass kind : CommentClass.values()) {
      comments(Optional.of(kind), wording.term(kind), blocks);
    }
    comments(Optional.empty(), wording.say("local-offer.others"), blocks);
    return blocks;
  }

  private Block.Table counts() {
    return new Block.Table(
        wording.phrase("local-offer.caption"),
        List.of(
            wording.phrase("local-offer.class"),
            wording.phrase("local-offer.answered"),
            wording.phrase("local-offer.open"),
            wording.phrase("local-offer.received"),
            wording.phrase("local-offer.share")),
        year.counts().stream().map(this::row).toList());
  }

  private List<Phrase> row(PublishedCommentClass counts) {
    return List.of(
        counts
            .kind()
            .map(kind -> Phrase.plain(wording.term(kind)))
            .orElseGet(() -> wording.phrase("local-offer.all")),
        Phrase.plain(counts.answered().text()),
        Phrase.plain(counts.open().text()),
        Phrase.plain(counts.all().text()),
        counts
            .share()
            .map(
                share -> wording.rate(share.part(), share.whole(), OptionalInt.of(share.percent())))
            .orElseGet(() -> wording.phrase("local-offer.no-share")));
  }

  private Block.Table leftOut() {
    List<List<Phrase>> rows = new ArrayList<>();
    for (PublishedExclusion excluded : year.leftOut()) {
      rows.add(
          List.of(
              Phrase.plain(wording.term(excluded.reason())),
              Phrase.plain(excluded.comments().text())));
    }
    return new Block.Table(
        wording.phrase("local-offer.left-out"),
        List.of(wording.phrase("local-offer.why"), wording.phrase("local-offer.comments")),
        rows);
  }

  private void comments(Optional<CommentClass> about, String heading, List<Block> blocks) {
    List<Block.Entry> entries =
        year.comments().stream()
            .filter(comment -> comment.about().stream().findFirst().equals(about))
            .map(this::entry)
            .toList();
    if (!entries.isEmpty()) {
      blocks.add(new Block.Section(Phrase.plain(heading), List.of(new Block.Listing(entries))));
    }
  }

  private Block.Entry entry(PublishedComment comment) {
    List<Phrase> more = new ArrayList<>();
    say("local-offer.response", comment.response(), more);
    say("local-offer.action", comment.action(), more);
    say("local-offer.reason", comment.reason(), more);
    Phrase lead = wording.strong("you-said.you-said");
    return new Block.Entry(
        lead.and(
            comment
                .said()
                .map(wording::published)
                .orElseGet(() -> wording.phrase("you-said.not-quoted"))),
        more);
  }

  private void say(String key, Optional<PublishedText> text, List<Phrase> more) {
    text.ifPresent(words -> more.add(wording.strong(key).and(wording.published(words))));
  }
}
