package org.coproduction.theme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.event.Event;
import org.coproduction.feedback.Stance;
import org.coproduction.value.EventId;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.ThemeRef;

/**
 * How often each theme was mentioned, counted anew from the codings and never stated.
 *
 * <p>A mention is one line that is about a theme. Lines are not people, and how many people said
 * something cannot be told from them.
 *
 * @param lines how many lines were said
 * @param coded how many of them mention a theme
 * @param unsure how many mention none and were hard to tell; they are among the unthemed
 * @param themes the themes by the number of their mentions, the most first, then by code
 * @param setAside how many codings were left out because they mark nothing, or what is not there
 */
public record ThemeCounts(int lines, int coded, int unsure, List<Count> themes, int setAside) {

  private static final Comparator<Count> MOST_FIRST =
      Comparator.comparingInt(Count::mentions)
          .reversed()
          .thenComparing(count -> count.theme().codebook().value())
          .thenComparing(count -> count.theme().theme().value());

  /**
   * The mentions of one theme.
   *
   * @param theme the theme
   * @param mentions in how many lines
   * @param unconfirmed how many of these no person has confirmed
   * @param stances how many lines judge it in which way; lines whose stance nobody said are in none
   * @param byEvent how many lines of which event, in the order of the events
   */
  public record Count(
      ThemeRef theme,
      int mentions,
      int unconfirmed,
      Map<Stance, Integer> stances,
      Map<EventId, Integer> byEvent) {

    /** Makes a count; the maps are copied and keep their order. */
    public Count {
      stances = Collections.unmodifiableMap(new LinkedHashMap<>(stances));
      byEvent = Collections.unmodifiableMap(new LinkedHashMap<>(byEvent));
    }

    private static Count of(ThemeRef theme, List<Mention> mentions) {
      Map<Stance, Integer> stances = new EnumMap<>(Stance.class);
      Map<EventId, Integer> byEvent = new LinkedHashMap<>();
      int unconfirmed = 0;
      for (Mention mention : mentions) {
        mention.stance().ifPresent(stance -> stances.merge(stance, 1, Integer::sum));
        byEvent.merge(mention.item().event(), 1, Integer::sum);
        unconfirmed += mention.confirmed() ? 0 : 1;
      }
      return new Count(theme, mentions.size(), unconfirmed, stances, byEvent);
    }
  }

  /** Makes counts; the list is copied. */
  public ThemeCounts {
    themes = List.copyOf(themes);
  }

  /**
   * Counts mentions.
   *
   * @param events the events at which something was said
   * @param codings codings of what was said
   * @return the counts
   */
  public static ThemeCounts of(Collection<Event> events, Collection<Codings> codings) {
    return of(Mentions.of(events, codings));
  }

  /**
   * Counts mentions.
   *
   * @param mentions which lines are about which themes
   * @return the counts
   */
  public static ThemeCounts of(Mentions mentions) {
    Map<ThemeRef, List<Mention>> byTheme = new LinkedHashMap<>();
    Set<FeedbackRef> coded = new HashSet<>();
    for (Mention mention : mentions.mentions()) {
      byTheme.computeIfAbsent(mention.theme(), unseen -> new ArrayList<>()).add(mention);
      coded.add(mention.item());
    }
    List<Count> counts = new ArrayList<>();
    byTheme.forEach((theme, ofTheme) -> counts.add(Count.of(theme, ofTheme)));
    counts.sort(MOST_FIRST);
    return new ThemeCounts(
        mentions.lines().size(),
        coded.size(),
        mentions.unsure().size(),
        counts,
        mentions.setAside());
  }

  /** {@return how many lines mention no theme; with those that do they are all lines} */
  public int unthemed() {
    return lines - coded;
  }
}
