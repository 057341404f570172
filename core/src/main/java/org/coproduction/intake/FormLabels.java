package org.coproduction.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.evidence.Question;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Phrases;
import org.coproduction.text.Tokens;

/** Tells the questions and field labels of a form from what was written under them. */
final class FormLabels {

  /** The longest question, in words. */
  private static final int LONGEST = 40;

  /** The longest that is a question without a mark that says so. */
  private static final int LONGEST_UNMARKED = 20;

  /** The longest label in front of its answer on one line, in UTF-16 units. */
  private static final int LONGEST_INLINE = 150;

  private static final Pattern TWO_LANGUAGES = Pattern.compile("\\s[/|]\\s");

  /** What a template puts in front of its questions: "Q2.", "Section B:", "3.1". */
  private static final Pattern LEAD_IN =
      Pattern.compile(
          "^(?:(?:Q(?:uestion)?|Section|Part|Box|Step)\\s?\\.?(?:\\d{1,2}[a-z]?|[A-H])\\s?[.):\u2013-]?"
              + "|\\d{1,2}(?:\\.\\d{1,2})?\\s?[.):]?)\\s+(?=\\p{L})",
          Pattern.CASE_INSENSITIVE);

  /** The longest heading that its text follows on one line, in UTF-16 units. */
  private static final int LONGEST_HEADING = 60;

  /** What parts a heading from its text on one line, but for the mark of a question. */
  private static final Pattern GAP = Pattern.compile(" {2,}|\\. | (?:[\u2013\u2014]|-{1,2}) ");

  private static final Pattern DASH = Pattern.compile(" (?:[\u2013\u2014]|-{1,2}) ");

  /** The longest words over a column. */
  private static final int LONGEST_COLUMN = 5;

  private final Phrases<FormCue> cues;

  FormLabels(Phrases<FormCue> cues) {
    this.cues = cues;
  }

  /** What a piece asks, or nothing where it is no label. */
  Optional<Question> asked(Piece numbered) {
    Piece piece = withoutLeadIn(numbered);
    Tokens tokens = piece.tokens();
    boolean plainOrNumbered = !piece.isBulleted() || piece.bullet().counts();
    if (!plainOrNumbered || tokens.size() == 0 || tokens.size() > LONGEST) {
      return Optional.empty();
    }
    Optional<Question> heading =
        cues.whole(tokens, 0).stream().flatMap(cue -> cue.headed().stream()).findFirst();
    return heading.or(() -> inTwoLanguages(piece)).or(() -> question(piece));
  }

  /** A heading printed in two languages or wordings with a stroke between: "Pwy / Who". */
  private Optional<Question> inTwoLanguages(Piece piece) {
    return TWO_LANGUAGES
        .splitAsStream(piece.text())
        .filter(part -> part.length() < piece.text().length())
        .flatMap(part -> cues.whole(Tokens.of(part), 0).stream())
        .flatMap(cue -> cue.headed().stream())
        .findFirst();
  }

  /** What a heading asks that is one by how it is set. */
  Question headed(Piece heading) {
    return asked(heading)
        .or(() -> topic(cues.every(withoutLeadIn(heading).tokens())))
        .orElse(Question.OTHER);
  }

  /** Whether what stands behind a question on its line tells how to answer it. */
  boolean isGuidance(Piece behind) {
    Tokens tokens = behind.tokens();
    boolean bracketed = behind.text().startsWith("(") || behind.text().startsWith("[");
    return tokens.size() > 0
        && cues.every(tokens).stream()
            .anyMatch(
                match ->
                    match.meaning() == FormCue.GUIDANCE
                        && (bracketed || match.first() == 0 || match.length() > 2));
  }

  /** Whether a label ends with the word that brings such guidance. */
  boolean bringsGuidance(Piece label) {
    Tokens tokens = label.tokens();
    return cues.every(tokens).stream()
        .anyMatch(
            match ->
                match.meaning() == FormCue.GUIDANCE
                    && match.first() > 0
                    && match.end() == tokens.size());
  }

