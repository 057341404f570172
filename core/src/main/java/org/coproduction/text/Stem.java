package org.coproduction.text;

/**
 * The part of an English word that its grammatical forms share, near enough.
 *
 * <p>It is light on purpose: plurals, {@code -ing}, {@code -ed}, a final {@code e} and the {@code
 * z} of another spelling. A heavier stemmer makes one word of "organ" and "organisation", and what
 * is recognised must be plain to the person who looks at it. Phrases and texts go through the same
 * steps, so a stem that is no word does no harm.
 *
 * <p>A stem is the beginning of its word, with at most one other letter behind that: "identif" and
 * "y". It is told as a number of the two, so that most stems need no letters of their own.
 */
final class Stem {

  private static final int SHORTEST = 3;

  /** Above the length of the beginning stands the letter behind it, or nothing. */
  private static final int LETTER = 1 << 16;

  /** Longer words than this, which nobody speaks, are their own stem. */
  private static final int LONGEST = LETTER - 1;

  /** The letters, by their place in the alphabet, behind which a stem may differ from its word. */
  private static final int ENDINGS =
      1 << ('s' & 31) | 1 << ('d' & 31) | 1 << ('g' & 31) | 1 << ('e' & 31) | 1 << ('z' & 31);

  private Stem() {}

  /** Whether a word with that last letter may have a stem other than itself. */
  static boolean mayDifferBehind(char last) {
    return (ENDINGS >>> (last & 31) & 1) != 0;
  }

  /** How many letters of its word a stem begins with. */
  static int beginning(int stem) {
    return stem & LETTER - 1;
  }

  /** The letter behind its beginning; 0 for none. */
  static char letter(int stem) {
    return (char) (stem / LETTER);
  }

  /** The stem of a word in lower case without accents and apostrophes. */
  static int of(char[] word, int from, int end) {
    int length = end - from;
    if (length <= SHORTEST || length > LONGEST) {
      return Math.min(length, LONGEST);
    }
    if (word[end - 1] != 's') {
      return ofSingular(word, from, end);
    }
    char before = word[end - 2];
    if (before == 's' || before == 'u' || before == 'i' || isNews(word, from, end)) {
      return length;
    }
    if (before == 'e') {
      if (length > 4 && word[end - 3] == 'i') {
        return stem(length - 3, 'y');
      }
      return ofSingular(word, from, takesEs(word, from, end - 2) ? end - 2 : end - 1);
    }
    return mayDifferBehind(before) ? ofSingular(word, from, end - 1) : length - 1;
  }

  /** Whether a plural has an "e" of its own: "classes", "wishes", "speeches", "boxes". */
  private static boolean takesEs(char[] word, int from, int singular) {
    char last = word[singular - 1];
    char before = singular - from > 1 ? word[singular - 2] : 0;
    return last == 'x'
        || (last == 's' && before == 's')
        || (last == 'h' && (before == 's' || before == 'c'));
  }

  private static int ofSingular(char[] word, int from, int end) {
    int length = end - from;
    if (endsWith("ied", word, from, end) && length > 4) {
      return stem(length - 3, 'y');
    }
    int stem = withoutVerbEnding(word, from, end);
    return letter(stem) > 0 ? stem : asSpeltInBritain(word, from, from + stem);
  }

  private static int stem(int beginning, char letter) {
    return beginning + letter * LETTER;
  }

  private static boolean isNews(char[] word, int from, int end) {
    return end - from == 4 && endsWith("news", word, from, end);
  }

  private static int withoutVerbEnding(char[] word, int from, int end) {
    int length = end - from;
    if (word[end - 1] == 'd' && word[end - 2] == 'e') {
      if (word[end - 3] == 'e') {
        return length > 5 ? length - 1 : length;
      }
      return verb(word, from, end, end - 2);
    }
    return endsWith("ing", word, from, end) && !isNoun(word, from, end)
        ? verb(word, from, end, end - 3)
        : length;
  }

  /** What only looks like a form of another word: a heading is no head, an evening is not even. */
  private static boolean isNoun(char[] word, int from, int end) {
    return end - from == 7
        && (endsWith("heading", word, from, end) || endsWith("evening", word, from, end));
  }

  private static int verb(char[] word, int from, int end, int stem) {
    int length = stem - from;
    if (length < SHORTEST || !hasVowel(word, from, stem)) {
      return end - from;
    }
    if (length == SHORTEST) {
      return isConsonantVowelConsonant(word, from) ? stem(length, 'e') : length;
    }
    return endsDoubled(word, from, stem) ? length - 1 : length;
  }

  private static boolean endsDoubled(char[] word, int from, int stem) {
    char last = word[stem - 1];
    boolean doubled = last == word[stem - 2] && !isVowel(last);
    boolean keepsBoth = last == 's' || last == 'z' || (last == 'l' && stem - from < 6);
    return doubled && !keepsBoth;
  }

  /** "caring" comes from "care": a short stem that ends so would have doubled its consonant. */
  private static boolean isConsonantVowelConsonant(char[] word, int from) {
    char last = word[from + 2];
    return !isVowel(word[from])
        && isVowel(word[from + 1])
        && !isVowel(last)
        && !(last == 'w' || last == 'x' || last == 'y');
  }

  /** The stem, with the "s" of British spelling and without a final "e". */
  private static int asSpeltInBritain(char[] word, int from, int end) {
    int length = end - from;
    if (endsWith("ize", word, from, end) && length > 5) {
      return stem(length - 2, 's');
    }
    if (endsWith("iz", word, from, end) && length > 4) {
      return stem(length - 1, 's');
    }
    return word[end - 1] == 'e' && length > SHORTEST + 1 && !isTheme(word, from, end)
        ? length - 1
        : length;
  }

  /** Without its "e" it would be "them", which stands in every other sentence. */
  private static boolean isTheme(char[] word, int from, int end) {
    return end - from == 5 && endsWith("theme", word, from, end);
  }

  private static boolean hasVowel(char[] word, int from, int stem) {
    for (int at = from; at < stem; at++) {
      if (isVowel(word[at]) || word[at] == 'y') {
        return true;
      }
    }
    return false;
  }

  private static boolean isVowel(char letter) {
    return letter == 'a' || letter == 'e' || letter == 'i' || letter == 'o' || letter == 'u';
  }

  private static boolean endsWith(String ending, char[] word, int from, int end) {
    int first = end - ending.length();
    if (first < from) {
      return false;
    }
    for (int at = ending.length() - 1; at >= 0; at--) {
      if (word[first + at] != ending.charAt(at)) {
        return false;
      }
    }
    return true;
  }
}
