package org.coproduction.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.coproduction.text.Tokens;

/**
 * Tells which statements are the form's own words: a question and its examples that nobody took for
 * a label, guidance in brackets, and an answer that only gives the words of the question back. None
 * of these tells of any work. Used once, by one thread, from the first statement to the last.
 */
final class FormsOwnWords {

  /** How many lines behind a question an answer can be that gives it back. */
  private static final int REACH = 3;

  /** The share of an answer's telling words, in percent, that make it the question over again. */
  private static final int REPEATED = 75;

  /** The fewest telling words of such an answer. */
  private static final int TELLING = 3;

  private static final Pattern TEMPLATE =
      Pattern.compile(
          "^\\W{0,3}(?:e\\.? ?g\\b|for example\\b|guidance\\b|please\\b|for instance\\b"
              + "|(?:list|describe|outline|state|say) (?:the|who|how|what|any|roughly|all|which)\\b)"
              + "|^[\\[<(]\\W{0,2}(?:list|say|state|give|describe|enter|insert|name|include|delete"
              + "|tick|write|add|set out|explain|tell)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> OPENERS = FormWords.english("opens-question");

  private static final Set<String> FIRST_PERSON = FormWords.english("first-person");

  /** "Who was left out? Foster carers": a question that its answer needs. */
  private static final Set<String> GAP = FormWords.english("asks-of-a-gap");

  /** Words that every answer shares with every question. */
  private static final Set<String> SMALL = FormWords.english("shared-by-all");

  private final List<Statement> questions = new ArrayList<>();

  /** Whether a statement is none of the writer's own; it is asked for each in order. */
  boolean has(Statement statement) {
    questions.removeIf(asked -> statement.line() - asked.line() > REACH);
    if (isOfTemplate(statement)) {
      questions.add(statement);
      return true;
    }
    return repeatsAQuestion(statement);
  }

  private static boolean isOfTemplate(Statement statement) {
    String text = statement.text().strip();
    Tokens tokens = statement.tokens();
    if (tokens.size() == 0) {
      return false;
    }
    if (TEMPLATE.matcher(text).find()) {
      return true;
    }
    boolean asks = text.endsWith("?") && OPENERS.contains(opener(tokens));
    for (int at = 0; asks && at < tokens.size(); at++) {
      asks = !FIRST_PERSON.contains(tokens.word(at)) && !GAP.contains(tokens.word(at));
    }
    return asks;
  }

  /** The first word behind a number that counts the questions. */
  private static String opener(Tokens tokens) {
    boolean numbered = tokens.size() > 1 && Character.isDigit(tokens.word(0).charAt(0));
    return tokens.word(numbered ? 1 : 0);
  }

  private boolean repeatsAQuestion(Statement statement) {
    Tokens tokens = statement.tokens();
    Set<String> asked = new HashSet<>();
    addWords(asked, statement.label());
    questions.forEach(question -> addWords(asked, question.tokens()));
    if (asked.isEmpty()) {
      return false;
    }
    int telling = 0;
    int shared = 0;
    for (int at = 0; at < tokens.size(); at++) {
      if (!SMALL.contains(tokens.word(at))) {
        if (Character.isDigit(tokens.word(at).charAt(0))) {
          return false;
        }
        telling++;
        shared += asked.contains(tokens.stem(at)) ? 1 : 0;
      }
    }
    return telling >= TELLING && shared * 100 >= telling * REPEATED;
  }

  private static void addWords(Set<String> words, Tokens tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      words.add(tokens.stem(at));
    }
  }
}
