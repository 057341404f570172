package org.coproduction.privacy;

import java.util.Set;

/**
 * Full postcodes, by the published grammar: an area in use, a district, and the inward code of a
 * digit and two letters without C, I, K, M, O and V (Royal Mail; BS 7666). Half a postcode is no
 * more than a part of a town and is not looked for.
 *
 * <p>Behind words for a place where people meet, and none for a home, a postcode is that place's.
 */
final class Postcodes implements Detector {

  private static final Set<String> AREAS =
      Set.of(
          ("AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL"
                  + " DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE"
                  + " KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE"
                  + " PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN"
                  + " TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE")
              .split(" ", -1));

  private static final String THIRD_LETTERS = "ABCDEFGHJKPSTUW";
  private static final String FOURTH_LETTERS = "ABEHMNPRVWXY";
  private static final String INWARD_LETTERS = "ABDEFGHJLNPQRSTUWXYZ";

  /** How far before a postcode the words for its place stand, in characters. */
  private static final int REACH = 60;

  @Override
  public void look(Search search) {
    FoldedText text = search.text();
    DigitGroups groups = search.groups();
    for (int group = 0; group < groups.size(); group++) {
      // A postcode has one or two letters before its first digit.
      for (int letters = 1; letters <= 2; letters++) {
        int start = groups.start(group) - letters;
        int end = isLetters(text, start, letters) ? end(text, start, letters) : -1;
        if (end > 0) {
          judge(search, start, end);
        }
      }
    }
  }

  private static void judge(Search search, int start, int end) {
    Surroundings around = search.around();
    boolean venue = around.isBefore(Surrounding.VENUE, start, REACH);
    if (!venue || around.isBefore(Surrounding.HOME, start, REACH)) {
      search.found(IdentifierKind.POSTCODE, start, end, Confidence.LIKELY);
    }
  }

  private static boolean isLetters(FoldedText text, int start, int letters) {
    for (int at = start; at < start + letters; at++) {
      if (text.capital(at) == ' ') {
        return false;
      }
    }
    return !text.isWithinWord(start - 1) && AREAS.contains(capitals(text, start, letters));
  }

  private static String capitals(FoldedText text, int start, int letters) {
    StringBuilder capitals = new StringBuilder(letters);
    for (int at = start; at < start + letters; at++) {
      capitals.append(text.capital(at));
    }
    return capitals.toString();
  }

  /** Where a postcode ends whose area is at the start, or -1. */
  private static int end(FoldedText text, int start, int letters) {
    int digit = start + letters;
    String last = letters == 1 ? THIRD_LETTERS : FOURTH_LETTERS;
    int longer = digit + 1;
    boolean anotherDigit = text.isDigit(longer);
    boolean letter = last.indexOf(text.capital(longer)) >= 0;
    int end = anotherDigit || letter ? inwardEnd(text, longer + 1) : -1;
    return end > 0 ? end : inwardEnd(text, longer);
  }

  private static int inwardEnd(FoldedText text, int from) {
    int at = from;
    if (text.at(at) == ' ') {
      at++;
    }
    boolean inward =
        text.isDigit(at)
            && INWARD_LETTERS.indexOf(text.capital(at + 1)) >= 0
            && INWARD_LETTERS.indexOf(text.capital(at + 2)) >= 0
            && !text.isWithinWord(at + 3);
    return inward && !isOrdinal(text, at) ? at + 3 : -1;
  }

  /** "1st" in small letters is a rank, not the end of a postcode. */
  private static boolean isOrdinal(FoldedText text, int at) {
    return Set.of("st", "nd", "rd", "th").contains(text.text().substring(at + 1, at + 3));
  }
}
