package org.coproduction.stance;

import java.io.InputStream;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coproduction.feedback.Stance;
import org.coproduction.text.PhraseFile;
import org.coproduction.text.Tokens;

/**
 * Suggests how something that was said judges the present, from its own words alone: what stands
 * under "what is working well" may well be a complaint.
 *
 * <p>The words by which it goes are data, English and Welsh; a line is read in the language of most
 * of its words. Where careful readers could differ, it keeps to what most of them did:
 *
 * <ul>
 *   <li>Good and bad side by side are mixed, and so is praise that is limited ("sometimes", "but
 *       not always"). That something bad is not so is praise only where nothing is complained of.
 *   <li>A wish, proposal or demand does not judge, whatever it would put right: "more training" is
 *       neutral, "not enough training" is a complaint. So is "could we", unless a question mark
 *       ends it; "can we" asks.
 *   <li>Where nobody says that something is good or bad, what is told may hint at it ("three years
 *       on the list", "she taught us"). A tale of some length without any hint is a complaint, for
 *       who tells one mostly complains; a short one is neutral, and so is what was noted, where to
 *       ring, and "don't know".
 *   <li>Names of troubles, such as "exclusions" or "anxiety", are what services are for. By
 *       themselves they are a label, as any few words without a verb are.
 *   <li>Each part of a sentence, as commas and dashes set them off, judges by itself, and shares
 *       the wishes and limits of its sentence. What a comparison compares with ("than we feared")
 *       and what is over ("after two years") judges nothing; "not X" behind Y sets one against the
 *       other and denies neither. Behind praise, what merely tells of trouble takes the praise
 *       back.
 *   <li>A question beside a complaint or praise gives way to it where that stands first.
 * </ul>
 *
 * <p>It is a suggestion that a person may change. Immutable and thread-safe.
 */
public final class Stances {

  private final StanceWords english;
  private final StanceWords welsh;

  private Stances(StanceWords english, StanceWords welsh) {
    this.english = english;
    this.welsh = welsh;
  }

  /**
   * A reader of English, and of Welsh among it.
   *
   * @return the reader; make it once
   */
  public static Stances english() {
    return new Stances(words("en/stance.txt"), words("cy/stance.txt"));
  }

  private static StanceWords words(String file) {
    InputStream stream = Stances.class.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalStateException("a file of cues is missing from the library");
    }
    return new StanceWords(PhraseFile.read(stream, StanceCue.class));
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
    return read(said).stance(underSubject, clause -> true);
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
    StanceLine line = read(said);
    if (about.isEmpty()) {
      return line.stance(underSubject, clause -> true);
    }
    List<Integer> starts = line.clauses().stream().map(StanceClause::first).toList();
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
    return line.stance(underSubject, clause -> itsOwn.contains(clause.first()));
  }

  /**
   * Whether a line says no more than what was said before it: "ditto", "same here".
   *
   * @param said the line
   * @return true where it takes its stance and subject from there
   */
  public boolean isSameAgain(Tokens said) {
    return read(said).isSameAgain();
  }

  private static boolean holdsAny(BitSet tokens, int first, int end) {
    int next = tokens.nextSetBit(first);
    return next >= 0 && next < end;
  }

  private StanceLine read(Tokens said) {
    StanceLine inEnglish = english.in(said);
    StanceLine inWelsh = welsh.in(said);
    return inWelsh.knownWords() > inEnglish.knownWords() ? inWelsh : inEnglish;
  }
}
