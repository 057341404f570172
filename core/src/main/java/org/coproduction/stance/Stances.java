package org.coproduction.stance;

import java.io.InputStream;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.coproduction.feedback.Stance;
import org.coproduction.stance.StanceClause.Judgement;
import org.coproduction.text.PhraseFile;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Phrases;
import org.coproduction.text.Tokens;

/**
 * Suggests how something that was said judges the present, from its own words alone: what stands
 * under "what is working well" may well be a complaint.
 *
 * <p>The words by which it goes are data. Where good and bad stand side by side, the stance is
 * mixed; praise that is limited ("sometimes", "but not always") is mixed too; a wish or proposal
 * does not judge. It is a suggestion that a person may change. Immutable and thread-safe.
 */
public final class Stances {

  /** The longest line that can merely name a subject, in words. */
  private static final int LONGEST_LABEL = 9;

  private final Phrases<StanceCue> cues;

  private Stances(Phrases<StanceCue> cues) {
    this.cues = cues;
  }

  /**
   * A reader of English.
   *
   * @return the reader; make it once
   */
  public static Stances english() {
    InputStream stream = Stances.class.getResourceAsStream("en/stance.txt");
    if (stream == null) {
      throw new IllegalStateException("a file of cues is missing from the library");
    }
    return new Stances(Phrases.of(PhraseFile.read(stream, StanceCue.class)));
  }

  /**
   * The stance of a line.
   *
   * @param said the line
   * @param underSubject whether it stands under a line that only names somebody or something, and
   *     so is said of that
   * @return the suggested stance
   */
  public Stance stanceOf(Tokens said, boolean underSubject) {
    return stanceOf(said, underSubject, clause -> true);
  }

  /**
   * How a line judges one of the things that it is about. A clause that is about something judges
   * that; a clause that is about nothing, such as "but not always", judges what the clause before
   * it is about. A question or label is one for all that it is about.
   *
   * @param said the line
   * @param underSubject whether it stands under a line that only names somebody or something
   * @param about the tokens that are about the thing; where there are none, the line as a whole is
   * @param ofAnything the tokens that are about this or another thing
   * @return the suggested stance
   */
  public Stance stanceOf(Tokens said, boolean underSubject, BitSet about, BitSet ofAnything) {
    if (about.isEmpty()) {
      return stanceOf(said, underSubject);
    }
    List<Integer> starts =
        StanceClause.of(said, cues.disjoint(said)).stream().map(StanceClause::first).toList();
    Set<Integer> itsOwn = new HashSet<>();
    boolean claimed = false;
    boolean its = false;
    for (int at = 0; at < starts.size(); at++) {
      int end = at + 1 < starts.size() ? starts.get(at + 1) : said.size();
      if (holdsAny(ofAnything, starts.get(at), end)) {
        its = holdsAny(about, starts.get(at), end);
        if (its && !claimed) {
          itsOwn.addAll(starts.subList(0, at));
        }
        claimed = true;
      }
      if (its) {
        itsOwn.add(starts.get(at));
      }
    }
    return stanceOf(said, underSubject, clause -> itsOwn.contains(clause.first()));
  }

  private static boolean holdsAny(BitSet tokens, int first, int end) {
    int next = tokens.nextSetBit(first);
    return next >= 0 && next < end;
  }

  private Stance stanceOf(Tokens said, boolean underSubject, Predicate<StanceClause> counts) {
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
      if (counts.test(clause)) {
        judgements.addAll(clause.judgements(underSubject));
      }
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
