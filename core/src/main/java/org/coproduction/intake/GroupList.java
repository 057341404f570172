package org.coproduction.intake;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.coproduction.participant.GroupKind;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Tokens;
import org.coproduction.value.HeadCount;

/**
 * Reads who was involved: a list with a group per line, or prose that names some. A line such as
 * "colleges and their students" names two.
 */
final class GroupList {

  /** The longest line that is one entry of a list, in words. */
  private static final int LONGEST_ENTRY = 12;

  /** What is written where nothing is to be said. */
  private static final Set<String> NO_ANSWER = FormWords.english("no-answer");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("\\P{L}+");

  private static final Pattern JOINING_SIGN = Pattern.compile("[,/&+;]");

  private final GroupsInText names;
  private final FormConcepts concepts;

  GroupList(GroupsInText names, FormConcepts concepts) {
    this.names = names;
    this.concepts = concepts;
  }

  /** Reads a cell of a table that holds a number and nothing else; says whether it is one. */
  boolean readCount(Statement statement, GroupRegister register) {
    Optional<HeadCount> count =
        statement.cell() > 0 && statement.tokens().size() == 1
            ? CountInText.alone(statement.tokens())
            : Optional.empty();
    count.ifPresent(register::countLast);
    return count.isPresent();
  }

  void read(Statement statement, GroupRegister register) {
    Tokens tokens = statement.tokens();
    if (concepts.isVague(tokens) || givesNoAnswer(statement.text())) {
      return;
    }
    List<PhraseMatch<GroupKind>> found = names.names(tokens);
    boolean entry = tokens.size() <= LONGEST_ENTRY && !statement.text().endsWith(".");
    if (entry) {
      entry(statement, found, register);
    } else {
      prose(statement, found, register);
    }
  }

  /** "N/A", "not yet", or nothing but a number of the form itself. */
  private static boolean givesNoAnswer(String text) {
    return BETWEEN_WORDS
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .allMatch(word -> word.isEmpty() || NO_ANSWER.contains(word));
  }

  private void prose(
      Statement statement, List<PhraseMatch<GroupKind>> found, GroupRegister register) {
    Tokens tokens = statement.tokens();
    BitSet undone = concepts.undone(tokens);
    for (PhraseMatch<GroupKind> match : found) {
      if (!undone.get(match.first())) {
        register.named(
            match.meaning(),
            statement,
            match.first(),
            match.end(),
            CountInText.of(tokens, match.first(), match.end()));
      }
    }
  }

  private static void entry(
      Statement statement, List<PhraseMatch<GroupKind>> found, GroupRegister register) {
    Tokens tokens = statement.tokens();
    int first = 0;
    for (int end = 1; end <= tokens.size(); end++) {
      if (end == tokens.size() || partsGroups(tokens, found, first, end)) {
        int from = isJoint(tokens, first) && first + 1 < end ? first + 1 : first;
        named(statement, found, from, end, register);
        first = end;
      }
    }
  }

  /** Whether another kind of group begins behind an "and", a comma or a slash. */
  private static boolean partsGroups(
      Tokens tokens, List<PhraseMatch<GroupKind>> found, int first, int at) {
    if (!isJoint(tokens, at) && !JOINING_SIGN.matcher(tokens.before(at)).find()) {
      return false;
    }
    Optional<GroupKind> left = lastKind(found, first, at);
    Optional<GroupKind> right =
        found.stream().filter(match -> match.first() >= at).map(PhraseMatch::meaning).findFirst();
    return left.isPresent() && right.isPresent() && !left.equals(right);
  }

  private static boolean isJoint(Tokens tokens, int at) {
    return tokens.word(at).equals("and") || tokens.word(at).equals("with");
  }

  private static void named(
      Statement statement,
      List<PhraseMatch<GroupKind>> found,
      int first,
      int end,
      GroupRegister register) {
    GroupKind kind = lastKind(found, first, end).orElse(GroupKind.UNKNOWN);
    Optional<HeadCount> came =
        found.stream()
            .filter(match -> match.first() >= first && match.end() <= end)
            .flatMap(
                match -> CountInText.of(statement.tokens(), match.first(), match.end()).stream())
            .findFirst()
            .or(() -> CountInText.ofEntry(statement.tokens(), first, end));
    register.named(kind, statement, first, end, came);
  }

  /** In English the last noun says what a thing is: "health partners" are partners. */
  private static Optional<GroupKind> lastKind(
      List<PhraseMatch<GroupKind>> found, int first, int end) {
    return found.stream()
        .filter(match -> match.first() >= first && match.end() <= end)
        .reduce((before, last) -> last)
        .map(PhraseMatch::meaning);
  }
}
