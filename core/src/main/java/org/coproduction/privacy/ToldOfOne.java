package org.coproduction.privacy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Tokens;
import org.coproduction.value.TextSpan;

/** Whom one sentence points at, and what it tells of them. Used by one thread, once. */
final class ToldOfOne {

  /** Facts that are true of many; two of different kinds point somebody out. */
  private static final Set<Cue> OF_MANY = Set.of(Cue.COMMON, Cue.AGE, Cue.PLACE);

  private static final Set<Cue> OF_NOBODY =
      Set.of(Cue.ORDINARY, Cue.GENERAL, Cue.WISH, Cue.MANY, Cue.SPEECH);

  private static final Set<Cue> NOT_SAID_OF_ONE = Set.of(Cue.GENERAL, Cue.WISH);
  private static final Set<Cue> SOMEBODY = Set.of(Cue.ONE, Cue.FEW, Cue.SOMEBODY);
  private static final Set<Cue> POINTING =
      Set.of(Cue.ONE, Cue.FEW, Cue.SOMEBODY, Cue.DEFINITE, Cue.OWN, Cue.NAMED, Cue.SELF);

  private static final int ENOUGH_OF_MANY = 2;

  private final Set<Cue> said = EnumSet.noneOf(Cue.class);
  private int first = Integer.MAX_VALUE;
  private int end;
  private boolean sure;
  private boolean being;
  private int particulars;
  private int common;
  private int relatives;
  private int endOfRelative;

  void add(PhraseMatch<Cue> match, boolean isBeing) {
    Cue cue = match.meaning();
    // "Any child who …" is nobody, but "the boy who … asked if any child …" is somebody.
    if (cue == Cue.GENERAL && isAny(POINTING)) {
      return;
    }
    said.add(cue);
    being |= isBeing;
    particulars += cue == Cue.PARTICULAR ? 1 : 0;
    common += cue == Cue.COMMON ? 1 : 0;
    if (cue == Cue.OWN && match.first() >= endOfRelative) {
      relatives++;
      endOfRelative = match.end();
    }
    if (!OF_NOBODY.contains(cue)) {
      first = Math.min(first, match.first());
      end = Math.max(end, match.end());
    }
  }

  void sure(int from, int to) {
    sure = true;
    first = Math.min(first, from);
    end = Math.max(end, to);
  }

  void close(FoldedText text, Tokens tokens, List<SingleFamily> families) {
    boolean likely = isLikely();
    if (likely || isPossible()) {
      TextSpan folded = tokens.span(first, end);
      families.add(
          new SingleFamily(
              text.span(folded.start(), folded.end()),
              likely ? Confidence.LIKELY : Confidence.POSSIBLE));
    }
  }

  private boolean isLikely() {
    return sure
        || said.contains(Cue.RARE)
        || said.contains(Cue.ONLY)
        || (said.contains(Cue.DEFINITE) && particulars > (isAny(NOT_SAID_OF_ONE) ? 1 : 0))
        || (said.contains(Cue.ONE) && said.contains(Cue.HERE));
  }

  private boolean isPossible() {
    boolean general = said.contains(Cue.GENERAL);
    boolean theirs = said.contains(Cue.OWN) || said.contains(Cue.NAMED);
    boolean somebody = isAny(SOMEBODY) || (said.contains(Cue.THEIRS) && !said.contains(Cue.MANY));
    int wished = said.contains(Cue.WISH) ? 1 : 0;
    int facts = particulars + ofMany() - wished;
    boolean he = said.contains(Cue.HE) && being;
    if (particulars > 0 && (theirs || (!general && facts > 0 && (somebody || he)))) {
      return true;
    }
    boolean told =
        facts >= ENOUGH_OF_MANY
            && (theirs
                || somebody
                || said.contains(Cue.DEFINITE)
                || (said.contains(Cue.HE) && particulars > 0));
    boolean ofSelf = said.contains(Cue.SELF) && (facts > 0 || said.contains(Cue.OWN));
    return !general && (told || ofSelf);
  }

  /** How many facts of different kinds are told that are true of many. */
  private int ofMany() {
    int kinds = (int) OF_MANY.stream().filter(said::contains).count();
    // Who somebody's relatives are is a fact too.
    return kinds + (common > 1 ? 1 : 0) + (relatives > 1 && kinds > 0 ? 1 : 0);
  }

  private boolean isAny(Set<Cue> cues) {
    return cues.stream().anyMatch(said::contains);
  }
}
