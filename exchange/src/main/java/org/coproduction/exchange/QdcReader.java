package org.coproduction.exchange;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.TextPosition;
import org.coproduction.json.Reading;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Theme;
import org.coproduction.value.MalformedValueException;
import org.coproduction.value.ThemeId;
import org.coproduction.value.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads one codebook of REFI-QDA in one pass, within limits, and fetches nothing. What the parser
 * says of a fault quotes the text, so only its place is kept.
 */
final class QdcReader {

  private static final Place THEMES = Place.root().member("themes");
  private static final Pattern COLOUR = Pattern.compile("#(?:[A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})");
  private static final TextPosition START = new TextPosition(1, 1);

  /** The elements that the schema has, by the one that each may stand in. */
  private static final Map<String, Set<String>> INSIDE =
      Map.of(
          "CodeBook", Set.of("Codes", "Sets"),
          "Codes", Set.of("Code"),
          "Code", Set.of("Description", "Code"),
          "Sets", Set.of("Set"),
          "Set", Set.of("Description", "MemberCode"),
          "Description", Set.of(),
          "MemberCode", Set.of());

  private static final Map<String, Set<String>> ATTRIBUTES =
      Map.of(
          "CodeBook", Set.of("origin"),
          "Codes", Set.of(),
          "Code", Set.of("guid", "name", "isCodable", "color"),
          "Sets", Set.of(),
          "Set", Set.of("guid", "name"),
          "Description", Set.of(),
          "MemberCode", Set.of("guid"));

  private final Codebook ours;
  private final ExchangeLimits limits;
  private final Notes notes;
  private final Map<String, ThemeId> idOf = new HashMap<>();
  private final Map<ThemeId, Theme> themeOf = new HashMap<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final Deque<Part> parts = new ArrayDeque<>();
  private final List<Part> codes = new ArrayList<>();
  private final List<Part> sets = new ArrayList<>();
  private Optional<Words> origin = Optional.empty();
  private @Nullable StringBuilder description;

  private QdcReader(Codebook ours, ExchangeLimits limits) {
    this.ours = ours;
    this.limits = limits;
    this.notes = new Notes(DocumentKind.CODEBOOK, limits);
    for (Theme theme : ours.getThemes()) {
      idOf.putIfAbsent(Guids.folded(Guids.of(theme.getId())), theme.getId());
      themeOf.putIfAbsent(theme.getId(), theme);
    }
  }

  static Reading<QdaCodebook> read(byte[] document, Codebook ours, ExchangeLimits limits) {
    QdcReader reader = new QdcReader(ours, limits);
    if (document.length == 0) {
      reader.notes.add(ExchangeCodes.EMPTY, Place.root(), START);
    } else if (document.length > limits.documentSize()) {
      reader.notes.add(ExchangeCodes.TOO_LARGE, Place.root(), START);
    } else {
      reader.pass(document);
    }
    QdaCodebook value = reader.notes.hasErrors() ? null : reader.value();
    return new Reading<>(Optional.ofNullable(value), reader.notes.report());
  }

  private void pass(byte[] document) {
    try {
      XMLStreamReader xml = parser().createXMLStreamReader(new ByteArrayInputStream(document));
      while (xml.hasNext() && !notes.isFull() && take(xml, xml.next())) {
        // Everything is in the taking.
      }
    } catch (XMLStreamException quotesTheText) {
      Location location = quotesTheText.getLocation();
      notes.add(ExchangeCodes.NOT_XML, Place.root(), location == null ? START : position(location));
    }
  }

