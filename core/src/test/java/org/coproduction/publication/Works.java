package org.coproduction.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coproduction.event.Event;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Moderation;
import org.coproduction.feedback.ModerationDecision;
import org.coproduction.feedback.Permission;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Coding;
import org.coproduction.theme.CodingStatus;
import org.coproduction.theme.Codings;
import org.coproduction.theme.Theme;
import org.coproduction.value.CodebookId;
import org.coproduction.value.CoderId;
import org.coproduction.value.EventId;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.TextSpan;
import org.coproduction.value.ThemeId;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;

/** Small invented pieces of work to publish. */
final class Works {

  static final EventId EVENT = new EventId("e1");
  static final CodebookId CODEBOOK = new CodebookId("themes");

  private Works() {}

  /** A line that anybody may quote and that a person decided to publish. */
  static FeedbackItem.Builder line(String id, String text) {
    return FeedbackItem.builder()
        .id(new FeedbackId(id))
        .text(Words.of(text))
        .permission(Permission.QUOTABLE_WITHOUT_NAME)
        .moderation(decided(ModerationDecision.PUBLISH));
  }

  static Moderation decided(ModerationDecision decision) {
    return Moderation.builder().decision(decision).reason(Words.of("looked at it")).build();
  }

  static Event event(EventId id, FeedbackItem... items) {
    return Event.builder().id(id).addFeedback(items).build();
  }

  /** So many lines of one event about each theme, one theme a number. */
  static Publishable coded(List<EventId> events, List<List<Integer>> linesOfThemes) {
    List<Event> records = new ArrayList<>();
    List<Coding> codings = new ArrayList<>();
    int themes = linesOfThemes.get(0).size();
    for (int at = 0; at < events.size(); at++) {
      List<FeedbackItem> items = new ArrayList<>();
      for (int theme = 0; theme < themes; theme++) {
        for (int line = 0; line < linesOfThemes.get(at).get(theme); line++) {
          String id = "t" + theme + "-" + line;
          items.add(line(id, "Line " + line + " about theme " + theme).build());
          codings.add(coding(new FeedbackRef(events.get(at), new FeedbackId(id)), theme));
        }
      }
      records.add(Event.builder().id(events.get(at)).feedback(items).build());
    }
    return new Publishable(
        records,
        List.of(codebook(themes)),
        List.of(
            Codings.builder()
                .codebook(CODEBOOK)
                .versionLabel(new VersionLabel("1"))
                .codings(codings)
                .build()),
        List.of(),
        Optional.empty());
  }

  static Coding coding(FeedbackRef item, int theme) {
    return Coding.builder()
        .item(item)
        .theme(new ThemeId("t" + theme))
        .coder(new CoderId("a"))
        .status(CodingStatus.CONFIRMED)
        .addSpans(new TextSpan(0, 1))
        .build();
  }

  private static Codebook codebook(int themes) {
    Codebook.Builder codebook = Codebook.builder().id(CODEBOOK).versionLabel(new VersionLabel("1"));
    for (int theme = 0; theme < themes; theme++) {
      codebook.addThemes(
          Theme.builder()
              .id(new ThemeId("t" + theme))
              .title(Words.of("Theme " + (char) ('A' + theme)))
              .build());
    }
    return codebook.build();
  }
}
