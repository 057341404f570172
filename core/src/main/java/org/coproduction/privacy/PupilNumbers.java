package org.coproduction.privacy;

/**
 * Unique pupil numbers, permanent (a letter and twelve digits) and temporary (a letter, eleven
 * digits and a letter). With the right check letter no more needs to be said; with a wrong one the
 * words around it must name it.
 */
final class PupilNumbers implements Detector {

  private static final int DIGITS = 11;

  @Override
  public void look(Search search) {
    FoldedText text = search.text();
    DigitGroups groups = search.groups();
    for (int group = 0; group < groups.size(); group++) {
      int start = groups.start(group) - 1;
      if (text.capital(start) == ' ' && text.at(start) == ' ') {
        start--;
      }
      if (text.capital(start) != ' ' && !text.isWithinWord(start - 1)) {
        from(start, groups.start(group), search);
      }
    }
  }

  private static void from(int letter, int digit, Search search) {
    FoldedText text = search.text();
    StringBuilder number = new StringBuilder().append(text.capital(letter));
    int at = digit;
    while (number.length() <= DIGITS && text.isDigit(at)) {
      number.append(text.at(at++));
      if (text.at(at) == ' ' && text.isDigit(at + 1)) {
        at++;
      }
    }
    boolean permanent = text.isDigit(at);
    char last = permanent ? text.at(at) : text.capital(at);
    if (number.length() <= DIGITS || last == ' ' || text.isWithinWord(at + 1)) {
      return;
    }
    boolean right = CheckDigits.isPupilNumber(number.append(last));
    if (right || search.around().isNear(Surrounding.UPN, letter, at + 1)) {
      search.found(
          permanent ? IdentifierKind.UPN : IdentifierKind.TEMPORARY_UPN, letter, at + 1, right);
    }
  }
}
