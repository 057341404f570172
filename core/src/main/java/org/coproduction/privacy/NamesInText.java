package org.coproduction.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.text.CalendarWords;
import org.coproduction.text.Months;
import org.coproduction.text.Tokens;

/** What in one text may be names of people, and whose they are by the words beside them. */
final class NamesInText {

  /** Whose a name is. */
  enum Whose {
    /** A child's or a relative's. */
    FAMILY,
    /** Perhaps a child's or a relative's. */
    MAYBE_FAMILY,
    /** Of somebody who is there for their post. */
    IN_POST,
    /** Nothing beside it tells, or it is no name. */
    UNKNOWN
  }

  /**
   * A name, or what is written as one.
   *
   * @param first its first word
   * @param end the word behind its last
   */
  record Name(int first, int end) {}

  /** How far from a name a post still tells that it is somebody's in post, in words. */
  private static final int POST_REACH = 6;

  private static final Set<String> AGED =
      Set.of("aged", "age", "year", "yr", "y", "bl", "blwyddyn");
  private static final Set<String> YEARS = Set.of("year", "yr", "y", "class", "blwyddyn", "p", "s");
  private static final Set<String> POINTS_AT = Set.of("about", "for", "with", "except", "exept");
  private static final Set<String> NO_INITIALS =
      Set.of("dob", "ta", "ep", "ap", "gp", "ot", "la", "uk", "am", "pm", "pe", "it", "eg", "ie");
  private static final Set<String> BECAUSE = Set.of("because", "becuase", "cos", "bc", "cause");
  private static final Set<String> BESIDE = Set.of("me", "us", "mum", "dad", "kids", "children");
  private static final Set<String> POINTS_TO_PLACES =
      Set.of("from", "at", "in", "of", "to", "near", "the", "our", "a", "an");

  /** Behind these words the name is as often a body's: "Parent Carer Voice". */
  private static final Set<String> OF_BODIES_TOO = Set.of("parent", "carer", "rep");

  private static final Set<String> HOUSEHOLDS =
      Set.of(
          "at", "family", "live", "lives", "moved", "who", "have", "were", "are", "next", "kids");
  private static final int OLDEST = 25;
  private static final int MOST_INITIALS = 3;
  private static final int MOST_WORDS = 4;

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

  private final Tokens tokens;
  private final Map<NameCue, BitSet> cues;
  private final Map<NameCue, BitSet> sentences;

  NamesInText(Tokens tokens, Map<NameCue, BitSet> cues) {
    this.tokens = tokens;
    this.cues = cues;
    this.sentences = sentences(tokens, cues);
  }

