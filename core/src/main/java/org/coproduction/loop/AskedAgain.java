package org.coproduction.loop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.coproduction.dossier.Dossier;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Known;
import org.coproduction.value.ThemeRef;

/**
 * A theme that people asked about at more than one event, and whether anything was done in between.
 *
 * <p>A line asks where it neither praises nor only names its theme. That the same theme comes again
 * does not say that the same people said it, nor that nothing was done: a thing can be done and
 * asked for again.
 *
 * @param theme the theme
 * @param asks the events in the order of their dates, those without one last; two or more
 * @param actedBetween for each event but the first, whether something was done about the theme
 *     after the event before it and up to it; {@link Known#UNKNOWN} where something was done and
 *     the dates do not tell when
 */
public record AskedAgain(ThemeRef theme, List<Asked> asks, List<Known> actedBetween) {

  private static final Comparator<Asked> IN_TIME =
      Comparator.comparing(
              (Asked asked) -> asked.on().flatMap(ImpreciseDate::earliest).orElse(null),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(asked -> asked.event().value());

  /** Makes it; the lists are copied. */
  public AskedAgain {
    asks = List.copyOf(asks);
    actedBetween = List.copyOf(actedBetween);
  }

  /**
   * Looks for themes that were asked about more than once, over several pieces of work.
   *
   * @param dossiers the pieces of work; an event that is in several counts once
   * @param asOf the date as of which to judge; what is dated later has not happened yet
   * @return the themes that were asked about at more than one event, in the order of their
   *     identifiers
   */
  public static List<AskedAgain> in(Collection<Dossier> dossiers, LocalDate asOf) {
    return new AskReader(dossiers, asOf).askedAgain();
  }

  static AskedAgain of(ThemeRef theme, List<Asked> asks, List<ImpreciseDate> done) {
    List<Asked> inTime = asks.stream().sorted(IN_TIME).toList();
    List<Known> acted = new ArrayList<>();
    for (int at = 1; at < inTime.size(); at++) {
      acted.add(acted(inTime.get(at - 1).on(), inTime.get(at).on(), done));
    }
    return new AskedAgain(theme, inTime, acted);
  }

  private static Known acted(
      Optional<ImpreciseDate> from, Optional<ImpreciseDate> to, List<ImpreciseDate> done) {
    Known acted = Known.NO;
    for (ImpreciseDate day : done) {
      Known before = from.map(day::isBefore).orElse(Known.UNKNOWN);
      Known after = to.map(day::isAfter).orElse(Known.UNKNOWN);
      if (before == Known.NO && after == Known.NO) {
        return Known.YES;
      }
      if (before != Known.YES && after != Known.YES) {
        acted = Known.UNKNOWN;
      }
    }
    return acted;
  }

  /**
   * The calendar years in which people asked, as far as the dates tell.
   *
   * @return the years, in order; dates that reach over several years count for none
   */
  public List<Integer> years() {
    TreeSet<Integer> years = new TreeSet<>();
    for (Asked asked : asks) {
      Optional<Integer> first =
          asked.on().flatMap(ImpreciseDate::earliest).map(day -> day.getYear());
      Optional<Integer> last = asked.on().flatMap(ImpreciseDate::latest).map(day -> day.getYear());
      first.filter(year -> last.equals(Optional.of(year))).ifPresent(years::add);
    }
    return List.copyOf(years);
  }

  /**
   * Whether it was asked about again although something had been done.
   *
   * @return true where that is known of at least one time
   */
  public boolean isDespiteAction() {
    return actedBetween.contains(Known.YES);
  }

  /**
   * Whether it was asked about again although nothing had been done.
   *
   * @return true where that is known of at least one time
   */
  public boolean isWithoutAction() {
    return actedBetween.contains(Known.NO);
  }
}
