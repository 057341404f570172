package org.coproduction.rendering;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.coproduction.publication.PublishedEvent;
import org.coproduction.publication.PublishedText;
import org.coproduction.publication.PublishedWork;
import org.coproduction.value.ImpreciseDate;

/**
 * The events of a publication as a calendar (iCalendar, RFC 5545), made of nothing but what came
 * through the gate: a day, a title, where people met and what was asked.
 *
 * <p>An event stands in it for the whole of its day, since the hours of sessions are not published.
 * One whose day is not known exactly has no place in a calendar; {@link #withoutDay} counts them.
 * An event keeps its UID as long as its day and title stay, so that a calendar that is read again
 * shows no event twice.
 */
public final class PublicationCalendar {

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  /** A line has at most so many octets, the line end left out (RFC 5545, section 3.1). */
  private static final int LINE = 75;

  private final StringBuilder text = new StringBuilder();
  private final Map<String, Integer> alike = new HashMap<>();

  private PublicationCalendar() {}

  /**
   * Writes a calendar.
   *
   * @param work what came through the gate
   * @param madeOn the day on which the calendar is made, which each of its events must carry
   * @return the calendar: lines that end in CR LF, in UTF-8 when it becomes bytes
   */
  public static String write(PublishedWork work, LocalDate madeOn) {
    PublicationCalendar calendar = new PublicationCalendar();
    calendar.line("BEGIN:VCALENDAR");
    calendar.line("VERSION:2.0");
    calendar.line("PRODID:-//org.coproduction//Publication//EN");
    calendar.line("CALSCALE:GREGORIAN");
    for (PublishedEvent event : work.events()) {
      day(event).ifPresent(day -> calendar.event(event, day, madeOn));
    }
    calendar.line("END:VCALENDAR");
    return calendar.text.toString();
  }

  /**
   * How many events are not in a calendar, since their day is not known exactly.
   *
   * @param work what came through the gate
   * @return 0 or more
   */
  public static int withoutDay(PublishedWork work) {
    return (int) work.events().stream().filter(event -> day(event).isEmpty()).count();
  }

  /** A day that is not certain would be certain in a calendar. */
  private static Optional<LocalDate> day(PublishedEvent event) {
    return event
        .on()
        .filter(on -> !on.isQualified() && on.earliest().equals(on.latest()))
        .flatMap(ImpreciseDate::earliest);
  }

  private void event(PublishedEvent event, LocalDate day, LocalDate madeOn) {
    line("BEGIN:VEVENT");
    line("UID:" + uid(event, day));
    line("DTSTAMP:" + DAY.format(madeOn) + "T000000Z");
    line("DTSTART;VALUE=DATE:" + DAY.format(day));
    line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
    event.title().ifPresent(title -> property("SUMMARY", List.of(title), ""));
    property("LOCATION", where(event), "; ");
    property("DESCRIPTION", event.prompts(), "\n");
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

  /** Several sessions may have met in one place. */
  private static List<PublishedText> where(PublishedEvent event) {
    Map<String, PublishedText> places = new LinkedHashMap<>();
    event.venues().forEach(venue -> places.putIfAbsent(venue.text(), venue));
    return List.copyOf(places.values());
  }

  private String uid(PublishedEvent event, LocalDate day) {
    String name = day + " " + event.title().map(PublishedText::text).orElse("");
    int before = alike.merge(name, 1, Integer::sum) - 1;
    byte[] bytes = ("coproduction " + before + " " + name).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(bytes).toString();
  }

  private void property(String name, List<PublishedText> values, String between) {
    if (values.isEmpty()) {
      return;
    }
    List<String> languages =
        values.stream()
            .map(value -> value.language().map(tag -> ";LANGUAGE=" + tag.value()).orElse(""))
            .distinct()
            .toList();
    String text =
        String.join(
            between, values.stream().map(value -> Printable.oneLine(value.text())).toList());
    line(name + (languages.size() == 1 ? languages.get(0) : "") + ":" + escaped(text));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
  }

  /** Writes a line, folded where it is long, and never within a character. */
  private void line(String line) {
    int octets = 0;
    for (int at = 0; at < line.length(); ) {
      int point = line.codePointAt(at);
      int size = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LINE) {
        text.append("\r\n ");
        // The space that marks the fold is part of the next line.
        octets = 1;
      }
      text.appendCodePoint(point);
      octets += size;
      at += Character.charCount(point);
    }
    text.append("\r\n");
  }
}
