package org.coproduction.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.text.CalendarWords;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Tokens;

/**
 * What a statement shows that no list of words can hold: dates, figures, the marks by which remarks
 * are told apart, names. They are concepts like any other to the rules.
 */
final class Signs {

  /** Marks of remarks: at least two that look alike, joined by commas, "and" or spaces. */
  private static final Pattern MARKS =
      Pattern.compile(
          "(?:^|[^\\w\u00A3$.,%/:-])(?:#|no\\.? ?)?([A-Z]{0,3})\\d{1,3}[a-z]?"
              + "(?:(?: ?(?:,|and|&|\u2013|-) ?| )(?:#)?\\1\\d{1,3}[a-z]?){1,40}(?![\\w%\u00A3]|[.:/-]\\d)");

  /** A mark alone, where a word says what it is. */
  private static final Pattern MARK =
      Pattern.compile(
          "(?:\\b(?:comments?|remarks?|notes?|cards?|points?|ideas?|suggestions?|quotes?|slips?|items?|lines?|refs?"
              + "|responses?|post-its?|stickies|sticky notes?)(?: numbers?| nos?\\.?)? #?[A-Z]{0,3}\\d{1,3}\\b"
              + "|\\((?:#[A-Z]{0,2}|[A-Z]{1,2})\\d{1,3}\\)|\\b[Ff]rom [A-Z]{1,3}\\d{1,3}\\b)");

  /** What people said, by its numbers or letters: "quotes 3, 7 and 12", "(slips a, c)". */
  private static final Pattern REMARKS_LISTED =
      Pattern.compile(
          "\\b(?:comments?|remarks?|quotes?|quotations?|notes?|post-its?|stickies|slips?|cards?|postcards?|statements?"
              + "|responses?|replies|voices?|lines?|contributions?|suggestions?|sayings?|refs?)(?: numbers?| nos?\\.?)?"
              + " #?(?:[A-Z]{0,3}\\d{1,3}[a-z]?|[a-z])\\b"
              + "(?:(?:,| and| &| to|;)? ?(?:and )?#?(?:[A-Z]{0,3}\\d{1,3}[a-z]?|[a-z])\\b){1,40}",
          Pattern.CASE_INSENSITIVE);

  /** The years of school, which are counted and are no marks. */
  private static final Pattern SCHOOL_YEAR = Pattern.compile("(?:Year|Yr|KS)\\s?\\d");

  /** What parts a title from what stands for it, or opens one in quotes. */
  private static final Pattern TITLED = Pattern.compile("[=:\u2018]");

  private static final Pattern NAMED_AND_NUMBERED =
      Pattern.compile(
          "^\\W{0,5}(?:[A-Z]{0,3}\\d{1,3}\\b[ ,]{0,3}){1,20}(?:\\([^)]{0,40}\\) ?)?[-\u2013:]");

  private static final String NUMBER =
      "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half)";

  /** So many of so many: "7 of the 9", "two in three", "81%". */
  private static final Pattern SHARE =
      Pattern.compile(
          "\\b(?:\\d{1,5}|"
              + NUMBER
              + ")(?: out of| of| in)(?: the| those| all)?"
              + " (?:\\d{1,5}|"
              + NUMBER
              + ")\\b|\\d ?%|\\bper ?cent\\b",
          Pattern.CASE_INSENSITIVE);

  /** One figure that became another: "23 → 9", "23 -> 9 days". */
  private static final Pattern ARROW =
      Pattern.compile("\\d ?%?(?: [a-z]{1,12}){0,3} {0,2}(?:\u2192|\u21D2|-{1,2}>|=>) {0,2}\\d");

  /** What somebody says in their own words; an apostrophe is no quotation mark. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "[\"\u201C]|(?:^|[\\s(:,])['\u2018]\\p{L}[^\\n]{3,300}?[\\p{L}.,!?]['\u2019](?=[\\s,.;)]|$)");

  /** Who said it, behind what was said: "– mum of two", "(Year 7 girl)", "a dad". */
  private static final Pattern ATTRIBUTED =
      Pattern.compile(
          "(?:^|[\\u2013\\u2014\"\u201D'\u2019(,-]) ?(?:a |one |the )?(?:\\p{L}{1,12},? )?(?:(?:Year|Yr|Y|P|S)\\s?\\d{1,2} )?"
              + "(?:mum|mam|dad|parent|carer|nan|gran|grandad|pupil|student|learner|girl|boy|young person|lad|lass"
              + "|mother|father|son|daughter)(?: of [\\p{L} ]{1,30}|,? (?:aged )?\\d{1,2})?[.)\"\u201D]{0,2}$",
          Pattern.CASE_INSENSITIVE);

