package org.coproduction.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Phrases;
import org.coproduction.text.Tokens;

/** The words of one language that judge. */
final class StanceWords {

  private final Phrases<StanceCue> cues;
  private final LongAndOften stretches;

  StanceWords(Map<StanceCue, List<String>> words) {
    this.stretches = new LongAndOften(words);
    Map<StanceCue, List<String>> phrases = new EnumMap<>(words);
    phrases.remove(StanceCue.UNIT);
    phrases.remove(StanceCue.NUMBER);
    this.cues = Phrases.of(phrases);
  }

  StanceLine in(Tokens said) {
    List<PhraseMatch<StanceCue>> found = new ArrayList<>(cues.disjoint(said));
    found.addAll(stretches.in(said));
    found.sort(Comparator.comparingInt(PhraseMatch::first));
    return new StanceLine(said, found);
  }
}
