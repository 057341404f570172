package org.coproduction.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the lines of notes apart into what stood side by side: the cells of a table that plain text
 * keeps apart by tabs, strokes or wide gaps, the steps of a scale with their shares in one row, and
 * what was said with what was answered behind it. Used once, by one thread.
 */
final class Cells {

  private static final Pattern TAB = Pattern.compile("\\t[\\t ]*");
  private static final Pattern WIDE_GAP = Pattern.compile("\\t[\\t ]*| {3,}");
  private static final Pattern STEP = Pattern.compile("\\s/\\s|;\\s|\\s\\|\\s| {3,}");
  private static final Pattern STROKE = Pattern.compile("\\s+/\\s+");

  /** Bars behind one another, or at the end of a line, are strokes that count. */
  private static final Pattern STROKES = Pattern.compile("\\|\\s*\\||\\|\\s*$");

  /** What ends one of several quotations in a row, or a wide gap. */
  private static final Pattern QUOTED =
      Pattern.compile("(?<=[\"\u201D])\\s{2,}(?=[\"\u201C])| {3,}");

  /** A dash alone stands in an empty cell. */
  private static final Pattern EMPTY_CELL = Pattern.compile("\\s*[-\u2013\u2014]\\t.*\\S.*");

  private static final int LONGEST_LABEL = 40;
  private static final int FEWEST_GATHERED = 3;

  /** The fewest lines with as many bars that make a table of them. */
  private static final int FEWEST_ROWS = 3;

  /** The end of a step of a scale: a share, a count, or both. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "\\d{1,3}(?:\\.\\d{1,2})?\\s?%(?:\\s?\\(\\d{1,6}\\))?$|\\(\\d{1,6}\\)$"
              + "|\\p{L}.*?\\s?[-\u2013\u2014:=]\\s?\\d{1,3}$");

  private final HeadingWords headings;
  private final ReplyShapes replies;
  private final TableLabels tables;

  /** Whether the lines from here on stand under a row of headings with wide gaps. */
  private boolean gapped;

  Cells(HeadingWords headings, ReplyShapes replies, TableLabels tables) {
    this.headings = headings;
    this.replies = replies;
    this.tables = tables;
  }

  /** The pieces of some lines of a text, from one to before another, none of them blank. */
  List<Piece> of(SourceText text, int from, int to) {
    List<Integer> numbers = new ArrayList<>();
    for (int number = from; number < to; number++) {
      if (!text.isBlank(number)) {
        numbers.add(number);
      }
    }
    List<Piece> pieces = new ArrayList<>();
    for (int index = 0; index < numbers.size(); index++) {
      int number = numbers.get(index);
      String line = text.line(number);
      boolean besideRow =
          (index > 0 && isRow(text.line(numbers.get(index - 1))))
              || (index + 1 < numbers.size() && isRow(text.line(numbers.get(index + 1))));
      int bars = bars(text, numbers, index);
      if (bars > 0) {
        pieces.addAll(barred(number, line));
      } else if (index == 0 && !besideRow && line.indexOf('\t') >= 0) {
        // A title that is set apart by tabs is no row of a table.
        pieces.add(Piece.of(number, line));
      } else if (besideRow && EMPTY_CELL.matcher(line).matches()) {
        Piece whole = Piece.of(number, line);
        split(pieces, whole, line, whole.from(), whole.from(), TAB);
      } else {
        pieces.addAll(of(number, line));
      }
    }
    return pieces;
  }

  /** Whether a line has cells side by side, told by tabs. */
  private static boolean isRow(String line) {
    return line.indexOf('\t', Blank.start(line, 0)) > 0
        && split(Piece.of(1, line), line, TAB).size() > 1;
  }

  /** How many bars part the cells of a line, where the lines around it have as many; else 0. */
  private static int bars(SourceText text, List<Integer> numbers, int index) {
    int bars = bars(text.line(numbers.get(index)));
    if (bars == 0) {
      return 0;
    }
    int rows = 1;
    for (int step = -1; step <= 1; step += 2) {
      int at = index + step;
      while (rows < FEWEST_ROWS
          && at >= 0
          && at < numbers.size()
          && bars(text.line(numbers.get(at))) == bars) {
        rows++;
        at += step;
      }
    }
    return rows < FEWEST_ROWS ? 0 : bars;
  }

  private static int bars(String line) {
    boolean framed = line.startsWith("|", Blank.start(line, 0));
    if (line.indexOf('|') < 0 || (!framed && STROKES.matcher(line).find())) {
      return 0;
    }
    return (int) line.chars().filter(unit -> unit == '|').count();
  }

  private static List<Piece> barred(int number, String line) {
    List<Piece> cells = new ArrayList<>();
    int open = line.startsWith("|", Blank.start(line, 0)) ? 1 : 0;
    int column = -open;
    int from = 0;
    while (from <= line.length()) {
      int bar = line.indexOf('|', from);
      int end = bar < 0 ? line.length() : bar;
      if (Blank.start(line, from) < end) {
        cells.add(Piece.within(number, line, from, end).inColumn(column));
      }
      from = end + 1;
      column++;
    }
    return cells.isEmpty() ? List.of(Piece.of(number, line)) : cells;
  }

  /** The pieces of one line, none of them blank. */
  private List<Piece> of(int number, String line) {
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

  /**
   * "Graffiti wall: more dogs / Fridays / thank you", and a table's name before quotations: the
   * label, and each that was gathered.
   */
  private List<Piece> gathered(Piece whole, String line) {
    int colon = line.indexOf(':', whole.from());
    if (colon < 0 || colon > whole.from() + LONGEST_LABEL || whole.isBulleted()) {
      return List.of();
    }
    Piece label = Piece.within(whole.number(), line, whole.from(), colon + 1);
    boolean wall = headings.isGathered(label);
    if (!wall && !tables.isLabel(label)) {
      return List.of();
    }
    List<Piece> pieces = new ArrayList<>();
    pieces.add(label);
    split(pieces, whole, line, colon + 1, colon + 1, wall ? STROKE : QUOTED);
    if (wall && pieces.size() == 2) {
      pieces.remove(1);
      split(pieces, whole, line, colon + 1, colon + 1, QUOTED);
    }
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
    Matcher gap =
        between
            .matcher(line)
            .useTransparentBounds(true)
            .region(Math.min(partedFrom, whole.to()), whole.to());
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
