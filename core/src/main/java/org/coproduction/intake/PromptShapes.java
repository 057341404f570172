package org.coproduction.intake;

import java.util.List;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Phrases;
import org.coproduction.text.Tokens;

/**
 * Tells the questions and headings that people answered from what they answered.
 *
 * <p>A heading that is common at such events is one by its words. Any other line is one by its
 * shape: it asks the people there, or is printed twice, and lines follow that do not ask.
 */
final class PromptShapes {

  /** The longest question that is still read as a heading, in words. */
  private static final int LONGEST = 25;

  /** The fewest words of a common heading that may be followed by others, as in "… at school?". */
  private static final int TELLING = 3;

  private final Phrases<NotesCue> cues;

  PromptShapes(Phrases<NotesCue> cues) {
    this.cues = cues;
  }

  boolean isPrompt(List<Piece> lines, int index) {
    Piece line = lines.get(index);
    if (!mayBeHeading(line) || !isFollowed(lines, index)) {
      return false;
    }
    int from = afterLeadIn(line.tokens());
    if (cues.whole(line.tokens(), from).contains(NotesCue.PROMPT)) {
      return true;
    }
    if (!opensList(line.tokens())) {
      return false;
    }
    return beginsAsCommonHeading(line.tokens(), from)
        || isPrintedTwice(lines, index)
        || (asksPeople(line.tokens(), from) && isAnswered(lines, index));
  }

  private static boolean mayBeHeading(Piece line) {
    boolean plainOrNumbered =
        !line.isBulleted() || line.bullet() == Bullet.NUMBER || line.bullet() == Bullet.LETTER;
    return plainOrNumbered && line.tokens().size() > 0 && line.tokens().size() <= LONGEST;
  }

  private static boolean isFollowed(List<Piece> lines, int index) {
    return index + 1 < lines.size();
  }

  private static boolean opensList(Tokens tokens) {
    String end = tokens.before(tokens.size());
    return end.contains("?") || end.contains(":");
  }

  private boolean beginsAsCommonHeading(Tokens tokens, int from) {
    return cues.every(tokens).stream()
        .anyMatch(
            match ->
                match.meaning() == NotesCue.PROMPT
                    && match.first() == from
                    && match.length() >= TELLING);
  }

  private static boolean isPrintedTwice(List<Piece> lines, int index) {
    return index + 2 < lines.size()
        && Wording.isSame(lines.get(index).tokens(), lines.get(index + 1).tokens());
  }

  private boolean asksPeople(Tokens tokens, int from) {
    List<PhraseMatch<NotesCue>> matches = cues.every(tokens);
    boolean asks =
        matches.stream()
            .anyMatch(match -> match.meaning() == NotesCue.ASKS_PEOPLE && match.first() == from);
    return asks && matches.stream().anyMatch(match -> match.meaning() == NotesCue.PEOPLE_ASKED);
  }

  /** A question among questions is one that people asked, not one they were asked. */
  private static boolean isAnswered(List<Piece> lines, int index) {
    if (index + 2 >= lines.size()) {
      return false;
    }
    return !opensList(lines.get(index + 1).tokens()) && !opensList(lines.get(index + 2).tokens());
  }

  /** The first token behind "Question 1:", "Q2" or "Section A". */
  private int afterLeadIn(Tokens tokens) {
    if (tokens.size() < 2) {
      return 0;
    }
    String first = tokens.word(0);
    if (first.length() <= 3
        && first.charAt(0) == 'q'
        && Character.isDigit(first.charAt(first.length() - 1))) {
      return 1;
    }
    boolean leadIn =
        cues.every(tokens).stream()
            .anyMatch(
                match ->
                    match.meaning() == NotesCue.LEAD_IN
                        && match.first() == 0
                        && match.length() == 1);
    boolean numbered = tokens.word(1).length() == 1 || Character.isDigit(tokens.word(1).charAt(0));
    return leadIn && numbered && tokens.size() > 2 ? 2 : 0;
  }
}
