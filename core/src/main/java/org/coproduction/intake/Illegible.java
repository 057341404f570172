package org.coproduction.intake;

import java.util.regex.Pattern;

/** Tells where notes say that something could not be read. */
final class Illegible {

  private static final Pattern MARK =
      Pattern.compile(
          "[\\[({<]\\s?(?:\\?{1,5}|illegible|unreadable|unclear|indecipherable|inaudible|unintelligible|smudged"
              + "|can'?t read|cannot read|could not read|couldn'?t read|not legible|word missing|word unclear"
              + "|words? lost|missing words?|can'?t make out|scribble|sic\\?|annarllenadwy|aneglur"
              + "|methu darllen|blank|\\.{3}\\?)[^\\])}>]{0,30}[\\])}>]|_{4,}|\uFFFD",
          Pattern.CASE_INSENSITIVE);

  private Illegible() {}

  static boolean in(String text) {
    return MARK.matcher(text).find();
  }
}
