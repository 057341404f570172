package org.coproduction.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.coproduction.text.Tokens;

/**
 * Phrases, and items to look for them in, of words that nobody ever said.
 *
 * <p>Words are as long as English ones and end as those do, and are as unevenly common; no two of
 * them have the same stem, so that finding a stem and finding a word as it stands come to the same.
 * Everything is in small letters, so that whoever looks at raw text need not fold it. No phrase
 * begins as another does, so that a regular expression, which stops at the first alternative that
 * fits, finds them all.
 */
final class InventedCodebook {

  private static final int VOCABULARY = 6_000;
  private static final int COMMON = 40;
  private static final int ITEM = 142;
  private static final List<String> ENDINGS =
      List.of("", "", "", "", "", "n", "t", "r", "l", "y", "s", "s", "ed", "ing", "e", "e");

  private final Random random = new Random(20_181_029);
  private final List<String> words = new ArrayList<>();
  private final List<String> phrases = new ArrayList<>();
  private final List<String> items = new ArrayList<>();

  InventedCodebook(int phraseCount, int itemCount) {
    inventWords();
    inventPhrases(phraseCount);
    for (int item = 0; item < itemCount; item++) {
      items.add(item());
    }
  }

  List<String> phrases() {
    return phrases;
  }

  List<String> items() {
    return items;
  }

  private void inventWords() {
    Set<String> stems = new HashSet<>();
    while (words.size() < VOCABULARY) {
      String word = word(words.size() < COMMON ? 1 : 1 + random.nextInt(3));
      if (stems.add(Tokens.of(word).stem(0))) {
        words.add(word);
      }
    }
  }

  private String word(int syllables) {
    StringBuilder word = new StringBuilder();
    for (int syllable = 0; syllable < syllables; syllable++) {
      word.append("bcdfghjklmnprstvw".charAt(random.nextInt(17)))
          .append("aeiou".charAt(random.nextInt(5)));
      if (random.nextInt(3) == 0) {
        word.append("nrltm".charAt(random.nextInt(5)));
      }
    }
    return word.append(ENDINGS.get(random.nextInt(ENDINGS.size()))).toString();
  }

  /** The commonest words first: each as often as its rank is low (Zipf). */
  private String anyWord() {
    return words.get((int) Math.pow(VOCABULARY, random.nextDouble()) - 1);
  }

  private void inventPhrases(int count) {
    while (phrases.size() < count) {
      String phrase = phrase();
      boolean isAlone =
          phrases.stream()
              .noneMatch(
                  other ->
                      (other + " ").startsWith(phrase + " ")
                          || (phrase + " ").startsWith(other + " "));
      if (isAlone) {
        phrases.add(phrase);
      }
    }
  }

  /** One word to four; a single one is none of the commonest. */
  private String phrase() {
    int length = List.of(1, 1, 1, 2, 2, 2, 2, 3, 3, 4).get(random.nextInt(10));
    if (length == 1) {
      return words.get(300 + random.nextInt(VOCABULARY - 300));
    }
    List<String> of = new ArrayList<>();
    while (of.size() < length) {
      of.add(of.isEmpty() ? words.get(COMMON + random.nextInt(VOCABULARY - COMMON)) : anyWord());
    }
    return String.join(" ", of);
  }

  /** About 150 bytes in a sentence or two; six items in ten hold a phrase for certain. */
  private String item() {
    StringBuilder item = new StringBuilder();
    int plantedAt = random.nextInt(10) < 6 ? random.nextInt(ITEM - 40) : ITEM;
    boolean isPlanted = false;
    while (item.length() < ITEM) {
      if (!item.isEmpty()) {
        item.append(random.nextInt(12) == 0 ? ". " : " ");
      }
      if (!isPlanted && item.length() >= plantedAt) {
        item.append(phrases.get(random.nextInt(phrases.size())));
        isPlanted = true;
      } else {
        item.append(anyWord());
      }
    }
    return item.append('.').toString();
  }
}
