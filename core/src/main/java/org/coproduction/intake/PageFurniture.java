package org.coproduction.intake;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.coproduction.text.Phrases;
import org.coproduction.text.Tokens;

/** Tells what belongs to a page or print from what people said at an event. */
final class PageFurniture {

  /** The fewest signs of a step that make a line the way through a site. */
  private static final int STEPS = 2;

  /** The fewest entries of a menu that is printed in one line. */
  private static final int ENTRIES = 3;

  /** The longest entry of a menu, in words. */
  private static final int LONGEST_ENTRY = 5;

  /** The longest line in which a site speaks of itself, in words. */
  private static final int LONGEST_OF_SITE = 30;

  /** The longest in which it offers something. */
  private static final int LONGEST_OFFER = 12;

  /** The longest line that is looked through, in UTF-16 units. */
  private static final int LONGEST_READ = 400;

  /** The most entries of a menu that stand line by line. */
  private static final int LONGEST_MENU = 8;

  /** The longest line that says when a page was put up, in words. */
  private static final int LONGEST_STAMP = 9;

  /** What is shorter stands for a word that nobody could read, or for a reply. */
  private static final int FEWEST_OF_REMARK = 5;

  /** The longest label of furniture, in UTF-16 units. */
  private static final int LONGEST_LABEL = 24;

  private static final Pattern PAGE_NUMBER =
      WordedPattern.anyCase(
          "{page}\\.?\\s?\\d{1,3}(?:\\s?(?:of|o|/)\\s?\\d{1,3})?|\\d{1,3}\\s?\\|\\s?p ?a ?g ?e|\\d{1,3} of \\d{1,3}|[-\u2013] ?\\d{1,3} ?[-\u2013]");

  /** What a page offers for download says its size or kind. */
  private static final Pattern FILE =
      Pattern.compile(
          "\\((?:pdf|word|docx?|excel|xlsx?|pptx?|csv|mp[34]|opens in)\\b[^)]{0,60}\\)\\.?$"
              + "|\\b\\d+(?:\\.\\d+)?\\s?[kKM][bB]\\)?$",
          Pattern.CASE_INSENSITIVE);

  /** How often a post was shared, and that there is more under it. */
  private static final Pattern COUNTER =
      WordedPattern.anyCase(
          "(?:{see-more}\\s(?:all\\s)?)?\\d{1,6}\\s(?:more\\s)?{post-count}"
              + "|{see-more} more {more-of-post}");

  private static final Pattern NEXT =
      Pattern.compile("next(?: [\\p{L}&'-]{1,15}){0,3}:", Pattern.CASE_INSENSITIVE);

  private static final Pattern VERSION =
      WordedPattern.anyCase("(?:{version-before} )?{version}\\.? ?\\d{1,2}(?:\\.\\d{1,2})?\\b.*");

  private static final Pattern YES_NO =
      Pattern.compile("(?:yes\\W+no\\b.{0,40}|\\p{So}\\s*\\p{So})", Pattern.CASE_INSENSITIVE);

  private static final Pattern BETWEEN_ENTRIES =
      Pattern.compile(" {2,}|\\t|\\s[|\u00B7\u2022]\\s?");

  private static final Pattern CONTACT =
      Pattern.compile(
          "\\S@\\S+\\.\\S|\\bhttps?://|\\bwww\\.\\S|\\b0\\d{2,4}[ -]?\\d{3}[ -]?\\d{3,4}\\b");

  /** A mobile number is somebody's own. */
  private static final Pattern MOBILE = Pattern.compile("\\b07\\d{3}");

  private static final Set<String> ENDS = WordedPattern.words("end");
  private static final Set<String> FIRST_PERSON = WordedPattern.words("first-person");

  private final Phrases<NotesCue> cues;
  private final HeadingWords words;
  private final TypistsRemarks remarks;

  PageFurniture(Phrases<NotesCue> cues, HeadingWords words) {
    this.cues = cues;
    this.words = words;
    this.remarks = new TypistsRemarks(words);
  }

  /** Whether a line is furniture wherever it stands. A single word may be what somebody said. */
  boolean isAnywhere(Piece line) {
    return !line.saysSomething()
        || remarks.is(line)
        || (!line.isBulleted()
            && (isTrail(line)
                || isRemark(line)
                || line.text().startsWith("\u00A9")
                || PAGE_NUMBER.matcher(line.text()).matches()
                || COUNTER.matcher(line.text()).matches()
                || isMenu(line)
                || isStamp(line)
                || tellsOfNextEvent(line)
                || opensAsFurniture(line.tokens())
                || isLabelled(line)
                || isOfSite(line)
                || isInvitation(line)
                || words.begins(NotesCue.NARRATES, line.tokens())
                || (isWhole(line) && line.tokens().size() > 1)));
  }

