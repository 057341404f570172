package org.coproduction.intake;

import java.util.List;
import java.util.Set;
import org.coproduction.text.Phrases;
import org.coproduction.text.Tokens;

/** Knows the headings of notes by their words alone. */
final class HeadingWords {

  private static final Set<NotesCue> HEADINGS =
      Set.of(
          NotesCue.PROMPT,
          NotesCue.SAID_LABEL,
          NotesCue.REPLY_LABEL,
          NotesCue.REPLY_HEADING,
          NotesCue.COLUMN);

  private final Phrases<NotesCue> cues;

  HeadingWords(Phrases<NotesCue> cues) {
    this.cues = cues;
  }

  /** Whether some words are a heading of notes or of a column, from the first to the last. */
  boolean isHeading(Tokens tokens) {
    return tokens.size() > 0 && cues.whole(tokens, 0).stream().anyMatch(HEADINGS::contains);
  }

  /** Whether some words, from one on, are a heading of a given kind. */
  boolean is(NotesCue kind, Tokens tokens, int from) {
    return tokens.size() > from && cues.whole(tokens, from).contains(kind);
  }

  /** Whether some words are a heading of a given kind. */
  boolean is(NotesCue kind, Tokens tokens) {
    return is(kind, tokens, 0);
  }

  /** Whether a phrase of a given kind stands anywhere in some words. */
  boolean has(NotesCue kind, Tokens tokens) {
    return cues.every(tokens).stream().anyMatch(match -> match.meaning() == kind);
  }

  /** Whether some words begin with a phrase of a given kind. */
  boolean begins(NotesCue kind, Tokens tokens) {
    return cues.every(tokens).stream()
        .anyMatch(match -> match.meaning() == kind && match.first() == 0);
  }

  /** Whether a line names, before a mark, where words were gathered that follow: a chat, a wall. */
  boolean isGathered(Piece line) {
    return !line.isBulleted() && line.text().endsWith(":") && has(NotesCue.GATHERED, line.tokens());
  }

  /** The first tokens of the phrases of a kind. */
  List<Integer> starts(NotesCue kind, Tokens tokens) {
    return cues.every(tokens).stream()
        .filter(match -> match.meaning() == kind)
        .map(match -> match.first())
        .toList();
  }
}
