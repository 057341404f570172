package org.coproduction.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.coproduction.text.Tokens;

/**
 * Tells the names of tables and groups, which stand over what was said there: "Table 3", "Green
 * table", "Group B (dads)".
 */
final class TableLabels {

  /** The longest name, in words, what is added in brackets or behind a dash not counted. */
  private static final int LONGEST = 6;

  /** Behind these, a label says more about itself. */
  private static final Pattern REMARK = Pattern.compile("\\s*(?:[(\\[:\u2013\u2014,]|\\s-\\s).*$");

  /** A letter that heads what follows, as "B." does. */
  private static final Pattern LONE_LETTER = Pattern.compile("[A-Z][.):]");

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:no|number|rhif)?\\s?#?(?:\\d{1,3}[a-z]?|[a-z]|one|two|three|four|five|six)");

  private final HeadingWords words;

  TableLabels(HeadingWords words) {
    this.words = words;
  }

  boolean isLabel(Piece line) {
    if (line.isBulleted() || line.text().length() > 200) {
      return false;
    }
    if (LONE_LETTER.matcher(line.text()).matches()) {
      return true;
    }
    String name = REMARK.matcher(line.text()).replaceFirst("");
    Tokens tokens = Tokens.of(name);
    if (tokens.size() == 0
        || tokens.size() > LONGEST
        || name.endsWith(".")
        || name.endsWith("?")
        || name.endsWith("!")) {
      return false;
    }
    if (words.is(NotesCue.GROUP, tokens)) {
      // "Parents" alone may be all that somebody wrote; with a mark behind it, it names who
      // follows.
      return line.text().endsWith(":") || isUpperCase(name);
    }
    boolean named =
        isUpperCase(name)
            || line.text().endsWith(":")
            || words.has(NotesCue.GROUP, tokens)
            || words.has(NotesCue.TABLE_NAME, tokens);
    return isNumbered(tokens) || (endsAsName(tokens, NotesCue.TABLE) && named);
  }

  /**
   * Whether a line is such a name by the place where it stands: "Young people's panel" and "Back
   * table" over what follows, where elsewhere a panel or a quiet room is what people spoke of.
   *
   * @param heads whether it stands where headings do
   */
  boolean isLabel(Piece line, boolean heads) {
    if (isLabel(line)) {
      return true;
    }
    if (!heads || line.isBulleted() || line.text().length() > 200) {
      return false;
    }
    Tokens tokens = Tokens.of(REMARK.matcher(line.text()).replaceFirst(""));
    return tokens.size() <= LONGEST
        && (endsAsName(tokens, NotesCue.TABLE)
            || (endsAsName(tokens, NotesCue.GATHERING) && words.has(NotesCue.GROUP, tokens)));
  }

  private boolean endsAsName(Tokens tokens, NotesCue kind) {
    List<Integer> starts = words.starts(kind, tokens);
    return tokens.size() > 1
        && !starts.isEmpty()
        && starts.get(starts.size() - 1) == tokens.size() - 1
        && !words.has(NotesCue.SAYS_ANYTHING, tokens);
  }

  /** "Table 3", "Group B", "Breakout room two", and "3rd table" by its end. */
  private boolean isNumbered(Tokens tokens) {
    int last = tokens.size() - 1;
    return last > 0
        && (words.begins(NotesCue.TABLE, tokens) || words.begins(NotesCue.GATHERING, tokens))
        && last <= 3
        && NUMBERED.matcher(tokens.word(last)).matches();
  }

  static boolean isUpperCase(String text) {
    return text.chars().filter(Character::isLetter).count() > 3
        && text.chars().noneMatch(Character::isLowerCase);
  }
}
