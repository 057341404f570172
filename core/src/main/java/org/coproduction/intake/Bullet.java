package org.coproduction.intake;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The signs that people begin a line of a list with, in families whose members are equals. */
enum Bullet {
  /** No sign. */
  NONE("(?!)", Behind.NOTHING_NEEDED),
  /** A dot, a tick, a star: no word begins with it. */
  DOT(
      "[\u2022\u00B7\u2219\u25CF\u25C6\u2713\u2714\u2605\u2606\u2610-\u2612\u2717\u2718\uF0B7]",
      Behind.NOTHING_NEEDED),
  /** A small square, as Word sets it three levels deep. */
  SQUARE("[\u25AA\u25A0\uF0A7]|\u00A7(?=[\\s\u00A0])", Behind.NOTHING_NEEDED),
  /** An arrow, drawn or typed. */
  ARROW(
      "[\u27A2\u2192\u21D2\u25BA\u25B6\u2794\u2023]|[-=]{1,2}>|>{1,4}(?=[\\s\u00A0])",
      Behind.NOTHING_NEEDED),
  /** A hollow circle. */
  CIRCLE("[\u25E6\u25CB\u25AB]", Behind.NOTHING_NEEDED),
  /** The letter that plain text leaves of Word's hollow circle. */
  LETTER_O("o", Behind.SPACE),
  /** A dash. */
  DASH("[-\u2010-\u2015\u2212\u2043]{1,4}", Behind.SPACE_OR_LETTER),
  /** An asterisk, a plus sign, a tilde. */
  STAR("[*+~]", Behind.SPACE_OR_LETTER),
  /** An exclamation mark, which marks what people felt strongly about. */
  MARK("!", Behind.SPACE),
  /** A number; the cell of a table needs no stop behind it. */
  NUMBER("(?:\\(?\\d{1,3}[.)]|\\d{1,3}(?=\\t))", Behind.SPACE),
  /** A small Roman numeral. */
  ROMAN("\\(?(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xvi{0,3}|xix)[.)]", Behind.SPACE),
  /** A letter. */
  LETTER("(?:\\(?[a-zA-Z]\\)|[a-z]\\.)", Behind.SPACE);

  private static final List<Bullet> SIGNS =
      List.of(DOT, CIRCLE, SQUARE, LETTER_O, ARROW, DASH, STAR, MARK, NUMBER, ROMAN, LETTER);

  private static final List<String> NUMERALS =
      List.of(
          "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv",
          "xv", "xvi", "xvii", "xviii", "xix");

  private final Pattern sign;

  Bullet(String sign, Behind behind) {
    this.sign = Pattern.compile("(?:" + sign + ")" + behind.pattern);
  }

  /** The sign that a line begins with, if any, and where the text behind it begins. */
  static Found in(String line, int from) {
    for (Bullet bullet : SIGNS) {
      Matcher matcher = bullet.sign.matcher(line).region(from, line.length());
      if (matcher.lookingAt()) {
        return new Found(bullet, Blank.start(line, matcher.end()));
      }
    }
    return new Found(NONE, from);
  }

  /** Whether it counts: a number, a letter, a Roman numeral. */
  boolean counts() {
    return this == NUMBER || this == LETTER || this == ROMAN;
  }

  /** What a written sign of this kind counts, from 1; 0 for a sign that counts nothing. */
  int countOf(String sign) {
    if (!counts()) {
      return 0;
    }
    String counter = sign.replaceAll("[().\\s]", "").toLowerCase(Locale.ROOT);
    return switch (this) {
      case NUMBER -> counter.chars().allMatch(Bullet::isDigit) ? Integer.parseInt(counter) : 0;
      case ROMAN -> NUMERALS.indexOf(counter) + 1;
      default -> counter.codePointAt(0) - 'a' + 1;
    };
  }

  private static boolean isDigit(int unit) {
    return unit >= '0' && unit <= '9';
  }

  /** Whether this sign, at the same indent as another, is known to stand one level below it. */
  boolean isBelow(Bullet other) {
    return switch (this) {
      case CIRCLE, LETTER_O -> other == DOT || other == NUMBER;
      case SQUARE -> other == CIRCLE || other == LETTER_O;
      case LETTER -> other == NUMBER;
      case ROMAN -> other == NUMBER || other == LETTER;
      default -> false;
    };
  }

  /** What must follow a sign, so that "o" and "1." are no bullets in "often" and "1.5". */
  private enum Behind {
    NOTHING_NEEDED(""),
    SPACE("(?=[\\s\u00A0\u2007\u202F]|$)"),
    SPACE_OR_LETTER("(?=[\\s\u00A0\u2007\u202F]|$|[\\p{L}\u2018\u201C\"'(])");

    private final String pattern;

    Behind(String pattern) {
      this.pattern = pattern;
    }
  }

  /** A sign and where the text behind it begins, in UTF-16 units. */
  record Found(Bullet bullet, int textFrom) {}
}
