package org.coproduction.stance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Tokens;

/**
 * What somebody did for somebody: "she taught us", "rings me on Fridays". Who tells of a deed
 * mostly praises it, and who says that it was not done complains.
 */
final class Deeds {

  private static final Set<String> BETWEEN = SmallWords.english("between-deed-and-whom");

  private final Set<String> verbs;
  private final Set<String> people;

  Deeds(Map<StanceCue, List<String>> cues) {
    this.verbs = new HashSet<>(cues.getOrDefault(StanceCue.DEED, List.of()));
    this.people = new HashSet<>(cues.getOrDefault(StanceCue.ONE, List.of()));
  }

  /** The deeds in a text, each as a hint to what is good. */
  List<PhraseMatch<StanceCue>> in(Tokens said) {
    List<PhraseMatch<StanceCue>> deeds = new ArrayList<>();
    for (int at = 0; at + 1 < said.size(); at++) {
      if (verbs.contains(said.word(at))) {
        int whom = at + 1;
        if (BETWEEN.contains(said.word(whom)) && whom + 1 < said.size()) {
          whom++;
        }
        if (people.contains(said.word(whom))) {
          deeds.add(new PhraseMatch<>(StanceCue.GOOD_HINT, at, whom + 1));
        }
      }
    }
    return deeds;
  }
}
