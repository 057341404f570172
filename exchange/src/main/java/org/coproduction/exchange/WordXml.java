package org.coproduction.exchange;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

/** The elements of a word-processed document, by their local names. */
final class WordXml {

  private WordXml() {}

  static String name(Node node) {
    String name = node.getLocalName();
    return name == null ? "" : name;
  }

  static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (@Nullable Node at = parent.getFirstChild(); at != null; at = at.getNextSibling()) {
      if (at.getNodeType() == Node.ELEMENT_NODE) {
        children.add(at);
      }
    }
    return children;
  }

  /** The elements of a name that stand in a parent, but not within another of a given name. */
  static List<Node> descendants(Node parent, String name, String stop) {
    List<Node> found = new ArrayList<>();
    for (Node child : children(parent)) {
      if (name(child).equals(name)) {
        found.add(child);
      } else if (!name(child).equals(stop)) {
        found.addAll(descendants(child, name, stop));
      }
    }
    return found;
  }

  static @Nullable Node child(Node parent, String name) {
    return children(parent).stream().filter(at -> name(at).equals(name)).findFirst().orElse(null);
  }

  /** The words directly in an element: the library has no getTextContent. */
  static String text(Node element) {
    StringBuilder text = new StringBuilder();
    for (@Nullable Node at = element.getFirstChild(); at != null; at = at.getNextSibling()) {
      if (at.getNodeType() == Node.TEXT_NODE || at.getNodeType() == Node.CDATA_SECTION_NODE) {
        text.append(at.getNodeValue());
      }
    }
    return text.toString();
  }

  /** An attribute by its local name; empty where it is not there. */
  static String attribute(Node element, String name) {
    for (int at = 0; at < element.getAttributes().getLength(); at++) {
      Node attribute = element.getAttributes().item(at);
      if (name.equals(attribute.getLocalName())) {
        return attribute.getNodeValue();
      }
    }
    return "";
  }

  static String allText(IBodyElement element) {
    if (element instanceof XWPFTable table) {
      return table.getText();
    }
    return element instanceof XWPFSDT control ? control.getContent().getText() : "";
  }
}
