package org.coproduction.theme;

import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.text.PhraseFile;
import org.coproduction.text.Tokens;
import org.coproduction.value.ThemeId;
import org.coproduction.value.Words;

/**
 * How much each cue of a codebook tells: more, the more words it has and the fewer themes have them
 * in their cues. "School" stands in the cues of many themes, so that a line about transport to
 * school is about transport. It is a matter of the codebook and of a list of words alone: no text is
 * counted. A word that is a cue by
 * itself is its theme's own and counts whole for it. By that list a word that names something, such as "tribunal", counts double, and one that
 * can be said of anything, such as "told", half or a quarter.
 */
final class CueWeights {

  /** What a word counts that one theme alone has. */
  private static final int WHOLE = 60;

  private static final Map<String, Integer> QUARTERS =
      Map.of("quarter", 1, "half", 2, "double", 8);

  private final Map<String, Integer> themesByStem = new HashMap<>();
  private final Map<String, ThemeId> owners = new HashMap<>();
  private final Map<String, Integer> quartersByStem;

  CueWeights(List<Theme> themes) {
    quartersByStem = quartersByStem();
    for (Theme theme : themes) {
      Set<String> stems = new HashSet<>();
      for (Words cue : theme.getCues()) {
        Tokens words = Tokens.of(cue.text());
        for (int at = 0; at < words.size(); at++) {
          stems.add(words.stem(at));
        }
        if (words.size() == 1) {
          owners.putIfAbsent(words.stem(0), theme.getId());
        }
      }
      stems.forEach(stem -> themesByStem.merge(stem, 1, Integer::sum));
    }
  }

  private static Map<String, Integer> quartersByStem() {
    InputStream stream = CueWeights.class.getResourceAsStream("en/weights.txt");
    if (stream == null) {
      throw new IllegalStateException("a file of words is missing from the library");
    }
    Map<String, Integer> quarters = new HashMap<>();
    PhraseFile.read(stream)
        .forEach(
            (name, words) ->
                words.forEach(
                    word -> quarters.put(Tokens.of(word).stem(0), QUARTERS.getOrDefault(name, 4))));
    return quarters;
  }

  /** The weight of a phrase of a theme, at least 1. */
  int of(String phrase, ThemeId theme) {
    Tokens words = Tokens.of(phrase);
    int most = 0;
    int sum = 0;
    for (int at = 0; at < words.size(); at++) {
      String stem = words.stem(at);
      int whole = WHOLE * quartersByStem.getOrDefault(stem, 4) / 4;
      boolean isItsOwn = theme.equals(owners.get(stem));
      int here = isItsOwn ? whole : (int) (whole / Math.sqrt(themesByStem.getOrDefault(stem, 1)));
      most = Math.max(most, here);
      sum += here;
    }
    return 1 + (sum);
  }
}
