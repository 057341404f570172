package org.coproduction.exchange;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.w3c.dom.Node;

/** The running text of one word-processed document and what stands beside it. Used once. */
final class WordText {

  private final XWPFDocument document;
  private final ExchangeLimits limits;
  private final Notes notes;
  private final PlacedDraft draft;
  private final WordLists lists;

  WordText(XWPFDocument document, ExchangeLimits limits, Notes notes) {
    this.document = document;
    this.limits = limits;
    this.notes = notes;
    this.draft = new PlacedDraft(limits);
    this.lists = new WordLists(document);
  }

  PlacedText read() {
    blocks(document.getDocument().getBody().getDomNode(), "body", 0);
    readAsides();
    return draft.finished(notes);
  }

  /** Paragraphs and tables in order, also those in content controls and the like around them. */
  private void blocks(Node parent, String path, int depth) {
    if (draft.isTooDeep(depth)) {
      return;
    }
    for (Node child : WordXml.children(parent)) {
      switch (WordXml.name(child)) {
        case "p" -> paragraph(child, path + "/p", depth);
        case "tbl" -> table(child, path + "/tbl", depth);
        case "sectPr", "tblPr", "tcPr", "sdtPr", "sdtEndPr" -> {
          // How things look.
        }
        default -> blocks(child, path + "/" + WordXml.name(child), depth + 1);
      }
    }
  }

  private void paragraph(Node paragraph, String path, int depth) {
    draft.block(lists.sign(paragraph) + text(paragraph, depth), path);
  }

  private String text(Node paragraph, int depth) {
    WordRuns runs = new WordRuns();
    draft.limit(!runs.read(paragraph, limits.depth() - depth));
    draft.inserted(runs.inserted());
    draft.pictures(runs.pictures());
    draft.aside(AsideKind.DELETED_TEXT, runs.deleted());
    draft.aside(AsideKind.HIDDEN_TEXT, runs.hidden());
    runs.pictureTexts().forEach(text -> draft.aside(AsideKind.PICTURE_TEXT, text));
    String boxes =
        String.join("\n", runs.boxes().stream().map(box -> text(box, depth + 1)).toList());
    return boxes.isEmpty() ? runs.text() : runs.text() + "\n" + boxes;
  }

  private void table(Node table, String path, int depth) {
    List<List<List<String>>> rows = new ArrayList<>();
    for (Node row : WordXml.descendants(table, "tr", "tbl")) {
      List<List<String>> cells = new ArrayList<>();
      for (Node cell : WordXml.descendants(row, "tc", "tr")) {
        List<String> texts = new ArrayList<>();
        cellLines(cell, texts, depth + 1);
        cells.add(texts);
      }
      rows.add(cells);
    }
    draft.table(rows, path);
  }

  private void cellLines(Node parent, List<String> texts, int depth) {
    if (draft.isTooDeep(depth)) {
      return;
    }
    for (Node child : WordXml.children(parent)) {
      if (WordXml.name(child).equals("p")) {
        List<String> text = PlacedLines.cellLines(lists.sign(child) + text(child, depth));
        texts.addAll(text.isEmpty() ? List.of("") : text);
      } else if (!WordXml.name(child).endsWith("Pr")) {
        cellLines(child, texts, depth + 1);
      }
    }
  }

  private void readAsides() {
    for (XWPFHeader header : document.getHeaderList()) {
      bodyText(AsideKind.HEADER_OR_FOOTER, header.getBodyElements());
    }
    for (XWPFFooter footer : document.getFooterList()) {
      bodyText(AsideKind.HEADER_OR_FOOTER, footer.getBodyElements());
    }
    List<XWPFAbstractFootnoteEndnote> footnotes = new ArrayList<>(document.getFootnotes());
    footnotes.addAll(document.getEndnotes());
    for (XWPFAbstractFootnoteEndnote footnote : footnotes) {
      bodyText(AsideKind.FOOTNOTE, footnote.getBodyElements());
    }
    if (document.getDocComments() != null) {
      for (XWPFComment comment : document.getDocComments().getComments()) {
        draft.aside(AsideKind.COMMENT, comment.getText());
      }
    }
    properties(document.getProperties());
  }

  private void bodyText(AsideKind kind, List<IBodyElement> elements) {
    for (IBodyElement element : elements) {
      if (element instanceof XWPFParagraph paragraph) {
        draft.aside(kind, paragraph.getText());
      } else {
        draft.aside(kind, WordXml.allText(element));
      }
    }
  }

  private void properties(POIXMLProperties properties) {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    draft.aside(AsideKind.PROPERTY, core.getCreator());
    draft.aside(AsideKind.PROPERTY, core.getLastModifiedByUser());
    draft.aside(AsideKind.PROPERTY, core.getTitle());
    draft.aside(AsideKind.PROPERTY, core.getSubject());
    draft.aside(AsideKind.PROPERTY, core.getDescription());
    draft.aside(AsideKind.PROPERTY, core.getKeywords());
    draft.aside(AsideKind.PROPERTY, core.getCategory());
    draft.aside(AsideKind.PROPERTY, properties.getExtendedProperties().getCompany());
    draft.aside(AsideKind.PROPERTY, properties.getExtendedProperties().getManager());
    properties
        .getCustomProperties()
        .getUnderlyingProperties()
        .getPropertyList()
        .forEach(property -> draft.aside(AsideKind.PROPERTY, property.getLpwstr()));
  }
}
