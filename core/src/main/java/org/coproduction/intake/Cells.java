package org.coproduction.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a line of notes apart into what stood side by side: the cells of a table that plain text
 * keeps apart by tabs or wide gaps, the steps of a scale with their shares in one row, and what was
 * said with what was answered behind it.
 */
final class Cells {

  private static final Pattern TAB = Pattern.compile("\\t[\\t ]*");
  private static final Pattern WIDE_GAP = Pattern.compile("\\t[\\t ]*| {3,}");
  private static final Pattern STEP = Pattern.compile("\\s/\\s|;\\s|\\s\\|\\s| {3,}");

  private static final Pattern STROKE = Pattern.compile("\\s+/\\s+");
  private static final int LONGEST_LABEL = 40;
  private static final int FEWEST_GATHERED = 3;

  /** The end of a step of a scale: a share, a count, or both. */
  private static final Pattern COUNTED =
      Pattern.compile("\\d{1,3}(?:\\.\\d{1,2})?\\s?%(?:\\s?\\(\\d{1,6}\\))?$|\\(\\d{1,6}\\)$");

  private final HeadingWords headings;
  private final ReplyShapes replies;

  /** Whether the lines from here on stand under a row of headings with wide gaps. */
  private boolean gapped;

  Cells(HeadingWords headings, ReplyShapes replies) {
    this.headings = headings;
    this.replies = replies;
  }

  /** The pieces of one line, none of them blank. */
  List<Piece> of(int number, String line) {
    Piece whole = Piece.of(number, line);
    List<Piece> wide = split(whole, line, WIDE_GAP);
    if (wide.size() > 1 && wide.stream().allMatch(cell -> headings.isHeading(cell.tokens()))) {
      gapped = line.indexOf('\t', whole.from()) < 0;
      return wide;
    }
    List<Piece> cells = gapped && wide.size() > 1 ? wide : split(whole, line, TAB);
    if (cells.size() > 1) {
      return cells;
    }
    gapped = gapped && !headings.isHeading(whole.tokens());
    List<Piece> gathered = gathered(whole, line);
    if (!gathered.isEmpty()) {
      return gathered;
    }
    List<Piece> steps = split(whole, line, STEP);
    boolean scale =
        steps.size() > 1 && steps.stream().allMatch(step -> COUNTED.matcher(step.text()).find());
    return scale ? steps : replies.partedFromWhatWasSaid(whole);
  }

  /** "Graffiti wall: more dogs / Fridays / thank you": the label, and each that was gathered. */
  private List<Piece> gathered(Piece whole, String line) {
    int colon = line.indexOf(':', whole.from());
    if (colon < 0 || colon > whole.from() + LONGEST_LABEL) {
      return List.of();
    }
    Piece label = Piece.within(whole.number(), line, whole.from(), colon + 1);
    if (!headings.isGathered(label)) {
      return List.of();
    }
    List<Piece> pieces = new ArrayList<>();
    pieces.add(label);
    split(pieces, whole, line, colon + 1, colon + 1, STROKE);
    return pieces.size() > FEWEST_GATHERED ? pieces : List.of();
  }

  private static List<Piece> split(Piece whole, String line, Pattern between) {
    List<Piece> pieces = new ArrayList<>();
    // A tab behind a bullet parts nothing.
    int textFrom = line.offsetByCodePoints(0, whole.span().start());
    split(pieces, whole, line, whole.from(), textFrom, between);
    return pieces;
  }

  /** Adds what stands between some signs from one unit on, where no sign parts before another. */
  private static void split(
      List<Piece> pieces, Piece whole, String line, int start, int partedFrom, Pattern between) {
    Matcher gap = between.matcher(line).region(partedFrom, whole.to());
    int from = start;
    while (gap.find()) {
      add(pieces, whole.number(), line, from, gap.start());
      from = gap.end();
    }
    add(pieces, whole.number(), line, from, whole.to());
  }

  private static void add(List<Piece> pieces, int number, String line, int from, int to) {
    if (Blank.start(line, from) < to) {
      pieces.add(Piece.within(number, line, from, to));
    }
  }
}
