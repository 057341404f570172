package org.coproduction.intake;

import java.util.List;
import java.util.function.Predicate;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Phrases;
import org.coproduction.text.Tokens;

/** Tells what belongs to a page or print from what people said at an event. */
final class PageFurniture {

  /** The fewest signs of a step that make a line the way through a site. */
  private static final int STEPS = 2;

  private final Phrases<NotesCue> cues;

  PageFurniture(Phrases<NotesCue> cues) {
    this.cues = cues;
  }

  /** Whether a line is furniture wherever it stands. A single word may be what somebody said. */
  boolean isAnywhere(Piece line) {
    return !line.saysSomething()
        || (!line.isBulleted()
            && (isTrail(line)
                || line.text().startsWith("\u00A9")
                || has(
                    line,
                    match -> match.meaning() == NotesCue.FURNITURE_START && match.first() == 0)
                || (isWhole(line) && line.tokens().size() > 1)));
  }

  /** Whether a line above the first prompt is furniture. */
  boolean isAbove(Piece line) {
    return isAnywhere(line)
        || (!line.isBulleted()
            && (isWhole(line) || has(line, match -> match.meaning() == NotesCue.FURNITURE_EDGE)));
  }

  /** How many of the last lines are the foot of a page. */
  int foot(List<Piece> lines) {
    int foot = 0;
    for (int index = lines.size() - 1; index >= 0 && isOfFoot(lines.get(index)); index--) {
      // A single word above the foot may be the last thing that somebody said.
      foot = isAnywhere(lines.get(index)) ? lines.size() - index : foot;
    }
    return foot;
  }

  private boolean isOfFoot(Piece line) {
    return isAnywhere(line) || (!line.isBulleted() && isWhole(line));
  }

  /** The way back through a site: "Home > Children > Events". */
  private static boolean isTrail(Piece line) {
    return line.text()
            .chars()
            .filter(sign -> sign == '>' || sign == '\u203A' || sign == '\u00BB')
            .count()
        >= STEPS;
  }

  /** A bilingual page says the same on both sides of a slash. */
  private boolean isWhole(Piece line) {
    Tokens tokens = line.tokens();
    for (int at = 0; at < tokens.size(); at++) {
      boolean begins = at == 0 || tokens.before(at).indexOf('/') >= 0;
      if (begins && cues.whole(tokens, at).contains(NotesCue.FURNITURE)) {
        return true;
      }
    }
    return false;
  }

  private boolean has(Piece line, Predicate<PhraseMatch<NotesCue>> wanted) {
    return cues.every(line.tokens()).stream().anyMatch(wanted);
  }
}
