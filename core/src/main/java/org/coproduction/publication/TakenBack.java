package org.coproduction.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Place;
import org.coproduction.value.Words;

/**
 * Words that were taken back, to be known again where somebody else repeats them: the whole of a
 * text, or a whole sentence of it. Case, spaces and marks make no difference. A single word or two
 * stand everywhere and are no quotation.
 */
final class TakenBack {

  /** Below so many letters and digits, words are no quotation. */
  private static final int FEW = 12;

  /** Below so many, a sentence is not told apart from what anybody says: "thank you very much". */
  private static final int FEW_OF_A_SENTENCE = 24;

  private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?;\\n\\r]+");

  private final Set<String> whole = new HashSet<>();
  private final Map<String, List<String>> byBeginning = new HashMap<>();
  private final Set<Trace> places;

  private TakenBack(Collection<Trace> places) {
    this.places = Set.copyOf(places);
  }

  /** By the words, while they are still there. */
  static TakenBack words(Collection<Words> gone) {
    return of(gone, List.of());
  }

  /** Also by the places where words were found that are gone since. */
  static TakenBack of(Collection<Words> gone, Collection<Trace> traces) {
    TakenBack takenBack = new TakenBack(traces);
    gone.forEach(takenBack::add);
    return takenBack;
  }

  private void add(Words words) {
    String bare = bare(words.text());
    if (!bare.isEmpty() && whole.add(bare)) {
      index(bare, FEW);
      for (String sentence : END_OF_SENTENCE.split(words.text(), -1)) {
        index(bare(sentence), FEW_OF_A_SENTENCE);
      }
    }
  }

  private void index(String bare, int least) {
    if (bare.length() >= least) {
      byBeginning.computeIfAbsent(bare.substring(0, FEW), of -> new ArrayList<>()).add(bare);
    }
  }

  boolean isNothing() {
    return whole.isEmpty() && places.isEmpty();
  }

  /** Whether a text quotes what was taken back. */
  boolean isQuotedBy(Words text, DocumentRef document, Place place) {
    if (isNothing()) {
      return false;
    }
    return places.contains(new Trace(document, place)) || isQuotedIn(bare(text.text()));
  }

  /** Whether a person has to look at a text: also where it is one word, and the same. */
  boolean isRepeatedBy(Words text) {
    String bare = bare(text.text());
    return whole.contains(bare) || isQuotedIn(bare);
  }

  private boolean isQuotedIn(String bare) {
    if (byBeginning.isEmpty()) {
      return false;
    }
    for (int at = 0; at + FEW <= bare.length(); at++) {
      for (String one : byBeginning.getOrDefault(bare.substring(at, at + FEW), List.of())) {
        if (bare.startsWith(one, at)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }
}
