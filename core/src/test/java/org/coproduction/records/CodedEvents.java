package org.coproduction.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coproduction.event.Event;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Stance;
import org.coproduction.theme.Coding;
import org.coproduction.theme.CodingStatus;
import org.coproduction.theme.Codings;
import org.coproduction.value.CodebookId;
import org.coproduction.value.CoderId;
import org.coproduction.value.EventId;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.TextSpan;
import org.coproduction.value.ThemeId;
import org.coproduction.value.ThemeRef;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;

/** Events at which one line was said about one theme each. */
public final class CodedEvents {

  private static final CodebookId BOOK = new CodebookId("book");

  private final List<Coding> codings = new ArrayList<>();

  /** The line of an event. */
  public static FeedbackRef line(String event) {
    return new FeedbackRef(new EventId(event), new FeedbackId("l1"));
  }

  /** A theme of the codebook. */
  public static ThemeRef theme(String id) {
    return new ThemeRef(BOOK, new ThemeId(id));
  }

  /** An event; without a date where that is empty. */
  public Event event(String id, String on, String theme, Stance stance) {
    codings.add(
        Coding.builder()
            .item(line(id))
            .theme(new ThemeId(theme))
            .coder(new CoderId("x"))
            .status(CodingStatus.CONFIRMED)
            .stance(stance)
            .addSpans(new TextSpan(0, 3))
            .build());
    return Event.builder()
        .id(new EventId(id))
        .on(Optional.of(on).filter(date -> !date.isEmpty()).map(ImpreciseDate::parse))
        .addFeedback(FeedbackItem.builder().id(new FeedbackId("l1")).text(Words.of("Bus")).build())
        .build();
  }

  /** The codings of all events made so far. */
  public List<Codings> coded() {
    return List.of(
        Codings.builder()
            .codebook(BOOK)
            .versionLabel(new VersionLabel("1"))
            .codings(codings)
            .build());
  }
}