  /** Whether the cells of a row say what stands below them. */
  boolean headsColumns(List<Piece> row) {
    long known = 0;
    long fields = 0;
    for (Piece cell : row) {
      Tokens tokens = cell.tokens();
      boolean date = DatesInText.first(cell.text()).isPresent();
      if (tokens.size() == 0
          || tokens.size() > LONGEST_COLUMN
          || cell.text().endsWith(".")
          || (!date && Figures.in(cell.text(), List.of()).size() > 0)) {
        return false;
      }
      List<FormCue> meant = cues.whole(tokens, 0);
      known += date || meant.stream().anyMatch(FormCue::isOverColumn) ? 1 : 0;
      fields += meant.stream().anyMatch(FormCue::isField) ? 1 : 0;
    }
    // A row of fields is a sign-off, whose values stand below it.
    return known * 3 >= row.size() * 2L && known > 1 && fields * 2 <= row.size();
  }

  private static Piece withoutLeadIn(Piece piece) {
    Matcher leadIn = LEAD_IN.matcher(piece.text());
    return leadIn.find() ? piece.from(leadIn.end()) : piece;
  }

  boolean isFurniture(Piece piece) {
    return !piece.saysSomething()
        || (!piece.isBulleted()
            && (cues.whole(piece.tokens(), 0).contains(FormCue.FURNITURE)
                || cues.every(piece.tokens()).stream()
                    .anyMatch(
                        match ->
                            match.meaning() == FormCue.FURNITURE_START && match.first() == 0)));
  }

  /** The end of the label with which a line begins and goes on to its answer, or -1. */
  int inlineLabelEnd(int number, String line, int from, int to) {
    int limit = Math.min(to, from + LONGEST_INLINE);
    for (int at = from; at < limit; at++) {
      boolean mark = line.charAt(at) == ':' || line.charAt(at) == '?';
      if (mark && Blank.start(line, at + 1) < to && Blank.start(line, from) < at) {
        boolean spaceFollows = Blank.isBlank((int) line.charAt(at + 1));
        boolean label = spaceFollows && asked(Piece.within(number, line, from, at + 1)).isPresent();
        return label ? at + 1 : headingEnd(number, line, from, to);
      }
    }
    return headingEnd(number, line, from, to);
  }

  /** The end of a heading that stands by itself before a gap, a stop or a dash, or -1. */
  private int headingEnd(int number, String line, int from, int to) {
    int start = Blank.start(line, from);
    int limit = Math.min(to, start + LONGEST_HEADING);
    Matcher gap = GAP.matcher(line).region(Math.min(start, limit), limit);
    // Behind the number of a heading stands a gap of its own.
    for (int tried = 0; tried < 2 && gap.find(); tried++) {
      Piece heading = Piece.within(number, line, from, gap.start() + 1);
      boolean known =
          heading.saysSomething()
              && (!heading.isBulleted() || heading.bullet().counts())
              && Character.isUpperCase(heading.text().codePointAt(0))
              && isHeading(withoutLeadIn(heading).tokens());
      if (known && Blank.start(line, gap.end()) < to) {
        return gap.end();
      }
    }
    return -1;
  }

  private boolean isHeading(Tokens tokens) {
    return cues.whole(tokens, 0).stream().anyMatch(cue -> cue.headed().isPresent());
  }

  private Optional<Question> question(Piece piece) {
    Tokens tokens = piece.tokens();
    List<PhraseMatch<FormCue>> matches = cues.every(tokens);
    boolean opens =
        matches.stream().anyMatch(match -> match.first() == 0 && match.meaning() == FormCue.OPENS);
    boolean orders =
        matches.stream().anyMatch(match -> match.first() == 0 && match.meaning() == FormCue.ORDERS);
    String end = tokens.before(tokens.size());
    boolean marked = end.contains("?") || end.contains(":");
    if (orders) {
      return topic(matches).or(() -> Optional.of(Question.OTHER));
    }
    if (!marked
        && !(opens
            && tokens.size() <= LONGEST_UNMARKED
            && end.indexOf('.') < 0
            // Behind a dash somebody answers already.
            && !DASH.matcher(piece.text()).find())) {
      return Optional.empty();
    }
    Optional<Question> topic = topic(matches);
    boolean asks = opens && end.contains("?");
    return topic
        .filter(question -> opens || end.contains("?"))
        .or(() -> asks ? Optional.of(Question.OTHER) : Optional.empty());
  }

  private static Optional<Question> topic(List<PhraseMatch<FormCue>> matches) {
    return matches.stream()
        .filter(match -> match.meaning().asked().isPresent())
        .max(
            Comparator.<PhraseMatch<FormCue>>comparingInt(PhraseMatch::length)
                .thenComparingInt(match -> -match.first()))
        .flatMap(match -> match.meaning().asked());
  }
}
