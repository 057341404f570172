package org.coproduction.theme;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.coproduction.agreement.Study;
import org.coproduction.value.CoderId;
import org.coproduction.value.EventId;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.MalformedValueException;
import org.coproduction.value.ThemeId;

/**
 * Codings of several coders as studies of agreement: for each theme, whether an item is about it;
 * and over all themes, which set of them an item is about.
 *
 * <p>Agreement between coders is for those who work with a codebook; it is no measure of reflexive
 * analysis (Braun and Clarke). A coder says that an item is about a theme by a coding that is
 * confirmed or, being a program, suggested; one that is refused says that it is not. Where a coder
 * is unsure, or says both, the value is missing.
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

  private CodingAgreement(
      List<CoderId> coders,
      List<ThemeId> themes,
      List<FeedbackRef> items,
      Map<Looked, Map<ThemeId, Verdict>> verdicts) {
    this.coders = coders;
    this.themes = themes;
    this.items = items;
    this.verdicts = verdicts;
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
    return of(codings, Optional.empty());
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
    return of(codings, Optional.of(new HashSet<>(given)));
  }

  private static CodingAgreement of(Collection<Codings> codings, Optional<Set<FeedbackRef>> given) {
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
          .merge(coding.getTheme(), Verdict.of(coding.getStatus()), Verdict::and);
    }
    return new CodingAgreement(
        coders,
        sorted(all, Coding::getTheme, Comparator.comparing(ThemeId::value)),
        verdicts.keySet().stream().map(Looked::item).distinct().sorted(ITEMS).toList(),
        verdicts);
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
        coders, themes, items.stream().filter(item -> item.event().equals(event)).toList(), of);
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
          if (verdict != Verdict.OPEN) {
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
        if (by != null && !by.containsValue(Verdict.OPEN)) {
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

  /** What one coder says of one item and one theme. */
  private enum Verdict {
    /** It is suggested; what its coder decided later goes before that. */
    SUGGESTED,
    YES,
    NO,
    OPEN;

    boolean isAbout() {
      return this == YES || this == SUGGESTED;
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
      if (this == other || other == SUGGESTED) {
        return this;
      }
      return this == SUGGESTED ? other : OPEN;
    }
  }
}
