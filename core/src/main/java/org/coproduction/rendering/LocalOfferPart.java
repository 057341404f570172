package org.coproduction.rendering;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.disclosure.CountTable;
import org.coproduction.disclosure.Counted;
import org.coproduction.disclosure.PublishedTable;
import org.coproduction.disclosure.SmallNumberPolicy;
import org.coproduction.disclosure.SmallNumbers;
import org.coproduction.localoffer.CommentClass;
import org.coproduction.localoffer.LocalOfferComment;
import org.coproduction.localoffer.LocalOfferYear;

/**
 * The comments of a year on the Local Offer, counted, with small counts hidden. No words of
 * comments or answers are on it: what may be quoted is for the gate of publication to say.
 */
final class LocalOfferPart {

  private LocalOfferPart() {}

  static List<Block> of(LocalOfferYear year, SmallNumberPolicy policy, Wording wording) {
    List<List<Integer>> counts = new ArrayList<>();
    for (CommentClass kind : CommentClass.values()) {
      List<LocalOfferComment> ofIt =
          year.toPublish().stream().filter(one -> firstClass(one) == kind).toList();
      int answered = (int) ofIt.stream().filter(LocalOfferComment::isAnswered).count();
      counts.add(List.of(answered, ofIt.size() - answered));
    }
    PublishedTable table = SmallNumbers.publish(CountTable.of(Counted.MENTIONS, counts), policy);
    List<List<Phrase>> rows = new ArrayList<>();
    CommentClass[] kinds = CommentClass.values();
    for (int row = 0; row < kinds.length; row++) {
      rows.add(
          List.of(
              Phrase.plain(wording.term(kinds[row])),
              Phrase.plain(table.count(row, 0).text()),
              Phrase.plain(table.count(row, 1).text()),
              Phrase.plain(table.rowTotal(row).text())));
    }
    rows.add(
        List.of(
            wording.phrase("local-offer.all"),
            Phrase.plain(table.columnTotal(0).text()),
            Phrase.plain(table.columnTotal(1).text()),
            Phrase.plain(table.total().text())));
    return List.of(
        wording.paragraph(
            "local-offer.year", "from", wording.date(year.from()), "to", wording.date(year.to())),
        wording.paragraph("local-offer.small"),
        new Block.Table(
            wording.phrase("local-offer.caption"),
            List.of(
                wording.phrase("local-offer.class"),
                wording.phrase("local-offer.answered"),
                wording.phrase("local-offer.open"),
                wording.phrase("local-offer.received")),
            rows));
  }

  /** A comment of two classes is counted with the first, so that the total is of comments. */
  private static CommentClass firstClass(LocalOfferComment comment) {
    return comment.classes().iterator().next();
  }
}
