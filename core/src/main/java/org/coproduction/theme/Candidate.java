package org.coproduction.theme;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.coproduction.feedback.Stance;
import org.coproduction.text.PhraseMatch;
import org.coproduction.value.TextSpan;
import org.coproduction.value.ThemeId;

/** What speaks for one theme in one line. Used once, by one thread. */
final class Candidate {

  /** Where nothing of the line itself speaks for the theme, it comes after what does. */
  private static final int NOT_IN_THE_LINE = Integer.MAX_VALUE;

  /** How many words open a line: what it is about mostly stands among them. */
  private static final int OPENING = 3;

  /** What a cue counts in the head of a line, in its opening and elsewhere, in quarters. */
  private static final int IN_HEAD = 10;

  private static final int IN_OPENING = 5;
  private static final int ELSEWHERE = 4;

  /** A narrower theme needs three quarters of what speaks for the wider one to come before it. */
  private static final int ENOUGH_OF_FOUR = 3;

  private static final int ALL_OF_FOUR = 4;

  private final int order;
  private final BitSet tokens = new BitSet();
  private final List<FoundCue> cues = new ArrayList<>();
  private final List<TextSpan> spans = new ArrayList<>();
  private int weight;
  private int hints;
  private boolean isSuggested;
  private int start = NOT_IN_THE_LINE;

  Candidate(int order) {
    this.order = order;
  }

  /**
   * A cue of the line counts twice, a hint once; in the head of the line they count two and a half
   * times as much, and among its first words a quarter more.
   */
  void add(PhraseMatch<CompiledCue> match, FoundCue found, boolean inHead) {
    int there = match.first() < OPENING ? IN_OPENING : ELSEWHERE;
    int quarters = inHead ? IN_HEAD : there;
    tokens.set(match.first(), match.end());
    cues.add(found);
    spans.add(found.span());
    start = Math.min(start, match.first());
    if (match.meaning().isHint()) {
      hints++;
      weight += quarters * match.meaning().weight() / ELSEWHERE;
    } else {
      isSuggested = true;
      weight += 2 * quarters * match.meaning().weight() / ELSEWHERE;
    }
  }

  /**
   * What stands above counts as one word of its cue does; where it only names a subject, of which
   * the line is said, it counts like the head of the line.
   */
  void addAbove(PhraseMatch<CompiledCue> match, FoundCue found, boolean isSubject) {
    cues.add(found);
    isSuggested = true;
    weight += isSubject ? 2 * match.meaning().weight() : match.meaning().weight() / match.length();
  }

  /**
   * A wider theme comes after what is suggested of its own, unless much less speaks for that: a
   * secondary school without a quiet room is not a matter of places because a place is mentioned.
   */
  void yieldTo(Candidate narrower) {
    if (ENOUGH_OF_FOUR * weight <= ALL_OF_FOUR * narrower.weight) {
      weight = Math.min(weight, narrower.weight - 1);
    }
  }

  CodingStatus status() {
    return isSuggested || hints > 1 ? CodingStatus.SUGGESTED : CodingStatus.UNSURE;
  }

  int weight() {
    return weight;
  }

  int start() {
    return start;
  }

  int order() {
    return order;
  }

  BitSet tokens() {
    return tokens;
  }

  Suggestion suggestion(Stance stance, TextSpan wholeLine) {
    ThemeId theme = cues.get(0).theme();
    return new Suggestion(
        theme, status(), stance, spans.isEmpty() ? List.of(wholeLine) : spans, cues);
  }
}
