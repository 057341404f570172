package org.coproduction.privacy;

import java.util.Set;
import org.coproduction.text.Tokens;

/** Whose the names in one text are, by the words beside them. */
final class NameOwners {

  /** Whose a name is. */
  enum Whose {
    /** A child's or a relative's. */
    FAMILY,
    /** Perhaps a child's or a relative's. */
    MAYBE_FAMILY,
    /** Of somebody who is there for their post. */
    IN_POST,
    /** Of whoever wrote the text. */
    WRITER,
    /** Nothing beside it tells, or it is no name. */
    UNKNOWN
  }

  /** How far from a name a post still tells that it is somebody's in post, in words. */
  private static final int POST_REACH = 6;

  /** How far behind a name its bearer's relatives stand, in words. */
  private static final int RELATIVE_REACH = 8;

  /** How far behind a name "he" or "she" still stands for its bearer, in words. */
  private static final int PRONOUN_REACH = 5;

  private static final Set<String> POINTS_AT = ExactWords.of("points-at");
  private static final Set<String> BECAUSE = ExactWords.of("because");
  private static final Set<String> BESIDE = ExactWords.of("beside");
  private static final Set<String> PROMISES = ExactWords.of("promises");
  private static final Set<String> KISSES = ExactWords.of("kisses");
  private static final Set<String> AND = ExactWords.of("and-writer");
  private static final Set<String> WRITER = ExactWords.of("writer");
  private static final Set<String> POINTS_TO_PLACES = ExactWords.of("points-to-places");

  /** Behind these words the name is as often a body's: "Parent Carer Voice". */
  private static final Set<String> OF_BODIES_TOO = ExactWords.of("of-bodies-too");

  private static final Set<String> HOUSEHOLDS = ExactWords.of("households");

  private final Tokens tokens;
  private final NameCues cues;
  private final NameRows rows;
  private final NameAges ages;

  NameOwners(Tokens tokens, NameCues cues, NameRows rows) {
    this.tokens = tokens;
    this.cues = cues;
    this.rows = rows;
    this.ages = new NameAges(tokens, cues);
  }

  /**
   * The name by which its bearer is known elsewhere: its first word in small letters, or the
   * surname where a form of address stands before it.
   */
  String nameOf(NamesInText.Name name) {
    return isTitled(name) ? surname(name) : tokens.word(name.first());
  }

  /** How a form of address and the surname would name who is named in full here. */
  String surname(NamesInText.Name name) {
    return "mr " + tokens.word(name.end() - 1);
  }

  boolean isGiven(NamesInText.Name name) {
    int first = name.first();
    return !isTitled(name)
        && (cues.is(NameCue.GIVEN, first)
            || (cues.is(NameCue.WORD_TOO, first)
                && tokens.isCapitalised(first)
                && !tokens.startsSentence(first)));
  }

  boolean isTitled(NamesInText.Name name) {
    return name.first() > 0
        && cues.is(NameCue.TITLE, name.first() - 1)
        && !tokens.startsSentence(name.first())
        && tokens.isCapitalised(name.first() - 1);
  }

  /**
   * Whose a name is.
   *
   * @param identified whether something else in the text identifies somebody
   */
  Whose whose(NamesInText.Name name, boolean identified) {
    int first = name.first();
    int end = name.end();
    boolean given = isGiven(name);
    boolean titled = isTitled(name);
    boolean initials = tokens.word(first).length() == 1;
    boolean opens = tokens.startsSentence(first) && !initials;
    if (isBesideKin(first, end)
        || isHousehold(first, end)
        || ages.isAged(end, given, given || !opens || end > first + 1)
        || isCalled(first, given)
        || isChatting(first, end)) {
      return Whose.FAMILY;
    }
    if (isBesidePost(first, end)) {
      return Whose.IN_POST;
    }
    if (rows.isOfFamilies(name)) {
      return Whose.FAMILY;
    }
    if (isOfRelative(end, given || titled)) {
      return Whose.FAMILY;
    }
    if (titled) {
      return Whose.UNKNOWN;
    }
    boolean known = given && isOfHome(first, end, identified);
    boolean shortened = initials && isLikeOfPerson(first, end, identified && !opens);
    boolean unknown = !given && !initials && isUnknownPerson(first, end, opens);
    if (known || shortened || unknown) {
      return Whose.MAYBE_FAMILY;
    }
    return given && isSigned(first, end) ? Whose.WRITER : Whose.UNKNOWN;
  }

