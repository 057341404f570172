package org.coproduction.privacy;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.coproduction.text.Tokens;

/**
 * Rows of names that are said to be of families: "Ada Bell and Tam Cole, parents" and "Parents:
 * Ada, Tam". A semicolon or a full stop ends a row, and so does any word but "and" between two
 * names.
 */
final class NameRows {

  private static final Set<String> AND = ExactWords.of("and-names");
  private static final Set<String> ALL = ExactWords.of("all-of-row");
  private static final int MOST_LABEL_WORDS = 4;

  private final Tokens tokens;
  private final NameCues cues;
  private final List<NamesInText.Name> names;

  /** The first words of the names in such rows. */
  private final BitSet ofFamilies = new BitSet();

  NameRows(Tokens tokens, NameCues cues, List<NamesInText.Name> names) {
    this.tokens = tokens;
    this.cues = cues;
    this.names = names;
    fromBehind();
    fromBefore();
  }

  boolean isOfFamilies(NamesInText.Name name) {
    return ofFamilies.get(name.first());
  }

  /** "Ada Bell and Tam Cole, parents": the word behind the last is said of them all. */
  private void fromBehind() {
    boolean said = false;
    for (int index = names.size() - 1; index >= 0; index--) {
      NamesInText.Name name = names.get(index);
      said = (said && isJoinedToNext(index)) || isSaidBehind(name.end());
      if (said) {
        ofFamilies.set(name.first());
      }
    }
  }

  private boolean isSaidBehind(int end) {
    boolean all = end < tokens.size() && ALL.contains(tokens.word(end));
    int word = all ? end + 1 : end;
    if (word >= tokens.size() || !cues.startsAt(NameCue.FAMILIES, word)) {
      return false;
    }
    int behind = word + 1;
    while (behind < tokens.size()
        && cues.is(NameCue.FAMILIES, behind)
        && !cues.startsAt(NameCue.FAMILIES, behind)) {
      behind++;
    }
    boolean closes =
        behind >= tokens.size()
            || tokens.startsSentence(behind)
            || !tokens.before(behind).isBlank()
            || AND.contains(tokens.word(behind));
    String between = tokens.before(end).strip();
    return closes
        && !NamesInText.isPossessive(tokens.text(behind - 1, behind))
        && (between.startsWith("(") || isComma(between));
  }

  /** "Parents: Ada, Tam": the word before the colon is said of them all. */
  private void fromBefore() {
    boolean said = false;
    for (int index = 0; index < names.size(); index++) {
      NamesInText.Name name = names.get(index);
      said = (said && isJoinedToNext(index - 1)) || isLabelled(name.first());
      if (said) {
        ofFamilies.set(name.first());
      }
    }
  }

  private boolean isLabelled(int first) {
    if (first == 0 || !tokens.before(first).strip().equals(":")) {
      return false;
    }
    boolean atColon = cues.is(NameCue.FAMILIES, first - 1);
    for (int at = first - 1; at >= Math.max(0, first - MOST_LABEL_WORDS); at--) {
      if (cues.is(NameCue.POST, at)) {
        return false;
      }
      // "Parents in the room: Ada", but not "How parents put it: …".
      if (tokens.startsSentence(at) || !tokens.before(at).isBlank()) {
        return atColon || cues.startsAt(NameCue.FAMILIES, at);
      }
    }
    return atColon;
  }

  /** Whether only a comma or "and" parts a name from the next. */
  boolean isJoinedToNext(int index) {
    if (index < 0 || index + 1 >= names.size()) {
      return false;
    }
    int end = names.get(index).end();
    int next = names.get(index + 1).first();
    if (next == end) {
      String between = tokens.before(next).strip();
      return between.equals(",") || between.equals("&") || between.equals("+");
    }
    return next == end + 1
        && AND.contains(tokens.word(end))
        && !tokens.startsSentence(end)
        && !tokens.startsSentence(next);
  }

  private static boolean isComma(String between) {
    return between.equals(",") || between.equals("-") || between.equals("–") || between.equals("—");
  }
}
