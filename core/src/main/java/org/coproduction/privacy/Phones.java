package org.coproduction.privacy;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.Set;

/**
 * Telephone numbers as people in the United Kingdom write them, and those of other countries with
 * their country code.
 *
 * <p>Candidates are found by their shape in one pass; libphonenumber says of each what it is. A
 * British number that is in no range in use is still possible: ranges change, and people slip. Six
 * to eight digits are a number only right behind a word such as "tel".
 */
final class Phones implements Detector {

  private static final Set<PhoneNumberType> OF_ORGANISATIONS =
      Set.of(
          PhoneNumberType.TOLL_FREE,
          PhoneNumberType.SHARED_COST,
          PhoneNumberType.PREMIUM_RATE,
          PhoneNumberType.UAN);

  /**
   * How many candidates of one text are looked up. A look-up takes up to 0.1 ms, and no honest text
   * has so many; those beyond are judged by their shape alone.
   */
  private static final int MOST_LOOKED_UP = 500;

  private static final int LONGEST = 15;
  private static final int SHORTEST_FOREIGN = 8;
  private static final int WIDEST_GAP = 3;

  /** What may stand between a word such as "tel" and a number, in characters. */
  private static final int WORD_GAP = 14;

  @Override
  public void look(Search search) {
    DigitGroups groups = search.groups();
    int lookedUp = 0;
    int group = 0;
    while (group < groups.size()) {
      int last = -1;
      if (groups.beginsNumber(group)) {
        if (looksLikeStart(search, group)) {
          Candidate candidate = new Candidate(search, group, lookedUp < MOST_LOOKED_UP);
          lookedUp += candidate.lookedUp;
          last = candidate.last;
        }
        if (last < 0) {
          last = local(search, group);
        }
      }
      group = last < 0 ? group + 1 : last + 1;
    }
  }

  private static boolean looksLikeStart(Search search, int group) {
    DigitGroups groups = search.groups();
    int start = groups.start(group);
    return search.text().at(start - 1) == '+'
        || (search.text().at(start) == '0' && groups.length(group) >= 3);
  }

  /** A number without its area code: only right behind a word that says that it is one. */
  private static int local(Search search, int group) {
    DigitGroups groups = search.groups();
    int start = groups.start(group);
    if (!search.around().isBefore(Surrounding.PHONE, start, WORD_GAP)) {
      return -1;
    }
    int last = group;
    int digits = groups.length(group);
    if (digits < 6 && groups.isJoinedToNext(group) && digits >= 3) {
      last = group + 1;
      digits += groups.length(last);
    }
    boolean twoYears =
        last > group && isYear(search.text(), groups.start(group)) && groups.length(last) == 4;
    if (digits < 6
        || digits > 8
        || twoYears
        || !groups.endsNumber(last)
        || groups.isJoinedToNext(last)) {
      return -1;
    }
    search.found(IdentifierKind.PHONE, start, groups.end(last), Confidence.POSSIBLE);
    return last;
  }

  private static boolean isYear(FoldedText text, int start) {
    return (text.at(start) == '1' && text.at(start + 1) == '9')
        || (text.at(start) == '2' && text.at(start + 1) == '0');
  }

  /** The numbers that may begin with one group of digits; the longest that is a number counts. */
  private static final class Candidate {

    private final Search search;
    private final int first;
    private final boolean mayLookUp;
    private int lookedUp;
    private int last = -1;

    Candidate(Search search, int first, boolean mayLookUp) {
      this.search = search;
      this.first = first;
      this.mayLookUp = mayLookUp;
      int end = first;
      while (reachesNext(end)) {
        end++;
      }
      for (int group = end; group >= first && last < 0; group--) {
        judge(group);
      }
    }

    private boolean reachesNext(int group) {
      DigitGroups groups = search.groups();
      if (group + 1 == groups.size()
          || groups.end(group + 1) - groups.start(first)
              > LONGEST + (group + 1 - first) * WIDEST_GAP
          || groups.start(group + 1) - groups.end(group) > WIDEST_GAP) {
        return false;
      }
      for (int at = groups.end(group); at < groups.start(group + 1); at++) {
        if (" -().".indexOf(search.text().at(at)) < 0) {
          return false;
        }
      }
      return true;
    }

    private void judge(int group) {
      DigitGroups groups = search.groups();
      String digits = groups.digits(first, group);
      boolean international = search.text().at(groups.start(first) - 1) == '+';
      boolean british = isBritishShape(digits, international);
      boolean foreign =
          (international || digits.startsWith("00"))
              && digits.length() >= SHORTEST_FOREIGN
              && digits.length() <= LONGEST;
      boolean domestic =
          !international
              && (digits.length() == 10 || digits.length() == 11)
              && digits.charAt(1) != '0';
      if (!groups.endsNumber(group) || !(british || foreign || domestic)) {
        return;
      }
      PhoneNumberType type = PhoneNumberType.UNKNOWN;
      if (mayLookUp) {
        lookedUp++;
        type = type(international ? "+" + digits : digits);
      }
      int start = groups.start(first) - (isOpener(groups.start(first) - 1) ? 1 : 0);
      if (OF_ORGANISATIONS.contains(type) || isOfOffice(digits, groups, group)) {
        search.found(IdentifierKind.SERVICE_LINE, start, groups.end(group), Confidence.POSSIBLE);
        last = group;
      } else if (type != PhoneNumberType.UNKNOWN || british) {
        search.found(
            IdentifierKind.PHONE,
            start,
            groups.end(group),
            type != PhoneNumberType.UNKNOWN || saidToBe());
        last = group;
      }
    }

    /** A landline said to be an office's; a mobile is somebody's whatever is said of it. */
    private boolean isOfOffice(String digits, DigitGroups groups, int group) {
      boolean landline = digits.startsWith("01") || digits.startsWith("02");
      return landline
          && search.around().isNear(Surrounding.OFFICE, groups.start(first), groups.end(group));
    }

    private boolean saidToBe() {
      return search.around().isBefore(Surrounding.PHONE, search.groups().start(first), WORD_GAP);
    }

    private boolean isOpener(int at) {
      return search.text().at(at) == '+' || search.text().at(at) == '(';
    }

    /** Eleven digits from 01, 02 or 07, or the same behind the country code. */
    private static boolean isBritishShape(String digits, boolean international) {
      String national = digits;
      if (international || digits.startsWith("0044")) {
        String code = international ? "44" : "0044";
        if (!digits.startsWith(code)) {
          return false;
        }
        String rest = digits.substring(code.length());
        national = rest.startsWith("0") ? rest : "0" + rest;
      }
      return national.length() == 11
          && national.charAt(0) == '0'
          && "127".indexOf(national.charAt(1)) >= 0;
    }

    @SuppressWarnings("UnusedException") // it may quote the number, which must not be passed on
    private static PhoneNumberType type(String digits) {
      try {
        // "+44 0…" is how people write a number that they also give at home.
        String plain = digits.startsWith("+440") ? "+44" + digits.substring(4) : digits;
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        return numbers.getNumberType(numbers.parse(plain, "GB"));
      } catch (NumberParseException notANumber) {
        return PhoneNumberType.UNKNOWN;
      }
    }
  }
}
