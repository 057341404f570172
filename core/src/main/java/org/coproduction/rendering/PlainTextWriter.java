package org.coproduction.rendering;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes pages as plain text of a given width. */
final class PlainTextWriter implements PageWriter {

  private final int width;

  PlainTextWriter(int width) {
    this.width = width;
  }

  @Override
  public void write(Page page, Appendable out) throws IOException {
    title(page.title().text(), out);
    blocks(page.blocks(), 0, out);
  }

  private void blocks(List<Block> blocks, int depth, Appendable out) throws IOException {
    @Nullable Block before = null;
    for (Block block : blocks) {
      if (block instanceof Block.Picture picture && picture.inTable()) {
        continue;
      }
      if (!standsClose(before, block)) {
        out.append('\n');
      }
      before = block;
      block(block, depth, out);
    }
  }

  /** What follows its heading stands close to it, and a list to what leads to it. */
  private static boolean standsClose(@Nullable Block before, Block block) {
    return before == null
        ? !(block instanceof Block.Section)
        : block instanceof Block.Listing && !(before instanceof Block.Listing);
  }

  private void block(Block block, int depth, Appendable out) throws IOException {
    if (block instanceof Block.Section section) {
      lines(section.heading(), "", "", out);
      blocks(section.blocks(), depth + 1, out);
    } else if (block instanceof Block.Paragraph paragraph) {
      lines(paragraph.phrase(), "", "", out);
    } else if (block instanceof Block.Listing listing) {
      for (Block.Entry entry : listing.entries()) {
        lines(entry.lead(), "- ", "  ", out);
        for (Phrase more : entry.more()) {
          lines(more, "    ", "    ", out);
        }
      }
    } else if (block instanceof Block.Table table) {
      table(table, out);
    } else if (block instanceof Block.Picture picture) {
      lines(picture.description(), "", "", out);
    }
  }

  private void title(String text, Appendable out) throws IOException {
    int longest = 0;
    for (String part : TextWidth.wrapped(text, width)) {
      out.append(part).append('\n');
      longest = Math.max(longest, TextWidth.of(part));
    }
    out.append("=".repeat(longest)).append('\n');
  }

  private void lines(Phrase phrase, String first, String later, Appendable out) throws IOException {
    String before = first;
    for (String line : TextWidth.wrapped(phrase.text(), width - first.length())) {
      out.append((before + line).stripTrailing()).append('\n');
      before = later;
    }
  }

  private void table(Block.Table table, Appendable out) throws IOException {
    lines(table.caption(), "", "", out);
    TableLayout layout = TableLayout.of(table, width - 2);
    layout.row(table.head(), out);
    layout.rule(out);
    for (List<Phrase> row : table.rows()) {
      layout.row(row, out);
    }
  }
}
