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
      "(?:January|February|Febuary|Feburary|March|April|May|June|July|August|September|October|November"
          + "|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?";

  private static final ImpreciseDate THIS_CENTURY = ImpreciseDate.parse("20XX");

  /** Months as they are written in haste; "may" and "march" are verbs then. */
  private static final String SMALL_MONTH =
      "(?:january|february|febuary|feburary|april|june|july|august|september|october|november|december"
          + "|feb|apr|aug|sept|oct|nov|dec)\\b";

  private static final String ANY_MONTH = "(?:" + MONTH + "|" + SMALL_MONTH + ")";

  private static final String HOLIDAY =
      "(?:easter|christmas|whitsun|half[ -]term|whit week|whit|new year|ramadan|eid|diwali)";

  private static final String SEASON = "(?:spring|summer|autumn|winter)";

  private static final Pattern WAY =
      Pattern.compile(
          // A day of a month: "30 September", "3rd of february", "March 4th".
          "\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? {1,3}"
              + ANY_MONTH
              + "|\\b"
              + MONTH
              + " {1,3}\\d{1,2}(?:st|nd|rd|th)?\\b"
              // A month behind what says that it is one.
              + "|\\b(?:[Ii]n|[Bb]y|[Ss]ince|[Ff]rom|[Uu]ntil|[Dd]uring|[Ee]arly|[Mm]id|[Ll]ate|[Ll]ast|[Tt]his|[Nn]ext"
              + "|[Ee]very|[Ee]ach|[Ee]nd of|[Ss]tart of|[Aa]fter|[Bb]efore|[Ww]eek of|[Mm]iddle of|[Cc]ome)[ -](?:the )?"
              + ANY_MONTH
              // A month by itself behind a word, and no name in front of another: "printed March".
              + "|(?<=[a-z,;:(\u2013-] )"
              + MONTH
              + "(?=[.,;:)\\]]|$| (?:and|to|by|with|for|at|after|meeting|half|[\u2013-]))"
              // A day of this year: "by 19/5".
              + "|\\b(?:[Oo]n|[Bb]y|[Ff]rom|[Ss]ince|[Uu]ntil|[Ww]/c|[Dd]ate:?) \\d{1,2}[/.]\\d{1,2}\\b(?![/.]\\d)"
              // A quarter: "Q3".
              + "|\\bQ[1-4]\\b"
              // What the year of families and schools is parted by.
              + "|\\b(?i:(?:since|after|at|before|by|from|in|over|last|this|next|every|each|come) (?:the )?"
              + HOLIDAY
              + "|"
              + "(?:last|this|next|in|since|from|the|by|over|during|every|each|early|late|mid)[ -](?:the )?"
              + SEASON
              + "(?: term| holidays?)?"
              + "|"
              + SEASON
              + " (?:half )?term|whit week|(?:february|october|may) half[ -]term"
              + "|(?:last|since last|by the end of|since the start of|at the start of|first week of|end of) (?:the )?"
              + "(?:school year|term|half[ -]term|academic year)"
              + "|last (?:year|month|week|session)|st (?:david|andrew|patrick|george)s day)\\b");

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