  /** The most words of a statement without a verb. */
  private static final int TELEGRAM = 9;

  /** The ages of those whom this is about: "Jude, 17", "Tia (16)". */
  private static final Pattern AGE = Pattern.compile("[4-9]|1\\d|2[0-5]");

  /** What joins a thing to why it is so. */
  private static final Pattern EXPLAINS =
      Pattern.compile("[;(:\u2013\u2014]| - |\\b(?:because|as|since|cos)\\b");

  /** The fewest words of an explanation. */
  private static final int EXPLAINED = 6;

  /** The longest answer that says no and to what, in words. */
  private static final int SHORT_NO = 5;

  private static final int SHORTEST_PAST = 4;
  private static final int LENGTH_OF_YEAR = 4;

  private static final Set<String> TO_BE = FormWords.english("to-be");

  private static final Set<String> WHICH = Set.of("who", "whose", "that");

  private Signs() {}

  /** The signs of a statement, each with its places, or with none where it is of the whole. */
  static Map<String, List<PhraseMatch<String>>> in(Statement statement) {
    Map<String, List<PhraseMatch<String>>> signs = new HashMap<>();
    Tokens tokens = statement.tokens();
    String text = statement.text();
    signs.put("under-" + statement.asks().name().toLowerCase(Locale.ROOT), List.of());
    if (tokens.size() == 0) {
      return signs;
    }
    List<FoundDate> dates = LooseDates.all(text);
    addDates(signs, statement, dates);
    if (tokens.size() > EXPLAINED && EXPLAINS.matcher(text).find()) {
      signs.put("explained", whole(tokens, "explained"));
    }
    addFigures(signs, statement, dates);
    addAnswer(signs, tokens);
    addRemarks(signs, tokens, text);
    addVoices(signs, text);
    addYoungNames(signs, tokens);
    addWords(signs, tokens, dated(text, dates));
    name(tokens).ifPresent(at -> signs.put("name", List.of(new PhraseMatch<>("name", at, at + 1))));
    return signs;
  }

  /** Its dates, or the date that stands over its column. */
  private static void addDates(
      Map<String, List<PhraseMatch<String>>> signs, Statement statement, List<FoundDate> dates) {
    if (!dates.isEmpty()) {
      signs.put("date", List.of());
      signs.put("dated", whole(statement.tokens(), "dated"));
      signs.put(dates.size() > 1 ? "two-dates" : "one-date", List.of());
    } else if (!LooseDates.all(statement.over()).isEmpty()) {
      signs.put("date", List.of());
      signs.put("one-date", List.of());
    }
  }

  private static void addFigures(
      Map<String, List<PhraseMatch<String>>> signs, Statement statement, List<FoundDate> dates) {
    Tokens tokens = statement.tokens();
    String text = statement.text();
    List<String> figures = Figures.in(text, dates);
    if (figures.stream().anyMatch(figure -> Character.isDigit(figure.charAt(0)))) {
      signs.put("digits", List.of());
    }
    if (!figures.isEmpty()) {
      signs.put("figure", List.of());
    }
    if (figures.size() > 1) {
      signs.put("two-figures", whole(tokens, "two-figures"));
    }
    if (text.indexOf('%') >= 0) {
      signs.put("percent", List.of());
    }
    if (SHARE.matcher(text).find()) {
      signs.put("share", List.of());
    }
    if (Baseline.in(text).isPresent()) {
      signs.put("from-to", List.of());
    }
    if (ARROW.matcher(text).find()) {
      signs.put("arrow", whole(tokens, "arrow"));
    }
    if (hasMarks(FoundDate.blankedOut(text, dates))) {
      signs.put("marks", whole(tokens, "marks"));
    }
  }

  /** That it is short, and whether it says no. */
  private static void addAnswer(Map<String, List<PhraseMatch<String>>> signs, Tokens tokens) {
    boolean no = tokens.word(0).equals("no");
    if (no && tokens.size() > 1 && tokens.size() <= SHORT_NO) {
      signs.put("short-no", whole(tokens, "short-no"));
    }
    if (no && (tokens.size() == 1 || isParted(tokens.before(1)))) {
      signs.put("flat-no", whole(tokens, "flat-no"));
    }
    if (tokens.size() <= TELEGRAM) {
      signs.put("telegram", List.of());
    }
  }

