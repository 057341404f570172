package org.coproduction.exchange;

import java.util.List;
import java.util.Optional;
import org.coproduction.finding.Finding;
import org.coproduction.finding.Report;
import org.coproduction.finding.TextPosition;
import org.coproduction.intake.SourceText;

/**
 * The running text of a word-processed document or web page, line by line, and where each line
 * stood.
 *
 * <p>Each paragraph, heading and list item is a line; the signs of lists are written out and their
 * levels indented. A row of a table is a line, its cells parted by tabs; where a cell holds several
 * paragraphs the row takes as many lines. Blank paragraphs are blank lines.
 *
 * @param text the text; absent where the document could not be read, and the report says why
 * @param places where its lines stood, in the order of the text
 * @param asides what stood beside the running text
 * @param report what was noticed: tracked changes, comments, hidden text, properties, pictures
 */
public record PlacedText(
    Optional<SourceText> text, List<LinePlace> places, List<Aside> asides, Report report) {

  /** Makes a text; the lists are copied. */
  public PlacedText {
    places = List.copyOf(places);
    asides = List.copyOf(asides);
  }

  static PlacedText unreadable(Report report) {
    return new PlacedText(Optional.empty(), List.of(), List.of(), report);
  }

  /**
   * Where something in the text stood in the document.
   *
   * @param position a line and column of the text
   * @return its place; nothing for a line that is not there
   */
  public Optional<LinePlace> placeOf(TextPosition position) {
    return places.stream()
        .filter(place -> place.line() == position.line() && place.column() <= position.column())
        .reduce((before, after) -> after);
  }

  /**
   * Adds to what was found in the text where that stood in the document, as the details {@code
   * block} and, in a table, {@code table}, {@code row} and {@code cell}, all counted from 1.
   *
   * @param found what a reader found in the text
   * @return the same findings; those with a line and column have the details too
   */
  public Report located(Report found) {
    List<Finding> findings = found.findings().stream().map(this::located).toList();
    return new Report(findings, found.muted(), found.outcomes());
  }

  private Finding located(Finding finding) {
    return finding
        .position()
        .flatMap(this::placeOf)
        .map(place -> located(finding, place))
        .orElse(finding);
  }

  private static Finding located(Finding finding, LinePlace place) {
    Finding placed = finding.with("block", place.block());
    return place
        .cell()
        .map(
            cell ->
                placed
                    .with("table", cell.table())
                    .with("row", cell.row())
                    .with("cell", cell.column()))
        .orElse(placed);
  }

  /**
   * Shows how much there is, never a word of it.
   *
   * @return the numbers of lines and asides
   */
  @Override
  public String toString() {
    return "PlacedText[lines="
        + text.map(source -> source.lines().size()).orElse(0)
        + ", asides="
        + asides.size()
        + ", findings="
        + report.findings().size()
        + "]";
  }
}
