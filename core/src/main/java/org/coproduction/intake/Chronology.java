package org.coproduction.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Puts in order what an account tells with its moments: "youth panel 11 Sept, first draft 3 Nov".
 * Neither says "before", and both together do.
 *
 * <p>To each moment belong the words from where the one before ends up to the next sign or "and"
 * behind it. What these speak of happened then. Used once, by one thread.
 */
final class Chronology {

  /** Where people were heard before there was anything to choose from. */
  static final String PEOPLE_FIRST = "people-dated-first";

  /** Where something was sent before people met. */
  static final String SENT_FIRST = "sent-dated-first";

  /** How many statements apart two moments without a year can be put in order. */
  private static final int REACH = 4;

  /** How many moments apart; more are a list of dates. */
  private static final int NEIGHBOURS = 8;

  /** How many words apart a thing and what was done with it belong together. */
  private static final int TOGETHER = 8;

  private static final Pattern PARTED = Pattern.compile("[;:(),.\u2013\u2014\u2192|]");
  private static final Set<String> JOINTS = FormWords.english("joins-moments");

  private static final List<String> PEOPLE = List.of("lived", "they", "contributors");
  private static final List<String> HEARD =
      List.of(
          "people-heard",
          "workshop",
          "interview",
          "focus-group",
          "drop-in",
          "listening-event",
          "survey",
          "co-design",
          "telephoned",
          "home-visit");

  private final List<StatementWords> words;
  private final List<Told> told = new ArrayList<>();

  private Chronology(List<StatementWords> words) {
    this.words = words;
    for (int index = 0; index < words.size(); index++) {
      addMoments(index);
    }
  }

  /** Adds to the concepts of each statement what its moments tell beside others. */
  static void addTo(List<StatementWords> words) {
    Chronology chronology = new Chronology(words);
    chronology.mark(PEOPLE_FIRST, Happened.PEOPLE_HEARD, Happened.OPTIONS_MADE);
    chronology.mark(SENT_FIRST, Happened.SENT, Happened.MET);
  }

  private void addMoments(int index) {
    Tokens tokens = words.get(index).statement().tokens();
    List<Moment> moments = Moments.in(tokens);
    if (moments.isEmpty()) {
      return;
    }
    Spoken spoken = new Spoken(words.get(index).found());
    int first = 0;
    for (int at = 0; at < moments.size(); at++) {
      int end =
          at + 1 == moments.size()
              ? tokens.size()
              : boundary(tokens, moments.get(at).end(), moments.get(at + 1).first());
      told.add(new Told(index, moments.get(at), spoken.between(first, end)));
      first = end;
    }
  }

  private static int boundary(Tokens tokens, int from, int to) {
    for (int at = from; at < to; at++) {
      if (PARTED.matcher(tokens.before(at)).find() || JOINTS.contains(tokens.word(at))) {
        return at;
      }
    }
    return from;
  }

  private void mark(String concept, Happened earlier, Happened later) {
    Told last = lastDated(later);
    for (int at = 0; at < told.size(); at++) {
      Told begin = told.get(at);
      if (begin.what().contains(earlier)
          && ((last != null && begin.isLongBefore(last)) || isBeforeNear(at, later))) {
        words
            .get(begin.index())
            .found()
            .computeIfAbsent(concept, unseen -> new ArrayList<>())
            .add(new PhraseMatch<>(concept, begin.moment().first(), begin.moment().end()));
      }
    }
  }

  private boolean isBeforeNear(int at, Happened later) {
    int to = Math.min(told.size() - 1, at + NEIGHBOURS);
    for (int other = Math.max(0, at - NEIGHBOURS); other <= to; other++) {
      if (told.get(other).what().contains(later) && told.get(at).isBefore(told.get(other))) {
        return true;
      }
    }
    return false;
  }

  /** Of what has its year, the last; whatever is before any of these is before it. */
  private @Nullable Told lastDated(Happened what) {
    Told last = null;
    for (Told each : told) {
      boolean dated = each.what().contains(what) && each.moment().isDatedLike(each.moment());
      if (dated && (last == null || last.isLongBefore(each))) {
        last = each;
      }
    }
    return last;
  }

  /** What can be told to have happened at a moment. */
  private enum Happened {
    PEOPLE_HEARD,
    OPTIONS_MADE,
    SENT,
    MET
  }

  /** A moment and what happened then. */
  private record Told(int index, Moment moment, Set<Happened> what) {

    boolean isBefore(Told other) {
      boolean first =
          index < other.index || (index == other.index && moment.first() < other.moment.first());
      return Math.abs(index - other.index) <= REACH && moment.isBefore(other.moment, first);
    }

    boolean isLongBefore(Told other) {
      return moment.isDatedLike(other.moment) && moment.isBefore(other.moment, true);
    }
  }

  /** Where the words of one statement speak of what can have happened. */
  private static final class Spoken {

    private final BitSet people;
    private final BitSet heard;
    private final BitSet options;
    private final BitSet made;
    private final BitSet drafts;
    private final BitSet information;
    private final BitSet sent;
    private final BitSet met;

    Spoken(Map<String, List<PhraseMatch<String>>> found) {
      people = places(found, PEOPLE);
      heard = places(found, HEARD);
      options = places(found, List.of("options-thing"));
      made = places(found, List.of("options-made"));
      drafts = places(found, List.of("options-draft"));
      information = places(found, List.of("n-info"));
      sent = places(found, List.of("sent-then"));
      met = places(found, List.of("meeting-then"));
    }

    Set<Happened> between(int first, int end) {
      Set<Happened> what = EnumSet.noneOf(Happened.class);
      boolean spoken = isIn(people, first, end);
      boolean drafted = isIn(drafts, first, end);
      if (isTogether(options, made, first, end) || (drafted && !spoken)) {
        what.add(Happened.OPTIONS_MADE);
      } else if (!drafted && (spoken || isIn(heard, first, end))) {
        what.add(Happened.PEOPLE_HEARD);
      }
      if (isTogether(information, sent, first, end)) {
        what.add(Happened.SENT);
      } else if (isIn(met, first, end)) {
        what.add(Happened.MET);
      }
      return what;
    }

    private static BitSet places(
        Map<String, List<PhraseMatch<String>>> found, List<String> concepts) {
      BitSet places = new BitSet();
      for (String concept : concepts) {
        found.getOrDefault(concept, List.of()).forEach(match -> places.set(match.first()));
      }
      return places;
    }

    private static boolean isIn(BitSet places, int first, int end) {
      int next = places.nextSetBit(first);
      return next >= 0 && next < end;
    }

    private static boolean isTogether(BitSet things, BitSet verbs, int first, int end) {
      for (int at = things.nextSetBit(first); at >= 0 && at < end; at = things.nextSetBit(at + 1)) {
        if (isIn(verbs, Math.max(first, at - TOGETHER), Math.min(end, at + TOGETHER))) {
          return true;
        }
      }
      return false;
    }
  }
}