  /** Whether a line above the first prompt is furniture. */
  boolean isAbove(Piece line) {
    return isAnywhere(line)
        || (!line.isBulleted()
            && (isWhole(line)
                || isInBrackets(line)
                || remarks.isAbove(line)
                || isVersion(line)
                || isLabelled(line, NotesCue.CONTROL_LABEL)
                || (words.has(NotesCue.FURNITURE_EDGE, line.tokens()) && !isDated(line))));
  }

  /** Whether a line tells how what follows was written down. */
  boolean setsDown(Piece line) {
    return !line.isBulleted() && words.has(NotesCue.SET_DOWN, line.tokens());
  }

  /** What tells of the page seldom says when the event was. */
  private boolean isDated(Piece line) {
    return words.has(NotesCue.EVENT, line.tokens())
        && DatesInText.first(line.text()).isPresent()
        && !line.text().endsWith(".");
  }

  /** How many of the last lines are the foot of a page. */
  int foot(List<Piece> lines) {
    int foot = 0;
    int index = lines.size() - 1;
    while (index >= 0) {
      Piece line = lines.get(index);
      if (index == lines.size() - 1 && index > 0 && (isPageAlone(lines, index) || isEnd(line))) {
        foot = 1;
        index--;
        continue;
      }
      boolean cell = index > 0 && lines.get(index - 1).number() == line.number();
      if (cell && !isOfFoot(lines.get(index - 1))) {
        return foot;
      }
      if (!isOfFoot(line)) {
        int heading = menuOver(lines, index);
        if (heading < 0) {
          return foot;
        }
        index = heading;
        foot = lines.size() - index;
      } else {
        // A single word above the foot may be the last thing that somebody said.
        boolean certain =
            isAnywhere(line) || isContact(line) || isFootHeading(line) || remarks.isAbove(line);
        foot = certain && !cell ? lines.size() - index : foot;
      }
      index--;
    }
    return foot;
  }

  /** "END" below all else. */
  private static boolean isEnd(Piece line) {
    return !line.isBulleted() && ENDS.contains(line.text().replaceAll("[^\\p{L}]", ""));
  }

  /** The number of a page, apart below all else. */
  private static boolean isPageAlone(List<Piece> lines, int index) {
    String text = lines.get(index).text();
    return PromptShapes.startsBlock(lines, index)
        && text.length() <= 3
        && !text.isEmpty()
        && text.chars().allMatch(Character::isDigit);
  }

  /** The line that heads the entries of a menu, of which one is given; negative for none. */
  private int menuOver(List<Piece> lines, int entry) {
    int index = entry;
    while (index >= 0 && index > entry - LONGEST_MENU) {
      Piece line = lines.get(index);
      if (words.is(NotesCue.MENU_HEADING, line.tokens())) {
        return index;
      }
      boolean entryLike =
          line.tokens().size() <= LONGEST_ENTRY && !line.text().isEmpty() && !endsAsSentence(line);
      if (!entryLike) {
        return -1;
      }
      index--;
    }
    return -1;
  }

  private static boolean endsAsSentence(Piece line) {
    return ".!?,;:".indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
  }

  /** Whether a line begins something of the page, and goes on with nothing. */
  boolean begins(Piece line) {
    boolean lower = !line.text().isEmpty() && Character.isLowerCase(line.text().codePointAt(0));
    boolean address = isContact(line) && !words.begins(NotesCue.FOOT, line.tokens());
    return (lower || address) ? isAnywhere(line) : isOfFoot(line);
  }

  /** Whether a line could stand at the foot of a page. */
  boolean isOfFoot(Piece line) {
    return isAnywhere(line)
        || (!line.isBulleted()
            && (isWhole(line) || isContact(line) || isFootHeading(line) || remarks.isAbove(line)));
  }

  private boolean isFootHeading(Piece line) {
    return !line.isBulleted() && words.is(NotesCue.FOOT_HEADING, line.tokens());
  }

  /** Whom to write to or where to look, and not somebody who gives their own number. */
  private boolean isContact(Piece line) {
    if (line.isBulleted()) {
      return false;
    }
    String text = line.text().substring(0, Math.min(LONGEST_READ, line.text().length()));
    boolean address = CONTACT.matcher(text).find();
    boolean foot = words.begins(NotesCue.FOOT, line.tokens());
    return (foot || address) && !speaksOfSelf(line.tokens());
  }

