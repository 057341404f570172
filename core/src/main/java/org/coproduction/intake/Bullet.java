package org.coproduction.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The signs that people begin a line of a list with, in families whose members are equals. */
enum Bullet {
  /** No sign. */
  NONE("(?!)", Behind.NOTHING_NEEDED),
  /** A dot, a square, an arrow, a tick: no word begins with it. */
  DOT(
      "[\u2022\u00B7\u2219\u25CF\u25AA\u25A0\u25C6\u27A2\u2192\u2713\u2714\u25BA\uF0B7\uF0A7]",
      Behind.NOTHING_NEEDED),
  /** A hollow circle. */
  CIRCLE("[\u25E6\u25CB\u25AB]", Behind.NOTHING_NEEDED),
  /** The letter that plain text leaves of Word's hollow circle. */
  LETTER_O("o", Behind.SPACE),
  /** A dash. */
  DASH("[-\u2010-\u2015\u2212\u2043]{1,2}", Behind.SPACE_OR_LETTER),
  /** An asterisk or plus sign. */
  STAR("[*+]", Behind.SPACE_OR_LETTER),
  /** A number. */
  NUMBER("\\(?\\d{1,3}[.)]", Behind.SPACE),
  /** A letter or a small Roman numeral. */
  LETTER("(?:\\(?[a-zA-Z]\\)|[a-z]\\.|\\(?(?:i{1,3}|iv|vi{0,3}|ix)[.)])", Behind.SPACE);

  private static final List<Bullet> SIGNS =
      List.of(DOT, CIRCLE, LETTER_O, DASH, STAR, NUMBER, LETTER);

  private final Pattern sign;

  Bullet(String sign, Behind behind) {
    this.sign = Pattern.compile(sign + behind.pattern);
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

  /** Whether this sign, at the same indent as another, is known to stand one level below it. */
  boolean isBelow(Bullet other) {
    boolean circle = this == CIRCLE || this == LETTER_O;
    return (circle && (other == DOT || other == NUMBER)) || (this == LETTER && other == NUMBER);
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
