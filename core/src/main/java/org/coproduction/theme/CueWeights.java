package org.coproduction.theme;

import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.text.PhraseFile;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Phrases;
import org.coproduction.text.Tokens;
import org.coproduction.value.ThemeId;
import org.coproduction.value.Words;

/**
 * How much each cue of a codebook tells: more, the more words it has and the fewer themes have them
 * in their cues. "School" stands in the cues of many themes, so that a line about transport to
 * school is about transport. It is a matter of the codebook and of a list of words alone: no text
 * is counted. A word that is a cue by itself is its theme's own and counts whole for it. By that
 * list what names something, such as "tribunal" or "short breaks", counts double, and a word that
 * can be said of anything, such as "told", half or a quarter.
 */
final class CueWeights {

  /** What a word counts that one theme alone has. */
  private static final int WHOLE = 60;

  /** What the lists of words are worth, in quarters of the whole. */
  private static final Map<String, Integer> QUARTERS = Map.of("quarter", 1, "half", 2, "double", 8);

  private static final int ALL_QUARTERS = 4;

  /**
   * The least that a phrase of so many words counts. People say one word of it of anything, but all
   * of them together of hardly anything else: "out of the loop".
   */
  private static final List<Integer> LEAST = List.of(1, 1, 45, 75, 90);

  private final Map<String, Integer> themesByStem = new HashMap<>();
  private final Map<String, ThemeId> owners = new HashMap<>();
  private final Phrases<Integer> quarters;

  CueWeights(List<Theme> themes) {
    quarters = quarters();
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

  private static Phrases<Integer> quarters() {
    InputStream stream = CueWeights.class.getResourceAsStream("en/weights.txt");
    if (stream == null) {
      throw new IllegalStateException("a file of words is missing from the library");
    }
    Map<Integer, List<String>> phrases = new HashMap<>();
    PhraseFile.read(stream)
        .forEach((name, words) -> phrases.put(QUARTERS.getOrDefault(name, ALL_QUARTERS), words));
    return Phrases.of(phrases);
  }

  /** The weight of a phrase of a theme, at least 1. */
  int of(String phrase, ThemeId theme) {
    Tokens words = Tokens.of(phrase);
    int[] worth = new int[words.size()];
    boolean[] isInName = new boolean[words.size()];
    int weight = 1;
    boolean tellsLittle = false;
    for (PhraseMatch<Integer> match : quarters.disjoint(words)) {
      if (match.length() > 1) {
        weight += WHOLE * match.meaning() / ALL_QUARTERS;
        tellsLittle |= match.meaning() < ALL_QUARTERS;
      }
      for (int at = match.first(); at < match.end(); at++) {
        worth[at] = match.meaning();
        isInName[at] = match.length() > 1;
      }
    }
    for (int at = 0; at < words.size(); at++) {
      if (!isInName[at]) {
        int whole = WHOLE * (worth[at] == 0 ? ALL_QUARTERS : worth[at]) / ALL_QUARTERS;
        String stem = words.stem(at);
        boolean isItsOwn = theme.equals(owners.get(stem));
        weight += isItsOwn ? whole : (int) (whole / Math.sqrt(themesByStem.getOrDefault(stem, 1)));
      }
    }
    int least = tellsLittle ? 1 : LEAST.get(Math.min(words.size(), LEAST.size() - 1));
    return Math.max(weight, least);
  }
}
