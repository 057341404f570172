package org.coproduction.rendering;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What a Markdown document consists of, as a parser that others wrote reads it. */
final class MarkdownOutline {

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  private final List<String> outline = new ArrayList<>();

  static List<String> of(String markdown) {
    MarkdownOutline outline = new MarkdownOutline();
    for (Node node = PARSER.parse(markdown).getFirstChild(); node != null; node = node.getNext()) {
      outline.block(node);
    }
    return outline.outline;
  }

  private void block(Node node) {
    if (node instanceof Heading heading) {
      outline.add("h" + heading.getLevel() + ":" + text(node));
    } else if (node instanceof Paragraph) {
      outline.add((node.getNext() instanceof TableBlock ? "table:" : "p:") + text(node));
    } else if (node instanceof BulletList) {
      outline.add("list");
      for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
        entry(item);
      }
    } else if (node instanceof TableBlock) {
      cells(node);
    } else {
      outline.add("block " + node.getClass().getSimpleName());
    }
  }

  private void entry(Node item) {
    Node only = item.getFirstChild();
    if (!(only instanceof Paragraph) || only.getNext() != null) {
      outline.add("an entry that is no line");
      return;
    }
    String before = "entry:";
    for (String line : text(only).split("\n", -1)) {
      outline.add(before + line);
      before = "more:";
    }
  }

  private void cells(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof TableCell cell) {
        outline.add((cell.isHeader() ? "head:" : "cell:") + text(cell));
      } else {
        cells(child);
      }
    }
  }

  private static String text(Node node) {
    StringBuilder text = new StringBuilder();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Text literal) {
        text.append(literal.getLiteral());
      } else if (child instanceof Code code) {
        text.append(code.getLiteral());
      } else if (child instanceof StrongEmphasis) {
        text.append(text(child));
      } else if (child instanceof HardLineBreak) {
        text.append('\n');
      } else if (child instanceof SoftLineBreak) {
        text.append("(line break)");
      } else {
        text.append("(").append(child.getClass().getSimpleName()).append(")");
      }
    }
    return text.toString();
  }
}
