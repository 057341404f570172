package org.coproduction.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What an HTML document consists of, as a parser that others wrote reads it. */
final class HtmlOutline {

  private static final Set<String> PLAIN =
      Set.of("html", "head", "meta", "title", "style", "body", "main", "section", "div", "table");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "lang",
          "charset",
          "name",
          "content",
          "class",
          "id",
          "scope",
          "role",
          "tabindex",
          "aria-labelledby");

  private final List<String> outline = new ArrayList<>();

  static List<String> of(String html) {
    Document document = Jsoup.parse(html);
    HtmlOutline outline = new HtmlOutline();
    String title = document.head().select("title").text();
    outline.add(document);
    if (!document.select("h1").text().equals(title)) {
      outline.outline.add("another title");
    }
    return outline.outline;
  }

  private void add(Element element) {
    for (Attribute attribute : element.attributes()) {
      if (!ATTRIBUTES.contains(attribute.getKey())) {
        outline.add("attribute " + attribute.getKey());
      }
    }
    String name = element.normalName();
    switch (name) {
      case "h1", "h2", "h3", "h4", "p" -> leaf(name, element);
      case "caption" -> leaf("table", element);
      case "thead", "tbody", "tr" -> element.children().forEach(this::add);
      case "th", "td" -> leaf(element.parents().is("thead") ? "head" : "cell", element);
      case "ul" -> {
        outline.add("list");
        element.children().forEach(this::entry);
      }
      case "#root" -> element.children().forEach(this::add);
      case "title", "style", "meta" -> {}
      default -> {
        if (!PLAIN.contains(name)) {
          outline.add("element " + name);
        }
        if (!element.ownText().isBlank()) {
          outline.add("text that belongs nowhere");
        }
        element.children().forEach(this::add);
      }
    }
  }

  private void entry(Element item) {
    if (!item.normalName().equals("li")) {
      outline.add("element " + item.normalName());
    } else if (item.select("> p").isEmpty()) {
      leaf("entry", item);
    } else {
      boolean first = true;
      for (Element line : item.children()) {
        leaf(first ? "entry" : "more", line);
        first = false;
      }
    }
  }

  private void leaf(String what, Element element) {
    for (Element child : element.children()) {
      if (!Set.of("strong", "code", "span").contains(child.normalName())
          || !child.children().isEmpty()) {
        outline.add("element " + child.normalName());
      }
    }
    outline.add(what + ":" + element.wholeText());
  }
}
