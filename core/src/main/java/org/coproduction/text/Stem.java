package org.coproduction.text;

/**
 * The part of an English word that its grammatical forms share, near enough.
 *
 * <p>It is light on purpose: plurals, {@code -ing}, {@code -ed}, a final {@code e} and the {@code
 * z} of another spelling. A heavier stemmer makes one word of "organ" and "organisation", and what
 * is recognised must be plain to the person who looks at it. Phrases and texts go through the same
 * steps, so a stem that is no word does no harm.
 *
 * <p>A word is letters in an array, from one place to before another. Each step may write over its
 * last letters and says where the word ends from then on: a word is never longer for it.
 */
final class Stem {

  private static final int SHORTEST = 3;

  private Stem() {}

  /** Whether a word with that last letter may have a stem other than itself. */
  static boolean mayDifferBehind(char last) {
    return switch (last) {
      case 's', 'd', 'g', 'e', 'z' -> true;
      default -> false;
    };
  }

  /** Makes a word in lower case without accents and apostrophes its stem, and says where it ends. */
  static int end(char[] word, int from, int end) {
    if (end - from <= SHORTEST || (end - from == 4 && endsWith("news", word, from, end))) {
      return end;
    }
    int singular = withoutPlural(word, from, end);
    int plain = withoutVerbEnding(word, from, singular);
    return withoutFinalE(word, from, asSpeltInBritain(word, from, plain));
  }

  private static int withoutPlural(char[] word, int from, int end) {
    if (word[end - 1] != 's') {
      return end;
    }
    if (endsWith("ies", word, from, end) && end - from > 4) {
      word[end - 3] = 'y';
      return end - 2;
    }
    if (endsWith("sses", word, from, end)
        || endsWith("shes", word, from, end)
        || endsWith("ches", word, from, end)
        || endsWith("xes", word, from, end)) {
      return end - 2;
    }
    char before = word[end - 2];
    return before == 's' || before == 'u' || before == 'i' ? end : end - 1;
  }

  private static int withoutVerbEnding(char[] word, int from, int end) {
    if (word[end - 1] == 'd') {
      if (endsWith("ied", word, from, end) && end - from > 4) {
        word[end - 3] = 'y';
        return end - 2;
      }
      if (endsWith("eed", word, from, end)) {
        return end - from > 5 ? end - 1 : end;
      }
      return endsWith("ed", word, from, end) ? verb(word, from, end, end - 2) : end;
    }
    return endsWith("ing", word, from, end) ? verb(word, from, end, end - 3) : end;
  }

  private static int verb(char[] word, int from, int end, int stem) {
    int length = stem - from;
    if (length < SHORTEST || !hasVowel(word, from, stem)) {
      return end;
    }
    if (length > SHORTEST && endsDoubled(word, from, stem)) {
      return stem - 1;
    }
    if (length == SHORTEST && isConsonantVowelConsonant(word, from)) {
      word[stem] = 'e';
      return stem + 1;
    }
    return stem;
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

  private static int asSpeltInBritain(char[] word, int from, int end) {
    if (endsWith("ize", word, from, end) && end - from > 5) {
      word[end - 2] = 's';
    } else if (endsWith("iz", word, from, end) && end - from > 4) {
      word[end - 1] = 's';
    }
    return end;
  }

  private static int withoutFinalE(char[] word, int from, int end) {
    return word[end - 1] == 'e' && end - from > SHORTEST + 1 ? end - 1 : end;
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
    for (int at = 0; at < ending.length(); at++) {
      if (word[first + at] != ending.charAt(at)) {
        return false;
      }
    }
    return true;
  }
}
