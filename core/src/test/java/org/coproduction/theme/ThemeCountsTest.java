package org.coproduction.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.coproduction.event.Event;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Stance;
import org.coproduction.value.CodebookId;
import org.coproduction.value.CoderId;
import org.coproduction.value.EventId;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.TextSpan;
import org.coproduction.value.ThemeId;
import org.coproduction.value.ThemeRef;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;

class ThemeCountsTest {

  private static final CodebookId BOOK = new CodebookId("book");

  private static Event event(String id, int lines) {
    Event.Builder event = Event.builder().id(new EventId(id));
    for (int line = 1; line <= lines; line++) {
      event.addFeedback(
          FeedbackItem.builder()
              .id(new FeedbackId("l" + line))
              .text(Words.of("Something"))
              .build());
    }
    return event.build();
  }

  private static Coding.Builder coding(String event, String line, String theme, String coder) {
    return Coding.builder()
        .item(new FeedbackRef(new EventId(event), new FeedbackId(line)))
        .theme(new ThemeId(theme))
        .coder(new CoderId(coder))
        .status(CodingStatus.CONFIRMED)
        .addSpans(new TextSpan(0, 9));
  }

  private static Codings codings(Coding... codings) {
    return Codings.builder()
        .codebook(BOOK)
        .versionLabel(new VersionLabel("1"))
        .addCodings(codings)
        .build();
  }

  private static ThemeCounts counts(Coding... codings) {
    return ThemeCounts.of(List.of(event("a", 3), event("b", 2)), List.of(codings(codings)));
  }

  private static ThemeRef theme(String id) {
    return new ThemeRef(BOOK, new ThemeId(id));
  }

  @Test
  void aLineIsOneMentionHoweverManyCodersSaySo() {
    ThemeCounts counts =
        counts(
            coding("a", "l1", "bus", "x").stance(Stance.NEGATIVE).build(),
            coding("a", "l1", "bus", "y").stance(Stance.NEGATIVE).build(),
            coding("b", "l1", "bus", "x").stance(Stance.POSITIVE).build(),
            coding("b", "l1", "play", "x").build());

    assertThat(counts.themes())
        .containsExactly(
            new ThemeCounts.Count(
                theme("bus"),
                2,
                0,
                Map.of(Stance.NEGATIVE, 1, Stance.POSITIVE, 1),
                Map.of(new EventId("a"), 1, new EventId("b"), 1)),
            new ThemeCounts.Count(theme("play"), 1, 0, Map.of(), Map.of(new EventId("b"), 1)));
    assertThat(counts.lines()).isEqualTo(5);
    assertThat(counts.coded()).isEqualTo(2);
    assertThat(counts.unthemed()).isEqualTo(3);
  }

  @Test
  void whatAPersonDecidedGoesBeforeWhatAProgramSuggests() {
    ThemeCounts counts =
        counts(
            coding("a", "l1", "bus", "program").status(CodingStatus.SUGGESTED).build(),
            coding("a", "l1", "bus", "x").status(CodingStatus.REFUSED).build(),
            coding("a", "l2", "bus", "program").status(CodingStatus.SUGGESTED).build(),
            coding("a", "l3", "bus", "x").status(CodingStatus.UNSURE).build());

    assertThat(counts.themes()).extracting(ThemeCounts.Count::mentions).containsExactly(1);
    assertThat(counts.themes()).extracting(ThemeCounts.Count::unconfirmed).containsExactly(1);
    assertThat(counts.unsure()).isEqualTo(1);
    assertThat(counts.unthemed()).isEqualTo(4);
  }

  @Test
  void codersWhoDifferOnTheStanceMakeItMixed() {
    ThemeCounts counts =
        counts(
            coding("a", "l1", "bus", "x").stance(Stance.NEGATIVE).build(),
            coding("a", "l1", "bus", "y").stance(Stance.POSITIVE).build());

    assertThat(counts.themes().get(0).stances()).isEqualTo(Map.of(Stance.MIXED, 1));
  }

  @Test
  void whatMarksNothingThatIsThereCountsNothingAndIsNumbered() {
    ThemeCounts counts =
        counts(
            coding("a", "l9", "bus", "x").build(),
            coding("c", "l1", "bus", "x").build(),
            coding("a", "l1", "bus", "x").addSpans(new TextSpan(5, 10)).build());

    assertThat(counts.themes()).isEmpty();
    assertThat(counts.setAside()).isEqualTo(3);
    assertThat(counts.unthemed()).isEqualTo(5);
  }

  @Test
  void whatSaysSomethingAndMarksNoWordsCountsNothingAndIsNumbered() {
    ThemeCounts counts =
        counts(
            coding("a", "l1", "bus", "x").spans(List.of()).build(),
            coding("a", "l2", "bus", "x").spans(List.of(new TextSpan(3, 3))).build(),
            coding("a", "l3", "bus", "bot")
                .spans(List.of())
                .status(CodingStatus.SUGGESTED)
                .build());

    assertThat(counts.themes()).isEmpty();
    assertThat(counts.setAside()).isEqualTo(3);
  }

  @Test
  void whatIsRefusedOrUnsureNeedsNoWordsToCount() {
    ThemeCounts counts =
        counts(
            coding("a", "l1", "bus", "bot").status(CodingStatus.SUGGESTED).build(),
            coding("a", "l1", "bus", "x").spans(List.of()).status(CodingStatus.REFUSED).build(),
            coding("a", "l2", "bus", "x").spans(List.of()).status(CodingStatus.UNSURE).build());

    assertThat(counts.themes()).isEmpty();
    assertThat(counts.unsure()).isEqualTo(1);
    assertThat(counts.setAside()).isZero();
  }
}
