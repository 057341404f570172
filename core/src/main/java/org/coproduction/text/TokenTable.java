package org.coproduction.text;

import java.util.Arrays;

/**
 * Where the words of one text stand and what they fold to, in arrays that stay for the next text.
 *
 * <p>A word in lower case, without accents, apostrophes and possessive ending, and its stem, are
 * letters in one array; where the two are the same they lie there once.
 */
final class TokenTable {

  private static final int FROM = 0;
  private static final int TO = 1;
  private static final int WORD = 2;
  private static final int WORD_END = 3;
  private static final int STEM = 4;
  private static final int STEM_END = 5;
  private static final int WORD_HASH = 6;
  private static final int STEM_HASH = 7;

  /** How many numbers are kept of each token. */
  private static final int NUMBERS = 8;

  /** Stands in the first number of a token that begins a sentence. */
  private static final int STARTS_SENTENCE = Integer.MIN_VALUE;

  private String text = "";
  private int size;
  private int[] numbers = new int[0];
  private char[] letters = new char[0];
  private int lettersUsed;

  /** Where the code points of two units stand: every other place is counted by these. */
  private int[] pairs = new int[0];

  private int pairCount;

  /** Forgets the text that was here, for another. */
  void begin(String next) {
    text = next;
    size = 0;
    lettersUsed = 0;
    pairCount = 0;
    // A plain word takes its own length, and its stem no more than that.
    int enough = 2 * next.length() + 1;
    if (letters.length < enough) {
      letters = new char[enough];
    }
  }

  /** Adds a token whose letters were written behind those in use. */
  void add(int from, int to, boolean startsSentence, int wordLength, int wordHash) {
    int at = size * NUMBERS;
    if (at + NUMBERS > numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.max(16 * NUMBERS, 2 * numbers.length));
    }
    int word = lettersUsed;
    int wordEnd = word + wordLength;
    int stem = word;
    int stemEnd = wordEnd;
    int stemHash = wordHash;
    lettersUsed = wordEnd;
    if (Stem.mayDifferBehind(letters[wordEnd - 1])) {
      reserve(wordLength);
      for (int letter = 0; letter < wordLength; letter++) {
        letters[wordEnd + letter] = letters[word + letter];
      }
      int end = Stem.end(letters, wordEnd, wordEnd + wordLength);
      if (end < wordEnd + wordLength || letters[end - 1] != letters[wordEnd - 1]) {
        stem = wordEnd;
        stemEnd = end;
        stemHash = hash(letters, stem, stemEnd);
        lettersUsed = end;
      }
    }
    numbers[at + FROM] = startsSentence ? from | STARTS_SENTENCE : from;
    numbers[at + TO] = to;
    numbers[at + WORD] = word;
    numbers[at + WORD_END] = wordEnd;
    numbers[at + STEM] = stem;
    numbers[at + STEM_END] = stemEnd;
    numbers[at + WORD_HASH] = wordHash;
    numbers[at + STEM_HASH] = stemHash;
    size++;
  }

  /** Adds a token whose folded letters are not in the text one for one. */
  void add(int from, int to, boolean startsSentence, String word) {
    reserve(word.length());
    word.getChars(0, word.length(), letters, lettersUsed);
    add(
        from,
        to,
        startsSentence,
        word.length(),
        hash(letters, lettersUsed, lettersUsed + word.length()));
  }

  /** Notes that a code point of two units begins here. */
  void pairAt(int at) {
    if (pairCount == pairs.length) {
      pairs = Arrays.copyOf(pairs, Math.max(8, 2 * pairCount));
    }
    pairs[pairCount++] = at;
  }

  /** Gives back the room that this text does not need: it is the last one. */
  void trim() {
    numbers = Arrays.copyOf(numbers, size * NUMBERS);
    letters = Arrays.copyOf(letters, lettersUsed);
    pairs = Arrays.copyOf(pairs, pairCount);
  }

  /** Folded text grows in rare scripts: a sign of theirs can come to several letters. */
  private void reserve(int more) {
    if (lettersUsed + more > letters.length) {
      letters = Arrays.copyOf(letters, 2 * (lettersUsed + more));
    }
  }

  char[] letters() {
    return letters;
  }

  int lettersUsed() {
    return lettersUsed;
  }

  String text() {
    return text;
  }

  int size() {
    return size;
  }

  /** The first UTF-16 unit of a token. */
  int from(int index) {
    return number(index, FROM) & ~STARTS_SENTENCE;
  }

  /** The unit after its last. */
  int to(int index) {
    return number(index, TO);
  }

  boolean startsSentence(int index) {
    return number(index, FROM) < 0;
  }

  boolean isOneLetter(int index) {
    return number(index, WORD_END) - number(index, WORD) == 1;
  }

  String word(int index) {
    int from = number(index, WORD);
    return new String(letters, from, number(index, WORD_END) - from);
  }

  String stem(int index) {
    int from = number(index, STEM);
    return new String(letters, from, number(index, STEM_END) - from);
  }

  int wordIn(Vocabulary words, int index) {
    return words.numberOf(
        letters, number(index, WORD), number(index, WORD_END), number(index, WORD_HASH));
  }

  int stemIn(Vocabulary stems, int index) {
    return stems.numberOf(
        letters, number(index, STEM), number(index, STEM_END), number(index, STEM_HASH));
  }

  /** The code points before a place of the text. */
  int codePoints(int unit) {
    if (pairCount == 0) {
      return unit;
    }
    int before = Arrays.binarySearch(pairs, 0, pairCount, unit);
    return unit - (before < 0 ? -before - 1 : before);
  }

  private int number(int index, int which) {
    return numbers[index * NUMBERS + which];
  }

  static int hash(char[] letters, int from, int end) {
    int hash = 0;
    for (int at = from; at < end; at++) {
      hash = next(hash, letters[at]);
    }
    return hash;
  }

  /** The hash of a word with one more letter. */
  static int next(int hash, char letter) {
    return 31 * hash + letter;
  }
}
