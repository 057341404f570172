package org.coproduction.testkit;

import org.coproduction.feedback.Response;
import org.coproduction.feedback.ResponseKind;
import org.coproduction.feedback.Responses;
import org.coproduction.feedback.Stance;
import org.coproduction.feedback.Telling;
import org.coproduction.participant.Channel;
import org.coproduction.participant.GroupKind;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Coding;
import org.coproduction.theme.CodingStatus;
import org.coproduction.theme.Codings;
import org.coproduction.theme.Theme;
import org.coproduction.value.Area;
import org.coproduction.value.CodebookId;
import org.coproduction.value.CoderId;
import org.coproduction.value.EventId;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.LanguageTag;
import org.coproduction.value.ResponseId;
import org.coproduction.value.Source;
import org.coproduction.value.TextSpan;
import org.coproduction.value.ThemeId;
import org.coproduction.value.ThemeRef;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;

/** What people said at the sample event, sorted into themes and answered. */
final class SampleThemes {

  private static final CodebookId CODEBOOK = new CodebookId("larkshire-themes");
  private static final VersionLabel VERSION = new VersionLabel("1");
  private static final LanguageTag ENGLISH = new LanguageTag("en-GB");
  private static final ThemeId NEWS = new ThemeId("news");
  private static final ThemeId EVENINGS = new ThemeId("evenings");

  private SampleThemes() {}

  static Codebook codebook() {
    return Codebook.builder()
        .id(CODEBOOK)
        .versionLabel(VERSION)
        .title(Words.of("Themes of short breaks"))
        .language(ENGLISH)
        .source(Source.titled(Words.of("Invented for tests")))
        .addThemes(
            Theme.builder()
                .id(NEWS)
                .title(Words.of("News that comes too late"))
                .definition(Words.of("Families hear of a change when it is too late to plan."))
                .addCues(Words.of("never told"), Words.of("told too late"))
                .build(),
            Theme.builder()
                .id(EVENINGS)
                .title(Words.of("Evenings"))
                .definition(Words.of("What there is, or is not, after school and work."))
                .addCues(Words.of("in the evening"))
                .build())
        .build();
  }

  static Codings codings() {
    return Codings.builder()
        .codebook(CODEBOOK)
        .versionLabel(VERSION)
        .addCodings(
            coding("late-news", NEWS, Stance.NEGATIVE, new TextSpan(0, 10)),
            coding("evenings", EVENINGS, Stance.NEUTRAL, new TextSpan(19, 33)))
        .build();
  }

  private static Coding coding(String line, ThemeId theme, Stance stance, TextSpan words) {
    return Coding.builder()
        .item(said(line))
        .theme(theme)
        .coder(new CoderId("forum-clerk"))
        .status(CodingStatus.CONFIRMED)
        .addSpans(words)
        .stance(stance)
        .on(ImpreciseDate.parse("2023-03-20"))
        .build();
  }

  static Responses responses() {
    return Responses.builder()
        .area(Area.named(Words.of("Larkshire")))
        .language(ENGLISH)
        .addResponses(
            Response.builder()
                .id(new ResponseId("text-message"))
                .kind(ResponseKind.DID)
                .addSaid(said("late-news"))
                .addThemes(new ThemeRef(CODEBOOK, NEWS))
                .action(Words.of("Families get a text message when a session is cancelled"))
                .when(ImpreciseDate.parse("2023-06-20"))
                .addTold(told())
                .build(),
            Response.builder()
                .id(new ResponseId("no-drivers"))
                .kind(ResponseKind.COULD_NOT)
                .addSaid(said("evenings"))
                .reason(Words.of("There are no drivers in the evening"))
                .addTold(told())
                .build())
        .build();
  }

  private static Telling told() {
    return Telling.builder()
        .channel(Channel.LETTER_OR_EMAIL)
        .addTo(GroupKind.PARENT_CARERS)
        .what(Words.of("What we did with what you said"))
        .when(ImpreciseDate.parse("2023-07-03"))
        .build();
  }

  private static FeedbackRef said(String line) {
    return new FeedbackRef(new EventId("listening-2023"), new FeedbackId(line));
  }
}