  private static boolean speaksOfSelf(Tokens tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      if (FIRST_PERSON.contains(tokens.word(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInBrackets(Piece line) {
    String text = line.text();
    return text.length() > 2 && text.indexOf('(') == 0 && text.indexOf(')') == text.length() - 1;
  }

  /**
   * "[three notes fell off]": who typed says so. Somebody's word that nobody could read is none.
   */
  private static boolean isRemark(Piece line) {
    String text = line.text();
    return text.startsWith("[")
        && text.indexOf(']') == text.length() - 1
        && line.tokens().size() >= FEWEST_OF_REMARK;
  }

  /** A menu: short entries in one line, one at least a known one. */
  private boolean isMenu(Piece line) {
    if (line.text().length() > LONGEST_READ) {
      return false;
    }
    List<String> entries = BETWEEN_ENTRIES.splitAsStream(line.text()).toList();
    if (entries.size() < ENTRIES) {
      return false;
    }
    boolean known = false;
    for (String entry : entries) {
      Tokens tokens = Tokens.of(entry);
      if (tokens.size() > LONGEST_ENTRY) {
        return false;
      }
      known |= words.is(NotesCue.FURNITURE, tokens);
    }
    return known;
  }

  /** Furniture by its first words, maybe behind the number of an item of an agenda. */
  private boolean opensAsFurniture(Tokens tokens) {
    List<Integer> starts = words.starts(NotesCue.FURNITURE_START, tokens);
    boolean numbered =
        tokens.size() > 2
            && words.begins(NotesCue.LEAD_IN, tokens)
            && Character.isDigit(tokens.word(1).charAt(0));
    return starts.contains(0) || (numbered && starts.contains(2));
  }

  /** "Related:", "Tags:", with what the page has under it. */
  private boolean isLabelled(Piece line) {
    return isLabelled(line, NotesCue.FURNITURE_LABEL);
  }

  private boolean isLabelled(Piece line, NotesCue kind) {
    int colon = line.text().indexOf(':');
    return colon > 0
        && colon <= LONGEST_LABEL
        && words.is(kind, Tokens.of(line.text().substring(0, colon)));
  }

  private static boolean isVersion(Piece line) {
    return line.tokens().size() <= LONGEST_STAMP && VERSION.matcher(line.text()).matches();
  }

  /** What a site asks, offers or has to say of cookies; a word of the page is in it. */
  private boolean isOfSite(Piece line) {
    Tokens tokens = line.tokens();
    if (tokens.size() > LONGEST_OF_SITE || line.text().length() > LONGEST_READ) {
      return false;
    }
    boolean page =
        tokens.size() <= LONGEST_OFFER
            && words.begins(NotesCue.PAGE_VERB, tokens)
            && words.has(NotesCue.PAGE_NOUN, tokens);
    return page
        || FILE.matcher(line.text()).find()
        || (words.has(NotesCue.COOKIE, tokens) && words.has(NotesCue.SITE, tokens));
  }

  /** Whom to write to, told to all; somebody who gives an address of their own speaks of it. */
  private boolean isInvitation(Piece line) {
    return line.text().length() <= LONGEST_READ
        && words.begins(NotesCue.INVITES, line.tokens())
        && CONTACT.matcher(line.text()).find()
        && !MOBILE.matcher(line.text()).find()
        && !speaksOfSelf(line.tokens());
  }

  /** Whether a line is the way through a site or one of its menus. */
  static boolean isOfWay(Piece line) {
    return isTrail(line);
  }

  /** Whether a line under one of the page has its two answers. */
  static boolean isYesOrNo(Piece line) {
    return YES_NO.matcher(line.text()).matches();
  }

  /** When a page was put up or changed. */
  private boolean isStamp(Piece line) {
    return line.tokens().size() <= LONGEST_STAMP
        && words.begins(NotesCue.STAMP, line.tokens())
        && DatesInText.first(line.text()).isPresent();
  }

  /** When the next event is; without a number it may be a wish for it. */
  private boolean tellsOfNextEvent(Piece line) {
    boolean next =
        words.begins(NotesCue.NEXT_EVENT, line.tokens()) || NEXT.matcher(line.text()).lookingAt();
    boolean dated =
        words.begins(NotesCue.NEXT, line.tokens())
            && line.tokens().size() <= LONGEST_STAMP
            && LooseDates.all(line.text()).stream().anyMatch(date -> date.from() < LONGEST_LABEL);
    return (next || dated) && line.text().chars().anyMatch(Character::isDigit);
  }

  /** The way back through a site: "Home > Children > Events". */
  private static boolean isTrail(Piece line) {
    return line.text()
                .chars()
                .filter(sign -> sign == '>' || sign == '\u203A' || sign == '\u00BB')
                .count()
            >= STEPS
        || isTrailOfStrokes(line.text());
  }

  private static boolean isTrailOfStrokes(String text) {
    return text.startsWith("Home / ") && text.split(" / ", -1).length > STEPS;
  }

  /** A bilingual page says the same on both sides of a slash. */
  private boolean isWhole(Piece line) {
    Tokens tokens = line.tokens();
    for (int at = 0; at < tokens.size(); at++) {
      boolean begins = at == 0 || tokens.before(at).indexOf('/') >= 0;
      if (begins && cues.whole(tokens, at).contains(NotesCue.FURNITURE)) {
        return true;
      }
    }
    return false;
  }
}
