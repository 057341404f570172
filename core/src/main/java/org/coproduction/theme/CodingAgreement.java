package org.coproduction.theme;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.coproduction.agreement.Study;
import org.coproduction.event.Event;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.value.CoderId;
import org.coproduction.value.EventId;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.MalformedValueException;
import org.coproduction.value.ThemeId;
import org.coproduction.value.Words;

/**
 * Codings of several coders as studies of agreement: for each theme, whether an item is about it;
 * and over all themes, which set of them an item is about.
 *
 * <p>Agreement between coders is for those who work with a codebook; it is no measure of reflexive
 * analysis (Braun and Clarke). A coder says that an item is about a theme by a coding that is
 * confirmed or, being a program, suggested; one that is refused says that it is not. Where a coder
 * is unsure, or says both, the value is missing. So it is where a coder says that an item is about
 * a theme and marks no words of it: such a coding counts nowhere, and it is no word against the
 * theme either. How many there are is numbered.
 *
 * <p>A coder who looked at an item and did not code it with a theme says that it is not about it.
 * Who looked at what is known where the items that all were given are named; else a coder is taken
 * to have looked at the items that they coded at all, and what only one of them coded is left out.
 *
 * <p>Coders, themes and items are taken in the order of their identifiers. Immutable and
 * thread-safe.
 */
public final class CodingAgreement {

  private static final Comparator<FeedbackRef> ITEMS =
      Comparator.comparing((FeedbackRef item) -> item.event().value())
          .thenComparing(item -> item.feedback().value());

  private final List<CoderId> coders;
  private final List<ThemeId> themes;
  private final List<FeedbackRef> items;
  private final Map<Looked, Map<ThemeId, Verdict>> verdicts;
  private final List<FeedbackRef> setAside;

  private CodingAgreement(
      List<CoderId> coders,
      List<ThemeId> themes,
      List<FeedbackRef> items,
      Map<Looked, Map<ThemeId, Verdict>> verdicts,
      List<FeedbackRef> setAside) {
    this.coders = coders;
    this.themes = themes;
    this.items = items;
    this.verdicts = verdicts;
    this.setAside = setAside;
  }

  /**
   * Agreement on what was coded, each coder having looked at the items that they coded.
   *
   * @param codings codings into the themes of one codebook in one version, by two coders or more
   * @return the studies
   * @throws MalformedValueException {@code theme.agreement.codebooks-differ} where the codings are
   *     of several codebooks or versions: their themes cannot be compared
   */
  public static CodingAgreement of(Collection<Codings> codings) {
    return of(codings, Optional.empty(), Coding::marksWords);
  }

  /**
   * Agreement on items that were given to every coder: an item without a coding is about no theme.
   *
   * @param codings codings into the themes of one codebook in one version, by two coders or more
   * @param given the items; codings of others are left out
   * @return the studies
   * @throws MalformedValueException {@code theme.agreement.codebooks-differ} where the codings are
   *     of several codebooks or versions: their themes cannot be compared
   */
  public static CodingAgreement of(Collection<Codings> codings, Collection<FeedbackRef> given) {
    return of(codings, Optional.of(new HashSet<>(given)), Coding::marksWords);
  }

  /**
   * Agreement on all lines of events that were given to every coder. As the lines are at hand, a
   * coding that marks words beyond its line is set aside too.
   *
   * @param codings codings into the themes of one codebook in one version, by two coders or more
   * @param events the events; codings of lines of others are left out
   * @return the studies
   * @throws MalformedValueException {@code theme.agreement.codebooks-differ} where the codings are
   *     of several codebooks or versions: their themes cannot be compared
   */
  public static CodingAgreement over(Collection<Codings> codings, Collection<Event> events) {
    Map<FeedbackRef, Words> said = new HashMap<>();
    for (Event event : events) {
      for (FeedbackItem item : event.getFeedback()) {
        said.putIfAbsent(new FeedbackRef(event.getId(), item.getId()), item.getText());
      }
    }
    return of(
        codings,
        Optional.of(said.keySet()),
        coding -> {
          Words line = said.get(coding.getItem());
          return line != null && coding.marksWordsOf(line);
        });
  }

  private static CodingAgreement of(
      Collection<Codings> codings, Optional<Set<FeedbackRef>> given, Predicate<Coding> isSound) {
    if (codings.stream()
            .map(one -> List.of(one.getCodebook(), one.getVersionLabel()))
            .distinct()
            .count()
        > 1) {
      throw new MalformedValueException("theme.agreement.codebooks-differ", "codings");
    }
    List<Coding> all =
        codings.stream()
            .flatMap(one -> one.getCodings().stream())
            .filter(coding -> given.isEmpty() || given.get().contains(coding.getItem()))
            .toList();
    List<CoderId> coders = sorted(all, Coding::getCoder, Comparator.comparing(CoderId::value));
    Map<Looked, Map<ThemeId, Verdict>> verdicts = new LinkedHashMap<>();
    for (FeedbackRef item : given.orElse(Set.of())) {
      coders.forEach(coder -> verdicts.put(new Looked(coder, item), new LinkedHashMap<>()));
    }
    for (Coding coding : all) {
      verdicts
          .computeIfAbsent(
              new Looked(coding.getCoder(), coding.getItem()), looked -> new LinkedHashMap<>())
          .merge(
              coding.getTheme(),
              isSound.test(coding) ? Verdict.of(coding.getStatus()) : Verdict.GROUNDLESS,
              Verdict::and);
    }
    return new CodingAgreement(
        coders,
        sorted(all, Coding::getTheme, Comparator.comparing(ThemeId::value)),
        verdicts.keySet().stream().map(Looked::item).distinct().sorted(ITEMS).toList(),
        verdicts,
        all.stream().filter(isSound.negate()).map(Coding::getItem).toList());
  }

