package org.coproduction.theme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.text.Tokens;
import org.coproduction.value.Words;

/**
 * How much each cue of a codebook tells: more, the more words it has and the fewer themes have them
 * in their cues. "School" stands in the cues of many themes, so that a line about transport to
 * school is about transport. It is a matter of the codebook alone: no text is counted.
 */
final class CueWeights {

  /** What a word counts that one theme alone has. */
  private static final int WHOLE = 60;

  private final Map<String, Integer> themesByStem = new HashMap<>();

  CueWeights(List<Theme> themes) {
    for (Theme theme : themes) {
      Set<String> stems = new HashSet<>();
      for (Words cue : theme.getCues()) {
        Tokens words = Tokens.of(cue.text());
        for (int at = 0; at < words.size(); at++) {
          stems.add(words.stem(at));
        }
      }
      stems.forEach(stem -> themesByStem.merge(stem, 1, Integer::sum));
    }
  }

  /** The weight of a phrase, at least 1. */
  int of(String phrase) {
    Tokens words = Tokens.of(phrase);
    int weight = 1;
    for (int at = 0; at < words.size(); at++) {
      weight += WHOLE / themesByStem.getOrDefault(words.stem(at), 1);
    }
    return weight;
  }
}
