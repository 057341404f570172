package org.coproduction.dossier;

import java.util.Comparator;
import java.util.List;
import org.coproduction.feedback.ResponseKind;
import org.coproduction.value.ThemeRef;

/**
 * A theme that people asked for in more than one year.
 *
 * @param theme the theme
 * @param years the years in which they did, in order, two or more
 */
public record RepeatAsk(ThemeRef theme, List<Year> years) {

  static final Comparator<RepeatAsk> MOST_YEARS_FIRST =
      Comparator.comparingInt((RepeatAsk ask) -> -ask.years().size())
          .thenComparingInt(ask -> -ask.asks())
          .thenComparing(ask -> ask.theme().codebook().value())
          .thenComparing(ask -> ask.theme().theme().value());

  /** The answer that went furthest. */
  public enum Answer {
    /** No response names a line of that year, nor the theme. */
    NONE,
    /** It was said that it could not be done. */
    COULD_NOT,
    /** It was promised. */
    PROMISED,
    /** It was done. */
    DONE;

    static Answer of(ResponseKind kind) {
      return switch (kind) {
        case DID -> DONE;
        case WILL_DO -> PROMISED;
        case COULD_NOT -> COULD_NOT;
      };
    }

    Answer or(Answer other) {
      return compareTo(other) >= 0 ? this : other;
    }
  }

  /**
   * What was asked in one year.
   *
   * @param year the year
   * @param asks how many lines asked; lines are not people
   * @param answered how many of these lines a response names
   * @param answer the answer that went furthest
   */
  public record Year(int year, int asks, int answered, Answer answer) {}

  /** Makes an ask; the list is copied. */
  public RepeatAsk {
    years = List.copyOf(years);
  }

  /** {@return how many lines asked, over all years} */
  public int asks() {
    return years.stream().mapToInt(Year::asks).sum();
  }

  /** {@return whether anything was done before it was asked for the last time} */
  public boolean isAskedAgainAfterAction() {
    return years.subList(0, years.size() - 1).stream()
        .anyMatch(year -> year.answer() == Answer.DONE);
  }
}
