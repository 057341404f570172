package org.coproduction.privacy;

import java.util.Set;

/**
 * National Insurance numbers: two letters, six digits and a letter A to D (HM Revenue and Customs,
 * NIM39110). They have no check digit. What has the form and a pair of letters that is never given
 * out is possible all the same: it may be a slip, and what looks like one is best not shown.
 */
final class InsuranceNumbers implements Detector {

  private static final String NEVER = "DFIQUV";
  private static final Set<String> NEVER_TOGETHER =
      Set.of("BG", "GB", "KN", "NK", "NT", "TN", "ZZ");
  private static final int DIGITS = 6;

  @Override
  public void look(Search search) {
    FoldedText text = search.text();
    DigitGroups groups = search.groups();
    for (int group = 0; group < groups.size(); group++) {
      int digit = groups.start(group);
      int start = digit - (isSeparator(text, digit - 1) ? 3 : 2);
      boolean letters = text.capital(start) != ' ' && text.capital(start + 1) != ' ';
      if (letters && !text.isWithinWord(start - 1)) {
        from(start, digit, search);
      }
    }
  }

  private static void from(int start, int digit, Search search) {
    FoldedText text = search.text();
    int digits = 0;
    int at = digit;
    while (digits < DIGITS && text.isDigit(at)) {
      digits++;
      at++;
      if (digits % 2 == 0 && digits < DIGITS && isSeparator(text, at)) {
        at++;
      }
    }
    if (digits < DIGITS) {
      return;
    }
    boolean named = search.around().isNear(Surrounding.NI_NUMBER, start, at);
    int suffix = isSeparator(text, at) ? at + 1 : at;
    // Behind a blank, a small "a" is a word.
    boolean isSuffix =
        "ABCD".indexOf(text.capital(suffix)) >= 0
            && !text.isWithinWord(suffix + 1)
            && (suffix == at || text.at(suffix) == text.capital(suffix));
    if (isSuffix) {
      search.found(IdentifierKind.NI_NUMBER, start, suffix + 1, named && isGivenOut(text, start));
    } else if (named && !text.isWithinWord(at)) {
      search.found(IdentifierKind.NI_NUMBER, start, at, Confidence.POSSIBLE);
    }
  }

  private static boolean isSeparator(FoldedText text, int at) {
    return text.at(at) == ' ' || text.at(at) == '-';
  }

  private static boolean isGivenOut(FoldedText text, int start) {
    char first = text.capital(start);
    char second = text.capital(start + 1);
    return NEVER.indexOf(first) < 0
        && NEVER.indexOf(second) < 0
        && second != 'O'
        && !NEVER_TOGETHER.contains("" + first + second);
  }
}
