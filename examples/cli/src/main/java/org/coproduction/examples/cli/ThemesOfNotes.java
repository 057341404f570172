package org.coproduction.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.coproduction.event.Event;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.intake.SourceText;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.CodingStatus;
import org.coproduction.theme.CodingSuggester;
import org.coproduction.theme.Codings;
import org.coproduction.theme.QuoteCheck;
import org.coproduction.theme.SuggestedCodings;
import org.coproduction.theme.Suggestion;
import org.coproduction.theme.Theme;
import org.coproduction.theme.ThemeCounts;
import org.coproduction.value.CoderId;
import org.coproduction.value.SourceSpan;
import org.coproduction.value.Words;

/**
 * What there is to print of the themes of notes.
 *
 * @param counts the mentions of each theme
 * @param themes the themes that lines mention, those with the most mentions first
 * @param unsure lines with hints only, each with the themes hinted at
 * @param uncoded lines in which there is no cue
 * @param codings the suggestions as a document that a person can confirm
 */
record ThemesOfNotes(
    ThemeCounts counts,
    List<Mentioned> themes,
    List<Doubtful> unsure,
    List<FeedbackItem> uncoded,
    Codings codings) {

  private static final CoderId PROGRAM = new CoderId("coproduction-notes");

  /** A theme with the lines that mention it. */
  record Mentioned(Theme theme, ThemeCounts.Count count, List<Quote> quotes) {}

  /** A line, how it judges a theme, and whether it stands so in the notes. */
  record Quote(FeedbackItem item, Suggestion suggestion, QuoteCheck.Verdict quoted) {}

  /** A line that may be about some themes. */
  record Doubtful(FeedbackItem item, List<Theme> themes) {}

  static ThemesOfNotes of(Event event, SourceText notes, Codebook codebook) {
    SuggestedCodings suggested = CodingSuggester.of(codebook).suggest(event);
    Codings codings = suggested.codings(PROGRAM);
    ThemeCounts counts = ThemeCounts.of(List.of(event), List.of(codings));
    List<Mentioned> themes = new ArrayList<>();
    for (ThemeCounts.Count count : counts.themes()) {
      List<Quote> quotes = new ArrayList<>();
      for (int at = 0; at < suggested.items().size(); at++) {
        for (Suggestion suggestion : suggested.items().get(at).line().suggestions()) {
          if (suggestion.theme().equals(count.theme().theme())
              && suggestion.status() == CodingStatus.SUGGESTED) {
            FeedbackItem item = event.getFeedback().get(at);
            quotes.add(new Quote(item, suggestion, quoted(item, notes)));
          }
        }
      }
      themes.add(new Mentioned(theme(codebook, count), count, quotes));
    }
    List<Doubtful> unsure = new ArrayList<>();
    List<FeedbackItem> uncoded = new ArrayList<>();
    for (int at = 0; at < suggested.items().size(); at++) {
      FeedbackItem item = event.getFeedback().get(at);
      List<Suggestion> suggestions = suggested.items().get(at).line().suggestions();
      if (suggestions.isEmpty()) {
        uncoded.add(item);
      } else if (suggested.items().get(at).line().primary().isEmpty()) {
        unsure.add(
            new Doubtful(
                item,
                codebook.getThemes().stream()
                    .filter(
                        theme ->
                            suggestions.stream().anyMatch(one -> one.theme().equals(theme.getId())))
                    .toList()));
      }
    }
    return new ThemesOfNotes(counts, themes, unsure, uncoded, codings);
  }

  /** The words that a line was made of can stand on several lines, or in a part of one. */
  private static QuoteCheck.Verdict quoted(FeedbackItem item, SourceText notes) {
    return item.getSource()
        .flatMap(at -> Words.optional(source(at, notes)))
        .map(said -> QuoteCheck.of(item.getText(), said).verdict())
        .orElse(QuoteCheck.Verdict.UNVERIFIED);
  }

  private static String source(SourceSpan at, SourceText notes) {
    StringJoiner lines = new StringJoiner("\n");
    for (int line = at.firstLine(); line <= at.lastLine(); line++) {
      lines.add(notes.line(line));
    }
    return lines.toString();
  }

  private static Theme theme(Codebook codebook, ThemeCounts.Count count) {
    return codebook.getThemes().stream()
        .filter(theme -> theme.getId().equals(count.theme().theme()))
        .findFirst()
        .orElseThrow();
  }
}
