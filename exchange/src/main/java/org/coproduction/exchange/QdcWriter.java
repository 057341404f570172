package org.coproduction.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.Place;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Theme;
import org.coproduction.value.ThemeId;

/** Writes one codebook by the schema of REFI-QDA 1.0 and 1.5, which is the same for codebooks. */
final class QdcWriter {

  static final String NAMESPACE = "urn:QDA-XML:codebook:1.0";

  /**
   * How far in a code may stand so that its description is no deeper than a reader goes. Codebook
   * and list of codes are its first two levels.
   */
  private static final int DEEPEST = ExchangeLimits.standard().depth() - 2;

  private static final Place THEMES = Place.root().member("themes");
  private static final String INDENT = "  ";

  private final QdaCodebook source;
  private final Notes notes = new Notes(DocumentKind.CODEBOOK, ExchangeLimits.standard());
  private final StringBuilder xml = new StringBuilder();
  private final Map<ThemeId, List<Integer>> inside = new LinkedHashMap<>();
  private final Set<Integer> written = new HashSet<>();

  /** Themes whose wider theme is too far in to hold them. */
  private final Deque<Integer> tooDeep = new ArrayDeque<>();

  private QdcWriter(QdaCodebook source) {
    this.source = source;
  }

  static Written write(QdaCodebook codebook) {
    QdcWriter writer = new QdcWriter(codebook);
    writer.document();
    return new Written(writer.xml.toString(), writer.notes.report());
  }

  private void document() {
    Codebook codebook = source.codebook();
    if (CodebookFrame.isIn(codebook)) {
      notes.add(ExchangeCodes.NOT_CARRIED, Place.root());
    }
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CodeBook xmlns=\"")
        .append(NAMESPACE)
        .append('"');
    source.origin().ifPresent(origin -> attribute("origin", origin.text(), Place.root()));
    xml.append(">\n").append(INDENT).append("<Codes>\n");
    codes();
    xml.append(INDENT).append("</Codes>\n");
    if (!source.sets().isEmpty()) {
      xml.append(INDENT).append("<Sets>\n");
      source.sets().forEach(this::set);
      xml.append(INDENT).append("</Sets>\n");
    }
    xml.append("</CodeBook>\n");
  }

  private void codes() {
    List<Theme> themes = source.codebook().getThemes();
    Map<ThemeId, Integer> known = new HashMap<>();
    for (int at = 0; at < themes.size(); at++) {
      known.putIfAbsent(themes.get(at).getId(), at);
    }
    List<Integer> first = new ArrayList<>();
    for (int at = 0; at < themes.size(); at++) {
      Theme theme = themes.get(at);
      boolean isInside = theme.getParent().filter(known::containsKey).isPresent();
      if (isInside) {
        inside
            .computeIfAbsent(theme.getParent().orElseThrow(), parent -> new ArrayList<>())
            .add(at);
      } else {
        if (theme.getParent().isPresent()) {
          notes.add(ExchangeCodes.UNRESOLVED_CODE, THEMES.item(at).member("parent"));
        }
        first.add(at);
      }
    }
    first.forEach(at -> code(at, 2));
    while (!tooDeep.isEmpty()) {
      beside(tooDeep.remove());
    }
    for (int at = 0; at < themes.size(); at++) {
      // What is its own ancestor hangs from nothing: it is written all the same.
      if (!written.contains(at)) {
        beside(at);
      }
    }
  }

  /** Writes a theme beside its wider theme, not in it. */
  private void beside(int at) {
    notes.add(ExchangeCodes.NOT_CARRIED, THEMES.item(at).member("parent"));
    code(at, 2);
  }

  private void code(int at, int level) {
    if (!written.add(at)) {
      return;
    }
    Theme theme = source.codebook().getThemes().get(at);
    Place place = THEMES.item(at);
    if (!theme.getRemovedCues().isEmpty()) {
      notes.add(ExchangeCodes.NOT_CARRIED, place.member("removedCues"));
    }
    String guid = Guids.of(theme.getId());
    indent(level).append("<Code");
    attribute("guid", guid, place);
    attribute("name", theme.getTitle().text(), place.member("title"));
    attribute("isCodable", String.valueOf(!source.notCodable().contains(theme.getId())), place);
    String colour = source.colours().get(theme.getId());
    if (colour != null) {
      attribute("color", colour, place);
    }
    xml.append(">\n");
    if (!guid.equals(theme.getId().value())) {
      instruction(QdcInstruction.THEME, theme.getId().value(), level + 1);
    }
    theme.getCues().forEach(cue -> instruction(QdcInstruction.CUE, cue.text(), level + 1));
    theme.getHints().forEach(hint -> instruction(QdcInstruction.HINT, hint.text(), level + 1));
    theme.getNote().ifPresent(note -> instruction(QdcInstruction.NOTE, note.text(), level + 1));
    theme
        .getDefinition()
        .ifPresent(words -> description(words.text(), level + 1, place.member("definition")));
    // Only the first of two themes of one identifier holds what is inside: each is written once.
    List<Integer> narrower = inside.getOrDefault(theme.getId(), List.of());
    if (level < DEEPEST) {
      narrower.forEach(child -> code(child, level + 1));
    } else {
      tooDeep.addAll(narrower);
    }
    indent(level).append("</Code>\n");
  }

  private void instruction(String target, String text, int level) {
    indent(level).append(QdcInstruction.written(target, text)).append('\n');
  }

  private void set(QdaSet set) {
    indent(2).append("<Set");
    attribute("guid", Guids.of(set.id()), Place.root());
    attribute("name", set.name().text(), Place.root());
    xml.append(">\n");
    set.description().ifPresent(words -> description(words.text(), 3, Place.root()));
    for (ThemeId member : set.members()) {
      indent(3).append("<MemberCode");
      attribute("guid", Guids.of(member), Place.root());
      xml.append("/>\n");
    }
    indent(2).append("</Set>\n");
  }

  private void description(String text, int level, Place place) {
    indent(level).append("<Description>");
    escape(text, place);
    xml.append("</Description>\n");
  }

  private void attribute(String name, String value, Place place) {
    xml.append(' ').append(name).append("=\"");
    escape(value, place);
    xml.append('"');
  }

  private StringBuilder indent(int level) {
    return xml.append(INDENT.repeat(level));
  }

  /**
   * White space but the space itself goes out as a reference: a reader of XML would make a line
   * feed of every line end, and in attributes a space.
   */
  private void escape(String text, Place place) {
    boolean isReplaced = false;
    for (int unit : text.codePoints().toArray()) {
      switch (unit) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '"' -> xml.append("&quot;");
        case '\t', '\n', '\r' -> xml.append("&#").append(unit).append(';');
        default -> {
          boolean isXml = unit >= ' ' && unit != 0xFFFE && unit != 0xFFFF;
          isReplaced |= !isXml;
          xml.appendCodePoint(isXml ? unit : 0xFFFD);
        }
      }
    }
    if (isReplaced) {
      notes.add(ExchangeCodes.REPLACED, place);
    }
  }
}
