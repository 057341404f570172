package org.coproduction.privacy;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Tokens;

/** Where in one text the words stand that tell of names, and in which of its sentences. */
final class NameCues {

  private final Tokens tokens;
  private final Map<NameCue, BitSet> words;
  private final Map<NameCue, BitSet> starts;
  private final Map<NameCue, BitSet> ends;
  private final Map<NameCue, BitSet> sentences = empty();

  /**
   * Reads where they stand.
   *
   * @param given the given names as they are written: other forms of them are other words
   */
  NameCues(Tokens tokens, List<PhraseMatch<NameCue>> matches, Set<String> given) {
    this.tokens = tokens;
    words = empty();
    starts = empty();
    ends = empty();
    for (PhraseMatch<NameCue> match : matches) {
      if (match.meaning() == NameCue.GIVEN && !isGiven(tokens.word(match.first()), given)) {
        continue;
      }
      of(words, match.meaning()).set(match.first(), match.end());
      of(starts, match.meaning()).set(match.first());
      of(ends, match.meaning()).set(match.end());
    }
    // "His chair" is no chair of a meeting.
    for (PhraseMatch<NameCue> match : matches) {
      if (match.meaning() == NameCue.CHILD && match.length() > 1) {
        of(words, NameCue.POST).clear(match.first(), match.end());
      }
    }
    findSentences(NameCue.CHILD);
    findSentences(NameCue.PRONOUN);
  }

  /** "Tams mum": the sign of whose she is may be left out. */
  private static boolean isGiven(String word, Set<String> given) {
    return given.contains(word)
        || (word.endsWith("s") && given.contains(word.substring(0, word.length() - 1)));
  }

  /** Whether a word is, or is part of, such words. */
  boolean is(NameCue cue, int at) {
    return of(words, cue).get(at);
  }

  /** Whether such words begin here. */
  boolean startsAt(NameCue cue, int at) {
    return of(starts, cue).get(at);
  }

  /** Whether such words end right before here. */
  boolean endsAt(NameCue cue, int at) {
    return of(ends, cue).get(at);
  }

  /** The first of such words from here on, or -1. */
  int next(NameCue cue, int from) {
    return of(words, cue).nextSetBit(from);
  }

  /** Whether the sentence in which a word stands has such words: of a child, or a pronoun. */
  boolean inSentence(NameCue cue, int at) {
    return of(sentences, cue).get(at);
  }

  private void findSentences(NameCue cue) {
    BitSet within = of(sentences, cue);
    List<Integer> all = tokens.sentenceStarts();
    for (int sentence = 0; sentence < all.size(); sentence++) {
      int start = all.get(sentence);
      int end = sentence + 1 < all.size() ? all.get(sentence + 1) : tokens.size();
      int next = next(cue, start);
      if (next >= 0 && next < end) {
        within.set(start, end);
      }
    }
  }

  private static Map<NameCue, BitSet> empty() {
    Map<NameCue, BitSet> none = new EnumMap<>(NameCue.class);
    for (NameCue cue : NameCue.values()) {
      none.put(cue, new BitSet());
    }
    return none;
  }

  private static BitSet of(Map<NameCue, BitSet> places, NameCue cue) {
    return places.getOrDefault(cue, new BitSet());
  }
}
