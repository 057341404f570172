package org.coproduction.rendering;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** Writes pages as semantic HTML. All text goes through {@link #escaped}. */
final class HtmlWriter implements PageWriter {

  private static final Pattern PREFIX = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,63}");
  private static final int DEEPEST = 6;

  private final boolean whole;
  private final int level;
  private final String prefix;

  private HtmlWriter(boolean whole, int level, String prefix) {
    this.whole = whole;
    this.level = level;
    this.prefix = prefix;
  }

  static HtmlWriter document() {
    return new HtmlWriter(true, 1, "part");
  }

  static HtmlWriter fragment(int level, String prefix) {
    if (level < 1 || level > DEEPEST || !PREFIX.matcher(prefix).matches()) {
      throw new IllegalArgumentException("the level or prefix of a fragment cannot be used");
    }
    return new HtmlWriter(false, level, prefix);
  }

  @Override
  public void write(Page page, Appendable out) throws IOException {
    if (whole) {
      out.append("<!DOCTYPE html>\n<html lang=\"").append(escaped(page.language()));
      out.append("\">\n<head>\n<meta charset=\"utf-8\">\n");
      out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
      out.append("<title>").append(escaped(page.title().text())).append("</title>\n<style>\n");
      out.append(Stylesheet.css())
          .append("</style>\n</head>\n<body>\n<main class=\"coproduction\">\n");
    } else {
      out.append("<article class=\"coproduction\" lang=\"").append(escaped(page.language()));
      out.append("\">\n");
    }
    Run run = new Run(out, page.language());
    run.heading(page.title(), level);
    run.blocks(page.blocks(), level + 1);
    out.append(whole ? "</main>\n</body>\n</html>\n" : "</article>\n");
  }

  /** What stands for a text in HTML, within an element and within a quoted attribute. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      switch (unit) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(unit);
      }
    }
    return escaped.toString();
  }

  /** One page on its way out. */
  private final class Run {

    private final Appendable out;
    private final String language;
    private int ids;

    Run(Appendable out, String language) {
      this.out = out;
      this.language = language;
    }

    private String nextId() {
      ids++;
      return prefix + "-" + ids;
    }

    void blocks(List<Block> blocks, int depth) throws IOException {
      for (Block block : blocks) {
        block(block, depth);
      }
    }

    private void block(Block block, int depth) throws IOException {
      if (block instanceof Block.Section section) {
        out.append("<section>\n");
        heading(section.heading(), depth);
        blocks(section.blocks(), depth + 1);
        out.append("</section>\n");
      } else if (block instanceof Block.Paragraph paragraph) {
        element("p", paragraph.phrase());
      } else if (block instanceof Block.Listing listing) {
        listing(listing);
      } else if (block instanceof Block.Table table) {
        table(table);
      } else if (block instanceof Block.Picture picture) {
        picture(picture);
      }
    }

    void heading(Phrase heading, int depth) throws IOException {
      element("h" + Math.min(depth, DEEPEST), heading);
    }

    private void listing(Block.Listing listing) throws IOException {
      out.append("<ul>\n");
      for (Block.Entry entry : listing.entries()) {
        out.append("<li>");
        if (entry.more().isEmpty()) {
          phrase(entry.lead());
        } else {
          out.append('\n');
          element("p", entry.lead());
          for (Phrase line : entry.more()) {
            element("p", line);
          }
        }
        out.append("</li>\n");
      }
      out.append("</ul>\n");
    }

    private void table(Block.Table table) throws IOException {
      String id = nextId();
      // A region that can be scrolled has to be reached by keyboard, and to have a name.
      out.append("<div class=\"coproduction-table\" role=\"region\" aria-labelledby=\"").append(id);
      out.append("\" tabindex=\"0\">\n<table>\n<caption id=\"").append(id).append("\">");
      phrase(table.caption());
      out.append("</caption>\n<thead>\n<tr>");
      for (Phrase cell : table.head()) {
        out.append("<th scope=\"col\">");
        phrase(cell);
        out.append("</th>");
      }
      out.append("</tr>\n</thead>\n<tbody>\n");
      for (List<Phrase> row : table.rows()) {
        out.append("<tr><th scope=\"row\">");
        phrase(row.get(0));
        out.append("</th>");
        for (Phrase cell : row.subList(1, row.size())) {
          out.append("<td>");
          phrase(cell);
          out.append("</td>");
        }
        out.append("</tr>\n");
      }
      out.append("</tbody>\n</table>\n</div>\n");
    }

    private void picture(Block.Picture picture) throws IOException {
      out.append("<figure>\n");
      SvgWriter.write(picture, nextId(), nextId(), out);
      out.append("</figure>\n");
    }

    private void element(String name, Phrase content) throws IOException {
      out.append('<').append(name).append('>');
      phrase(content);
      out.append("</").append(name).append(">\n");
    }

    private void phrase(Phrase phrase) throws IOException {
      boolean first = true;
      for (Span span : phrase.spans()) {
        if (!first) {
          out.append(' ');
        }
        first = false;
        span(span);
      }
    }

    private void span(Span span) throws IOException {
      String other = span.language().filter(of -> !of.equals(language)).orElse("");
      String name =
          switch (span.style()) {
            case STRONG -> "strong";
            case CODE -> "code";
            case PLAIN -> other.isEmpty() ? "" : "span";
          };
      if (name.isEmpty()) {
        out.append(escaped(span.text()));
        return;
      }
      out.append('<').append(name);
      if (!other.isEmpty()) {
        out.append(" lang=\"").append(escaped(other)).append('"');
      }
      out.append('>').append(escaped(span.text())).append("</").append(name).append('>');
    }
  }
}
