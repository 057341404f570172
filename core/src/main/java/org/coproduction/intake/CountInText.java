package org.coproduction.intake;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.coproduction.text.NumberWords;
import org.coproduction.text.Tokens;
import org.coproduction.value.HeadCount;
import org.coproduction.value.Words;

/** Reads how many people came, where their number stands beside the name of their group. */
final class CountInText {

  private static final int LONGEST = 4;

  /** Before a number, these make it the number of something else. */
  private static final Set<String> OF_SOMETHING_ELSE =
      FormWords.english("number-of-something-else");

  /** Between a number and the name of a group, these still leave it the number of that group. */
  private static final Set<String> BETWEEN = FormWords.english("between-number-and-group");

  private static final Set<String> ROUGHLY = FormWords.english("roughly");

  /** Before a number, these make it the end of a band. */
  private static final Set<String> BAND = FormWords.english("band");

  private static final Set<String> OPENS_BAND = Set.of("", "(", ":", "-", "\u2013");

  private static final Set<String> TO = Set.of("-", "\u2013", "\u2014");

  /** "(n=14)", which in haste can also be read as "and". */
  private static final Set<String> N = Set.of("n", "and");

  private static final Set<String> OPENS = Set.of("(", ":", "-", "\u2013", "=");

  private static final Pattern OWNS = Pattern.compile("['\u2019]s? ");

  /** What ends an entry behind its number, in a list and in a sentence. */
  private static final Pattern CLOSES = Pattern.compile(" ?[;,|/]");

  private static final Pattern STOPS = Pattern.compile("[;.]");

  /** How many such words may stand between. */
  private static final int REACH = 4;

  private static final int TEN = 10;

  private CountInText() {}

  /**
   * The number in front of a group's name, or right behind it in brackets, behind a colon or as a
   * band.
   */
  static Optional<HeadCount> of(Tokens tokens, int first, int end) {
    return before(tokens, first)
        .filter(count -> !isOwner(tokens, end) && !isAge(tokens, first))
        .or(() -> band(tokens, end))
        .or(() -> behind(tokens, end));
  }

  /** A number that is all there is. */
  static Optional<HeadCount> alone(Tokens tokens) {
    return number(tokens, 0);
  }

  /** The number that closes one entry of a list: "Pupils in Year 3 (20)", "parents of: 11". */
  static Optional<HeadCount> ofEntry(Tokens tokens, int first, int end) {
    for (int at = first + 1; at < end; at++) {
      Optional<HeadCount> count = behind(tokens, at);
      if (count.isPresent()) {
        return count;
      }
    }
    return Optional.empty();
  }

