package org.coproduction.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coproduction.feedback.Stance;
import org.coproduction.intake.StanceClause.Judgement;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Phrases;
import org.coproduction.text.Tokens;
import org.coproduction.value.Words;

/**
 * Suggests how something that was said judges the present, from its own words alone: what stands
 * under "what is working well" may well be a complaint.
 *
 * <p>The words by which it goes are data. Where good and bad stand side by side, the stance is
 * mixed; praise that is limited ("sometimes", "but not always") is mixed too; a wish or proposal
 * does not judge. It is a suggestion that a person may change. Immutable and thread-safe.
 */
public final class StanceReader {

  /** The longest line that can merely name a subject, in words. */
  private static final int LONGEST_LABEL = 9;

  private final Phrases<StanceCue> cues;

  private StanceReader(Phrases<StanceCue> cues) {
    this.cues = cues;
  }

  /**
   * A reader of English.
   *
   * @return the reader; make it once
   */
  public static StanceReader english() {
    return new StanceReader(Phrases.of(CueResource.english("stance.txt", StanceCue.class)));
  }

  /**
   * The stance of something that was said.
   *
   * @param said the words
   * @return the suggested stance
   */
  public Stance stanceOf(Words said) {
    return stanceOf(Tokens.of(said.text()), false);
  }

  /**
   * The stance of a line.
   *
   * @param said the line
   * @param underSubject whether it stands under a line that only names somebody or something, and
   *     so is said of that
   */
  Stance stanceOf(Tokens said, boolean underSubject) {
    List<PhraseMatch<StanceCue>> matches = cues.disjoint(said);
    if (said.before(said.size()).contains("?") || begins(matches, StanceCue.ASKS)) {
      return Stance.QUESTION;
    }
    if (begins(matches, StanceCue.NAMES)) {
      return Stance.LABEL;
    }
    if (underSubject && begins(matches, StanceCue.KIND_ACT)) {
      return Stance.POSITIVE;
    }
    Set<Judgement> judgements = EnumSet.noneOf(Judgement.class);
    for (StanceClause clause : StanceClause.of(said, matches)) {
      judgements.addAll(clause.judgements(underSubject));
    }
    return judged(judgements).orElseGet(() -> unjudged(said, matches, judgements));
  }

  private static Optional<Stance> judged(Set<Judgement> judgements) {
    boolean good = judgements.contains(Judgement.GOOD);
    if (judgements.contains(Judgement.BAD)) {
      return Optional.of(good ? Stance.MIXED : Stance.NEGATIVE);
    }
    if (judgements.contains(Judgement.LIMITED_GOOD) || judgements.contains(Judgement.LIMITED)) {
      return Optional.of(Stance.MIXED);
    }
    return good ? Optional.of(Stance.POSITIVE) : Optional.empty();
  }

  private static Stance unjudged(
      Tokens said, List<PhraseMatch<StanceCue>> matches, Set<Judgement> judgements) {
    boolean saysSomething =
        judgements.contains(Judgement.WISHED)
            || said.size() > LONGEST_LABEL
            || matches.stream().anyMatch(match -> match.meaning() == StanceCue.SAYS);
    return saysSomething ? Stance.NEUTRAL : Stance.LABEL;
  }

  private static boolean begins(List<PhraseMatch<StanceCue>> matches, StanceCue cue) {
    return matches.stream().anyMatch(match -> match.first() == 0 && match.meaning() == cue);
  }
}
