package org.coproduction.privacy;

import java.util.Set;
import java.util.regex.Pattern;
import org.coproduction.text.NumberWords;
import org.coproduction.text.Tokens;

/**
 * Which names in one text have an age or a school year behind them: those are told of the young.
 */
final class NameAges {

  /** The oldest of whom families' plans are made. */
  private static final int OLDEST = 25;

  private static final Set<String> AGED = ExactWords.of("before-age");
  private static final Set<String> YEARS = ExactWords.of("school-year");
  private static final Set<String> BORN = ExactWords.of("born");
  private static final Set<String> GOES_ON = ExactWords.of("goes-on");

  /** A year of school in one word: "Y9", "P6". */
  private static final Pattern SCHOOL_YEAR = Pattern.compile("(?:y|yr|p|s|bl)(?:1[0-3]|[1-9])");

  private final Tokens tokens;
  private final NameCues cues;

  NameAges(Tokens tokens, NameCues cues) {
    this.tokens = tokens;
    this.cues = cues;
  }

  /**
   * Whether an age stands behind a name: "Tam (14)", "Tam, 9,", "Tam (Yr 8", "Tam, aged 7", "Tam
   * (P6)", "Tam, born".
   *
   * @param end the word behind the name
   * @param given whether it is a given name
   * @param likeName whether it looks like a name by itself
   */
  boolean isAged(int end, boolean given, boolean likeName) {
    if (end >= tokens.size() || !likeName) {
      return isAgedSpeaker(end) || isWhoIsOfAge(end);
    }
    if (isWhoIsOfAge(end)) {
      return true;
    }
    if (tokens.word(end).equals("in") && end + 1 < tokens.size()) {
      return isSchoolYear(end + 1);
    }
    String between = tokens.before(end).replace(".", "").strip();
    if (!between.equals("(") && !between.equals(",") && !between.isEmpty()) {
      return false;
    }
    if (!between.isEmpty() && (isSchoolYear(end) || isBirth(end))) {
      return true;
    }
    if (AGED.contains(tokens.word(end))) {
      boolean parted = !between.isEmpty() || tokens.word(end).startsWith("age");
      return parted && end + 1 < tokens.size() && isAge(tokens.word(end + 1));
    }
    return (between.equals(",") || (given && !between.isEmpty()) || isAgedSpeaker(end))
        && isAge(tokens.word(end))
        && isClosed(between, end);
  }

  /** "Tam, who is seven and …" */
  private boolean isWhoIsOfAge(int end) {
    return end + 2 < tokens.size()
        && tokens.word(end).equals("who")
        && tokens.word(end + 1).equals("is")
        && !tokens.word(end + 2).equals("one")
        && isAge(tokens.word(end + 2));
  }

  /** A number in brackets behind any other words counts votes, but votes do not speak. */
  private boolean isAgedSpeaker(int end) {
    boolean quoted =
        end + 1 < tokens.size()
            && tokens.before(end).strip().equals(",")
            && isAge(tokens.word(end))
            && tokens.before(end + 1).startsWith(":");
    return quoted || isAgedActor(end);
  }

  private boolean isAgedActor(int end) {
    return end + 1 < tokens.size()
        && tokens.before(end).strip().equals("(")
        && isAge(tokens.word(end))
        && tokens.before(end + 1).strip().equals(")")
        && (cues.startsAt(NameCue.DOES, end + 1)
            || cues.startsAt(NameCue.LIVES, end + 1)
            || GOES_ON.contains(tokens.word(end + 1)));
  }

  private boolean isClosed(String between, int end) {
    String behind = tokens.before(end + 1);
    return between.equals("(")
        ? behind.startsWith(")")
        : behind.startsWith(",") || behind.startsWith(":");
  }

  private boolean isSchoolYear(int at) {
    return SCHOOL_YEAR.matcher(tokens.word(at)).matches()
        || (YEARS.contains(tokens.word(at))
            && at + 1 < tokens.size()
            && isAge(tokens.word(at + 1)));
  }

  private boolean isBirth(int at) {
    boolean letters =
        at + 2 < tokens.size()
            && tokens.word(at).equals("d")
            && tokens.word(at + 1).equals("o")
            && tokens.word(at + 2).equals("b");
    return BORN.contains(tokens.word(at)) || letters;
  }

  private static boolean isAge(String word) {
    if (NumberWords.number(word).orElse(OLDEST + 1) <= OLDEST) {
      return true;
    }
    return !word.isEmpty()
        && word.length() <= 2
        && word.chars().allMatch(unit -> unit >= '0' && unit <= '9')
        && Integer.parseInt(word) <= OLDEST;
  }
}
