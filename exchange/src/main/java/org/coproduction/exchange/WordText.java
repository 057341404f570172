package org.coproduction.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.value.Words;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

/** The running text of one word-processed document and what stands beside it. Used once. */
final class WordText {

  private final XWPFDocument document;
  private final ExchangeLimits limits;
  private final Notes notes;
  private final PlacedLines lines = new PlacedLines();
  private final WordLists lists;
  private final List<Aside> asides = new ArrayList<>();
  private final Map<AsideKind, Integer> counts = new EnumMap<>(AsideKind.class);
  private int inserted;
  private int pictures;
  private boolean tooLarge;

  WordText(XWPFDocument document, ExchangeLimits limits, Notes notes) {
    this.document = document;
    this.limits = limits;
    this.notes = notes;
    this.lists = new WordLists(document);
  }

  PlacedText read() {
    blocks(document.getDocument().getBody().getDomNode(), "body", 0);
    readAsides();
    report();
    if (tooLarge) {
      notes.add(ExchangeCodes.TOO_LARGE, Place.root());
    } else if (lines.saysNothing()) {
      notes.add(ExchangeCodes.EMPTY, Place.root());
    }
    return notes.hasErrors()
        ? PlacedText.unreadable(notes.report())
        : new PlacedText(Optional.of(lines.text()), lines.places(), asides, notes.report());
  }

  /** Paragraphs and tables in order, also those in content controls and the like around them. */
  private void blocks(Node parent, String path, int depth) {
    if (isTooDeep(depth)) {
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
    lines.block(lists.sign(paragraph) + text(paragraph, depth), path);
    tooLarge |= lines.size() > limits.rows();
  }

  private String text(Node paragraph, int depth) {
    WordRuns runs = new WordRuns();
    tooLarge |= !runs.read(paragraph, limits.depth() - depth);
    inserted += runs.inserted();
    pictures += runs.pictures();
    aside(AsideKind.DELETED_TEXT, runs.deleted());
    aside(AsideKind.HIDDEN_TEXT, runs.hidden());
    runs.pictureTexts().forEach(text -> aside(AsideKind.PICTURE_TEXT, text));
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
      tooLarge |= rows.size() > limits.rows() || cells.size() > limits.columns();
    }
    lines.table(rows, path);
    tooLarge |= lines.size() > limits.rows();
  }

  private void cellLines(Node parent, List<String> texts, int depth) {
    if (isTooDeep(depth)) {
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

  private boolean isTooDeep(int depth) {
    tooLarge |= depth > limits.depth();
    return tooLarge;
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
        aside(AsideKind.COMMENT, comment.getText());
      }
    }
    properties(document.getProperties());
  }

  private void bodyText(AsideKind kind, List<IBodyElement> elements) {
    for (IBodyElement element : elements) {
      if (element instanceof XWPFParagraph paragraph) {
        aside(kind, paragraph.getText());
      } else {
        aside(kind, WordXml.allText(element));
      }
    }
  }

  private void properties(POIXMLProperties properties) {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    aside(AsideKind.PROPERTY, core.getCreator());
    aside(AsideKind.PROPERTY, core.getLastModifiedByUser());
    aside(AsideKind.PROPERTY, core.getTitle());
    aside(AsideKind.PROPERTY, core.getSubject());
    aside(AsideKind.PROPERTY, core.getDescription());
    aside(AsideKind.PROPERTY, core.getKeywords());
    aside(AsideKind.PROPERTY, core.getCategory());
    aside(AsideKind.PROPERTY, properties.getExtendedProperties().getCompany());
    aside(AsideKind.PROPERTY, properties.getExtendedProperties().getManager());
    properties
        .getCustomProperties()
        .getUnderlyingProperties()
        .getPropertyList()
        .forEach(property -> aside(AsideKind.PROPERTY, property.getLpwstr()));
  }

  private void aside(AsideKind kind, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      asides.add(new Aside(kind, Words.of(text.strip())));
      counts.merge(kind, 1, Integer::sum);
    }
  }

  private void report() {
    note(ExchangeCodes.TRACKED_CHANGES, inserted + count(AsideKind.DELETED_TEXT));
    note(ExchangeCodes.COMMENTS, count(AsideKind.COMMENT));
    note(ExchangeCodes.HIDDEN_TEXT, count(AsideKind.HIDDEN_TEXT));
    note(ExchangeCodes.PROPERTIES, count(AsideKind.PROPERTY));
    note(ExchangeCodes.SET_ASIDE, count(AsideKind.HEADER_OR_FOOTER) + count(AsideKind.FOOTNOTE));
    note(ExchangeCodes.PICTURES, pictures);
  }

  private int count(AsideKind kind) {
    return counts.getOrDefault(kind, 0);
  }

  private void note(FindingCode code, int count) {
    if (count > 0) {
      notes.add(notes.of(code, Place.root()).with("count", count));
    }
  }
}
