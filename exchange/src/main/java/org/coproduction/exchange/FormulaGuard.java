package org.coproduction.exchange;

/**
 * Keeps a spreadsheet from taking what somebody wrote for a formula: an apostrophe goes before it,
 * and comes off again on reading. What began with an apostrophe before such a sign gets one more,
 * so that the way back is exact.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP on CSV injection</a>
 */
final class FormulaGuard {

  /** The signs that OWASP lists, and their full-width forms, which some spreadsheets take too. */
  private static final String SIGNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private static final char GUARD = '\'';

  private FormulaGuard() {}

  static String defused(String text) {
    return isFormula(text) ? GUARD + text : text;
  }

  static boolean isFormula(String text) {
    int at = guards(text);
    return at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0;
  }

  static boolean isDefused(String text) {
    return guards(text) > 0 && isFormula(text);
  }

  static String restored(String text) {
    return isDefused(text) ? text.substring(1) : text;
  }

  private static int guards(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == GUARD) {
      at++;
    }
    return at;
  }
}
