package org.coproduction.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

  private final Phrases<FormCue> cues;

  FormLabels(Phrases<FormCue> cues) {
    this.cues = cues;
  }

  /** What a piece asks, or nothing where it is no label. */
  Optional<Question> asked(Piece piece) {
    Tokens tokens = piece.tokens();
    boolean plainOrNumbered = !piece.isBulleted() || piece.bullet().counts();
    if (!plainOrNumbered || tokens.size() == 0 || tokens.size() > LONGEST) {
      return Optional.empty();
    }
    Optional<Question> heading =
        cues.whole(tokens, 0).stream().flatMap(cue -> cue.headed().stream()).findFirst();
    return heading.or(() -> inTwoLanguages(piece)).or(() -> question(tokens));
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
        return label ? at + 1 : -1;
      }
    }
    return -1;
  }

  private Optional<Question> question(Tokens tokens) {
    List<PhraseMatch<FormCue>> matches = cues.every(tokens);
    boolean opens =
        matches.stream().anyMatch(match -> match.first() == 0 && match.meaning() == FormCue.OPENS);
    String end = tokens.before(tokens.size());
    boolean marked = end.contains("?") || end.contains(":");
    if (!marked && !(opens && tokens.size() <= LONGEST_UNMARKED && end.indexOf('.') < 0)) {
      return Optional.empty();
    }
    Optional<Question> topic =
        matches.stream()
            .filter(match -> match.meaning().asked().isPresent())
            .max(
                Comparator.<PhraseMatch<FormCue>>comparingInt(PhraseMatch::length)
                    .thenComparingInt(match -> -match.first()))
            .flatMap(match -> match.meaning().asked());
    boolean asks = opens && end.contains("?");
    return topic
        .filter(question -> opens || end.contains("?"))
        .or(() -> asks ? Optional.of(Question.OTHER) : Optional.empty());
  }
}
