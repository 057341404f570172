package org.coproduction.stance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Phrases;
import org.coproduction.text.Tokens;

/** The words of one language that judge. */
final class StanceWords {

  /** What is no cue by itself. */
  private static final Set<StanceCue> PARTS =
      Collections.unmodifiableSet(
          EnumSet.of(
              StanceCue.UNIT,
              StanceCue.NUMBER,
              StanceCue.DEED,
              StanceCue.GOOD_SAID,
              StanceCue.BAD_SAID,
              StanceCue.ONE,
              StanceCue.THING,
              StanceCue.AUX,
              StanceCue.WH));

  private static final Set<StanceCue> GOOD =
      Collections.unmodifiableSet(
          EnumSet.of(StanceCue.GOOD, StanceCue.GOOD_HINT, StanceCue.PASS, StanceCue.SINCE));

  private static final Set<StanceCue> BAD =
      Collections.unmodifiableSet(EnumSet.of(StanceCue.BAD, StanceCue.BAD_HINT, StanceCue.PASS));

  private static final Set<StanceCue> JUDGED =
      Collections.unmodifiableSet(
          EnumSet.of(
              StanceCue.GOOD,
              StanceCue.BAD,
              StanceCue.PASS,
              StanceCue.LIMIT,
              StanceCue.WISH,
              StanceCue.GOOD_HINT));

  private final Phrases<StanceCue> cues;
  private final LongAndOften stretches;
  private final Deeds deeds;
  private final Predicates predicates;
  private final Questions questions;

  StanceWords(Map<StanceCue, List<String>> words) {
    this.stretches = new LongAndOften(words);
    this.deeds = new Deeds(words);
    this.predicates = new Predicates(words);
    this.questions = new Questions(words);
    Map<StanceCue, List<String>> phrases = new EnumMap<>(words);
    phrases.keySet().removeAll(PARTS);
    phrases.replaceAll((meaning, its) -> Contractions.withFull(its));
    this.cues = Phrases.of(phrases);
  }

  StanceLine in(Tokens said) {
    List<PhraseMatch<StanceCue>> every = cues.every(said);
    List<PhraseMatch<StanceCue>> found = new ArrayList<>(disjoint(every));
    found.addAll(soured(found, denied(every)));
    every.stream()
        .filter(cue -> cue.meaning() == StanceCue.SAYS || opensAsDemand(said, cue))
        .forEach(found::add);
    addApartFrom(GOOD, stretches.in(said), found);
    addApartFrom(BAD, deeds.in(said), found);
    addApartFrom(JUDGED, predicates.in(said), found);
    found.addAll(questions.in(said));
    found.sort(Comparator.comparingInt(PhraseMatch::first));
    return new StanceLine(said, found);
  }

  /** "Answer the phone" is a demand where "they answer the phone" praises. */
  private static boolean opensAsDemand(Tokens said, PhraseMatch<StanceCue> cue) {
    return cue.meaning() == StanceCue.ACT && said.startsSentence(cue.first());
  }

  /** The cues from left to right, the longest first; the verb of a sentence is apart from them. */
  private static List<PhraseMatch<StanceCue>> disjoint(List<PhraseMatch<StanceCue>> every) {
    List<PhraseMatch<StanceCue>> longest = new ArrayList<>();
    int end = 0;
    int next = 0;
    while (next < every.size()) {
      int first = every.get(next).first();
      List<PhraseMatch<StanceCue>> here = new ArrayList<>();
      int longestEnd = end;
      for (; next < every.size() && every.get(next).first() == first; next++) {
        if (every.get(next).meaning() != StanceCue.SAYS) {
          here.add(every.get(next));
          longestEnd = Math.max(longestEnd, every.get(next).end());
        }
      }
      if (first >= end) {
        int itsEnd = longestEnd;
        here.stream().filter(cue -> cue.end() == itsEnd).forEach(longest::add);
        end = longestEnd;
      }
    }
    return longest;
  }

  /**
   * Adds what does not lie in a cue that says the contrary: "inside twenty weeks", "let us down".
   */
  private static void addApartFrom(
      Set<StanceCue> contrary,
      List<PhraseMatch<StanceCue>> more,
      List<PhraseMatch<StanceCue>> found) {
    BitSet taken = new BitSet();
    found.stream()
        .filter(cue -> contrary.contains(cue.meaning()))
        .forEach(cue -> taken.set(cue.first(), cue.end()));
    for (PhraseMatch<StanceCue> cue : more) {
      if (!overlaps(taken, cue)) {
        found.add(cue);
      }
    }
  }

  /** Looks at the words of the cue alone, so that a long line takes no longer for each of them. */
  private static boolean overlaps(BitSet taken, PhraseMatch<StanceCue> cue) {
    for (int at = cue.first(); at < cue.end(); at++) {
      if (taken.get(at)) {
        return true;
      }
    }
    return false;
  }

  private static BitSet denied(List<PhraseMatch<StanceCue>> every) {
    BitSet denied = new BitSet();
    every.stream()
        .filter(cue -> cue.meaning() == StanceCue.NOT)
        .forEach(denial -> denied.set(denial.first(), denial.end()));
    return denied;
  }

  private static List<PhraseMatch<StanceCue>> soured(
      List<PhraseMatch<StanceCue>> cues, BitSet denied) {
    List<PhraseMatch<StanceCue>> soured = new ArrayList<>();
    for (PhraseMatch<StanceCue> cue : cues) {
      if (cue.meaning() == StanceCue.BAD && overlaps(denied, cue)) {
        soured.add(new PhraseMatch<>(StanceCue.SOURS, cue.first(), cue.end()));
      }
    }
    return soured;
  }
}
