package org.coproduction.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.rendering.Printable;
import org.coproduction.theme.QuoteCheck;

/** The themes of notes for people: each with its mentions, stances and lines, and what is left. */
final class ThemesText {

  private final ThemesOfNotes themes;

  ThemesText(ThemesOfNotes themes) {
    this.themes = themes;
  }

  void print(PrintWriter out) {
    out.println("Themes (suggested by the codebook's cues; nobody has confirmed them)");
    for (ThemesOfNotes.Mentioned theme : themes.themes()) {
      out.println();
      out.println(
          theme.theme().getId().value()
              + "  "
              + Printable.oneLine(theme.theme().getTitle().text())
              + ": "
              + mentions(theme.count().mentions())
              + theme.count().stances().entrySet().stream()
                  .map(entry -> ", " + entry.getValue() + " " + lower(entry.getKey().name()))
                  .collect(Collectors.joining()));
      for (ThemesOfNotes.Quote quote : theme.quotes()) {
        String old = quote.suggestion().isByOldForm() ? "  (an old word)" : "";
        line(
            lower(quote.suggestion().stance().name()),
            quote.item(),
            old + noted(quote.quoted()),
            out);
      }
    }
    if (!themes.unsure().isEmpty()) {
      out.println();
      out.println("Doubtful: a hint and no more");
      for (ThemesOfNotes.Doubtful doubtful : themes.unsure()) {
        String codes =
            doubtful.themes().stream()
                .map(theme -> theme.getId().value())
                .collect(Collectors.joining(" or ", "  (", "?)"));
        line("", doubtful.item(), codes, out);
      }
    }
    if (!themes.uncoded().isEmpty()) {
      out.println();
      out.println("Uncoded: no cue of the codebook");
      uncoded(themes.uncoded(), out);
    }
    out.println();
    out.println(
        themes.counts().coded()
            + " of "
            + themes.counts().lines()
            + " lines mention a theme, "
            + themes.counts().unthemed()
            + " do not, of these "
            + themes.counts().unsure()
            + " doubtful. Mentions are lines, not people.");
    out.println("Lines are quoted as the notes have them, but where something else is noted.");
    out.println();
  }

  private static String noted(QuoteCheck.Verdict quoted) {
    return switch (quoted) {
      case VERIFIED -> "";
      case REPAIRED -> "  (put together; the words are those of the notes)";
      case UNVERIFIED -> "  (not verified: the notes do not have it so)";
    };
  }

  private static void uncoded(List<FeedbackItem> items, PrintWriter out) {
    items.forEach(item -> line("", item, "", out));
  }

  private static void line(String stance, FeedbackItem item, String behind, PrintWriter out) {
    String number = item.getSource().map(at -> Integer.toString(at.firstLine())).orElse("");
    out.println(
        "  "
            + Columns.right(number, 4)
            + "  "
            + Columns.left(stance, 9)
            + Printable.oneLine(item.getText().text())
            + behind);
  }

  private static String mentions(int count) {
    return count == 1 ? "1 mention" : count + " mentions";
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
