package org.coproduction.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.coproduction.event.Event;
import org.coproduction.feedback.Response;
import org.coproduction.feedback.Responses;
import org.coproduction.theme.Codings;
import org.coproduction.theme.Mention;
import org.coproduction.theme.Mentions;
import org.coproduction.value.EventId;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.ThemeRef;

/**
 * Themes that people asked for in more than one year, and what was answered each time.
 *
 * <p>A mention asks where it neither praises nor only names its theme. That the same theme comes
 * again does not say that the same people said it, nor that nothing was done: a thing can be done
 * and asked for again. What was done is taken from responses that answer the lines of that year, or
 * the theme; one that was refused does not count.
 *
 * @param asks the themes that were asked for in two years or more, those of the most years first,
 *     then by the number of asks and by code
 * @param eventsLeftOut events whose date is not known to the year
 */
public record RepeatAsks(List<RepeatAsk> asks, List<EventId> eventsLeftOut) {

  /** Makes a report; the lists are copied. */
  public RepeatAsks {
    asks = List.copyOf(asks);
    eventsLeftOut = List.copyOf(eventsLeftOut);
  }

  /**
   * Looks for repeated asks in what is known of several pieces of work.
   *
   * @param dossiers the dossiers; an event that is in several counts once
   * @return the report
   */
  public static RepeatAsks of(Collection<Dossier> dossiers) {
    Map<EventId, Event> events = new LinkedHashMap<>();
    List<Codings> codings = new ArrayList<>();
    List<Responses> responses = new ArrayList<>();
    for (Dossier dossier : dossiers) {
      dossier.getEvents().forEach(event -> events.putIfAbsent(event.getId(), event));
      codings.addAll(dossier.getCodings());
      responses.addAll(dossier.getResponses());
    }
    return of(events.values(), codings, responses);
  }

  /**
   * Looks for repeated asks.
   *
   * @param events the events at which people asked
   * @param codings which themes their lines are about
   * @param responses what was answered
   * @return the report
   */
  public static RepeatAsks of(
      Collection<Event> events, Collection<Codings> codings, Collection<Responses> responses) {
    Map<EventId, Integer> years = new LinkedHashMap<>();
    List<EventId> leftOut = new ArrayList<>();
    for (Event event : events) {
      Optional<Integer> year = event.getOn().flatMap(RepeatAsks::year);
      if (year.isPresent()) {
        years.putIfAbsent(event.getId(), year.get());
      } else {
        leftOut.add(event.getId());
      }
    }
    Map<ThemeRef, TreeMap<Integer, Set<FeedbackRef>>> asked = new LinkedHashMap<>();
    for (Mention mention : Mentions.of(events, codings).mentions()) {
      Integer year = years.get(mention.item().event());
      if (year != null && mention.isAsk()) {
        asked
            .computeIfAbsent(mention.theme(), theme -> new TreeMap<>())
            .computeIfAbsent(year, unseen -> new HashSet<>())
            .add(mention.item());
      }
    }
    List<Response> answers =
        responses.stream()
            .flatMap(document -> document.getResponses().stream())
            .filter(response -> response.getProvenance().stands())
            .toList();
    List<RepeatAsk> asks = new ArrayList<>();
    asked.forEach(
        (theme, byYear) -> {
          if (byYear.size() > 1) {
            List<RepeatAsk.Year> told = new ArrayList<>();
            byYear.forEach((year, lines) -> told.add(year(theme, year, lines, answers)));
            asks.add(new RepeatAsk(theme, told));
          }
        });
    asks.sort(RepeatAsk.MOST_YEARS_FIRST);
    return new RepeatAsks(asks, leftOut);
  }

  private static RepeatAsk.Year year(
      ThemeRef theme, int year, Set<FeedbackRef> lines, List<Response> answers) {
    RepeatAsk.Answer best = RepeatAsk.Answer.NONE;
    Set<FeedbackRef> answered = new HashSet<>();
    for (Response response : answers) {
      List<FeedbackRef> its = response.getSaid().stream().filter(lines::contains).toList();
      answered.addAll(its);
      // A response that names the theme and no line answers those who asked up to its year.
      boolean ofTheme =
          response.getSaid().isEmpty()
              && response.getThemes().contains(theme)
              && response.getWhen().flatMap(RepeatAsks::year).map(at -> at >= year).orElse(false);
      if (!its.isEmpty() || ofTheme) {
        best = best.or(RepeatAsk.Answer.of(response.getKind()));
      }
    }
    return new RepeatAsk.Year(year, lines.size(), answered.size(), best);
  }

  /** The year of a date that lies within one. */
  private static Optional<Integer> year(ImpreciseDate date) {
    Optional<Integer> first = date.earliest().map(LocalDate::getYear);
    Optional<Integer> last = date.latest().map(LocalDate::getYear);
    return first.equals(last) ? first : Optional.empty();
  }
}
