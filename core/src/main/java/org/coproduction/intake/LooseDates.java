package org.coproduction.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Words;

/**
 * Finds moments that are told without their year, beside the dates that have one: "30 September",
 * "since Easter". Such a one is some day of this century, with its words kept; no year is made up.
 */
final class LooseDates {

  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?";

  private static final ImpreciseDate THIS_CENTURY = ImpreciseDate.parse("20XX");

  /** Months as they are written in haste; "may" and "march" are verbs then. */
  private static final String SMALL_MONTH =
      "(?:january|february|april|june|july|august|september|october|november|december"
          + "|feb|apr|aug|sept|oct|nov|dec)\\b";

  private static final Pattern WAY =
      Pattern.compile(
          "\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? {1,3}"
              + MONTH
              + "|\\b"
              + MONTH
              + " {1,3}\\d{1,2}(?:st|nd|rd|th)?\\b"
              + "|\\b(?:[Ii]n|[Bb]y|[Ss]ince|[Ff]rom|[Uu]ntil|[Dd]uring|[Ee]arly|[Mm]id|[Ll]ate|[Ll]ast|[Tt]his|[Nn]ext"
              + "|[Ee]very|[Ee]ach|[Ee]nd of|[Ss]tart of|[Aa]fter|[Bb]efore)[ -](?:"
              + MONTH
              + "|"
              + SMALL_MONTH
              + ")"
              + "|\\b(?i:(?:since|after|at|before|by|from|in) (?:easter|christmas|whitsun|half term|whit week)"
              + "|(?:last|this|next|in|since|from|the|by) (?:spring|summer|autumn|winter)(?: term| holidays?)?"
              + "|(?:spring|summer|autumn|winter) term|whit week|february half term)\\b");

  private LooseDates() {}

  /** The moments of a text in order, those that have a year first of all. */
  static List<FoundDate> all(String text) {
    List<FoundDate> dates = new ArrayList<>(DatesInText.all(text));
    // Places are marked, since to look through all dates for each would take too long in a long
    // text.
    BitSet taken = new BitSet();
    dates.forEach(date -> taken.set(date.from(), date.to()));
    Matcher matcher = WAY.matcher(text);
    while (matcher.find()) {
      int from = matcher.start();
      int to = matcher.end();
      int next = taken.nextSetBit(from);
      if (next < 0 || next >= to) {
        dates.add(
            new FoundDate(THIS_CENTURY.withWords(Words.of(matcher.group())), from, to, false));
      }
    }
    dates.sort(Comparator.comparingInt(FoundDate::from));
    return List.copyOf(dates);
  }

  /** The first moment of a text, one with a year before all others. */
  static Optional<ImpreciseDate> first(String text) {
    return DatesInText.first(text).or(() -> all(text).stream().findFirst()).map(FoundDate::date);
  }
}
