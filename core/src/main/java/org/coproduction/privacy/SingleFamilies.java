package org.coproduction.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coproduction.text.CalendarWords;
import org.coproduction.text.NumberWords;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Phrases;
import org.coproduction.text.Tokens;

/**
 * Sentences that tell of one family or child: somebody is pointed at, and facts are told of them.
 *
 * <p>Who is pointed at is somebody present, singled out, of a rare kind of family, a relative, "the
 * boy who", somebody named, or the writer's own home. What befalls few points out who that is by
 * itself; of what befalls many, of ages and of places that are named two are needed. One child in
 * five, every child and what should be are nobody's.
 */
final class SingleFamilies {

  private static final Set<String> WHOSE = ExactWords.of("whose");
  private static final Set<String> WHO = ExactWords.of("child-of-age");
  private static final Set<String> YEAR = ExactWords.of("year");

  /** What points by itself, also where no article does: "lad who". */
  private static final Set<String> WHICH = ExactWords.of("which");

  /** What points behind a person with whom a note begins: "Mum with the twins". */
  private static final Set<String> OPENERS = ExactWords.of("openers");

  /** What is told of a person with whom a note begins: "Mum is a refugee". */
  private static final Set<String> TOLD = ExactWords.of("told");

  private static final Set<String> ARTICLES = ExactWords.of("articles");
  private static final Set<String> ANY = ExactWords.of("any-one");

  private static final Set<String> OBJECTS = ExactWords.of("objects");
  private static final Set<String> SHORT = ExactWords.of("short-is");
  private static final Set<String> POSSESSIVES = ExactWords.of("possessives");

  private static final Set<String> CHILDREN = ExactWords.of("children");

  private static final Set<String> NO_QUALITIES = ExactWords.of("no-qualities");

  /** How many words may part "my" from "lad". */
  private static final int MOST_QUALITIES = 2;

  private static final Set<String> OF_AGE = ExactWords.of("of-age");

  /** What a number counts where it is no age. */
  private static final Set<String> COUNTED = ExactWords.of("counted");

  private static final Set<String> TO_PLACES = ExactWords.of("to-places");
  private static final Set<String> SCHOOLS = ExactWords.of("schools");
  private static final int OLDEST = 25;

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

