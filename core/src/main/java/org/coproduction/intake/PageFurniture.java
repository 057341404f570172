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

  /** The longest line that says when a page was put up, in words. */
  private static final int LONGEST_STAMP = 9;

  /** What is shorter stands for a word that nobody could read, or for a reply. */
  private static final int FEWEST_OF_REMARK = 5;

  /** The longest label of furniture, in UTF-16 units. */
  private static final int LONGEST_LABEL = 24;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?:page|pg|p|tudalen|tud)\\.?\\s?\\d{1,3}(?:\\s?(?:of|o|/)\\s?\\d{1,3})?|\\d{1,3}\\s?\\|\\s?p ?a ?g ?e|\\d{1,3} of \\d{1,3}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BETWEEN_ENTRIES =
      Pattern.compile(" {2,}|\\t|\\s[|\u00B7\u2022]\\s?");

  private static final Pattern CONTACT =
      Pattern.compile(
          "\\S@\\S+\\.\\S|\\bhttps?://|\\bwww\\.\\S|\\b0\\d{2,4}[ -]?\\d{3}[ -]?\\d{3,4}\\b");

  private static final Set<String> FIRST_PERSON =
      Set.of("i", "im", "ive", "id", "me", "my", "mine", "he", "she", "hes", "shes", "fy");

  private final Phrases<NotesCue> cues;
  private final HeadingWords words;

  PageFurniture(Phrases<NotesCue> cues, HeadingWords words) {
    this.cues = cues;
    this.words = words;
  }

  /** Whether a line is furniture wherever it stands. A single word may be what somebody said. */
  boolean isAnywhere(Piece line) {
    return !line.saysSomething()
        || (!line.isBulleted()
            && (isTrail(line)
                || isRemark(line)
                || line.text().startsWith("\u00A9")
                || PAGE_NUMBER.matcher(line.text()).matches()
                || isMenu(line)
                || isStamp(line)
                || tellsOfNextEvent(line)
                || opensAsFurniture(line.tokens())
                || isLabelled(line)
                || (isWhole(line) && line.tokens().size() > 1)));
  }

  /** Whether a line above the first prompt is furniture. */
  boolean isAbove(Piece line) {
    return isAnywhere(line)
        || (!line.isBulleted()
            && (isWhole(line)
                || isInBrackets(line)
                || (words.has(NotesCue.FURNITURE_EDGE, line.tokens()) && !isDated(line))));
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
    for (int index = lines.size() - 1; index >= 0 && isOfFoot(lines.get(index)); index--) {
      // A single word above the foot may be the last thing that somebody said.
      Piece line = lines.get(index);
      boolean certain = isAnywhere(line) || isContact(line) || isFootHeading(line);
      foot = certain ? lines.size() - index : foot;
    }
    return foot;
  }

  /** Whether a line begins something of the page, and goes on with nothing. */
  boolean begins(Piece line) {
    boolean lower = !line.text().isEmpty() && Character.isLowerCase(line.text().codePointAt(0));
    return lower ? isAnywhere(line) : isOfFoot(line);
  }

  /** Whether a line could stand at the foot of a page. */
  boolean isOfFoot(Piece line) {
    return isAnywhere(line)
        || (!line.isBulleted() && (isWhole(line) || isContact(line) || isFootHeading(line)));
  }

  private boolean isFootHeading(Piece line) {
    return !line.isBulleted() && words.is(NotesCue.FOOT_HEADING, line.tokens());
  }

  /** Whom to write to or where to look, and not somebody who gives their own number. */
  private boolean isContact(Piece line) {
    if (line.isBulleted()) {
      return false;
    }
    String text = line.text().substring(0, Math.min(400, line.text().length()));
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
    if (line.text().length() > 400) {
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
    int colon = line.text().indexOf(':');
    return colon > 0
        && colon <= LONGEST_LABEL
        && words.is(NotesCue.FURNITURE_LABEL, Tokens.of(line.text().substring(0, colon)));
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
        words.begins(NotesCue.NEXT_EVENT, line.tokens())
            || line.text().regionMatches(true, 0, "next:", 0, 5);
    return next && line.text().chars().anyMatch(Character::isDigit);
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
