package org.coproduction.privacy;

/** The arithmetic by which numbers of people are guarded against slips of the pen. */
final class CheckDigits {

  /** The letters of a UPN: no I, O or S, which look like digits. */
  private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

  private CheckDigits() {}

  /**
   * Whether ten digits pass Modulus 11, by which NHS, CHI and Health and Care numbers are made: the
   * digits times 10 down to 1 come to a multiple of 11 (NHS Data Dictionary). One number repeated
   * passes as well and is never given out.
   */
  static boolean isHealthNumber(CharSequence ten) {
    return weighted(ten) % 11 == 0 && !isOneDigitRepeated(ten);
  }

  /**
   * Whether ten digits are a unique learner number: the first is not 0, and the digits times 10
   * down to 1 leave 10 over a multiple of 11 (Higher Education Statistics Agency).
   */
  static boolean isLearnerNumber(CharSequence ten) {
    return ten.charAt(0) != '0' && weighted(ten) % 11 == 10;
  }

  /**
   * Whether a letter and twelve characters are a unique pupil number: the letter is the sum of each
   * digit times its position, 2 to 13, modulo 23, in a list without I, O and S; in a temporary
   * number the last character is a letter and counts as its place in that list (Department for
   * Education).
   *
   * @param thirteen capital letters and digits
   */
  static boolean isPupilNumber(CharSequence thirteen) {
    int sum = 0;
    for (int at = 1; at < thirteen.length(); at++) {
      char here = thirteen.charAt(at);
      int value = here >= '0' && here <= '9' ? here - '0' : UPN_LETTERS.indexOf(here);
      if (value < 0) {
        return false;
      }
      sum += value * (at + 1);
    }
    return UPN_LETTERS.charAt(sum % UPN_LETTERS.length()) == thirteen.charAt(0);
  }

  static boolean isOneDigitRepeated(CharSequence digits) {
    return digits.chars().allMatch(digit -> digit == digits.charAt(0));
  }

  private static int weighted(CharSequence ten) {
    int sum = 0;
    for (int at = 0; at < 10; at++) {
      sum += (ten.charAt(at) - '0') * (10 - at);
    }
    return sum;
  }
}