  private static XMLInputFactory parser() {
    // The JDK's own, whatever parser a host has besides: what is switched off here is off.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException();
        });
    return factory;
  }

  /** Takes one event; false where there is no use in going on. */
  private boolean take(XMLStreamReader xml, int event) throws XMLStreamException {
    switch (event) {
      case XMLStreamConstants.DTD -> {
        notes.add(ExchangeCodes.DOCTYPE, Place.root(), position(xml.getLocation()));
        return false;
      }
      case XMLStreamConstants.START_ELEMENT -> {
        return start(xml);
      }
      case XMLStreamConstants.END_ELEMENT -> end();
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> instruction(xml);
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters(xml);
      default -> {
        // Comments and the ends of the document say nothing.
      }
    }
    return true;
  }

  private boolean start(XMLStreamReader xml) throws XMLStreamException {
    String name = xml.getLocalName();
    TextPosition position = position(xml.getLocation());
    if (open.isEmpty()) {
      if (!name.equals("CodeBook")) {
        notes.add(ExchangeCodes.NOT_A_CODEBOOK, Place.root(), position);
        return false;
      }
      if (!QdcWriter.NAMESPACE.equals(xml.getNamespaceURI())) {
        notes.add(ExchangeCodes.OTHER_NAMESPACE, Place.root(), position);
      }
    } else if (!INSIDE.getOrDefault(open.peek(), Set.of()).contains(name)) {
      notes.add(ExchangeCodes.UNKNOWN_PART, place(), position);
      return skip(xml);
    }
    if (open.size() >= limits.depth()) {
      notes.add(ExchangeCodes.TOO_LARGE, place(), position);
      return false;
    }
    open.push(name);
    noteUnknownAttributes(xml, name, position);
    switch (name) {
      case "CodeBook" -> origin = words(xml.getAttributeValue(null, "origin"));
      case "Code" -> startCode(xml, position);
      case "Set" -> startSet(xml, position);
      case "MemberCode" -> member(xml, position);
      case "Description" -> description = new StringBuilder();
      default -> {
        // Codes and Sets only hold.
      }
    }
    return true;
  }

  private void noteUnknownAttributes(XMLStreamReader xml, String element, TextPosition position) {
    Set<String> known = ATTRIBUTES.getOrDefault(element, Set.of());
    for (int at = 0; at < xml.getAttributeCount(); at++) {
      String namespace = xml.getAttributeNamespace(at);
      // Where a schema may be found is for programs that look for one.
      boolean isOfSchemas = "http://www.w3.org/2001/XMLSchema-instance".equals(namespace);
      if (!isOfSchemas && !known.contains(xml.getAttributeLocalName(at))) {
        notes.add(ExchangeCodes.UNKNOWN_PART, place(), position);
      }
    }
  }

  private boolean skip(XMLStreamReader xml) throws XMLStreamException {
    int inside = 1;
    while (inside > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        inside++;
        if (open.size() + inside > limits.depth()) {
          notes.add(ExchangeCodes.TOO_LARGE, place(), position(xml.getLocation()));
          return false;
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        inside--;
      }
    }
    return true;
  }

  private void startCode(XMLStreamReader xml, TextPosition position) {
    Part code = new Part(THEMES.item(codes.size()), position);
    code.parent = parts.peek();
    codes.add(code);
    parts.push(code);
    identify(code, xml);
    String codable = xml.getAttributeValue(null, "isCodable");
    switch (codable == null ? "" : codable.strip()) {
      case "true", "1" -> code.isCodable = true;
      case "false", "0" -> code.isCodable = false;
      default -> note(ExchangeCodes.CODABLE_UNKNOWN, code);
    }
    String colour = xml.getAttributeValue(null, "color");
    if (colour != null && COLOUR.matcher(colour.strip()).matches()) {
      code.colour = colour.strip();
    } else if (colour != null) {
      note(ExchangeCodes.NOT_UNDERSTOOD, code);
    }
  }

  private void startSet(XMLStreamReader xml, TextPosition position) {
    Part set = new Part(Place.root(), position);
    sets.add(set);
    parts.push(set);
    identify(set, xml);
  }

  private void identify(Part part, XMLStreamReader xml) {
    String guid = xml.getAttributeValue(null, "guid");
    part.guid = guid == null ? null : Guids.read(guid).orElse(null);
    if (part.guid == null) {
      note(ExchangeCodes.BAD_GUID, part);
    }
    part.name = words(xml.getAttributeValue(null, "name")).orElse(null);
    if (part.name == null) {
      note(ExchangeCodes.MISSING_NAME, part);
    }
  }

  private void member(XMLStreamReader xml, TextPosition position) {
    Part set = parts.peek();
    String written = xml.getAttributeValue(null, "guid");
    Optional<String> guid = written == null ? Optional.empty() : Guids.read(written);
    if (guid.isPresent() && set != null) {
      set.members.add(guid.get());
    } else {
      notes.add(ExchangeCodes.BAD_GUID, Place.root(), position);
    }
  }

  private void instruction(XMLStreamReader xml) {
    Part code = parts.peek();
    String data = xml.getPIData();
    if (code == null || !"Code".equals(open.peek()) || data == null) {
      return;
    }
    switch (xml.getPITarget()) {
      case QdcInstruction.THEME -> code.instruction = data.strip();
      case QdcInstruction.CUE -> instructed(data, code).ifPresent(code.cues::add);
      case QdcInstruction.HINT -> instructed(data, code).ifPresent(code.hints::add);
      case QdcInstruction.NOTE -> code.note = instructed(data, code).or(() -> code.note);
      default -> {
        // Another program's: it is for that program.
      }
    }
  }

  private Optional<Words> instructed(String data, Part code) {
    Optional<Words> words = QdcInstruction.text(data).flatMap(Words::optional);
    if (words.isEmpty()) {
      note(ExchangeCodes.NOT_UNDERSTOOD, code);
    }
    return words;
  }

  private void characters(XMLStreamReader xml) {
    if (description != null) {
      description.append(xml.getText());
    } else if (!Words.isBlank(xml.getText())) {
      notes.add(ExchangeCodes.UNKNOWN_PART, place(), position(xml.getLocation()));
    }
  }

  private void end() {
    String name = open.pop();
    Part part = parts.peek();
    if (name.equals("Description") && description != null && part != null) {
      if (part.description.isPresent()) {
        note(ExchangeCodes.UNKNOWN_PART, part);
      } else {
        part.description = words(description.toString());
      }
      description = null;
    } else if (name.equals("Code") || name.equals("Set")) {
      parts.pop();
    }
  }

  /** The codebook, or null where an error shows only when all of it is known. */
  private @Nullable QdaCodebook value() {
    Map<String, ThemeId> ids = new HashMap<>();
    for (Part code : codes) {
      String guid = code.guid();
      ThemeId id = idOf.getOrDefault(Guids.folded(guid), code.ownId());
      code.id = id;
      if (ids.putIfAbsent(Guids.folded(guid), id) != null) {
        note(ExchangeCodes.DUPLICATE_GUID, code);
      }
    }
    if (codes.isEmpty()) {
      notes.add(ExchangeCodes.NOT_A_CODEBOOK, Place.root(), START);
    }
    if (notes.hasErrors()) {
      return null;
    }
    Set<ThemeId> notCodable = new LinkedHashSet<>();
    Map<ThemeId, String> colours = new LinkedHashMap<>();
    Codebook.Builder codebook = Codebook.builder().from(ours).themes(List.of());
    for (Part code : codes) {
      ThemeId id = code.id();
      if (!code.isCodable) {
        notCodable.add(id);
      }
      if (code.colour != null) {
        colours.put(id, code.colour);
      }
      Theme.Builder theme = Theme.builder();
      Theme before = themeOf.get(id);
      if (before != null) {
        theme.from(before);
      }
      if (code.saysMoreThanTheStandard()) {
        theme.cues(code.cues).hints(code.hints).note(code.note);
      }
      codebook.addThemes(
          theme
              .id(id)
              .title(code.name())
              .definition(code.description)
              .parent(Optional.ofNullable(code.parent).map(Part::id))
              .build());
    }
    return new QdaCodebook(
        codebook.build(),
        notCodable,
        colours,
        sets.stream().map(set -> set(set, ids)).toList(),
        origin);
  }

  private QdaSet set(Part set, Map<String, ThemeId> ids) {
    List<ThemeId> members = new ArrayList<>();
    for (String guid : set.members) {
      ThemeId known = ids.get(Guids.folded(guid));
      if (known == null) {
        note(ExchangeCodes.UNRESOLVED_CODE, set);
      }
      // A member that is not there is kept by its GUID: it may be in another codebook.
      members.add(known == null ? new ThemeId(guid) : known);
    }
    return new QdaSet(new ThemeId(set.guid()), set.name(), set.description, members);
  }

  private void note(FindingCode code, Part part) {
    notes.add(code, part.place, part.position);
  }

  private Place place() {
    Part part = parts.peek();
    return part == null ? Place.root() : part.place;
  }

  private static Optional<Words> words(@Nullable String text) {
    return text == null ? Optional.empty() : Words.optional(text);
  }

  private static TextPosition position(Location location) {
    return new TextPosition(
        Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
  }

  /** A code or a set while it is read. */
  private static final class Part {

    private final Place place;
    private final TextPosition position;
    private @Nullable Part parent;
    private @Nullable String guid;
    private @Nullable ThemeId id;
    private @Nullable Words name;
    private @Nullable String instruction;
    private @Nullable String colour;
    private Optional<Words> description = Optional.empty();
    private boolean isCodable = true;
    private final List<String> members = new ArrayList<>();
    private final List<Words> cues = new ArrayList<>();
    private final List<Words> hints = new ArrayList<>();
    private Optional<Words> note = Optional.empty();

    Part(Place place, TextPosition position) {
      this.place = place;
      this.position = position;
    }

    /** The identifier that stands in the document: believed where it makes this very GUID. */
    ThemeId ownId() {
      if (instruction != null) {
        try {
          ThemeId said = new ThemeId(instruction);
          if (Guids.folded(Guids.of(said)).equals(Guids.folded(guid()))) {
            return said;
          }
        } catch (MalformedValueException notAnIdentifier) {
          return new ThemeId(guid());
        }
      }
      return new ThemeId(guid());
    }

    boolean saysMoreThanTheStandard() {
      return !cues.isEmpty() || !hints.isEmpty() || note.isPresent();
    }

    String guid() {
      return present(guid);
    }

    ThemeId id() {
      return present(id);
    }

    Words name() {
      return present(name);
    }

    private static <T> T present(@Nullable T value) {
      if (value == null) {
        throw new IllegalStateException("a part without it is an error, and no value is made");
      }
      return value;
    }
  }
}