  private static Optional<HeadCount> before(Tokens tokens, int first) {
    int at = first;
    while (at > 0 && first - at <= REACH && tokens.before(at).isBlank()) {
      at--;
      Optional<HeadCount> count = number(tokens, at);
      if (count.isPresent()) {
        boolean other = at > 0 && OF_SOMETHING_ELSE.contains(tokens.word(at - 1));
        return other ? Optional.empty() : count;
      }
      if (!BETWEEN.contains(tokens.word(at))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "A 16-year-old" is one. */
  private static boolean isAge(Tokens tokens, int first) {
    return first + 1 < tokens.size()
        && tokens.word(first).equals("year")
        && tokens.word(first + 1).startsWith("old");
  }

  /** "Three of the pupils' ideas" are three ideas. */
  private static boolean isOwner(Tokens tokens, int end) {
    return end < tokens.size() && OWNS.matcher(tokens.before(end)).matches();
  }

  /** "Carers 10\u201315, pupils under 5": how many, as far as may be told. */
  private static Optional<HeadCount> band(Tokens tokens, int end) {
    if (end >= tokens.size() || !OPENS_BAND.contains(tokens.before(end).strip())) {
      return Optional.empty();
    }
    int at = end;
    while (at < tokens.size() && BAND.contains(tokens.word(at))) {
      at++;
    }
    if (at + 1 < tokens.size() && at == end && TO.contains(tokens.before(at + 1).strip())) {
      OptionalLong fewest = digits(tokens, at);
      OptionalLong most = digits(tokens, at + 1);
      boolean rises =
          fewest.isPresent() && most.isPresent() && fewest.getAsLong() < most.getAsLong();
      return rises && isClosed(tokens, at + 2)
          ? Optional.of(HeadCount.between(fewest.getAsLong(), most.getAsLong()))
          : Optional.empty();
    }
    OptionalLong limit = at > end && at < tokens.size() ? digits(tokens, at) : OptionalLong.empty();
    return limit.isPresent() && isClosed(tokens, at + 1)
        ? Optional.of(
            new HeadCount(
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.of(Words.of(tokens.text(end, at + 1)))))
        : Optional.empty();
  }

  private static boolean isClosed(Tokens tokens, int end) {
    return end >= tokens.size() || !tokens.before(end).isBlank();
  }

  private static OptionalLong digits(Tokens tokens, int at) {
    String word = tokens.word(at);
    return word.length() <= LONGEST && word.chars().allMatch(c -> c >= '0' && c <= '9')
        ? OptionalLong.of(Long.parseLong(word))
        : OptionalLong.empty();
  }

  private static Optional<HeadCount> behind(Tokens tokens, int end) {
    if (end >= tokens.size()) {
      return Optional.empty();
    }
    String sign = tokens.before(end).strip();
    boolean ofSomethingElse = OF_SOMETHING_ELSE.contains(tokens.word(end - 1));
    boolean closes =
        sign.isEmpty()
            && !ofSomethingElse
            && (end + 1 == tokens.size() || CLOSES.matcher(tokens.before(end + 1)).lookingAt());
    if (closes) {
      return number(tokens, end).filter(count -> Character.isDigit(tokens.word(end).charAt(0)));
    }
    if (sign.equals("(") && N.contains(tokens.word(end)) && end + 1 < tokens.size()) {
      return number(tokens, end + 1);
    }
    if (sign.equals(",")) {
      boolean ends = end + 1 == tokens.size() || STOPS.matcher(tokens.before(end + 1)).lookingAt();
      return ends && !ofSomethingElse && digits(tokens, end).isPresent()
          ? number(tokens, end)
          : Optional.empty();
    }
    boolean opens = OPENS.contains(sign);
    if (!opens) {
      return Optional.empty();
    }
    int at = ROUGHLY.contains(tokens.word(end)) && end + 1 < tokens.size() ? end + 1 : end;
    boolean closed = at + 1 == tokens.size() || !tokens.before(at + 1).isBlank();
    return closed || sign.equals("(") ? number(tokens, at) : Optional.empty();
  }

  private static Optional<HeadCount> number(Tokens tokens, int at) {
    String word = tokens.word(at);
    boolean digits = word.length() <= LONGEST && word.chars().allMatch(c -> c >= '0' && c <= '9');
    OptionalInt spelt = NumberWords.number(word);
    if (!digits && spelt.isEmpty()) {
      return Optional.empty();
    }
    long people = digits ? Long.parseLong(word) : spelt.orElseThrow() + tens(tokens, at);
    boolean partOfNumber =
        at > 0 && tokens.before(at).equals(".") && Character.isDigit(tokens.word(at - 1).charAt(0));
    if (partOfNumber) {
      return Optional.empty();
    }
    boolean roughly = at > 0 && ROUGHLY.contains(tokens.word(at - 1));
    return Optional.of(
        roughly
            ? new HeadCount(
                OptionalLong.of(people),
                OptionalLong.of(people),
                Optional.of(Words.of(tokens.text(at - 1, at + 1))))
            : HeadCount.exactly(people));
  }

  /** The tens before a number in words: "twenty-three", "forty two". */
  private static int tens(Tokens tokens, int at) {
    if (at == 0 || tokens.startsSentence(at)) {
      return 0;
    }
    String between = tokens.before(at);
    int before = NumberWords.number(tokens.word(at - 1)).orElse(0);
    int own = NumberWords.number(tokens.word(at)).orElse(TEN);
    boolean compound = (between.isBlank() || between.equals("-")) && own < TEN;
    return compound && before >= 2 * TEN && before % TEN == 0 ? before : 0;
  }
}