  private static <T> List<T> sorted(
      List<Coding> codings, Function<Coding, T> part, Comparator<T> order) {
    Set<T> parts = new TreeSet<>(order);
    codings.forEach(coding -> parts.add(part.apply(coding)));
    return List.copyOf(parts);
  }

  /** {@return who coded} */
  public List<CoderId> coders() {
    return coders;
  }

  /** {@return the themes that anybody used, refused or was unsure of} */
  public List<ThemeId> themes() {
    return themes;
  }

  /** {@return the items that anybody looked at} */
  public List<FeedbackRef> items() {
    return items;
  }

  /** {@return the events that the items are from} */
  public List<EventId> events() {
    return items.stream().map(FeedbackRef::event).distinct().toList();
  }

  /** {@return how many items fewer than two coders looked at, and no measure can use} */
  public int itemsSeenByOneCoder() {
    Map<FeedbackRef, Integer> seen = new LinkedHashMap<>();
    verdicts.keySet().forEach(looked -> seen.merge(looked.item(), 1, Integer::sum));
    return (int) seen.values().stream().filter(coders -> coders < 2).count();
  }

  /** {@return how many codings were set aside because they mark nothing, or what is not there} */
  public int setAside() {
    return setAside.size();
  }

  /**
   * The same for the items of one event.
   *
   * @param event the event
   * @return its studies; empty where nothing of it was coded
   */
  public CodingAgreement in(EventId event) {
    Map<Looked, Map<ThemeId, Verdict>> of = new LinkedHashMap<>();
    verdicts.forEach(
        (looked, by) -> {
          if (looked.item().event().equals(event)) {
            of.put(looked, by);
          }
        });
    return new CodingAgreement(
        coders,
        themes,
        items.stream().filter(item -> item.event().equals(event)).toList(),
        of,
        setAside.stream().filter(item -> item.event().equals(event)).toList());
  }

  /**
   * Whether items are about one theme.
   *
   * @param theme the theme
   * @return a study of items; a coder who is unsure of this theme gives no value
   */
  public Study<Boolean> of(ThemeId theme) {
    Study.Builder<Boolean> study = Study.over(List.of(false, true));
    for (FeedbackRef item : items) {
      for (CoderId coder : coders) {
        Map<ThemeId, Verdict> by = verdicts.get(new Looked(coder, item));
        if (by != null) {
          Verdict verdict = by.getOrDefault(theme, Verdict.NO);
          if (verdict.isTold()) {
            study.value(coder, item, verdict.isAbout());
          }
        }
      }
    }
    return study.build();
  }

  /**
   * All themes that items are about, as sets.
   *
   * @return a study of items; a coder who is unsure of any theme of an item gives it no value
   */
  public Study<Set<ThemeId>> ofAllThemes() {
    Study.Builder<Set<ThemeId>> study = Study.builder();
    for (FeedbackRef item : items) {
      for (CoderId coder : coders) {
        Map<ThemeId, Verdict> by = verdicts.get(new Looked(coder, item));
        if (by != null && by.values().stream().allMatch(Verdict::isTold)) {
          Set<ThemeId> about = new HashSet<>();
          by.forEach(
              (theme, verdict) -> {
                if (verdict.isAbout()) {
                  about.add(theme);
                }
              });
          study.value(coder, item, Set.copyOf(about));
        }
      }
    }
    return study.build();
  }

  /** It prints counts only. */
  @Override
  public String toString() {
    return "CodingAgreement[coders="
        + coders.size()
        + ", themes="
        + themes.size()
        + ", items="
        + items.size()
        + "]";
  }

  /** One coder before one item. */
  private record Looked(CoderId coder, FeedbackRef item) {}

  /** What one coder says of one item and one theme, the weakest word first. */
  private enum Verdict {
    /** It is said to be about the theme by no words of it; whatever else is said goes before it. */
    GROUNDLESS,
    /** It is suggested; what its coder decided later goes before that. */
    SUGGESTED,
    YES,
    NO,
    OPEN;

    boolean isAbout() {
      return this == YES || this == SUGGESTED;
    }

    boolean isTold() {
      return this != OPEN && this != GROUNDLESS;
    }

    static Verdict of(CodingStatus status) {
      return switch (status) {
        case SUGGESTED -> SUGGESTED;
        case CONFIRMED -> YES;
        case REFUSED -> NO;
        case UNSURE -> OPEN;
      };
    }

    Verdict and(Verdict other) {
      Verdict weaker = compareTo(other) < 0 ? this : other;
      Verdict stronger = weaker == this ? other : this;
      return weaker == stronger || weaker == SUGGESTED || weaker == GROUNDLESS ? stronger : OPEN;
    }
  }
}
