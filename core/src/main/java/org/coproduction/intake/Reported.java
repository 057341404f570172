package org.coproduction.intake;

import java.util.List;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Phrases;
import org.coproduction.text.Tokens;

/**
 * Tells in prose what people are reported to have said from what is told of the event and from what
 * officers said.
 */
final class Reported {

  /** The fewest words of a line of prose. */
  private static final int LONG = 16;

  /** The fewest such lines, and those among them that report or tell, that make a text prose. */
  private static final int FEWEST = 3;

  /** The fewest words of a sentence. */
  private static final int SENTENCE = 5;

  /** How many words may stand between who speaks and that they spoke. */
  private static final int REACH = 7;

  /** Who is behind the words of a line of prose. */
  enum Voice {
    PEOPLE,
    OFFICERS,
    NARRATOR
  }

  private final Phrases<NotesCue> cues;

  Reported(Phrases<NotesCue> cues) {
    this.cues = cues;
  }

  /** Whether a line is a paragraph rather than something noted down. */
  static boolean isParagraph(Piece line) {
    return !line.isBulleted() && line.tokens().size() >= LONG && endsAsSentence(line.text());
  }

  /** Whether so many lines tell and report that the text is an account of the event. */
  boolean isProse(List<Piece> lines) {
    long paragraphs = lines.stream().filter(Reported::isParagraph).count();
    if (paragraphs < FEWEST) {
      return false;
    }
    long telling = lines.stream().filter(Reported::isParagraph).filter(this::tells).count();
    return telling * 2 >= paragraphs && telling >= FEWEST;
  }

  /** Whether a plain line is a sentence. */
  static boolean isSentence(Piece line) {
    return !line.isBulleted()
        && line.tokens().size() >= SENTENCE
        && endsAsSentence(line.text())
        && !line.text().endsWith("?");
  }

  /** Whether several sentences report what people said, and most plain lines are sentences. */
  boolean isReporting(List<Piece> lines) {
    long plain = 0;
    for (int index = 0; index < lines.size(); index++) {
      int number = lines.get(index).number();
      boolean cell =
          (index > 0 && lines.get(index - 1).number() == number)
              || (index + 1 < lines.size() && lines.get(index + 1).number() == number);
      plain += cell || lines.get(index).isBulleted() ? 0 : 1;
    }
    long sentences = lines.stream().filter(Reported::isSentence).count();
    return sentences * 3 >= plain
        && lines.stream()
                .filter(Reported::isSentence)
                .filter(line -> voiceOf(line) == Voice.PEOPLE)
                .limit(FEWEST)
                .count()
            >= FEWEST;
  }

  /** A paragraph that tells of an event has its people in the third person. */
  private boolean tells(Piece line) {
    List<PhraseMatch<NotesCue>> matches = cues.every(line.tokens());
    return has(matches, NotesCue.REPORTS)
        || has(matches, NotesCue.EVENT_SIGN)
        || (has(matches, NotesCue.EVENT) && has(matches, NotesCue.PEOPLE));
  }

  /** Whether a line tells of the event, or of what somebody said there. */
  boolean tellsOfEvent(Piece line, TextHabits habits) {
    List<PhraseMatch<NotesCue>> matches = cues.every(line.tokens());
    if (habits.reporting() && voiceOf(line) == Voice.NARRATOR) {
      // Amid what people are reported to have said, what names nobody is said too.
      return has(matches, NotesCue.EVENT_SIGN);
    }
    return has(matches, NotesCue.REPORTS)
        || has(matches, NotesCue.EVENT_SIGN)
        || has(matches, NotesCue.EVENT)
        || has(matches, NotesCue.REPLY_WORDS);
  }

  Voice voiceOf(Piece line) {
    Tokens tokens = line.tokens();
    List<PhraseMatch<NotesCue>> matches = cues.every(tokens);
    boolean quoted = line.text().matches("(?s).*[\"\u201C\u201D].{3,}");
    boolean officersSpoke = false;
    for (PhraseMatch<NotesCue> report : matches) {
      if (report.meaning() != NotesCue.REPORTS || isNothing(matches, report)) {
        continue;
      }
      int officer = distance(matches, NotesCue.OFFICER, report);
      int people = distance(matches, NotesCue.PEOPLE, report);
      if (people <= REACH && people < officer && !officerBefore(matches, report, tokens)) {
        return Voice.PEOPLE;
      }
      officersSpoke |= officer <= 2 * REACH;
    }
    if (officersSpoke || has(matches, NotesCue.REPLY_WORDS)) {
      return Voice.OFFICERS;
    }
    return quoted && has(matches, NotesCue.PEOPLE) ? Voice.PEOPLE : Voice.NARRATOR;
  }

  private static boolean isNothing(
      List<PhraseMatch<NotesCue>> matches, PhraseMatch<NotesCue> report) {
    return matches.stream()
        .anyMatch(
            match ->
                match.meaning() == NotesCue.REPORTS_NOTHING
                    && match.first() <= report.first()
                    && match.end() >= report.end());
  }

  /** An officer named before in the same sentence is the one who spoke. */
  private static boolean officerBefore(
      List<PhraseMatch<NotesCue>> matches, PhraseMatch<NotesCue> report, Tokens tokens) {
    int sentence = report.first();
    while (sentence > 0 && !tokens.startsSentence(sentence)) {
      sentence--;
    }
    int from = sentence;
    boolean people =
        matches.stream()
            .anyMatch(
                match ->
                    match.meaning() == NotesCue.PEOPLE
                        && match.first() == from
                        && match.first() < report.first());
    return !people
        && matches.stream()
            .anyMatch(
                match ->
                    match.meaning() == NotesCue.OFFICER
                        && match.first() >= from
                        && match.end() <= report.first());
  }

  private static int distance(
      List<PhraseMatch<NotesCue>> matches, NotesCue kind, PhraseMatch<NotesCue> report) {
    int nearest = Integer.MAX_VALUE;
    for (PhraseMatch<NotesCue> match : matches) {
      if (match.meaning() == kind) {
        int gap =
            match.end() <= report.first()
                ? report.first() - match.end()
                : match.first() >= report.end() ? match.first() - report.end() : 0;
        nearest = Math.min(nearest, gap);
      }
    }
    return nearest;
  }

  private static boolean has(List<PhraseMatch<NotesCue>> matches, NotesCue kind) {
    return matches.stream().anyMatch(match -> match.meaning() == kind);
  }

  private static boolean endsAsSentence(String text) {
    int end = text.length() - 1;
    while (end > 0 && "\"\u201C\u201D'\u2019)".indexOf(text.charAt(end)) >= 0) {
      end--;
    }
    return end > 0 && ".!?".indexOf(text.charAt(end)) >= 0;
  }
}
