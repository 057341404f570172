package org.coproduction.rendering;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes pages as GitHub Flavored Markdown, a block a line. All text goes through {@link #phrase},
 * which escapes it.
 */
final class MarkdownWriter implements PageWriter {

  private static final int DEEPEST = 6;

  /** Names that can stand between back ticks; any other is written as ordinary text. */
  private static final Pattern SAFE_CODE = Pattern.compile("[A-Za-z0-9/._:,;= -]+");

  /** What begins a list, heading, quotation or rule at the beginning of a line, and only there. */
  private static final Pattern BEGINNING = Pattern.compile("^([-+=#>:])|^([0-9]{1,9})([.)])");

  private static final Pattern ADDRESS = Pattern.compile(":(?=//)|(?<=(?i:www))\\.");

  @Override
  public void write(Page page, Appendable out) throws IOException {
    heading(page.title(), 1, out);
    blocks(page.blocks(), 2, out);
  }

  private static void blocks(List<Block> blocks, int depth, Appendable out) throws IOException {
    String bullet = "- ";
    @Nullable Block before = null;
    for (Block block : blocks) {
      if (block instanceof Block.Picture picture && picture.inTable()) {
        continue;
      }
      out.append('\n');
      // Two lists in a row would be one, if they did not have different bullets.
      bullet = before instanceof Block.Listing && bullet.equals("- ") ? "* " : "- ";
      block(block, depth, bullet, out);
      before = block;
    }
  }

  private static void block(Block block, int depth, String bullet, Appendable out)
      throws IOException {
    if (block instanceof Block.Section section) {
      heading(section.heading(), depth, out);
      blocks(section.blocks(), depth + 1, out);
    } else if (block instanceof Block.Paragraph paragraph) {
      out.append(line(paragraph.phrase())).append('\n');
    } else if (block instanceof Block.Listing listing) {
      listing(listing, bullet, out);
    } else if (block instanceof Block.Table table) {
      table(table, out);
    } else if (block instanceof Block.Picture picture) {
      out.append(line(alternative(picture))).append('\n');
    }
  }

  /** What stands for a picture where there is none. */
  static Phrase alternative(Block.Picture picture) {
    return Phrase.strong(picture.name().text() + ":").and(picture.description());
  }

  private static void heading(Phrase heading, int depth, Appendable out) throws IOException {
    out.append("#".repeat(Math.min(depth, DEEPEST))).append(' ').append(line(heading)).append('\n');
  }

  private static void listing(Block.Listing listing, String bullet, Appendable out)
      throws IOException {
    for (Block.Entry entry : listing.entries()) {
      out.append(bullet).append(line(entry.lead()));
      for (Phrase more : entry.more()) {
        out.append("\\\n  ").append(line(more));
      }
      out.append('\n');
    }
  }

  private static void table(Block.Table table, Appendable out) throws IOException {
    out.append(line(Phrase.strong(table.caption().text()))).append("\n\n");
    row(table.head(), out);
    out.append("|---".repeat(table.head().size())).append("|\n");
    for (List<Phrase> row : table.rows()) {
      row(row, out);
    }
  }

  private static void row(List<Phrase> cells, Appendable out) throws IOException {
    for (Phrase cell : cells) {
      out.append("| ").append(phrase(cell)).append(' ');
    }
    out.append("|\n");
  }

  /** A phrase at the beginning of a line. */
  private static String line(Phrase phrase) {
    return BEGINNING.matcher(phrase(phrase)).replaceFirst("$2\\\\$1$3");
  }

  private static String phrase(Phrase phrase) {
    StringBuilder line = new StringBuilder();
    for (Span span : phrase.spans()) {
      if (line.length() > 0) {
        line.append(' ');
      }
      boolean code = span.style() == Span.Style.CODE && SAFE_CODE.matcher(span.text()).matches();
      if (code) {
        line.append('`').append(span.text()).append('`');
      } else if (span.style() == Span.Style.STRONG) {
        line.append("**").append(escaped(span.text())).append("**");
      } else {
        line.append(escaped(span.text()));
      }
    }
    return line.toString();
  }

  /** What stands for a text in Markdown, anywhere but at the beginning of a line. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      // The dollar sign begins a formula on some hosts, the others mean something everywhere.
      if ("\\`*_[]<>|~&!$#".indexOf(unit) >= 0) {
        escaped.append('\\');
      }
      escaped.append(unit);
    }
    return ADDRESS.matcher(escaped).replaceAll("\\\\$0");
  }
}