  /**
   * Looks for them.
   *
   * @param names the names of children and their families in the text, in order
   */
  List<SingleFamily> in(FoldedText text, Tokens tokens, List<NamesInText.Name> names) {
    List<PhraseMatch<Cue>> matches = new ArrayList<>(cues.disjoint(tokens));
    matches.addAll(pointed(tokens));
    matches.addAll(plain(tokens, names));
    matches.sort(Comparator.comparingInt(PhraseMatch::first));
    BitSet speech = new BitSet();
    for (PhraseMatch<Cue> match : matches) {
      if (match.meaning() == Cue.SPEECH) {
        speech.set(match.first());
      }
    }
    List<SingleFamily> families = new ArrayList<>();
    ToldOfOne sentence = new ToldOfOne();
    int next = 0;
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.startsSentence(at)) {
        sentence.close(text, tokens, families);
        sentence = new ToldOfOne();
      }
      if (isChildOfAge(tokens, at)) {
        sentence.sure(at, at + 5);
      }
      while (next < matches.size() && matches.get(next).first() == at) {
        PhraseMatch<Cue> match = matches.get(next++);
        sentence.add(match, isSubject(tokens, match, speech));
      }
    }
    sentence.close(text, tokens, families);
    return List.copyOf(families);
  }

  /** "He is", "she lost": what follows is told of them; what they say in post is not. */
  private static boolean isSubject(Tokens tokens, PhraseMatch<Cue> match, BitSet speech) {
    int behind = match.end();
    return match.meaning() == Cue.HE
        && !OBJECTS.contains(tokens.word(match.first()))
        && (SHORT.contains(tokens.word(match.first()))
            || (behind < tokens.size()
                && tokens.before(behind).isBlank()
                && !tokens.startsSentence(behind)
                && !speech.get(behind)));
  }

  /** Facts of no phrase: names, ages and places. */
  private static List<PhraseMatch<Cue>> plain(Tokens tokens, List<NamesInText.Name> names) {
    List<PhraseMatch<Cue>> facts = new ArrayList<>();
    BitSet named = new BitSet();
    for (NamesInText.Name name : names) {
      named.set(name.first(), name.end());
      facts.add(new PhraseMatch<>(Cue.NAMED, name.first(), name.end()));
    }
    for (int at = 1; at < tokens.size(); at++) {
      if (tokens.startsSentence(at) || named.get(at)) {
        continue;
      }
      if (isAge(tokens, at, named.get(at - 1))) {
        facts.add(new PhraseMatch<>(Cue.AGE, at, at + 1));
      } else if (isPlace(tokens, at)) {
        facts.add(new PhraseMatch<>(Cue.PLACE, at, at + 1));
      }
    }
    return facts;
  }

  /** "Is six", "turned 9", "(14)" behind a name. */
  private static boolean isAge(Tokens tokens, int at, boolean behindName) {
    if (number(tokens.word(at)) > OLDEST) {
      return false;
    }
    boolean counts =
        at + 1 < tokens.size()
            && !tokens.startsSentence(at + 1)
            && tokens.before(at + 1).isBlank()
            && COUNTED.contains(tokens.word(at + 1));
    boolean decimal = at + 1 < tokens.size() && !tokens.before(at + 1).isEmpty();
    boolean ends = at + 1 >= tokens.size() || decimal;
    return !counts && ends && (behindName || OF_AGE.contains(tokens.word(at - 1)));
  }

  private static int number(String word) {
    if (word.length() <= 2
        && !word.isEmpty()
        && word.chars().allMatch(unit -> unit >= '0' && unit <= '9')) {
      return Integer.parseInt(word);
    }
    return NumberWords.number(word).orElse(OLDEST + 1);
  }

  /** "Beckside Primary", "at Hollin Bank". */
  private static boolean isPlace(Tokens tokens, int at) {
    if (!tokens.isCapitalised(at) || CalendarWords.isAny(tokens.word(at))) {
      return false;
    }
    String text = tokens.text(at, at + 1);
    boolean shouted = text.codePoints().filter(Character::isUpperCase).count() > 1;
    boolean school =
        SCHOOLS.contains(tokens.word(at))
            && tokens.isCapitalised(at - 1)
            && tokens.before(at).isBlank();
    return school || (!shouted && text.length() > 2 && TO_PLACES.contains(tokens.word(at - 1)));
  }

  /** People who are pointed out, in order: by "only" before them or by what follows. */
  private List<PhraseMatch<Cue>> pointed(Tokens tokens) {
    List<PhraseMatch<Cue>> every = people.every(tokens);
    BitSet relations = new BitSet();
    for (PhraseMatch<Cue> match : every) {
      // "The twins' mother": a relative points as "the twins who" does.
      relations.set(match.first());
    }
    List<PhraseMatch<Cue>> pointed = new ArrayList<>();
    for (PhraseMatch<Cue> match : every) {
      if (match.meaning() == Cue.PERSON) {
        meaning(tokens, match, relations)
            .ifPresent(cue -> pointed.add(new PhraseMatch<>(cue, match.first(), match.end())));
      }
    }
    return pointed;
  }

  private static Optional<Cue> meaning(Tokens tokens, PhraseMatch<Cue> person, BitSet relations) {
    int first = person.first();
    int end = person.end();
    String before = first > 0 ? tokens.word(first - 1) : "";
    boolean points =
        end < tokens.size()
            && relations.get(end)
            && tokens.before(end).replace("'", "").replace("’", "").isBlank();
    if (before.equals("only") && first > 1 && ARTICLES.contains(tokens.word(first - 2))) {
      return Optional.of(Cue.ONLY);
    }
    if (isOwn(tokens, first)) {
      return Optional.of(Cue.OWN);
    }
    if (tokens.startsSentence(first) && isToldOf(tokens, end)) {
      return Optional.of(Cue.SOMEBODY);
    }
    if (!points) {
      return Optional.empty();
    }
    if (before.equals("one")
        && first > 1
        && Set.of("only", "just").contains(tokens.word(first - 2))) {
      return Optional.of(Cue.ONLY);
    }
    if (ARTICLES.contains(before) || (first > 1 && ARTICLES.contains(tokens.word(first - 2)))) {
      return Optional.of(Cue.DEFINITE);
    }
    boolean which = WHICH.contains(tokens.word(end));
    boolean ofYear = first > 1 && YEAR.contains(tokens.word(first - 2));
    boolean any = (ANY.contains(before) || ofYear) && tokens.word(end).equals("with");
    boolean opens = tokens.startsSentence(first) && OPENERS.contains(tokens.word(end));
    return which || any || opens ? Optional.of(Cue.SOMEBODY) : Optional.empty();
  }

  /** "Mum is …", "Gran (82) looks …". */
  private static boolean isToldOf(Tokens tokens, int at) {
    return at < tokens.size()
        && !tokens.startsSentence(at)
        && (TOLD.contains(tokens.word(at))
            || (tokens.before(at).strip().equals("(")
                && Character.isDigit(tokens.word(at).charAt(0))));
  }

  /** "My lad", "our middle girl", "her lovely autistic boy". */
  private static boolean isOwn(Tokens tokens, int person) {
    for (int at = person - 1; at >= Math.max(0, person - 1 - MOST_QUALITIES); at--) {
      if (tokens.startsSentence(at + 1) || !tokens.before(at + 1).isBlank()) {
        return false;
      }
      if (POSSESSIVES.contains(tokens.word(at))) {
        return at == person - 1
            ? CHILDREN.contains(tokens.word(person))
            : isQuality(tokens, at + 1, person);
      }
    }
    return false;
  }

  private static boolean isQuality(Tokens tokens, int from, int person) {
    for (int at = from; at < person; at++) {
      if (NO_QUALITIES.contains(tokens.word(at)) || tokens.word(at).endsWith("ing")) {
        return false;
      }
    }
    return CHILDREN.contains(tokens.word(person));
  }

  /** "My 7 year old son": the number may be a word. */
  private static boolean isChildOfAge(Tokens tokens, int at) {
    return at + 5 <= tokens.size()
        && WHOSE.contains(tokens.word(at))
        && YEAR.contains(tokens.word(at + 2))
        && tokens.word(at + 3).equals("old")
        && WHO.contains(tokens.word(at + 4))
        && !tokens.startsSentence(at + 4);
  }
}
