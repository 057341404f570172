package org.coproduction.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coproduction.feedback.Stance;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.Place;
import org.coproduction.json.JsonText;
import org.coproduction.json.TokenSink;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Coding;
import org.coproduction.theme.CodingStatus;
import org.coproduction.theme.Codings;
import org.coproduction.theme.Theme;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.ThemeId;
import org.coproduction.value.Words;

/** Writes the files of ThemeFinder and Consult. */
final class ThemeFinderWriter {

  /**
   * Both programs take whole numbers above 0 for the identifiers of responses, and nothing else.
   */
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,14}");

  private final ThemeFinderDialect dialect;
  private final Notes notes;

  private ThemeFinderWriter(ThemeFinderDialect dialect, DocumentKind kind) {
    this.dialect = dialect;
    this.notes = new Notes(kind, ExchangeLimits.standard());
  }

  static Written themes(Codebook codebook, ThemeFinderDialect dialect) {
    ThemeFinderWriter writer = new ThemeFinderWriter(dialect, DocumentKind.CODEBOOK);
    String text = JsonText.pretty(sink -> writer.themes(codebook, sink));
    return new Written(text + "\n", writer.notes.report());
  }

  static Written mapping(Codings codings, ThemeFinderDialect dialect) {
    ThemeFinderWriter writer = new ThemeFinderWriter(dialect, DocumentKind.CODINGS);
    return new Written(writer.mapping(codings.getCodings()), writer.notes.report());
  }

  static Written positions(List<ResponsePosition> positions, ThemeFinderDialect dialect) {
    ThemeFinderWriter writer = new ThemeFinderWriter(dialect, DocumentKind.CODINGS);
    StringBuilder lines = new StringBuilder();
    for (ResponsePosition position : positions) {
      lines
          .append(
              JsonText.line(
                  sink -> {
                    sink.startObject();
                    writer.item(position.item(), Place.root(), sink);
                    sink.name(dialect.position());
                    sink.string(position.position().name());
                    sink.endObject();
                  }))
          .append('\n');
    }
    return new Written(lines.toString(), writer.notes.report());
  }

  private void themes(Codebook codebook, TokenSink sink) {
    if (CodebookFrame.isIn(codebook)) {
      notes.add(ExchangeCodes.NOT_CARRIED, Place.root());
    }
    sink.startArray();
    for (int at = 0; at < codebook.getThemes().size(); at++) {
      Theme theme = codebook.getThemes().get(at);
      if (isMoreThanItsNode(theme)) {
        notes.add(ExchangeCodes.NOT_CARRIED, Place.root().member("themes").item(at));
      }
      sink.startObject();
      member(sink, dialect.theme(), theme.getId().value());
      member(sink, dialect.title(), theme.getTitle().text());
      // Both programs ask for a description: where nobody wrote one, it is empty and not made up.
      member(sink, dialect.definition(), theme.getDefinition().map(Words::text).orElse(""));
      sink.endObject();
    }
    sink.endArray();
  }

  private static boolean isMoreThanItsNode(Theme theme) {
    return theme.getParent().isPresent()
        || theme.getNote().isPresent()
        || !theme.getCues().isEmpty()
        || !theme.getHints().isEmpty()
        || !theme.getRemovedCues().isEmpty();
  }

  private String mapping(List<Coding> codings) {
    Map<FeedbackRef, Map<ThemeId, Optional<Stance>>> byItem = new LinkedHashMap<>();
    Map<FeedbackRef, Place> places = new LinkedHashMap<>();
    for (int at = 0; at < codings.size(); at++) {
      Coding coding = codings.get(at);
      Place place = Place.root().member("codings").item(at);
      boolean isSaid =
          coding.getStatus() == CodingStatus.SUGGESTED
              || coding.getStatus() == CodingStatus.CONFIRMED;
      if (!isSaid || !coding.getSpans().isEmpty() || coding.getOn().isPresent()) {
        notes.add(ExchangeCodes.NOT_CARRIED, place);
      }
      if (isSaid) {
        places.putIfAbsent(coding.getItem(), place);
        Map<ThemeId, Optional<Stance>> themes =
            byItem.computeIfAbsent(coding.getItem(), item -> new LinkedHashMap<>());
        // Two coders who do not agree on the stance leave none to tell.
        themes.merge(
            coding.getTheme(),
            coding.getStance(),
            (one, other) -> one.equals(other) ? one : Optional.empty());
      }
    }
    StringBuilder lines = new StringBuilder();
    byItem.forEach(
        (item, themes) ->
            lines
                .append(
                    JsonText.line(
                        sink ->
                            response(item, themes, places.getOrDefault(item, Place.root()), sink)))
                .append('\n'));
    return lines.toString();
  }

  private void response(
      FeedbackRef item, Map<ThemeId, Optional<Stance>> themes, Place place, TokenSink sink) {
    sink.startObject();
    item(item.feedback(), place.member("item"), sink);
    sink.name(dialect.themes());
    sink.startArray();
    themes.keySet().forEach(theme -> sink.string(theme.value()));
    sink.endArray();
    List<Stance> stances = new ArrayList<>();
    themes.values().forEach(stance -> stance.filter(this::isKnown).ifPresent(stances::add));
    boolean isTold = dialect == ThemeFinderDialect.THEMEFINDER && stances.size() == themes.size();
    if (isTold) {
      sink.name("stances");
      sink.startArray();
      stances.forEach(stance -> sink.string(stance.name()));
      sink.endArray();
    } else if (themes.values().stream().anyMatch(Optional::isPresent)) {
      notes.add(ExchangeCodes.NOT_CARRIED, place.member("stance"));
    }
    sink.endObject();
  }

  private boolean isKnown(Stance stance) {
    return stance == Stance.POSITIVE || stance == Stance.NEGATIVE;
  }

  private void item(FeedbackId item, Place place, TokenSink sink) {
    sink.name(dialect.item());
    if (NUMBER.matcher(item.value()).matches()) {
      sink.number(item.value());
    } else {
      notes.add(ExchangeCodes.NOT_CARRIED, place);
      sink.string(item.value());
    }
  }

  private static void member(TokenSink sink, String name, String value) {
    sink.name(name);
    sink.string(value);
  }
}
