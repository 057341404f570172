package org.coproduction.intake;

import java.util.List;
import java.util.function.Predicate;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Phrases;

/** Tells what belongs to a page or print from what people said at an event. */
final class PageFurniture {

  private final Phrases<NotesCue> cues;

  PageFurniture(Phrases<NotesCue> cues) {
    this.cues = cues;
  }

  /** Whether a line is furniture wherever it stands. A single word may be what somebody said. */
  boolean isAnywhere(Piece line) {
    return !line.saysSomething()
        || (!line.isBulleted()
            && (has(
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

  private boolean isWhole(Piece line) {
    return line.tokens().size() > 0 && cues.whole(line.tokens(), 0).contains(NotesCue.FURNITURE);
  }

  private boolean has(Piece line, Predicate<PhraseMatch<NotesCue>> wanted) {
    return cues.every(line.tokens()).stream().anyMatch(wanted);
  }
}
