package org.coproduction.value;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date as precisely as somebody knows it: a day, a month, a quarter, a season, a year, a decade,
 * or a span between two of these.
 *
 * <p>"The beginning of 2021" is the year 2021 with its words kept; it is never a made-up day. Dates
 * are written in the Extended Date/Time Format (ISO 8601-2:2019): level 0 dates and intervals, the
 * level 1 qualifiers ({@code ?} uncertain, {@code ~} approximate, {@code %} both), unspecified
 * digits ({@code 201X}, {@code 2021-XX}), open intervals ({@code 2021-09/..}) and seasons (21
 * spring to 24 winter, of the northern hemisphere, a winter running into the next year), and from
 * level 2 the quarters (33 to 36). Years run from 0001 to 9999; times of day are not part of it.
 *
 * <p>Two imprecise dates that overlap cannot be put in order: comparisons then answer {@link
 * Known#UNKNOWN}, never an error. Immutable and thread-safe.
 *
 * @param edtf the date in the Extended Date/Time Format
 * @param words the words that the date was given in, where they say more than the date can
 */
public record ImpreciseDate(String edtf, Optional<Words> words) {

  /** How far a date is known, from the most to the least precise; see {@link #precision()}. */
  public enum Precision {
    /** One day. */
    DAY,
    /** Some day of one month. */
    MONTH,
    /** Some day of one quarter of a year. */
    QUARTER,
    /** Some day of one season. */
    SEASON,
    /** Some day of one year. */
    YEAR,
    /** Some day of one decade. */
    DECADE,
    /** Some day of one century. */
    CENTURY,
    /** A span from one date to another, either of which may be open. */
    INTERVAL
  }

  /**
   * Makes a date from its written form.
   *
   * @throws MalformedValueException {@code value.date.malformed} where the text is not of the
   *     format, {@code value.date.impossible} for a day that no calendar has, {@code
   *     value.date.reversed} for an interval that ends before it starts
   */
  public ImpreciseDate {
    Edtf.parse(edtf);
  }

  /**
   * Reads a date.
   *
   * @param edtf the date in the Extended Date/Time Format
   * @return the date, without words
   * @throws MalformedValueException as the constructor does
   */
  public static ImpreciseDate parse(String edtf) {
    return new ImpreciseDate(edtf, Optional.empty());
  }

  /**
   * Makes a date that is known to the day.
   *
   * @param day the day, in the years 0001 to 9999
   * @return the date
   */
  public static ImpreciseDate of(LocalDate day) {
    return parse(day.toString());
  }

  /**
   * Keeps the words that the date was given in.
   *
   * @param words the words, such as a phrase for the start of a year
   * @return the same date with the words
   */
  public ImpreciseDate withWords(Words words) {
    return new ImpreciseDate(edtf, Optional.of(words));
  }

  /**
   * The first day that may be meant.
   *
   * @return the first day, or nothing for an interval with an open or unknown start
   */
  public Optional<LocalDate> earliest() {
    return Optional.ofNullable(Edtf.parse(edtf).first());
  }

  /**
   * The last day that may be meant, inclusive.
   *
   * @return the last day, or nothing for an interval with an open or unknown end
   */
  public Optional<LocalDate> latest() {
    return Optional.ofNullable(Edtf.parse(edtf).last());
  }

  /**
   * When an interval ends, as far as that is known; any other date ends within itself.
   *
   * @return the end, or nothing for an interval with an open or unknown end
   */
  public Optional<ImpreciseDate> end() {
    String end = edtf.substring(edtf.indexOf('/') + 1);
    return end.isEmpty() || end.equals("..") ? Optional.empty() : Optional.of(parse(end));
  }

  /**
   * How far the date is known.
   *
   * @return the precision
   */
  public Precision precision() {
    return Edtf.parse(edtf).precision();
  }

  /**
   * Whether the date is marked as uncertain, approximate or both.
   *
   * @return true where the written form carries {@code ?}, {@code ~} or {@code %}
   */
  public boolean isQualified() {
    return Edtf.parse(edtf).qualified();
  }

  /**
   * Whether this date ends before another starts.
   *
   * @param other the other date
   * @return YES where every day that may be meant here is before every day that may be meant there,
   *     NO where none is, UNKNOWN where the two overlap or one is qualified or open
   */
  public Known isBefore(ImpreciseDate other) {
    Edtf mine = Edtf.parse(edtf);
    Edtf theirs = Edtf.parse(other.edtf);
    if (mine.qualified() || theirs.qualified()) {
      return Known.UNKNOWN;
    }
    if (mine.last() != null && theirs.first() != null && mine.last().isBefore(theirs.first())) {
      return Known.YES;
    }
    if (mine.first() != null && theirs.last() != null && !mine.first().isBefore(theirs.last())) {
      return Known.NO;
    }
    return Known.UNKNOWN;
  }

  /**
   * Whether this date starts after another ends.
   *
   * @param other the other date
   * @return as {@link #isBefore}, the other way round
   */
  public Known isAfter(ImpreciseDate other) {
    return other.isBefore(this);
  }

  /**
   * Shows the date, never the words.
   *
   * @return the written form
   */
  @Override
  public String toString() {
    return edtf;
  }
}