  /** What somebody said in their own words, and who. */
  private static void addVoices(Map<String, List<PhraseMatch<String>>> signs, String text) {
    if (QUOTED.matcher(text).find()) {
      signs.put("quoted", List.of());
    }
    if (ATTRIBUTED.matcher(text).find()) {
      signs.put("attributed", List.of());
    }
  }

  /** The code points that are part of a date. */
  private static BitSet dated(String text, List<FoundDate> dates) {
    BitSet dated = new BitSet();
    int unit = 0;
    int point = 0;
    for (FoundDate date : dates) {
      int from = point + text.codePointCount(Math.min(unit, date.from()), date.from());
      int to = from + text.codePointCount(date.from(), date.to());
      dated.set(from, to);
      unit = date.to();
      point = to;
    }
    return dated;
  }

  /**
   * The remarks that are listed, and whether something stands with them that they are listed for.
   */
  private static void addRemarks(
      Map<String, List<PhraseMatch<String>>> signs, Tokens tokens, String text) {
    Matcher remarks = REMARKS_LISTED.matcher(text);
    if (remarks.find()) {
      signs.put("remarks-listed", whole(tokens, "remarks-listed"));
      boolean bracketed = remarks.start() > 0 && text.charAt(remarks.start() - 1) == '(';
      if (bracketed || TITLED.matcher(text).find()) {
        signs.put("titled", List.of());
      }
    }
  }

  private static boolean hasMarks(String text) {
    Matcher several = MARKS.matcher(text);
    while (several.find()) {
      String found = several.group();
      boolean lettered = !several.group(1).isEmpty();
      boolean bracketed =
          text.lastIndexOf('(', several.start() + 1) > text.lastIndexOf(')', several.start() + 1);
      if (lettered || bracketed) {
        return !SCHOOL_YEAR.matcher(found).find();
      }
    }
    return MARK.matcher(text).find() || NAMED_AND_NUMBERED.matcher(text).find();
  }

  /** The first word that is written as a name and does not open a sentence. */
  static Optional<Integer> name(Tokens tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      String word = tokens.word(at);
      boolean named = word.length() > 2 && Character.isLetter(word.charAt(0));
      if (named
          && tokens.isCapitalised(at)
          && !tokens.startsSentence(at)
          && !CalendarWords.isAny(word)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private static List<PhraseMatch<String>> whole(Tokens tokens, String sign) {
    return List.of(new PhraseMatch<>(sign, 0, tokens.size()));
  }

  private static boolean isParted(String between) {
    return !between.isBlank() && !between.equals("-");
  }

  /** What somebody did, by the ending alone; "was asked" is what was done to them. Numbers too. */
  private static void addWords(
      Map<String, List<PhraseMatch<String>>> signs, Tokens tokens, BitSet dated) {
    for (int at = 0; at < tokens.size(); at++) {
      String word = tokens.word(at);
      if (word.length() > SHORTEST_PAST && word.endsWith("ed")) {
        add(signs, "done-verb", at);
        if (at > 0 && !TO_BE.contains(tokens.word(at - 1)) && !saysWhich(tokens, at - 1)) {
          add(signs, "past-verb", at);
        }
      } else if (word.length() < LENGTH_OF_YEAR
          && Character.isDigit(word.charAt(0))
          && !dated.get(tokens.span(at, at + 1).start())) {
        add(signs, "number", at);
      }
    }
  }

  /** A name with an age behind a comma or in brackets is a young person's. */
  private static void addYoungNames(Map<String, List<PhraseMatch<String>>> signs, Tokens tokens) {
    for (int at = 0; at + 1 < tokens.size(); at++) {
      String parted = tokens.before(at + 1).strip();
      String behind = tokens.before(at + 2).strip();
      if (tokens.isCapitalised(at)
          && !CalendarWords.isAny(tokens.word(at))
          && (parted.equals(",") || parted.equals("("))
          && AGE.matcher(tokens.word(at + 1)).matches()
          && (!behind.isEmpty() || at + 2 == tokens.size())) {
        signs
            .computeIfAbsent("young-name", unseen -> new ArrayList<>())
            .add(new PhraseMatch<>("young-name", at, at + 2));
      }
    }
  }

  /** "Pupils who failed" says which pupils; "four pupils, who filmed it," says what they did. */
  private static boolean saysWhich(Tokens tokens, int at) {
    return WHICH.contains(tokens.word(at)) && tokens.before(at).isBlank();
  }

  private static void add(Map<String, List<PhraseMatch<String>>> signs, String sign, int at) {
    signs
        .computeIfAbsent(sign, unseen -> new ArrayList<>())
        .add(new PhraseMatch<>(sign, at, at + 1));
  }
}
