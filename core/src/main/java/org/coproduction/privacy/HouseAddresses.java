package org.coproduction.privacy;

import java.util.Set;
import org.coproduction.text.Tokens;

/**
 * The number of a house and its street: a number of at most three digits, maybe with a letter, then
 * up to three capitalised words of which the last is a word for a street; a flat and its house; or,
 * right behind words for somebody's home, a street without a number. It is likely a home where
 * words for one stand before it. Behind words for a place where people meet it is that place's, and
 * behind "room" or "route" the number counts something else.
 */
final class HouseAddresses implements Detector {

  private static final Set<String> STREETS =
      Set.of(
          ("road rd street st lane ln avenue ave close court ct crescent cres drive way terrace rise"
                  + " gardens grove walk place mews view hill green square cottages cottage parade"
                  + " yard heights buildings fold croft bank brae wynd loan row villas park")
              .split(" ", -1));

  private static final Set<String> WELSH_STREETS = ExactWords.of("welsh-streets");

  private static final Set<String> FLATS = ExactWords.of("flats");

  /** What flats are in. */
  private static final Set<String> HOUSES = ExactWords.of("houses");

  private static final Set<String> SMALL = ExactWords.of("small-in-address");

  private static final Set<String> COUNTED = ExactWords.of("counted-in-buildings");

  /** What a street's name is part of where it is a body's: "9 Mill Lane School". */
  private static final Set<String> BODIES = ExactWords.of("bodies");

  private static final int MOST_DIGITS = 3;
  private static final int MOST_WORDS = 4;

  /** How far before an address the words for its place stand, in characters. */
  private static final int REACH = 60;

  @Override
  public void look(Search search) {
    Tokens tokens = search.around().tokens();
    search.around().all(Surrounding.HOME).forEach(home -> named(search, tokens, home.end()));
    for (int at = 0; at + 2 < tokens.size(); at++) {
      int end = isHouseNumber(tokens, at) ? streetEnd(tokens, at + 1, isFlat(tokens, at)) : -1;
      if (end > 0) {
        judge(search, tokens.span(at, end).start(), tokens.span(at, end).end());
        at = end - 1;
      }
    }
  }

  /**
   * "We live on Tannery Row", "lives at Plas Gwyn, Heol y Bont": nobody counts the houses there.
   */
  private static void named(Search search, Tokens tokens, int first) {
    int end = streetEnd(tokens, first, false);
    if (end < 0) {
      int house = first;
      while (house < tokens.size()
          && house < first + MOST_WORDS
          && tokens.isCapitalised(house)
          && (house == first || tokens.before(house).isBlank())) {
        house++;
      }
      boolean comma = house > first && house < tokens.size() && isComma(tokens, house);
      end = comma ? streetEnd(tokens, house, true) : -1;
    }
    if (end > 0) {
      search.found(
          IdentifierKind.HOUSE_ADDRESS,
          tokens.span(first, end).start(),
          tokens.span(first, end).end(),
          Confidence.POSSIBLE);
    }
  }

  private static boolean isComma(Tokens tokens, int at) {
    return tokens.before(at).strip().equals(",");
  }

  private static boolean isFlat(Tokens tokens, int number) {
    return number > 0 && FLATS.contains(tokens.word(number - 1));
  }

  private static void judge(Search search, int start, int end) {
    Surroundings around = search.around();
    boolean home = around.isBefore(Surrounding.HOME, start, REACH);
    if (home || !around.isBefore(Surrounding.VENUE, start, REACH)) {
      search.found(IdentifierKind.HOUSE_ADDRESS, start, end, home);
    }
  }

  private static boolean isHouseNumber(Tokens tokens, int at) {
    String word = tokens.word(at);
    int digits = 0;
    while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
      digits++;
    }
    boolean number =
        digits > 0
            && digits <= MOST_DIGITS
            && (digits == word.length()
                || (digits + 1 == word.length() && Character.isLetter(word.charAt(digits))));
    boolean counted = at > 0 && COUNTED.contains(tokens.word(at - 1));
    return number && !counted;
  }

  /** The word behind a street's name that begins here, or -1. */
  private static int streetEnd(Tokens tokens, int first, boolean mayHaveComma) {
    if (first >= tokens.size()) {
      return -1;
    }
    boolean welsh = WELSH_STREETS.contains(tokens.word(first));
    int at = first;
    while (at < tokens.size()
        && at < first + MOST_WORDS
        && (tokens.isCapitalised(at) || (at > first && SMALL.contains(tokens.word(at))))
        && (tokens.before(at).isBlank() || (at == first && mayHaveComma && isComma(tokens, at)))) {
      boolean street =
          at > first
              && tokens.isCapitalised(at)
              && (welsh
                  || STREETS.contains(tokens.word(at))
                  || (mayHaveComma && HOUSES.contains(tokens.word(at))));
      boolean ends = at + 1 >= tokens.size() || !BODIES.contains(tokens.word(at + 1));
      if (street && ends) {
        return at + 1;
      }
      at++;
    }
    return -1;
  }
}
