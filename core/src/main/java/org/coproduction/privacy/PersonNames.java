package org.coproduction.privacy;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.text.CalendarWords;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Phrases;
import org.coproduction.text.Tokens;
import org.coproduction.value.TextSpan;

/**
 * Names of children and their families in what somebody wrote.
 *
 * <p>A name is likely a family's where it stands beside a relative ("my son Tam", "Tam's mum"), an
 * age or a school year, or speaks in a chat; and possibly one where a given name or an unknown one
 * that acts as people do stands in a sentence about a child or a home, or signs what was said.
 * People in post may be named: no name beside a post is reported.
 */
final class PersonNames {

  /** How far from a name a post still tells that it is somebody's in post, in words. */
  private static final int POST_REACH = 6;

  private static final Set<String> AGED =
      Set.of("aged", "age", "year", "yr", "y", "bl", "blwyddyn");
  private static final Set<String> POINTS_AT = Set.of("about", "for", "with", "except", "exept");
  private static final Set<String> POINTS_TO_PLACES =
      Set.of("from", "at", "in", "of", "to", "near", "the", "our", "a", "an");

  /** Behind these words the name is as often a body's: "Parent Carer Voice". */
  private static final Set<String> OF_BODIES_TOO = Set.of("parent", "carer", "rep");

  private static final Set<String> HOUSEHOLDS =
      Set.of(
          "at", "family", "live", "lives", "moved", "who", "have", "were", "are", "next", "kids");
  private static final Set<String> NEVER_A_NAME =
      Set.of(
          "english",
          "welsh",
          "irish",
          "scottish",
          "british",
          "polish",
          "urdu",
          "i",
          "i'm",
          "i've",
          "i'd",
          "i'll",
          "ok",
          "covid",
          "zoom",
          "teams",
          "facebook",
          "whatsapp",
          "google",
          "ofsted",
          "estyn",
          "makaton",
          "braille",
          "the",
          "a",
          "local",
          "offer",
          "year",
          "yr",
          "term",
          "table",
          "mum",
          "dad",
          "nan",
          "gran",
          "mam",
          "wales",
          "england",
          "scotland",
          "ireland",
          "london");

  private static final int OLDEST = 25;
  private static final int MOST_INITIALS = 3;
  private static final int MOST_WORDS = 4;

  private final Phrases<NameCue> phrases;

  PersonNames(Map<NameCue, List<String>> phrases) {
    this.phrases = Phrases.of(phrases);
  }

  void look(Search search, Tokens tokens) {
    if (!hasCapital(tokens)) {
      return;
    }
    Map<NameCue, BitSet> cues = cues(tokens);
    Map<NameCue, BitSet> sentences = sentences(tokens, cues);
    boolean contact = search.hasContact();
    int at = 0;
    while (at < tokens.size()) {
      int end = Math.max(nameEnd(tokens, cues, at), initialsEnd(tokens, at));
      if (end > at) {
        judge(search, tokens, cues, sentences, contact, at, end);
        at = end;
      } else {
        at++;
      }
    }
  }

