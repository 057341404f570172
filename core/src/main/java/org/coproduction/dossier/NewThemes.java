package org.coproduction.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.coproduction.event.Event;
import org.coproduction.theme.Codings;
import org.coproduction.theme.Mention;
import org.coproduction.theme.Mentions;
import org.coproduction.value.EventId;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.ThemeRef;

/**
 * Which themes each event brought that no event before it had. That later events bring few does not
 * say that everything was heard: it depends on who was asked and what.
 *
 * @param events the events by their first day, those without a date last in the order given
 */
public record NewThemes(List<OfEvent> events) {

  private static final Comparator<ThemeRef> BY_CODE =
      Comparator.comparing((ThemeRef theme) -> theme.codebook().value())
          .thenComparing(theme -> theme.theme().value());

  /**
   * What one event brought.
   *
   * @param event the event
   * @param on when it was
   * @param lines how many lines were said there
   * @param themes how many themes they mention
   * @param unseenBefore the themes that no event before it mentions, by code
   */
  public record OfEvent(
      EventId event,
      Optional<ImpreciseDate> on,
      int lines,
      int themes,
      List<ThemeRef> unseenBefore) {

    /** Makes an entry; the list is copied. */
    public OfEvent {
      unseenBefore = List.copyOf(unseenBefore);
    }
  }

  /** Makes a report; the list is copied. */
  public NewThemes {
    events = List.copyOf(events);
  }

  /**
   * Looks at events one after the other.
   *
   * @param events the events
   * @param codings which themes their lines are about
   * @return the report
   */
  public static NewThemes of(Collection<Event> events, Collection<Codings> codings) {
    List<Event> ordered = new ArrayList<>(events);
    ordered.sort(Comparator.comparing(NewThemes::firstDay));
    Map<EventId, Set<ThemeRef>> mentioned = new HashMap<>();
    for (Mention mention : Mentions.of(ordered, codings).mentions()) {
      mentioned
          .computeIfAbsent(mention.item().event(), unseen -> new TreeSet<>(BY_CODE))
          .add(mention.theme());
    }
    Set<ThemeRef> seen = new HashSet<>();
    List<OfEvent> told = new ArrayList<>();
    for (Event event : ordered) {
      Set<ThemeRef> themes = mentioned.getOrDefault(event.getId(), Set.of());
      List<ThemeRef> unseen = themes.stream().filter(seen::add).toList();
      told.add(
          new OfEvent(
              event.getId(), event.getOn(), event.getFeedback().size(), themes.size(), unseen));
    }
    return new NewThemes(told);
  }

  private static LocalDate firstDay(Event event) {
    Optional<LocalDate> day = event.getOn().flatMap(on -> on.earliest());
    return day.orElse(LocalDate.MAX);
  }
}
