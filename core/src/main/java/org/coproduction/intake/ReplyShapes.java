package org.coproduction.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.text.Tokens;

/**
 * Tells what an organisation answered from what people said, by the label before it: "Response:",
 * "LA reply –", "A:", "Head of Transport:", "We did:".
 */
final class ReplyShapes {

  /** The longest label, in UTF-16 units. */
  private static final int LONGEST_LABEL = 70;

  /** The most words of a label that names who answers. */
  private static final int LONGEST_ROLE = 7;

  private static final Pattern LABEL =
      Pattern.compile("^[\\[(]?([^:\u2013\u2014\\])]{1,60}?)[\\])]?\\s?([:\u2013\u2014]|\\s-)\\s*");

  private static final Pattern ANSWER =
      Pattern.compile(
          "^(?:A|R|Ans|Ateb)\\s?\\d{0,3}\\s?(?:[:\u2013\u2014-](?=\\s|\\p{L})|\\.(?=\\s))");

  private static final Pattern QUESTION =
      Pattern.compile(
          "^(?:(?i:Q|Qu|Question|Cwestiwn|C)(?:\\s?\\d{1,3}\\s*[.:)\u2013\u2014-]?|\\s?[:.)])\\s+"
              + "|Qu?\\s+(?=\\p{Lu}))");

  /** What was answered, in the line of what was said. */
  private static final Pattern IN_LINE =
      WordedPattern.anyCase("[\\s.;,(]({answer-label}\\s?[:\u2013\u2014])\\s");

  private static final Pattern NO_ANSWER =
      WordedPattern.anyCase("^[\\[(][^\\])]{0,40}\\b{answer-remark}\\b[^\\])]{0,40}[\\])]$");

  /** "CB –", "SMcI:". */
  private static final Pattern INITIALS =
      Pattern.compile(
          "^(?:\\p{Lu}(?:\\p{Ll}(?=\\p{Lu}))?){2,4}(?:\\s?:|\\s[\u2013\u2014-]|\\s{3})\\s*(?=\\p{L})");

  /** Somebody who is there for their office, by the title before the name. */
  private static final Pattern TITLED =
      WordedPattern.of("{title-of-office}\\.? \\p{Lu}[\\p{L}' -]{1,40}");

  private static final Pattern DAY =
      Pattern.compile("\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?[:,]?\\s(?=\\p{L})");

  private static final Pattern TO_ALL = WordedPattern.of(" to {everyone}\\b.*$");

  /** What is shorter is as often said of them: "Dr Moss: wonderful". */
  private static final int FEWEST_OF_ANSWER = 5;

  /** The time, and that it was written to all, before a line of a chat. */
  private static final Pattern CHAT =
      Pattern.compile(
          "^\\[?(?:\\d{1,2}/\\d{1,2}/\\d{2,4},? )?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?: ?[ap]m)?\\]?"
              + "(?: [-\u2013])? ?(?:From )?");

  private final HeadingWords words;
  private final Answerers answerers;

  ReplyShapes(HeadingWords words) {
    this(words, Answerers.none());
  }

  private ReplyShapes(HeadingWords words, Answerers answerers) {
    this.words = words;
    this.answerers = answerers;
  }

  /** The same for a text that names who answers in it. */
  ReplyShapes knowing(Answerers of) {
    return of.isEmpty() ? this : new ReplyShapes(words, of);
  }

  /** Where the label of a reply ends, in UTF-16 units of the line's text; nothing for no reply. */
  Optional<Integer> labelEnd(Piece line) {
    return labelEnd(line, false);
  }

  /**
   * Where the label of a reply ends, in UTF-16 units of the line's text; nothing for no reply.
   *
   * @param asked whether something was asked right before, so that a name is of who answers and not
   *     of whom people spoke
   */
  Optional<Integer> labelEnd(Piece line, boolean asked) {
    String text = line.text();
    if (NO_ANSWER.matcher(text).find()) {
      return Optional.of(0);
    }
    Matcher answer = ANSWER.matcher(text);
    if (answer.find()) {
      return Optional.of(answer.end());
    }
    if (answersByName(line)) {
      return Optional.of(0);
    }
    Optional<Integer> initials =
        initialsEnd(line).filter(end -> answerers.has(initials(text.substring(0, end))));
    if (initials.isPresent()) {
      return initials;
    }
    Matcher chat = CHAT.matcher(text);
    int from = chat.lookingAt() ? chat.end() : 0;
    if (from > 0) {
      return chatLabelEnd(text, from);
    }
    return label(text).filter(label -> answers(line, label, asked)).map(MatchResult::end);
  }

  /** What stands before a mark, where more stands behind it. */
  private static Optional<MatchResult> label(String text) {
    Matcher label = LABEL.matcher(text.substring(0, Math.min(text.length(), LONGEST_LABEL)));
    return label.find() && label.end() < text.length()
        ? Optional.of(label.toMatchResult())
        : Optional.empty();
  }

