package org.coproduction.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coproduction.event.Event;
import org.coproduction.event.Prompt;
import org.coproduction.event.PromptOrigin;
import org.coproduction.event.Session;
import org.coproduction.rendering.PublicationCalendar;
import org.coproduction.value.EventId;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.LanguageTag;
import org.coproduction.value.PromptId;
import org.coproduction.value.SessionId;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;

class PublicationCalendarTest {

  private static final LocalDate MADE_ON = LocalDate.of(2024, 1, 31);

  private static Event.Builder event(String title, String on) {
    return Event.builder().id(new EventId("e")).title(Words.of(title)).on(ImpreciseDate.parse(on));
  }

  private static PublishedWork gated(Event... events) {
    return PublishGate.under(PublicationPolicy.FOR_EVERYBODY)
        .publish(
            new Publishable(List.of(events), List.of(), List.of(), List.of(), Optional.empty()))
        .published();
  }

  /** The lines as whoever reads a calendar puts them together again (RFC 5545, section 3.1). */
  private static List<String> unfolded(String calendar) {
    assertThat(calendar).endsWith("\r\n");
    for (String line : calendar.split("\r\n")) {
      assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
      assertThat(line).doesNotContain("\n", "\r");
    }
    return List.of(calendar.replace("\r\n ", "").split("\r\n"));
  }

  private static List<String> lines(Event... events) {
    return unfolded(PublicationCalendar.write(gated(events), MADE_ON));
  }

  @Test
  void anEventStandsOnItsDay() {
    assertThat(lines(event("A meeting", "2023-03-14").build()))
        .containsSubsequence(
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "BEGIN:VEVENT",
            "DTSTAMP:20240131T000000Z",
            "DTSTART;VALUE=DATE:20230314",
            "DTEND;VALUE=DATE:20230315",
            "SUMMARY:A meeting",
            "END:VEVENT",
            "END:VCALENDAR");
  }

  @Test
  void whatHasAMeaningInACalendarIsEscapedAndLongLinesAreFoldedBetweenCharacters() {
    String title = "Cinio, sgwrs; a chân\\ \uD83D\uDE00".repeat(9);
    Event event = event(title, "2023-03-14").language(new LanguageTag("cy")).build();

    assertThat(lines(event))
        .contains(
            "SUMMARY;LANGUAGE=cy:"
                + title.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;"));
  }

  @Test
  void nobodyCanPutAnotherLineIntoACalendar() {
    assertThat(lines(event("A meeting\r\nATTENDEE:mailto:a", "2023-03-14").build()))
        .contains("SUMMARY:A meeting ATTENDEE:mailto:a")
        .noneMatch(line -> line.startsWith("ATTENDEE"));
  }

  @Test
  void placesStandOnceAndQuestionsLineByLine() {
    List<Session> sessions = new ArrayList<>();
    for (int at = 0; at < 2; at++) {
      sessions.add(
          Session.builder().id(new SessionId("s" + at)).venue(Words.of("Town Hall")).build());
    }
    Event event =
        event("A meeting", "2023-03-14")
            .sessions(sessions)
            .addPrompts(prompt(1, "What works?"), prompt(2, "What does not?"))
            .build();

    assertThat(lines(event))
        .contains("LOCATION:Town Hall", "DESCRIPTION:What works?\\nWhat does not?");
  }

  private static Prompt prompt(int number, String text) {
    return Prompt.builder()
        .id(new PromptId("q" + number))
        .text(Words.of(text))
        .origin(PromptOrigin.PRINTED)
        .build();
  }

  @Test
  void anEventKeepsItsNameAndTwoAlikeHaveTwo() {
    Event one = event("A meeting", "2023-03-14").build();
    Event other = Event.builder().from(one).id(new EventId("f")).build();

    assertThat(uids(one)).isEqualTo(uids(one)).hasSize(1);
    assertThat(uids(one, other)).doesNotHaveDuplicates().hasSize(2).startsWith(uids(one).get(0));
  }

  private static List<String> uids(Event... events) {
    return lines(events).stream().filter(line -> line.startsWith("UID:")).toList();
  }

  @Test
  void anEventWhoseDayIsNotKnownIsInNoCalendarAndIsCounted() {
    PublishedWork work = gated(event("A", "2023-03").build(), event("B", "2023-03-14?").build());

    assertThat(unfolded(PublicationCalendar.write(work, MADE_ON))).doesNotContain("BEGIN:VEVENT");
    assertThat(PublicationCalendar.withoutDay(work)).isEqualTo(2);
  }
}
