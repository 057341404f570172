package org.coproduction.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Phrases;
import org.coproduction.text.Tokens;
import org.coproduction.value.TextSpan;

/**
 * Sentences that tell of one family or child.
 *
 * <p>It is likely where somebody present is pointed at, singled out, of a rare kind of family,
 * where "the boy who" meets with what befalls few, or where a relative's age is given; it is
 * possible where somebody's relative, or one parent or child, meets with what befalls few. One
 * child in five, every child and what should be are nobody's.
 */
final class SingleFamilies {

  private static final Set<String> WHOSE = Set.of("my", "our", "her", "his", "their", "one", "a");
  private static final Set<String> WHO =
      Set.of("son", "daughter", "boy", "girl", "child", "lad", "toddler", "grandson", "twins");
  private static final Set<String> YEAR = Set.of("year", "yr", "years", "yrs");

  /** What points by itself, also where no article does: "lad who". */
  private static final Set<String> WHICH = Set.of("who", "whose", "whos", "who's", "whom");

  private static final Set<String> ARTICLES = Set.of("the", "that", "this", "those", "these");
  private static final Set<String> ANY = Set.of("a", "an", "one", "another", "two", "our");

  private final Phrases<Cue> cues;
  private final Phrases<Cue> people;

  SingleFamilies(Map<Cue, List<String>> phrases) {
    Map<Cue, List<String>> pointing = new EnumMap<>(phrases);
    pointing.keySet().retainAll(Set.of(Cue.PERSON, Cue.RELATION));
    Map<Cue, List<String>> others = new EnumMap<>(phrases);
    others.keySet().removeAll(pointing.keySet());
    this.cues = Phrases.of(others);
    this.people = Phrases.of(pointing);
  }

  List<SingleFamily> in(FoldedText text, Tokens tokens) {
    List<PhraseMatch<Cue>> matches = cues.disjoint(tokens);
    List<SingleFamily> families = new ArrayList<>();
    Sentence sentence = new Sentence();
    List<PhraseMatch<Cue>> pointed = pointed(tokens);
    int next = 0;
    int nextPointed = 0;
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.startsSentence(at)) {
        sentence.close(text, tokens, families);
        sentence = new Sentence();
      }
      if (isAge(tokens, at)) {
        sentence.sure(at, at + 5);
      }
      while (nextPointed < pointed.size() && pointed.get(nextPointed).first() == at) {
        sentence.add(pointed.get(nextPointed++));
      }
      while (next < matches.size() && matches.get(next).first() == at) {
        sentence.add(matches.get(next++));
      }
    }
    sentence.close(text, tokens, families);
    return List.copyOf(families);
  }

  /** People who are pointed out, in order: by "only" before them or by what follows. */
  private List<PhraseMatch<Cue>> pointed(Tokens tokens) {
    List<PhraseMatch<Cue>> every = people.every(tokens);
    BitSet relations = new BitSet();
    for (PhraseMatch<Cue> match : every) {
      if (match.meaning() == Cue.RELATION) {
        relations.set(match.first());
      }
    }
    List<PhraseMatch<Cue>> pointed = new ArrayList<>();
    for (PhraseMatch<Cue> match : every) {
      if (match.meaning() == Cue.PERSON) {
        meaning(tokens, match, relations)
            .ifPresent(cue -> pointed.add(new PhraseMatch<>(cue, match.first(), match.end())));
      }
    }
    pointed.sort(Comparator.comparingInt(PhraseMatch::first));
    return pointed;
  }

  private static Optional<Cue> meaning(Tokens tokens, PhraseMatch<Cue> person, BitSet relations) {
    int first = person.first();
    int end = person.end();
    String before = first > 0 ? tokens.word(first - 1) : "";
    boolean points = end < tokens.size() && relations.get(end) && tokens.before(end).isBlank();
    if (before.equals("only") && first > 1 && ARTICLES.contains(tokens.word(first - 2))) {
      return Optional.of(Cue.ONLY);
    }
    if (!points) {
      return Optional.empty();
    }
    boolean article =
        ARTICLES.contains(before) || (first > 1 && ARTICLES.contains(tokens.word(first - 2)));
    boolean which = WHICH.contains(tokens.word(end));
    boolean ofYear = first > 1 && YEAR.contains(tokens.word(first - 2));
    boolean any = (ANY.contains(before) || ofYear) && tokens.word(end).equals("with");
    return article || which || any ? Optional.of(Cue.DEFINITE) : Optional.empty();
  }

  /** "My 7 year old son": the number may be a word. */
  private static boolean isAge(Tokens tokens, int at) {
    return at + 5 <= tokens.size()
        && WHOSE.contains(tokens.word(at))
        && YEAR.contains(tokens.word(at + 2))
        && tokens.word(at + 3).equals("old")
        && WHO.contains(tokens.word(at + 4))
        && !tokens.startsSentence(at + 4);
  }

  /** What one sentence has said so far. */
  private static final class Sentence {

    private final Set<Cue> said = EnumSet.noneOf(Cue.class);
    private int first = Integer.MAX_VALUE;
    private int end;
    private boolean sure;
    private int particulars;

    void add(PhraseMatch<Cue> match) {
      Cue cue = match.meaning();
      said.add(cue);
      particulars += cue == Cue.PARTICULAR ? 1 : 0;
      if (cue != Cue.ORDINARY && cue != Cue.GENERAL) {
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
      boolean likely =
          sure
              || said.contains(Cue.RARE)
              || said.contains(Cue.ONLY)
              || (said.contains(Cue.DEFINITE) && particulars > (said.contains(Cue.GENERAL) ? 1 : 0))
              || (said.contains(Cue.ONE) && said.contains(Cue.HERE));
      boolean particular = said.contains(Cue.PARTICULAR);
      boolean possible =
          particular
              && (said.contains(Cue.OWN)
                  || (said.contains(Cue.ONE) && !said.contains(Cue.GENERAL)));
      if (likely || possible) {
        TextSpan folded = tokens.span(first, end);
        families.add(
            new SingleFamily(
                text.span(folded.start(), folded.end()),
                likely ? Confidence.LIKELY : Confidence.POSSIBLE));
      }
    }
  }
}
