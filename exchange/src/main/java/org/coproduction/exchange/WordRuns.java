package org.coproduction.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

/** The words of one paragraph, told apart by what became of them. Used once. */
final class WordRuns {

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder deleted = new StringBuilder();
  private final StringBuilder hidden = new StringBuilder();
  private final List<String> pictureTexts = new ArrayList<>();
  private final List<Node> boxes = new ArrayList<>();
  private int inserted;
  private int pictures;

  /** Reads a paragraph; false where its elements stand too deep within one another. */
  boolean read(Node paragraph, int depth) {
    return into(text, paragraph, depth);
  }

  String text() {
    return text.toString();
  }

  String deleted() {
    return deleted.toString();
  }

  String hidden() {
    return hidden.toString();
  }

  /** What is said of pictures for those who cannot see them. */
  List<String> pictureTexts() {
    return pictureTexts;
  }

  /** Paragraphs in boxes that float beside this one. */
  List<Node> boxes() {
    return boxes;
  }

  /** How many tracked insertions there are. */
  int inserted() {
    return inserted;
  }

  int pictures() {
    return pictures;
  }

  private boolean into(StringBuilder out, Node parent, int depth) {
    if (depth <= 0) {
      return false;
    }
    boolean whole = true;
    for (Node child : WordXml.children(parent)) {
      switch (WordXml.name(child)) {
        case "t" -> out.append(WordXml.text(child));
        case "delText" -> deleted.append(WordXml.text(child));
        case "tab", "ptab" -> out.append('\t');
        case "br", "cr" -> out.append('\n');
        case "noBreakHyphen" -> out.append('‑');
        case "ins", "moveTo" -> {
          inserted++;
          whole &= into(out, child, depth - 1);
        }
        case "del", "moveFrom" -> {
          if (deleted.length() > 0) {
            deleted.append(' ');
          }
          whole &= into(deleted, child, depth - 1);
        }
        case "r" -> whole &= into(isHidden(child) ? hidden : out, child, depth - 1);
        case "drawing", "pict", "object" -> picture(child);
        // The same once more, for older programs.
        case "Fallback" -> {}
        case "pPr", "rPr", "instrText", "sdtPr", "sdtEndPr", "fldData" -> {
          // How it looks, and what fields are computed from.
        }
        default -> whole &= into(out, child, depth - 1);
      }
    }
    return whole;
  }

  private static boolean isHidden(Node run) {
    @Nullable Node properties = WordXml.child(run, "rPr");
    @Nullable Node vanish = properties == null ? null : WordXml.child(properties, "vanish");
    if (vanish == null) {
      return false;
    }
    String value = WordXml.attribute(vanish, "val");
    return !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  private void picture(Node drawing) {
    List<Node> inBox = new ArrayList<>();
    for (Node content : WordXml.descendants(drawing, "txbxContent", "Fallback")) {
      inBox.addAll(WordXml.descendants(content, "p", "txbxContent"));
    }
    boxes.addAll(inBox);
    for (Node about : WordXml.descendants(drawing, "docPr", "txbxContent")) {
      pictureTexts.add(WordXml.attribute(about, "descr"));
    }
    pictures += inBox.isEmpty() ? 1 : 0;
  }
}
