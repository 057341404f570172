package org.coproduction.text;

import java.util.Arrays;
import java.util.Map;

/**
 * Where the words of one text stand and what they fold to, in arrays that stay for the next text.
 *
 * <p>The letters are the text with its words in lower case, and behind it what does not fold letter
 * for letter. Most words and stems are stretches of it.
 */
final class TokenTable {

  private static final int FROM = 0;
  private static final int TO = 1;
  private static final int WORD = 2;
  private static final int WORD_END = 3;
  private static final int STEM = 4;
  private static final int STEM_END = 5;

  /** How many numbers are kept of each token. */
  private static final int NUMBERS = 6;

  /** Stands in the first number of a token that begins a sentence. */
  private static final int STARTS_SENTENCE = Integer.MIN_VALUE;

  private String text = "";
  private int size;
  private int[] numbers = new int[0];

  /** The hashes of each word and of its stem. */
  private long[] hashes = new long[0];

  private char[] letters = new char[0];
  private int lettersUsed;

  /** Where the code points of two units stand: every other place is counted by these. */
  private int[] pairs = new int[0];

  private int pairCount;

  /** Forgets the text that was here, for another. */
  void begin(String next) {
    text = next;
    size = 0;
    pairCount = 0;
    lettersUsed = 0;
    reserve(next.length());
    next.getChars(0, next.length(), letters, 0);
    lettersUsed = next.length();
  }

  /** Adds a token whose letters were folded where they stand. */
  void add(int from, int to, boolean startsSentence, long hash) {
    add(from, to, startsSentence, from, to, hash);
  }

  /** Adds a token whose folded letters are not in the text one for one. */
  void add(int from, int to, boolean startsSentence, String folded) {
    reserve(folded.length());
    int word = lettersUsed;
    folded.getChars(0, folded.length(), letters, word);
    lettersUsed += folded.length();
    add(from, to, startsSentence, word, lettersUsed, hash(letters, word, lettersUsed));
  }

  private void add(int from, int to, boolean startsSentence, int word, int wordEnd, long hash) {
    if (2 * size == hashes.length) {
      hashes = Arrays.copyOf(hashes, Math.max(32, 2 * hashes.length));
      numbers = Arrays.copyOf(numbers, hashes.length / 2 * NUMBERS);
    }
    int at = size * NUMBERS;
    numbers[at + FROM] = startsSentence ? from | STARTS_SENTENCE : from;
    numbers[at + TO] = to;
    numbers[at + WORD] = word;
    numbers[at + WORD_END] = wordEnd;
    numbers[at + STEM] = word;
    numbers[at + STEM_END] = wordEnd;
    hashes[2 * size] = hash;
    hashes[2 * size + 1] = hash;
    if (Stem.mayDifferBehind(letters[wordEnd - 1])) {
      stem(word, wordEnd, hash);
    }
    size++;
  }

  /** Finds the stem of the word that is being added. */
  private void stem(int word, int wordEnd, long wordHash) {
    int stem = Stem.of(letters, word, wordEnd);
    int from = word;
    int length = Stem.beginning(stem);
    long hash = wordHash;
    for (int at = wordEnd - 1; at >= word + length; at--) {
      hash = without(hash, letters[at]);
    }
    if (Stem.letter(stem) > 0) {
      reserve(length + 1);
      from = lettersUsed;
      System.arraycopy(letters, word, letters, from, length);
      letters[from + length] = Stem.letter(stem);
      hash = next(hash, Stem.letter(stem));
      length++;
      lettersUsed += length;
    }
    numbers[size * NUMBERS + STEM] = from;
    numbers[size * NUMBERS + STEM_END] = from + length;
    hashes[2 * size + 1] = hash;
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
    hashes = Arrays.copyOf(hashes, 2 * size);
    letters = Arrays.copyOf(letters, lettersUsed);
    pairs = Arrays.copyOf(pairs, pairCount);
  }

  /** The same tokens in the same places, some with another word than is written. */
  TokenTable respelt(Map<String, String> meant) {
    TokenTable respelt = new TokenTable();
    respelt.begin(text);
    for (int index = 0; index < size; index++) {
      String written = word(index);
      respelt.add(
          from(index), to(index), startsSentence(index), meant.getOrDefault(written, written));
    }
    for (int at = 0; at < pairCount; at++) {
      respelt.pairAt(pairs[at]);
    }
    respelt.trim();
    return respelt;
  }

  private void reserve(int more) {
    if (lettersUsed + more > letters.length) {
      letters = Arrays.copyOf(letters, 2 * (lettersUsed + more));
    }
  }

  char[] letters() {
    return letters;
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

  /** Whether a word may lead anywhere from a node: of most words that none of it does is plain. */
  boolean mayStep(Steps byWord, Steps byStem, int node, int index) {
    return byStem.mayLead(node, hashes[2 * index + 1])
        || (!byWord.isEmpty() && byWord.mayLead(node, hashes[2 * index]));
  }

  /** Where a word, as it stands, leads from a node. */
  int stepByWord(Steps steps, int node, int index) {
    int at = index * NUMBERS;
    return steps.from(node, hashes[2 * index], letters, numbers[at + WORD], numbers[at + WORD_END]);
  }

  /** Where the stem of a word leads from a node. */
  int stepByStem(Steps steps, int node, int index) {
    int at = index * NUMBERS;
    return steps.from(
        node, hashes[2 * index + 1], letters, numbers[at + STEM], numbers[at + STEM_END]);
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

  static long hash(char[] letters, int from, int end) {
    long hash = 0;
    for (int at = from; at < end; at++) {
      hash = next(hash, letters[at]);
    }
    return hash;
  }

  /** The hash of a word with one more letter: words of a dozen plain letters have one each. */
  static long next(long hash, char letter) {
    return Long.rotateLeft(hash, 5) ^ letter;
  }

  /** The hash of a word with its last letter taken off, so that a stem need not be read again. */
  static long without(long hash, char last) {
    return Long.rotateRight(hash ^ last, 5);
  }
}
