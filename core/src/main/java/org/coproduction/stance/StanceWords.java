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
              StanceCue.SAYS,
              StanceCue.UNIT,
              StanceCue.NUMBER,
              StanceCue.DEED,
              StanceCue.ONE,
              StanceCue.THING,
              StanceCue.AUX,
              StanceCue.WH));

  private final Phrases<StanceCue> cues;
  private final Phrases<StanceCue> denials;
  private final Phrases<StanceCue> verbs;
  private final LongAndOften stretches;
  private final Deeds deeds;
  private final Questions questions;

  StanceWords(Map<StanceCue, List<String>> words) {
    this.stretches = new LongAndOften(words);
    this.deeds = new Deeds(words);
    this.questions = new Questions(words);
    Map<StanceCue, List<String>> phrases = new EnumMap<>(words);
    phrases.keySet().removeAll(PARTS);
    this.cues = Phrases.of(phrases);
    this.verbs = Phrases.of(Map.of(StanceCue.SAYS, words.getOrDefault(StanceCue.SAYS, List.of())));
    this.denials = Phrases.of(Map.of(StanceCue.NOT, words.getOrDefault(StanceCue.NOT, List.of())));
  }

  StanceLine in(Tokens said) {
    List<PhraseMatch<StanceCue>> found = new ArrayList<>(cues.disjoint(said));
    found.addAll(soured(found, denials.every(said)));
    found.addAll(verbs.every(said));
    found.addAll(stretches.in(said));
    found.addAll(deeds.in(said));
    found.addAll(questions.in(said));
    found.sort(Comparator.comparingInt(PhraseMatch::first));
    return new StanceLine(said, found);
  }

  private static List<PhraseMatch<StanceCue>> soured(
      List<PhraseMatch<StanceCue>> cues, List<PhraseMatch<StanceCue>> denials) {
    BitSet denied = new BitSet();
    denials.forEach(denial -> denied.set(denial.first(), denial.end()));
    List<PhraseMatch<StanceCue>> soured = new ArrayList<>();
    for (PhraseMatch<StanceCue> cue : cues) {
      int at = denied.nextSetBit(cue.first());
      if (cue.meaning() == StanceCue.BAD && at >= 0 && at < cue.end()) {
        soured.add(new PhraseMatch<>(StanceCue.SOURS, cue.first(), cue.end()));
      }
    }
    return soured;
  }
}
