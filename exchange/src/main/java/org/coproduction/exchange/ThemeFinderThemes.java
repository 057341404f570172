package org.coproduction.exchange;

import static org.coproduction.exchange.ThemeFinderDialect.CONSULT;
import static org.coproduction.exchange.ThemeFinderDialect.THEMEFINDER;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Place;
import org.coproduction.json.JsonText;
import org.coproduction.json.ReadLimits;
import org.coproduction.json.Reading;
import org.coproduction.json.TokenSource;
import org.coproduction.json.UnreadableException;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Theme;
import org.coproduction.value.CodebookId;
import org.coproduction.value.MalformedValueException;
import org.coproduction.value.ThemeId;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;

/** Reads the themes of ThemeFinder and Consult. */
final class ThemeFinderThemes {

  private static final Place THEMES = Place.root().member("themes");

  /** What follows from the rest: the label and description in one, and the children of a parent. */
  private static final Set<String> DERIVED = Set.of("topic", "children");

  private static final Set<String> KNOWN =
      Set.of(
          THEMEFINDER.theme(),
          THEMEFINDER.title(),
          THEMEFINDER.definition(),
          CONSULT.theme(),
          CONSULT.title(),
          CONSULT.definition(),
          "parent_id");

  /** What ThemeFinder writes as the parent of a theme that has none. */
  private static final String NO_PARENT = "0";

  private final Notes notes;

  private ThemeFinderThemes(Notes notes) {
    this.notes = notes;
  }

  static Reading<Codebook> read(
      byte[] document, CodebookId id, VersionLabel version, ExchangeLimits limits) {
    Notes notes = new Notes(DocumentKind.CODEBOOK, limits);
    Codebook.Builder codebook = Codebook.builder().id(id).versionLabel(version);
    try (TokenSource tokens = JsonText.tokens(document, ReadLimits.standard())) {
      new ThemeFinderThemes(notes).take(ForeignJson.only(tokens), codebook);
    } catch (UnreadableException unreadable) {
      notes.add(unreadable.finding(DocumentRef.the(DocumentKind.CODEBOOK)));
    }
    return notes.reading(codebook::build);
  }

  private void take(ForeignJson document, Codebook.Builder codebook) {
    ForeignJson themes = document.member("theme_nodes").orElse(document);
    if (!themes.isArray()) {
      notes.add(ExchangeCodes.WRONG_SHAPE, Place.root(), document.position());
      return;
    }
    List<ForeignJson> elements = themes.elements();
    for (int at = 0; at < elements.size() && !notes.isFull(); at++) {
      theme(elements.get(at), THEMES.item(at)).ifPresent(codebook::addThemes);
    }
  }

  private Optional<Theme> theme(ForeignJson node, Place place) {
    if (!node.isObject()) {
      notes.add(ExchangeCodes.WRONG_SHAPE, place, node.position());
      return Optional.empty();
    }
    for (String name : node.members().keySet()) {
      if (!KNOWN.contains(name) && !DERIVED.contains(name)) {
        notes.add(ExchangeCodes.NOT_UNDERSTOOD, place, node.position());
      }
    }
    Optional<String> label = word(node, THEMEFINDER.title(), CONSULT.title());
    Optional<String> description = word(node, THEMEFINDER.definition(), CONSULT.definition());
    Optional<String> both = word(node, "topic");
    if (label.isEmpty() && both.isPresent()) {
      int colon = both.get().indexOf(':');
      label = Optional.of(colon < 0 ? both.get() : both.get().substring(0, colon));
      description = colon < 0 ? description : Optional.of(both.get().substring(colon + 1));
    }
    Optional<String> id = word(node, THEMEFINDER.theme(), CONSULT.theme());
    if (id.isEmpty() || label.isEmpty()) {
      notes.add(ExchangeCodes.MISSING_MEMBER, place, node.position());
      return Optional.empty();
    }
    try {
      return Optional.of(
          Theme.builder()
              .id(new ThemeId(id.get()))
              .title(Words.of(label.get()))
              .definition(description.flatMap(Words::optional))
              .parent(
                  word(node, "parent_id")
                      .filter(parent -> !parent.equals(NO_PARENT))
                      .map(ThemeId::new))
              .build());
    } catch (MalformedValueException refused) {
      notes.add(ExchangeCodes.WRONG_SHAPE, place, node.position());
      return Optional.empty();
    }
  }

  private static Optional<String> word(ForeignJson node, String... names) {
    return node.member(names).flatMap(ForeignJson::word);
  }
}
