package org.coproduction.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.value.Words;
import org.jspecify.annotations.Nullable;

/**
 * A document that is being read into lines with their places, whatever it was written with: its
 * running text, what stands beside that, and whether a limit was passed. Used once.
 */
final class PlacedDraft {

  private final ExchangeLimits limits;
  private final PlacedLines lines = new PlacedLines();
  private final List<Aside> asides = new ArrayList<>();
  private final Map<AsideKind, Integer> counts = new EnumMap<>(AsideKind.class);
  private int inserted;
  private int pictures;
  private boolean tooLarge;

  PlacedDraft(ExchangeLimits limits) {
    this.limits = limits;
  }

  void block(String text, String path) {
    lines.block(text, path);
    limit(lines.size() > limits.rows());
  }

  void table(List<List<List<String>>> rows, String path) {
    limit(rows.size() > limits.rows());
    rows.forEach(cells -> limit(cells.size() > limits.columns()));
    lines.table(rows, path);
    limit(lines.size() > limits.rows());
  }

  void aside(AsideKind kind, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      asides.add(new Aside(kind, Words.of(text.strip())));
      counts.merge(kind, 1, Integer::sum);
    }
  }

  void inserted(int changes) {
    inserted += changes;
  }

  void pictures(int more) {
    pictures += more;
  }

  /** Notes whether a limit was passed; what was passed once stays so. */
  void limit(boolean passed) {
    tooLarge |= passed;
  }

  boolean isTooDeep(int depth) {
    limit(depth > limits.depth());
    return tooLarge;
  }

  /** The running text of a draft for a part of this document; the rest of it becomes this one's. */
  List<String> part(PlacedDraft part) {
    limit(part.tooLarge);
    pictures += part.pictures;
    inserted += part.inserted;
    asides.addAll(part.asides);
    part.counts.forEach((kind, count) -> counts.merge(kind, count, Integer::sum));
    return part.lines.size() == 0 ? List.of() : part.lines.text().lines();
  }

  PlacedText finished(Notes notes) {
    note(notes, ExchangeCodes.TRACKED_CHANGES, inserted + count(AsideKind.DELETED_TEXT));
    note(notes, ExchangeCodes.COMMENTS, count(AsideKind.COMMENT));
    note(notes, ExchangeCodes.HIDDEN_TEXT, count(AsideKind.HIDDEN_TEXT));
    note(notes, ExchangeCodes.PROPERTIES, count(AsideKind.PROPERTY));
    note(
        notes,
        ExchangeCodes.SET_ASIDE,
        count(AsideKind.HEADER_OR_FOOTER)
            + count(AsideKind.FOOTNOTE)
            + count(AsideKind.NAVIGATION));
    note(notes, ExchangeCodes.PICTURES, pictures);
    if (tooLarge) {
      notes.add(ExchangeCodes.TOO_LARGE, Place.root());
    } else if (lines.saysNothing()) {
      notes.add(ExchangeCodes.EMPTY, Place.root());
    }
    return notes.hasErrors()
        ? PlacedText.unreadable(notes.report())
        : new PlacedText(Optional.of(lines.text()), lines.places(), asides, notes.report());
  }

  private int count(AsideKind kind) {
    return counts.getOrDefault(kind, 0);
  }

  private static void note(Notes notes, FindingCode code, int count) {
    if (count > 0) {
      notes.add(notes.of(code, Place.root()).with("count", count));
    }
  }
}