  /** "Mr Tam told the room his grandson …": what is told is of their own. */
  private boolean isOfRelative(int end, boolean likeName) {
    if (!likeName
        || end >= tokens.size()
        || !(cues.startsAt(NameCue.DOES, end) || cues.startsAt(NameCue.RELATIVE, end))) {
      return false;
    }
    int to = Math.min(tokens.size(), end + RELATIVE_REACH);
    for (int at = end; at < to && !tokens.startsSentence(at); at++) {
      if (cues.startsAt(NameCue.RELATIVE, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a given name stands where those of families do. */
  private boolean isOfHome(int first, int end, boolean identified) {
    boolean acts = end < tokens.size() && tokens.before(end).isBlank();
    boolean ofChild = cues.inSentence(NameCue.CHILD, first);
    return identified
        || (ofChild && !isSigned(first, end))
        || isReason(first)
        || !tokens.isCapitalised(first)
        || isBesideWriter(first, end)
        || isStoodFor(first, end)
        || cues.endsAt(NameCue.PET, first)
        || cues.endsAt(NameCue.CREDIT, first)
        || (acts && cues.startsAt(NameCue.LIVES, end))
        || (acts
            && cues.startsAt(NameCue.DOES, end)
            && cues.inSentence(NameCue.PRONOUN, first)
            && !isUndertaking(end));
  }

  /** "… said she would": that is how officers speak in minutes. */
  private boolean isUndertaking(int verb) {
    return verb + 2 < tokens.size() && PROMISES.contains(tokens.word(verb + 2));
  }

  /** "M.K. has not …": letters that act, or of whom something else is said that is one person's. */
  private boolean isLikeOfPerson(int first, int end, boolean identified) {
    boolean acts =
        end < tokens.size()
            && (cues.startsAt(NameCue.DOES, end)
                || cues.startsAt(NameCue.LIVES, end)
                || tokens.word(end).equals("who"));
    return identified
        || (acts
            && (cues.inSentence(NameCue.PRONOUN, first) || cues.inSentence(NameCue.CHILD, first)));
  }

  /** A name that is all there is, or under what was written: "Best wishes, Tam". */
  private boolean isSigned(int first, int end) {
    boolean kissed = end + 1 == tokens.size() && KISSES.contains(tokens.word(end));
    if (end < tokens.size() && !kissed) {
      return false;
    }
    return tokens.startsSentence(first)
        || isDash(tokens.before(first))
        || cues.endsAt(NameCue.SIGN_OFF, first);
  }

  /** "Because of Tam", "me and Tam", "except Tam". */
  private boolean isReason(int first) {
    return first > 1
        && ((tokens.word(first - 1).equals("of") && BECAUSE.contains(tokens.word(first - 2)))
            || (tokens.word(first - 1).equals("and") && BESIDE.contains(tokens.word(first - 2)))
            || (POINTS_AT.contains(tokens.word(first - 1))
                && (tokens.word(first - 1).startsWith("ex")
                    || cues.inSentence(NameCue.PRONOUN, first))));
  }

  /** "Tam and me", "Tam and her mum". */
  private boolean isBesideWriter(int first, int end) {
    return end + 1 < tokens.size()
        && AND.contains(tokens.word(end))
        && WRITER.contains(tokens.word(end + 1))
        && !tokens.startsSentence(end)
        && first < end;
  }

  /** "Everybody calls him Tam", "its me Tam". */
  private boolean isCalled(int first, boolean given) {
    return cues.endsAt(NameCue.CALLED, first)
        && !tokens.startsSentence(first)
        && (given || tokens.isCapitalised(first));
  }

  /**
   * A word with a capital that nobody lists as a name. Towns have plans and schools too, but nobody
   * says "he" or "she" of them, and they do not cry.
   */
  private boolean isUnknownPerson(int first, int end, boolean opens) {
    boolean follows = end < tokens.size() && tokens.before(end).isBlank();
    boolean lives = follows && cues.startsAt(NameCue.LIVES, end);
    boolean acts = lives || (follows && cues.startsAt(NameCue.DOES, end));
    boolean pointedAt = first > 0 && end == first + 1 && POINTS_AT.contains(tokens.word(first - 1));
    boolean somewhere = first > 0 && POINTS_TO_PLACES.contains(tokens.word(first - 1));
    boolean pronoun = cues.inSentence(NameCue.PRONOUN, first);
    if (opens) {
      boolean owns =
          follows
              && NamesInText.isPossessive(tokens.text(end - 1, end))
              && cues.startsAt(NameCue.CHILD, end);
      // Any first word has a capital: only one that acts as one person does may be a name.
      return end == first + 1
          && isSingular(tokens.word(first))
          && (((acts || owns) && pronoun) || isBesideWriter(first, end));
    }
    return (!somewhere && (acts || pointedAt) && pronoun)
        || (end == first + 1 && isStoodFor(first, end));
  }

  /** "… next to Tam cos he": a pronoun follows that can stand for nobody else. */
  private boolean isStoodFor(int first, int end) {
    if (!cues.endsAt(NameCue.BESIDE, first) && !cues.endsAt(NameCue.CREDIT, first)) {
      return false;
    }
    int to = Math.min(tokens.size(), end + PRONOUN_REACH);
    for (int at = end; at < to && !tokens.startsSentence(at); at++) {
      if (cues.is(NameCue.PRONOUN, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSingular(String word) {
    return word.length() > 2
        && !word.endsWith("s")
        && !word.endsWith("ing")
        && !word.endsWith("ly")
        && !word.endsWith("ed")
        && !word.endsWith("tion")
        && !word.endsWith("ment");
  }

  /** "My son Tam", "her daughter, Tam", "Tam's mum", "mum of Tam", "Mrs Tam, whose son". */
  private boolean isBesideKin(int first, int end) {
    boolean before =
        first > 0
            && cues.is(NameCue.KIN, first - 1)
            && !OF_BODIES_TOO.contains(tokens.word(first - 1))
            && (!tokens.isCapitalised(first - 1) || tokens.startsSentence(first - 1))
            && !tokens.startsSentence(first);
    boolean ofKin =
        first > 1
            && tokens.word(first - 1).equals("of")
            && cues.is(NameCue.KIN, first - 2)
            && (end == first + 1 || tokens.word(first).length() == 1);
    String between = end < tokens.size() ? tokens.before(end).strip() : "";
    boolean whose =
        end < tokens.size()
            && cues.is(NameCue.KIN, end)
            && (NamesInText.isPossessive(tokens.text(end - 1, end))
                || between.equals("(")
                || between.equals(","));
    boolean clause =
        end < tokens.size()
            && cues.startsAt(NameCue.CLAUSE, end)
            && !tokens.startsSentence(end)
            && (between.isEmpty() ? !isKinWord(end) : isOpener(between));
    return before || ofKin || whose || clause;
  }

  /** "Tam mum" says nothing where "Tam, mum" does. */
  private boolean isKinWord(int at) {
    return cues.is(NameCue.KIN, at) || cues.is(NameCue.FAMILIES, at) || tokens.word(at).equals("a");
  }

  private static boolean isOpener(String between) {
    return between.equals("(") || between.equals(",") || between.equals("-") || isDash(between);
  }

  /** "The Penhales at 3 …": a surname in the plural, and where they live or what they do. */
  private boolean isHousehold(int first, int end) {
    return first > 0
        && end == first + 1
        && end < tokens.size()
        && tokens.word(first - 1).equals("the")
        && tokens.before(end).isBlank()
        && (tokens.text(first, end).endsWith("s") || tokens.word(end).equals("family"))
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

  /** Whether a post stands near, in the same sentence, and nothing is done between the two. */
  private boolean isBesidePost(int first, int end) {
    int to = Math.min(tokens.size(), end + POST_REACH);
    for (int at = end; at < to && !tokens.startsSentence(at) && !isDeed(at); at++) {
      if (cues.is(NameCue.POST, at)) {
        return true;
      }
    }
    int from = Math.max(0, first - POST_REACH);
    boolean sameSentence = !tokens.startsSentence(first);
    for (int at = first - 1; at >= from && sameSentence && !isDeed(at); at--) {
      if (cues.is(NameCue.POST, at)) {
        return true;
      }
      sameSentence = !tokens.startsSentence(at);
    }
    return false;
  }

  /** What somebody does parts who does it from whom it is done to; being somebody does not. */
  private boolean isDeed(int at) {
    String word = tokens.word(at);
    return (cues.is(NameCue.DOES, at) || cues.is(NameCue.LIVES, at))
        && !cues.is(NameCue.POST, at)
        && !word.equals("is")
        && !word.equals("was");
  }

  private static boolean isDash(String between) {
    String sign = between.strip();
    return sign.endsWith("-") || sign.endsWith("–") || sign.endsWith("—");
  }
}
