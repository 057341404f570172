package org.coproduction.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The running text of one web page and what stands beside it. Used once. */
final class WebText {

  private static final Set<String> NEVER_SHOWN =
      Set.of("script", "style", "template", "noscript", "head", "svg", "math", "iframe", "object");
  private static final Set<String> MENUS =
      Set.of("nav", "button", "select", "input", "textarea", "dialog");
  private static final Set<String> MENU_ROLES =
      Set.of("navigation", "banner", "contentinfo", "search", "menu", "menubar", "dialog");
  private static final Set<String> PICTURES = Set.of("img", "video", "audio", "canvas");
  private static final Set<String> TELLING_OF_OWNERS =
      Set.of("author", "creator", "dc.creator", "dcterms.creator", "publisher", "dc.publisher");
  private static final int INDENT = 2;

  private final ExchangeLimits limits;
  private final Notes notes;
  private final PlacedDraft draft;
  private final StringBuilder line = new StringBuilder();

  WebText(ExchangeLimits limits, Notes notes) {
    this.limits = limits;
    this.notes = notes;
    this.draft = new PlacedDraft(limits);
  }

  PlacedText read(Document page) {
    page.head()
        .select("meta[name]")
        .forEach(
            meta -> {
              if (TELLING_OF_OWNERS.contains(meta.attr("name").toLowerCase(Locale.ROOT))) {
                draft.aside(AsideKind.PROPERTY, meta.attr("content"));
              }
            });
    inside(page.body(), "body", 0, 0);
    close("body");
    return draft.finished(notes);
  }

  private void inside(Element parent, String path, int list, int depth) {
    if (draft.isTooDeep(depth)) {
      return;
    }
    int number = 0;
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        line.append(text.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " "));
      } else if (node instanceof Comment comment) {
        draft.aside(AsideKind.COMMENT, comment.getData());
      } else if (node instanceof Element element) {
        number += element.nameIs("li") ? 1 : 0;
        element(element, path + "/" + element.normalName(), list, number, depth);
      }
    }
  }

  private void element(Element element, String path, int list, int number, int depth) {
    String name = element.normalName();
    if (NEVER_SHOWN.contains(name) || isBeside(element, name)) {
      return;
    }
    switch (name) {
      case "br" -> line.append('\n');
      case "table" -> {
        close(path);
        table(element, path, depth);
      }
      case "ul", "ol" -> {
        close(path);
        inside(element, path, list + 1, depth + 1);
        close(path);
      }
      case "li" -> {
        close(path);
        line.append(" ".repeat(INDENT * Math.max(0, list - 1))).append(sign(element, number));
        inside(element, path, list, depth + 1);
        close(path);
      }
      default -> {
        if (element.isBlock()) {
          close(path);
        }
        inside(element, path, list, depth + 1);
        if (element.isBlock()) {
          close(path);
        }
      }
    }
  }

  /** What does not belong to the running text; it is set aside. */
  private boolean isBeside(Element element, String name) {
    if (PICTURES.contains(name)) {
      draft.pictures(1);
      draft.aside(AsideKind.PICTURE_TEXT, element.attr("alt"));
      return true;
    }
    if (MENUS.contains(name) || MENU_ROLES.contains(element.attr("role"))) {
      draft.aside(AsideKind.NAVIGATION, element.text());
      return true;
    }
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    if (element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("visibility:hidden")) {
      draft.aside(AsideKind.HIDDEN_TEXT, element.text());
      return true;
    }
    return false;
  }

  private static String sign(Element item, int number) {
    boolean numbered = item.parent() != null && item.parent().nameIs("ol");
    return numbered ? number + ". " : "• ";
  }

  private void close(String path) {
    // Only the indent and sign of a list item stand before its words.
    String text = line.toString();
    line.setLength(0);
    if (text.isBlank() || text.strip().equals("•")) {
      return;
    }
    List<String> shown = text.lines().map(WebText::withoutSpaces).toList();
    draft.block(String.join("\n", shown), path);
  }

  /** One space for many, except in front of the sign of a list item, where they are its level. */
  private static String withoutSpaces(String line) {
    String words = line.strip();
    int indent = line.indexOf(words);
    String spaces = words.startsWith("•") || isNumbered(words) ? " ".repeat(indent) : "";
    return spaces + words.replaceAll(" {2,}", " ");
  }

  private static boolean isNumbered(String words) {
    int at = 0;
    while (at < words.length() && words.charAt(at) >= '0' && words.charAt(at) <= '9') {
      at++;
    }
    return at > 0 && words.startsWith(". ", at);
  }

  private void table(Element table, String path, int depth) {
    List<List<List<String>>> rows = new ArrayList<>();
    for (Element row : table.select("tr")) {
      // Elements are equal where they are the same one: a table within a cell has rows of its own.
      if (!table.equals(row.closest("table"))) {
        continue;
      }
      List<List<String>> cells = new ArrayList<>();
      for (Element cell : row.children()) {
        if (cell.nameIs("td") || cell.nameIs("th")) {
          cells.add(cellLines(cell, depth + 1));
        }
      }
      rows.add(cells);
    }
    draft.table(rows, path);
  }

  /** What stands in one cell, read as a page of its own. */
  private List<String> cellLines(Element cell, int depth) {
    WebText inner = new WebText(limits, notes);
    inner.inside(cell, "td", 0, depth);
    inner.close("td");
    return draft.part(inner.draft).stream()
        .flatMap(text -> PlacedLines.cellLines(text).stream())
        .toList();
  }
}
