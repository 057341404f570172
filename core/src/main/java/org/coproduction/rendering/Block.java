package org.coproduction.rendering;

import java.util.List;

/** A part of a page, without a format. */
sealed interface Block {

  /**
   * A heading and what stands under it. Sections within sections are how headings come to be in
   * order.
   */
  record Section(Phrase heading, List<Block> blocks) implements Block {
    public Section {
      blocks = List.copyOf(blocks);
    }
  }

  /** One paragraph. */
  record Paragraph(Phrase phrase) implements Block {
    static Paragraph of(String text) {
      return new Paragraph(Phrase.plain(text));
    }
  }

  /** A list whose order means nothing. */
  record Listing(List<Entry> entries) implements Block {
    public Listing {
      entries = List.copyOf(entries);
    }
  }

  /** One entry of a list: a line, and lines below it that say more. */
  record Entry(Phrase lead, List<Phrase> more) {
    public Entry {
      more = more.stream().filter(line -> !line.isEmpty()).toList();
    }

    static Entry of(Phrase lead) {
      return new Entry(lead, List.of());
    }
  }

  /** A table: a caption, a heading for each column, and rows whose first cell heads them. */
  record Table(Phrase caption, List<Phrase> head, List<List<Phrase>> rows) implements Block {
    public Table {
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
      int columns = head.size();
      if (columns == 0 || rows.stream().anyMatch(row -> row.size() != columns)) {
        throw new IllegalArgumentException("a row of a table has another length than its head");
      }
    }
  }

  /**
   * A picture, and the same in words for whoever does not see it.
   *
   * @param inTable whether a table beside it says all that it says, so that a format without
   *     pictures has no need of it
   */
  record Picture(Phrase name, Phrase description, boolean inTable, Drawing drawing)
      implements Block {}
}
