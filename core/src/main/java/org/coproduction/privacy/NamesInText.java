package org.coproduction.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.coproduction.text.CalendarWords;
import org.coproduction.text.Months;
import org.coproduction.text.Tokens;

/** What in one text is written as names of people are: with capitals, as initials, or known. */
final class NamesInText {

  /**
   * A name, or what is written as one.
   *
   * @param first its first word
   * @param end the word behind its last
   */
  record Name(int first, int end) {}

  private static final Set<String> NO_INITIALS = ExactWords.of("no-initials");

  private static final int MOST_INITIALS = 3;
  private static final int MOST_WORDS = 4;
  private static final int LONGEST_OF_DATE = 4;

  /** A given name in small letters is told from a word only where it is as long as this. */
  private static final int SHORTEST_SMALL = 4;

  private final Tokens tokens;
  private final NameCues cues;
  private final Set<String> given;

  NamesInText(Tokens tokens, NameCues cues, Set<String> given) {
    this.tokens = tokens;
    this.cues = cues;
    this.given = given;
  }

  List<Name> names() {
    List<Name> names = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int end = Math.max(nameEnd(at), Math.max(initialsEnd(at), kinInitialsEnd(at)));
      if (end == at && isSmallName(at)) {
        end = at + 1;
      }
      if (end > at) {
        names.add(new Name(withoutVerb(at, end), end));
        at = end;
      } else {
        at++;
      }
    }
    return names;
  }

  /** "Ring Tam": a first word has its capital anyway. */
  private int withoutVerb(int from, int end) {
    boolean openedByOther =
        tokens.startsSentence(from)
            && from + 1 < end
            && !cues.is(NameCue.GIVEN, from)
            && (cues.is(NameCue.GIVEN, from + 1) || cues.is(NameCue.CREDIT, from));
    return openedByOther ? from + 1 : from;
  }

  /** The end of the name that begins here: capitalised words in a row; or the place itself. */
  private int nameEnd(int first) {
    int end = first;
    while (end < Math.min(tokens.size(), first + MOST_WORDS)
        && isNameLike(end)
        && (end == first || (isSpaceOrHyphen(tokens.before(end)) && !tokens.startsSentence(end)))) {
      end++;
    }
    boolean ofPlace =
        end < tokens.size()
            && end > first
            && cues.is(NameCue.PLACE, end)
            && tokens.before(end).isBlank()
            && tokens.isCapitalised(end);
    return ofPlace ? first : end;
  }

  /** The end of initials that begin here, such as "T.W."; or the place itself. */
  private int initialsEnd(int first) {
    boolean goesOn =
        first > 0
            && tokens.word(first - 1).length() == 1
            && tokens.before(first).strip().equals(".");
    if (goesOn) {
      return first;
    }
    int end = first;
    while (end < tokens.size()
        && end < first + MOST_INITIALS
        && tokens.isCapitalised(end)
        && tokens.word(end).length() == 1
        && (end == first || tokens.before(end).strip().equals("."))) {
      end++;
    }
    return end > first + 1 && !NO_INITIALS.contains(letters(first, end)) ? end : first;
  }

  private String letters(int first, int end) {
    StringBuilder letters = new StringBuilder();
    for (int at = first; at < end; at++) {
      letters.append(tokens.word(at));
    }
    return letters.toString();
  }

  /** Initials without stops, where only a relative tells them from an acronym: "her son (JT)". */
  private int kinInitialsEnd(int at) {
    String text = tokens.text(at, at + 1);
    boolean possessive = isPossessive(text);
    String letters = possessive ? text.substring(0, text.length() - 2) : text;
    boolean initials =
        letters.length() >= 2
            && letters.length() <= MOST_INITIALS
            && letters.chars().allMatch(Character::isUpperCase);
    boolean whose = possessive && at + 1 < tokens.size() && cues.is(NameCue.KIN, at + 1);
    boolean inBrackets =
        at > 0 && cues.is(NameCue.KIN, at - 1) && tokens.before(at).strip().equals("(");
    return initials && (whose || inBrackets) ? at + 1 : at;
  }

  /** A given name in small letters, as the young and the hurried write, where people's stand. */
  private boolean isSmallName(int at) {
    String word = tokens.word(at);
    if (tokens.isCapitalised(at) || word.length() < SHORTEST_SMALL || !given.contains(word)) {
      return false;
    }
    boolean behindKin = at > 0 && cues.is(NameCue.KIN, at - 1) && !tokens.startsSentence(at);
    boolean acts =
        at + 1 < tokens.size()
            && tokens.before(at + 1).isBlank()
            && (cues.startsAt(NameCue.DOES, at + 1)
                || cues.startsAt(NameCue.LIVES, at + 1)
                || cues.startsAt(NameCue.PRONOUN, at + 1));
    return behindKin || acts || cues.endsAt(NameCue.CALLED, at) || cues.endsAt(NameCue.PET, at);
  }

  /** "22nd Jan": a month, and not who is called so. */
  private boolean isMonth(int at) {
    return Months.number(tokens.word(at)).isPresent()
        && ((at > 0 && isOfDate(tokens.word(at - 1)))
            || (at + 1 < tokens.size() && isOfDate(tokens.word(at + 1))));
  }

  /** A day or a year, and no telephone number. */
  private static boolean isOfDate(String word) {
    return Character.isDigit(word.charAt(0)) && word.length() <= LONGEST_OF_DATE;
  }

  private boolean isNameLike(int at) {
    return tokens.isCapitalised(at)
        && !isMonth(at)
        && tokens.word(at).length() > 1
        && !isShouted(tokens.text(at, at + 1))
        && !CalendarWords.isWhole(tokens.word(at))
        && !cues.is(NameCue.NOT_A_NAME, at)
        && !cues.is(NameCue.TITLE, at)
        && !cues.is(NameCue.FAMILIES, at)
        && !cues.is(NameCue.PLACE, at)
        && !cues.is(NameCue.POST, at)
        && !cues.is(NameCue.KIN, at);
  }

  /** Acronyms, also in the plural, and codes; "McCabe" and "O'Neill" are neither. */
  private static boolean isShouted(String word) {
    boolean ofAncestor =
        word.length() > 3
            && Character.isLowerCase(word.charAt(word.length() - 1))
            && (word.startsWith("Mc")
                || word.startsWith("Mac")
                || word.startsWith("O'")
                || word.startsWith("O’")
                || word.startsWith("D'"));
    return word.codePoints().anyMatch(Character::isDigit)
        || (!ofAncestor
            && word.codePoints().filter(Character::isUpperCase).count() > 1
            && word.indexOf('-') < 0);
  }

  static boolean isPossessive(String word) {
    return word.endsWith("'s") || word.endsWith("’s");
  }

  private static boolean isSpaceOrHyphen(String between) {
    return between.isBlank() || between.equals("-");
  }
}
