package org.coproduction.theme;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.coproduction.text.PhraseFile;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Phrases;
import org.coproduction.text.Tokens;

/**
 * Where the words of a cue mean something else: "place" in "in place", which is no school place.
 *
 * <p>In a question or heading also what tells of asking and telling: "What families told us" is not
 * about how families are told things.
 */
final class OtherSenses {

  private final Phrases<Boolean> otherwise;
  private final Phrases<Boolean> asks;
  private final Phrases<Boolean> goesOn;

  private OtherSenses(Map<String, List<String>> words) {
    this.otherwise = phrases(words, "otherwise");
    this.asks = phrases(words, "asks");
    this.goesOn = phrases(words, "goes on");
  }

  static OtherSenses english() {
    InputStream stream = OtherSenses.class.getResourceAsStream("en/senses.txt");
    if (stream == null) {
      throw new IllegalStateException("a file of words is missing from the library");
    }
    return new OtherSenses(PhraseFile.read(stream));
  }

  private static Phrases<Boolean> phrases(Map<String, List<String>> words, String name) {
    return Phrases.of(Map.of(true, words.getOrDefault(name, List.of())));
  }

  /** Whether a line opens as one that goes on with what was said before it: "Never had one". */
  boolean goesOn(Tokens line) {
    return goesOn.every(line).stream().anyMatch(match -> match.first() == 0);
  }

  /**
   * How far the other senses reach that begin at each token or before it: cues in them end there.
   */
  int[] reach(Tokens text, FoundCue.Where where) {
    int[] reach = new int[text.size() + 1];
    mark(otherwise.every(text), reach);
    if (where == FoundCue.Where.PROMPT || where == FoundCue.Where.TITLE) {
      mark(asks.every(text), reach);
    }
    for (int at = 1; at < reach.length; at++) {
      reach[at] = Math.max(reach[at], reach[at - 1]);
    }
    return reach;
  }

  private static void mark(List<PhraseMatch<Boolean>> found, int[] reach) {
    for (PhraseMatch<Boolean> match : found) {
      reach[match.first()] = Math.max(reach[match.first()], match.end());
    }
  }
}