  List<Name> names() {
    List<Name> names = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int end = Math.max(nameEnd(at), Math.max(initialsEnd(at), kinInitialsEnd(at)));
      if (end > at) {
        names.add(new Name(withoutVerb(at, end), end));
        at = end;
      } else {
        at++;
      }
    }
    return names;
  }

  /** The first word of a name, in small letters, without the sign of whose something is. */
  String nameOf(Name name) {
    String word = tokens.word(name.first());
    return isPossessive(word) ? word.substring(0, word.length() - 2) : word;
  }

  boolean isGiven(Name name) {
    return isOf(cues, NameCue.GIVEN, name.first());
  }

  /** "Ring Tam": a first word has its capital anyway. */
  private int withoutVerb(int from, int end) {
    boolean openedByOther =
        tokens.startsSentence(from)
            && from + 1 < end
            && !isOf(cues, NameCue.GIVEN, from)
            && isOf(cues, NameCue.GIVEN, from + 1);
    return openedByOther ? from + 1 : from;
  }

  /**
   * Whose a name is.
   *
   * @param identified whether something else in the text identifies somebody
   */
  Whose whose(Name name, boolean identified) {
    int first = name.first();
    int end = name.end();
    boolean given = isOf(cues, NameCue.GIVEN, first);
    boolean initials = tokens.word(first).length() == 1;
    boolean opens = tokens.startsSentence(first) && !initials;
    if (isBesideKin(first, end)
        || isHousehold(first, end)
        || (isAged(end, given) && (given || !opens || end > first + 1))
        || isChatting(first, end)) {
      return Whose.FAMILY;
    }
    if (isBesidePost(first, end)) {
      return Whose.IN_POST;
    }
    boolean ofChild = isOf(sentences, NameCue.CHILD, first);
    boolean signs = end == tokens.size() && first > 0 && isDash(tokens.before(first));
    boolean known =
        (given && (ofChild || signs || identified || isReason(first)))
            || (initials && identified && !opens);
    boolean unknown = !given && !opens && isUnknownPerson(first, end);
    return known || unknown ? Whose.MAYBE_FAMILY : Whose.UNKNOWN;
  }

  /** "Because of Tam", "me and Tam", "except Tam". */
  private boolean isReason(int first) {
    return first > 1
        && ((tokens.word(first - 1).equals("of") && BECAUSE.contains(tokens.word(first - 2)))
            || (tokens.word(first - 1).equals("and") && BESIDE.contains(tokens.word(first - 2)))
            || POINTS_AT.contains(tokens.word(first - 1)));
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
  private int nameEnd(int first) {
    int end = first;
    while (end < Math.min(tokens.size(), first + MOST_WORDS)
        && isNameLike(end)
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
  private int initialsEnd(int first) {
    boolean goesOn =
        first > 0
            && tokens.word(first - 1).length() == 1
            && tokens.before(first).strip().equals(".");
    if (goesOn) {
      return first;
    }
    int end = first;
    while (end < tokens.size()
        && end < first + MOST_INITIALS
        && tokens.isCapitalised(end)
        && tokens.word(end).length() == 1
        && (end == first || tokens.before(end).strip().equals("."))) {
      end++;
    }
    return end > first + 1 && !NO_INITIALS.contains(letters(first, end)) ? end : first;
  }

  private String letters(int first, int end) {
    StringBuilder letters = new StringBuilder();
    for (int at = first; at < end; at++) {
      letters.append(tokens.word(at));
    }
    return letters.toString();
  }

  /** Initials without stops, where only a relative tells them from an acronym: "her son (JT)". */
  private int kinInitialsEnd(int at) {
    String text = tokens.text(at, at + 1);
    boolean possessive = isPossessive(text);
    String letters = possessive ? text.substring(0, text.length() - 2) : text;
    boolean initials =
        letters.length() >= 2
            && letters.length() <= MOST_INITIALS
            && letters.chars().allMatch(Character::isUpperCase);
    boolean whose = possessive && at + 1 < tokens.size() && isOf(cues, NameCue.KIN, at + 1);
    boolean inBrackets =
        at > 0 && isOf(cues, NameCue.KIN, at - 1) && tokens.before(at).strip().equals("(");
    return initials && (whose || inBrackets) ? at + 1 : at;
  }

  /** "22nd Jan": a month, and not who is called so. */
  private boolean isMonth(int at) {
    return Months.number(tokens.word(at)).isPresent()
        && ((at > 0 && startsWithDigit(tokens.word(at - 1)))
            || (at + 1 < tokens.size() && startsWithDigit(tokens.word(at + 1))));
  }

  private static boolean startsWithDigit(String word) {
    return Character.isDigit(word.charAt(0));
  }

  private boolean isNameLike(int at) {
    return tokens.isCapitalised(at)
        && !isMonth(at)
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

  /** Towns have plans and schools too, but nobody says "he" or "she" of them. */
  private boolean isUnknownPerson(int first, int end) {
    boolean acts =
        end < tokens.size() && isOf(cues, NameCue.DOES, end) && isSpace(tokens.before(end));
    boolean pointedAt = first > 0 && end == first + 1 && POINTS_AT.contains(tokens.word(first - 1));
    boolean somewhere = first > 0 && POINTS_TO_PLACES.contains(tokens.word(first - 1));
    return !somewhere && (acts || pointedAt) && isOf(sentences, NameCue.PRONOUN, first);
  }

  /** "My son Tam", "her daughter, Tam", "Tam's mum", "mum of Tam". */
  private boolean isBesideKin(int first, int end) {
    boolean before =
        first > 0
            && isOf(cues, NameCue.KIN, first - 1)
            && !OF_BODIES_TOO.contains(tokens.word(first - 1))
            && (!tokens.isCapitalised(first - 1) || tokens.startsSentence(first - 1))
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
  private boolean isAged(int end, boolean given) {
    if (end >= tokens.size()) {
      return false;
    }
    if (tokens.word(end).equals("in") && end + 2 < tokens.size()) {
      return YEARS.contains(tokens.word(end + 1)) && isAge(tokens.word(end + 2));
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
  private boolean isHousehold(int first, int end) {
    return first > 0
        && end == first + 1
        && end < tokens.size()
        && tokens.word(first - 1).equals("the")
        && tokens.text(first, end).endsWith("s")
        && HOUSEHOLDS.contains(tokens.word(end));
  }

  /** "[09:14] Tam: …" */
  private boolean isChatting(int first, int end) {
    return first > 0
        && first <= 3
        && tokens.before(first).contains("]")
        && end < tokens.size()
        && tokens.before(end).startsWith(":");
  }

  private boolean isBesidePost(int first, int end) {
    int from = Math.max(0, first - POST_REACH);
    int next = of(cues, NameCue.POST).nextSetBit(from);
    return next >= 0 && next < Math.min(tokens.size(), end + POST_REACH);
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