  /** Whether the label before a line is of somebody who answers. */
  private boolean answers(Piece line, MatchResult label, boolean asked) {
    Tokens named = Tokens.of(label.group(1));
    if (answerers.has(label.group(1)) || isOrganisation(line, label, named)) {
      return true;
    }
    if (words.is(NotesCue.EVENT_FACT, named)
        && Character.isDigit(line.text().codePointAt(label.end()))) {
      // "Responses: 212" counts them.
      return false;
    }
    boolean titled = TITLED.matcher(label.group(1)).matches();
    boolean answerer =
        words.is(NotesCue.ANSWERER, named)
            || (label.group(2).equals(":") && (titled || namesOfficer(label.group(1), named)));
    boolean answers =
        asked
            || words.has(NotesCue.REPLY_WORDS, line.tokens())
            || (titled && !isShortRemark(line, label.end()));
    boolean answerFrom =
        words.begins(NotesCue.REPLY_LABEL, named)
            && named.size() > 2
            && (named.word(1).equals("from") || named.word(1).equals("by"));
    return words.is(NotesCue.REPLY_LABEL, named) || answerFrom || (answerer && answers);
  }

  /** "Eastmoor Council: ..." answers; "the council's website: ..." is spoken of. */
  private boolean isOrganisation(Piece line, MatchResult label, Tokens named) {
    String name = label.group(1);
    return label.group(2).equals(":")
        && named.size() > 1
        && Character.isUpperCase(name.codePointAt(0))
        && !name.contains("'s ")
        && !name.contains("\u2019s ")
        && words.has(NotesCue.COUNCIL, named)
        && !words.has(NotesCue.SAYS_ANYTHING, named)
        && !isShortRemark(line, label.end());
  }

  private static String initials(String label) {
    return label.replaceAll("[^\\p{L}]", "");
  }

  /** Where the name ends of who writes for an office in a chat. */
  private Optional<Integer> chatLabelEnd(String text, int from) {
    int colon = text.indexOf(": ", from);
    boolean office =
        colon > from
            && colon - from < LONGEST_LABEL
            && (answerers.has(text.substring(from, colon))
                || isOfOffice(
                    Tokens.of(TO_ALL.matcher(text.substring(from, colon)).replaceFirst(""))));
    return office ? Optional.of(colon + 1) : Optional.empty();
  }

  /** In a chat, who writes for an office says so with the name. */
  private boolean isOfOffice(Tokens named) {
    return words.has(NotesCue.OFFICER, named) || words.has(NotesCue.ANSWERER, named);
  }

  /** "DMO will look into it": one who answers, and that they did, with no mark between. */
  private boolean answersByName(Piece line) {
    if (answerers.isEmpty()) {
      return false;
    }
    Tokens tokens = line.tokens();
    String text = line.text();
    int space = text.indexOf(' ');
    for (int size = 1; size <= 2 && space > 0 && size < tokens.size(); size++) {
      if (answerers.has(text.substring(0, space))
          && (words.starts(NotesCue.ANSWERS, tokens).contains(size)
              || words.starts(NotesCue.REPORTS, tokens).contains(size))) {
        return true;
      }
      space = text.indexOf(' ', space + 1);
    }
    return false;
  }

  private static boolean isShortRemark(Piece line, int from) {
    return line.behind(from).tokens().size() < FEWEST_OF_ANSWER;
  }

  /** "Head of Transport", "Cllr A": who answers, and nothing said of them. */
  private boolean namesOfficer(String label, Tokens named) {
    List<Integer> officers = words.starts(NotesCue.OFFICER, named);
    return named.size() <= LONGEST_ROLE
        && Character.isUpperCase(label.codePointAt(0))
        && label.indexOf("'s ") < 0
        && label.indexOf("\u2019s ") < 0
        && !officers.isEmpty()
        && (officers.get(0) == 0 || officers.get(officers.size() - 1) == named.size() - 1)
        && !words.has(NotesCue.SAYS_ANYTHING, named);
  }

  /** Whether a label is the short one for an answer, which an interview has too. */
  static boolean isShort(Piece line) {
    return ANSWER.matcher(line.text()).find();
  }

  /** Where the initials of who answers end, before a mark or a gap; nothing without them. */
  static Optional<Integer> initialsEnd(Piece line) {
    Matcher initials = INITIALS.matcher(line.text());
    return initials.find() && initials.end() < line.text().length()
        ? Optional.of(initials.end())
        : Optional.empty();
  }

  /** Whether a line begins with the time or day at which it was written, as those of a chat do. */
  static boolean isOfChat(Piece line) {
    return CHAT.matcher(line.text()).lookingAt() || DAY.matcher(line.text()).lookingAt();
  }

  /** Where "Q3" or "Question 3:" ends, in UTF-16 units of the text; nothing without one. */
  static Optional<Integer> questionEnd(Piece line) {
    Matcher question = QUESTION.matcher(line.text());
    return question.find() && question.end() < line.text().length()
        ? Optional.of(question.end())
        : Optional.empty();
  }

  /** Where "You said:" ends, in UTF-16 units of the text; nothing without one. */
  Optional<Integer> saidEnd(Piece line) {
    return label(line.text())
        .filter(label -> words.is(NotesCue.SAID_LABEL, Tokens.of(label.group(1))))
        .map(MatchResult::end);
  }

  /** What was said and what was answered to it in one line, each for itself. */
  List<Piece> partedFromWhatWasSaid(Piece line) {
    boolean opens = saidEnd(line).isPresent() || questionEnd(line).isPresent();
    Matcher answer = IN_LINE.matcher(line.text());
    return opens && answer.find()
        ? List.of(line.before(answer.start(1)), line.from(answer.start(1)))
        : List.of(line);
  }
}