  private static boolean hasCapital(Tokens tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.isCapitalised(at)) {
        return true;
      }
    }
    return false;
  }

  private Map<NameCue, BitSet> cues(Tokens tokens) {
    Map<NameCue, BitSet> cues = new EnumMap<>(NameCue.class);
    for (NameCue cue : NameCue.values()) {
      cues.put(cue, new BitSet());
    }
    for (PhraseMatch<NameCue> match : phrases.every(tokens)) {
      of(cues, match.meaning()).set(match.first(), match.end());
    }
    return cues;
  }

  /** All words of the sentences in which a cue stands. */
  private static Map<NameCue, BitSet> sentences(Tokens tokens, Map<NameCue, BitSet> cues) {
    Map<NameCue, BitSet> sentences = new EnumMap<>(NameCue.class);
    List<Integer> starts = tokens.sentenceStarts();
    for (NameCue cue : List.of(NameCue.CHILD, NameCue.PRONOUN)) {
      BitSet within = new BitSet();
      for (int sentence = 0; sentence < starts.size(); sentence++) {
        int start = starts.get(sentence);
        int end = sentence + 1 < starts.size() ? starts.get(sentence + 1) : tokens.size();
        int next = of(cues, cue).nextSetBit(start);
        if (next >= 0 && next < end) {
          within.set(start, end);
        }
      }
      sentences.put(cue, within);
    }
    return sentences;
  }

  /** The end of the name that begins here: capitalised words in a row; or the place itself. */
  private static int nameEnd(Tokens tokens, Map<NameCue, BitSet> cues, int first) {
    int end = first;
    while (end < Math.min(tokens.size(), first + MOST_WORDS)
        && isNameLike(tokens, cues, end)
        && (end == first || (isSpace(tokens.before(end)) && !tokens.startsSentence(end)))) {
      end++;
    }
    boolean ofPlace =
        end < tokens.size()
            && end > first
            && isOf(cues, NameCue.PLACE, end)
            && isSpace(tokens.before(end))
            && tokens.isCapitalised(end);
    return ofPlace ? first : end;
  }

  /** The end of initials that begin here, such as "T.W."; or the place itself. */
  private static int initialsEnd(Tokens tokens, int first) {
    int end = first;
    while (end < tokens.size()
        && end < first + MOST_INITIALS
        && tokens.isCapitalised(end)
        && tokens.word(end).length() == 1
        && (end == first || tokens.before(end).strip().equals("."))) {
      end++;
    }
    return end > first + 1 ? end : first;
  }

  private static boolean isNameLike(Tokens tokens, Map<NameCue, BitSet> cues, int at) {
    return tokens.isCapitalised(at)
        && tokens.word(at).length() > 1
        && !isShouted(tokens.text(at, at + 1))
        && !NEVER_A_NAME.contains(tokens.word(at))
        && !CalendarWords.isWhole(tokens.word(at))
        && !isOf(cues, NameCue.PLACE, at)
        && !isOf(cues, NameCue.POST, at)
        && !isOf(cues, NameCue.KIN, at);
  }

  /** Acronyms, also in the plural. */
  private static boolean isShouted(String word) {
    return word.codePoints().filter(Character::isUpperCase).count() > 1 && word.indexOf('-') < 0;
  }

  private static void judge(
      Search search,
      Tokens tokens,
      Map<NameCue, BitSet> cues,
      Map<NameCue, BitSet> sentences,
      boolean contact,
      int from,
      int end) {
    // "Ring Tam": a first word has its capital anyway.
    boolean openedByOther =
        tokens.startsSentence(from)
            && from + 1 < end
            && !isOf(cues, NameCue.GIVEN, from)
            && isOf(cues, NameCue.GIVEN, from + 1);
    int first = openedByOther ? from + 1 : from;
    boolean given = isOf(cues, NameCue.GIVEN, first);
    boolean initials = tokens.word(first).length() == 1;
    boolean opens = tokens.startsSentence(first) && !initials;
    if (isBesideKin(tokens, cues, first, end)
        || isHousehold(tokens, first, end)
        || (isAged(tokens, end, given) && (given || !opens || end > first + 1))
        || isChatting(tokens, first, end)) {
      found(search, tokens, first, end, Confidence.LIKELY);
      return;
    }
    if (isBesidePost(tokens, cues, first, end)) {
      return;
    }
    boolean ofChild = isOf(sentences, NameCue.CHILD, first);
    boolean signs = end == tokens.size() && first > 0 && isDash(tokens.before(first));
    boolean known = given && (ofChild || signs || contact);
    if (known || (!given && !opens && isUnknownPerson(tokens, cues, sentences, first, end))) {
      found(search, tokens, first, end, Confidence.POSSIBLE);
    }
  }

  /** Towns have plans and schools too, but nobody says "he" or "she" of them. */
  private static boolean isUnknownPerson(
      Tokens tokens,
      Map<NameCue, BitSet> cues,
      Map<NameCue, BitSet> sentences,
      int first,
      int end) {
    boolean acts =
        end < tokens.size() && isOf(cues, NameCue.DOES, end) && isSpace(tokens.before(end));
    boolean pointedAt = first > 0 && end == first + 1 && POINTS_AT.contains(tokens.word(first - 1));
    boolean somewhere = first > 0 && POINTS_TO_PLACES.contains(tokens.word(first - 1));
    return !somewhere && (acts || pointedAt) && isOf(sentences, NameCue.PRONOUN, first);
  }

  /** "My son Tam", "her daughter, Tam", "Tam's mum", "mum of Tam". */
  private static boolean isBesideKin(Tokens tokens, Map<NameCue, BitSet> cues, int first, int end) {
    boolean before =
        first > 0
            && isOf(cues, NameCue.KIN, first - 1)
            && !OF_BODIES_TOO.contains(tokens.word(first - 1))
            && !tokens.startsSentence(first);
    boolean ofKin =
        first > 1
            && tokens.word(first - 1).equals("of")
            && isOf(cues, NameCue.KIN, first - 2)
            && end == first + 1;
    boolean whose =
        end < tokens.size()
            && isOf(cues, NameCue.KIN, end)
            && (isPossessive(tokens.text(end - 1, end))
                || tokens.before(end).strip().equals("(")
                || tokens.before(end).strip().equals(","));
    return before || ofKin || whose;
  }

  private static boolean isPossessive(String word) {
    return word.endsWith("'s") || word.endsWith("’s");
  }

  /** "Tam (14)", "Tam, 9,", "Tam (Yr 8", "Tam, aged 7". */
  private static boolean isAged(Tokens tokens, int end, boolean given) {
    if (end >= tokens.size()) {
      return false;
    }
    String between = tokens.before(end).replace(".", "").strip();
    if (!between.equals("(") && !between.equals(",") && !between.isEmpty()) {
      return false;
    }
    if (AGED.contains(tokens.word(end))) {
      boolean parted = !between.isEmpty() || tokens.word(end).startsWith("age");
      return parted && end + 1 < tokens.size() && isAge(tokens.word(end + 1));
    }
    String behind = end + 1 < tokens.size() ? tokens.before(end + 1) : tokens.before(tokens.size());
    boolean closed = between.equals("(") ? behind.startsWith(")") : behind.startsWith(",");
    // A number in brackets behind any other words counts votes.
    return (between.equals(",") || given)
        && !between.isEmpty()
        && closed
        && isAge(tokens.word(end));
  }

  private static boolean isAge(String word) {
    return !word.isEmpty()
        && word.length() <= 2
        && word.chars().allMatch(unit -> unit >= '0' && unit <= '9')
        && Integer.parseInt(word) <= OLDEST;
  }

  /** "The Penhales at 3 …": a surname in the plural, and where they live or what they do. */
  private static boolean isHousehold(Tokens tokens, int first, int end) {
    return first > 0
        && end == first + 1
        && end < tokens.size()
        && tokens.word(first - 1).equals("the")
        && tokens.text(first, end).endsWith("s")
        && HOUSEHOLDS.contains(tokens.word(end));
  }

  /** "[09:14] Tam: …" */
  private static boolean isChatting(Tokens tokens, int first, int end) {
    return first > 0
        && first <= 3
        && tokens.before(first).contains("]")
        && end < tokens.size()
        && tokens.before(end).startsWith(":");
  }

  private static boolean isBesidePost(
      Tokens tokens, Map<NameCue, BitSet> cues, int first, int end) {
    int from = Math.max(0, first - POST_REACH);
    int next = of(cues, NameCue.POST).nextSetBit(from);
    return next >= 0 && next < Math.min(tokens.size(), end + POST_REACH);
  }

  private static void found(
      Search search, Tokens tokens, int first, int end, Confidence confidence) {
    TextSpan span = tokens.span(first, end);
    search.found(IdentifierKind.PERSON_NAME, span.start(), span.end(), confidence);
  }

  private static boolean isSpace(String between) {
    return between.isBlank();
  }

  private static boolean isDash(String between) {
    String sign = between.strip();
    return sign.endsWith("-") || sign.endsWith("–") || sign.endsWith("—");
  }

  private static boolean isOf(Map<NameCue, BitSet> cues, NameCue cue, int at) {
    return of(cues, cue).get(at);
  }

  private static BitSet of(Map<NameCue, BitSet> cues, NameCue cue) {
    return cues.getOrDefault(cue, new BitSet());
  }
}
