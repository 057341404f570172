package org.coproduction.text;

/**
 * The part of an English word that its grammatical forms share, near enough.
 *
 * <p>It is light on purpose: plurals, {@code -ing}, {@code -ed}, a final {@code e} and the {@code
 * z} of another spelling. A heavier stemmer makes one word of "organ" and "organisation", and what
 * is recognised must be plain to the person who looks at it. Phrases and texts go through the same
 * steps, so a stem that is no word does no harm.
 */
final class Stem {

  private static final int SHORTEST = 3;

  private Stem() {}

  /** The stem of a word in lower case without accents and apostrophes. */
  static String of(String word) {
    if (word.length() <= SHORTEST || word.equals("news")) {
      return word;
    }
    return withoutFinalE(asSpeltInBritain(withoutVerbEnding(withoutPlural(word))));
  }

  private static String withoutPlural(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    if (word.endsWith("sses")
        || word.endsWith("shes")
        || word.endsWith("ches")
        || word.endsWith("xes")) {
      return cut(word, 2);
    }
    boolean plural =
        word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
    return plural ? cut(word, 1) : word;
  }

  private static String withoutVerbEnding(String word) {
    if (word.endsWith("ied") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    if (word.endsWith("eed")) {
      return word.length() > 5 ? cut(word, 1) : word;
    }
    if (word.endsWith("ing")) {
      return verb(word, cut(word, 3));
    }
    return word.endsWith("ed") ? verb(word, cut(word, 2)) : word;
  }

  private static String verb(String word, String stem) {
    if (stem.length() < SHORTEST || !hasVowel(stem)) {
      return word;
    }
    if (stem.length() > SHORTEST && endsDoubled(stem)) {
      return cut(stem, 1);
    }
    return isConsonantVowelConsonant(stem) ? stem + "e" : stem;
  }

  private static boolean endsDoubled(String stem) {
    char last = stem.charAt(stem.length() - 1);
    boolean doubled = last == stem.charAt(stem.length() - 2) && !isVowel(last);
    boolean keepsBoth = last == 's' || last == 'z' || (last == 'l' && stem.length() < 6);
    return doubled && !keepsBoth;
  }

  /** "caring" comes from "care": a short stem that ends so would have doubled its consonant. */
  private static boolean isConsonantVowelConsonant(String stem) {
    return stem.length() == SHORTEST
        && !isVowel(stem.charAt(0))
        && isVowel(stem.charAt(1))
        && !isVowel(stem.charAt(2))
        && "wxy".indexOf(stem.charAt(2)) < 0;
  }

  private static String asSpeltInBritain(String word) {
    if (word.endsWith("ize") && word.length() > 5) {
      return cut(word, 2) + "se";
    }
    return word.endsWith("iz") && word.length() > 4 ? cut(word, 1) + "s" : word;
  }

  private static String withoutFinalE(String word) {
    return word.endsWith("e") && word.length() > SHORTEST + 1 ? cut(word, 1) : word;
  }

  private static boolean hasVowel(String stem) {
    for (int at = 0; at < stem.length(); at++) {
      if (isVowel(stem.charAt(at)) || stem.charAt(at) == 'y') {
        return true;
      }
    }
    return false;
  }

  private static boolean isVowel(char letter) {
    return "aeiou".indexOf(letter) >= 0;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
