package org.coproduction.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coproduction.participant.GroupKind;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Phrases;
import org.coproduction.text.Tokens;
import org.coproduction.value.FactKind;

/**
 * Recognises which kinds of fact the statements of a form state, by the concepts that stand in them
 * together, and does not where the words say that it has not happened.
 */
final class FactCues {

  /** What the question asks about, which a rule can need beside what the answer says. */
  private static final String ASKED = "asked-";

  /** Asks what is to come, so that nothing in the answer has happened. */
  private static final String ASKED_NEXT = "asked-next";

  /** Words that look like a denial or a plan and are none. */
  private static final String STILL_SO = "still-so";

  /** Names a charter, a policy or a standard as the one that speaks. */
  private static final String PRINCIPLE = "charter-says";

  /** What somebody did, and what befalls one rather than being done. */
  private static final String PAST = "past-verb";

  private static final String STATIVE = "stative";

  /** When a figure was, which the words over its column can say. */
  private static final Set<String> MOMENTS = Set.of("then-now", "measured-before");

  /** An everyday word for a way to take part, which is one only beside another such word. */
  private static final String WAY = "w-";

  /** A number by which nobody came. */
  private static final Set<String> ZERO = Set.of("0", "nil", "zero");

  /** How many statements beside one are near it, and how many lines. */
  static final int NEAR = 2;

  private final Phrases<String> concepts;
  private final Frames frames;
  private final Map<String, List<String>> signs;
  private final List<FactRule> rules;

  private FactCues(
      Phrases<String> concepts,
      Frames frames,
      Map<String, List<String>> signs,
      List<FactRule> rules) {
    this.concepts = concepts;
    this.frames = frames;
    this.signs = signs;
    this.rules = rules;
  }

  static FactCues english() {
    List<FactRule> rules = new ArrayList<>();
    CueResource.english("facts.txt").forEach((name, parts) -> rules.add(FactRule.of(name, parts)));
    return new FactCues(
        Phrases.of(CueResource.english("concepts.txt")),
        Frames.english(),
        CueResource.english("signs.txt"),
        List.copyOf(rules));
  }

  /** What the words of each statement speak of. */
  List<StatementWords> words(List<Statement> statements, GroupsInText groups) {
    AuthorVoice voice = AuthorVoice.of(statements, concepts);
    QuotedPrinciples quoted = new QuotedPrinciples();
    FormsOwnWords ownWords = new FormsOwnWords();
    Antecedents they = new Antecedents();
    SmallLabels small = new SmallLabels();
    List<StatementWords> words = new ArrayList<>();
    for (int index = 0; index < statements.size(); index++) {
      Statement statement = statements.get(index);
      Map<String, List<PhraseMatch<String>>> found = conceptsIn(statement.tokens());
      boolean asks = found.keySet().removeIf(concept -> concept.startsWith(ASKED));
      boolean labels = asks && isLabelOfRow(statements, index);
      for (Tokens label : small.of(statement)) {
        for (String asked : conceptsIn(label).keySet()) {
          if (asked.startsWith(ASKED) || MOMENTS.contains(asked)) {
            found.put(asked, List.of());
          }
        }
      }
      List<GroupMention> mentions = new ArrayList<>(groups.mentions(statement.tokens()));
      mentions.addAll(voice.mentions(statement.tokens()));
      for (GroupMention mention : mentions) {
        for (String concept : conceptsOf(mention, statement.tokens(), found)) {
          add(found, concept, mention.first(), mention.end());
        }
      }
      if (found.getOrDefault("counted", List.of()).size() > 1) {
        found.put("two-counted", found.get("counted"));
      }
      if (index + 1 < statements.size() && isNumberOf(statements.get(index + 1), statement)) {
        found.put("number-behind", List.of());
        if (ZERO.contains(statements.get(index + 1).tokens().word(0))) {
          found.put("zero-behind", List.of());
        }
      }
      for (GroupMention at : they.livedIn(statement.tokens(), mentions)) {
        add(found, "they", at.first(), at.end());
        if (at.kind() == GroupKind.CHILDREN_AND_YOUNG_PEOPLE && !at.inOneBreath()) {
          add(found, "children-they", at.first(), at.end());
        }
      }
      Signs.in(statement).forEach((sign, places) -> found.putIfAbsent(sign, places));
      if (index > 0 && statement.isBesideInRow(statements.get(index - 1))) {
        found.put("row-answer", List.of());
        if (mentions.isEmpty() && statement.tokens().size() > 0) {
          // In a table, whoever stands in front did what stands behind.
          for (GroupMention mention : words.get(index - 1).mentions()) {
            GroupMention inRow = new GroupMention(mention.kind(), 0, 1, mention.inOneBreath());
            mentions.add(inRow);
            conceptsOf(inRow, statement.tokens(), found)
                .forEach(concept -> add(found, concept, 0, 1));
          }
        }
      }
      List<PhraseMatch<String>> states = found.getOrDefault(STATIVE, List.of());
      found.computeIfPresent(
          PAST,
          (past, verbs) ->
              verbs.stream()
                  .filter(verb -> states.stream().noneMatch(at -> at.first() == verb.first()))
                  .toList());
      Wishes.in(statement.tokens(), found).takeFrom(found);
      frames.addTo(found, statement.tokens());
      if (found.keySet().stream().filter(concept -> concept.startsWith(WAY)).count() > 1) {
        found.put("several-ways", List.of());
      }
      signs.forEach(
          (sign, needs) -> {
            if (found.keySet().containsAll(needs)) {
              add(found, sign, 0, statement.tokens().size());
            }
          });
      boolean principle =
          quoted.isPrinciple(statement, found.containsKey(PRINCIPLE)) | ownWords.has(statement);
      words.add(
          new StatementWords(
              statement,
              List.copyOf(mentions),
              found,
              notYet(statement.tokens(), found),
              notSo(statement.tokens(), found),
              asked(statement, labels),
              principle));
    }
    Chronology.addTo(words);
    return words;
  }

  /** The facts that the statements state, in their order, then that of the rules. */
  Recognised in(List<StatementWords> words) {
    Recognised recognised = new Recognised(words.size());
    for (int index = 0; index < words.size(); index++) {
      // Two cues may fire on one statement; it still states one fact of a kind.
      Set<FactKind> stated = EnumSet.noneOf(FactKind.class);
      for (FactRule rule : rules) {
        if (rule.denies() || rule.kind() == FactKind.METHOD_USED || !stated.contains(rule.kind())) {
          if (apply(rule, words, index, recognised) && !rule.denies()) {
            stated.add(rule.kind());
          }
        }
      }
    }
    recognised.contradict(words);
    return recognised;
  }

  /** Whether the words of a text say of some of them that it has not happened. */
  BitSet undone(Tokens tokens) {
    Map<String, List<PhraseMatch<String>>> found = conceptsIn(tokens);
    BitSet undone = notYet(tokens, found);
    undone.or(notSo(tokens, found));
    return undone;
  }

  /** Whether a text names only sectors and nobody of them. */
  boolean isSector(Tokens tokens) {
    return speaksOf(tokens, "sector");
  }

  /** Whether a text means anybody and nobody: "partners", "all relevant stakeholders". */
  boolean isVague(Tokens tokens) {
    return speaksOf(tokens, "vague-who");
  }

  private boolean speaksOf(Tokens tokens, String concept) {
    return concepts.every(tokens).stream().anyMatch(match -> match.meaning().equals(concept));
  }

  private static boolean apply(
      FactRule rule, List<StatementWords> words, int index, Recognised recognised) {
    StatementWords here = words.get(index);
    if (!rule.needs().stream().allMatch(here::holds)
        || !rule.near().stream().allMatch(oneOf -> isNear(oneOf, words, index, rule, true))
        || !rule.beside().stream().allMatch(oneOf -> isNear(oneOf, words, index, rule, false))
        || !rule.behind().stream().allMatch(oneOf -> isBehind(oneOf, words, index))
        || (!rule.without().isEmpty() && isNear(rule.without(), words, index, rule, true))) {
      return false;
    }
    if ((!rule.near().isEmpty() || !rule.behind().isEmpty())
        && isTold(rule, words, index, recognised)) {
      return false;
    }
    Optional<PhraseMatch<String>> standing = Optional.empty();
    Optional<RuledOut.Reason> undone = Optional.empty();
    PhraseMatch<String> seen = null;
    for (String concept : rule.needs().get(0)) {
      for (PhraseMatch<String> match : here.places(concept)) {
        if (standing.isEmpty() && reaches(rule, here, match)) {
          Optional<RuledOut.Reason> reason = undoing(rule, here, match);
          if (reason.isEmpty()) {
            standing = Optional.of(match);
          } else if (seen == null) {
            seen = match;
            undone = reason;
          }
        }
      }
    }
    if (standing.isPresent()) {
      PhraseMatch<String> match = standing.get();
      recognised.add(index, new RecognisedFact(rule, match.first(), match.end()));
      return true;
    }
    if (seen != null && undone.isPresent() && !rule.denies()) {
      recognised.ruleOut(here, new RecognisedFact(rule, seen.first(), seen.end()), undone.get());
    }
    return false;
  }

  /** Whether a statement just before tells the same already: what two tell together is one fact. */
  private static boolean isTold(
      FactRule rule, List<StatementWords> words, int index, Recognised recognised) {
    for (int at = Math.max(0, index - NEAR); at < index; at++) {
      if (words.get(at).statement().isNear(words.get(index).statement())
          && recognised.of(at).stream().anyMatch(fact -> fact.rule().kind() == rule.kind())) {
        return true;
      }
    }
    return false;
  }

  private static Optional<RuledOut.Reason> undoing(
      FactRule rule, StatementWords here, PhraseMatch<String> match) {
    boolean evenPlans = rule.standsEvenIf(StatementWords.NOT_YET);
    if (here.principle()) {
      return Optional.of(RuledOut.Reason.PRINCIPLE);
    }
    boolean planned =
        here.found().containsKey(ASKED_NEXT)
            || StatementWords.touches(here.notYet(), match)
            || !rule.needs().stream()
                .allMatch(
                    oneOf -> here.tells(oneOf, false, rule.standsEvenIf(StatementWords.NOT_SO)));
    boolean asked =
        !rule.standsEvenIf(StatementWords.ASKED) && StatementWords.touches(here.asked(), match);
    if (asked || (!evenPlans && planned)) {
      return Optional.of(RuledOut.Reason.NOT_YET);
    }
    if (!rule.standsEvenIf(StatementWords.NOT_SO) && StatementWords.touches(here.notSo(), match)) {
      return Optional.of(RuledOut.Reason.DENIED);
    }
    return rule.unless().stream().anyMatch(here.found()::containsKey)
        ? Optional.of(RuledOut.Reason.UNDONE_BESIDE)
        : Optional.empty();
  }

  /** Whether all that a rule needs stands close enough to where the fact stands. */
  private static boolean reaches(FactRule rule, StatementWords here, PhraseMatch<String> match) {
    if (rule.reach().isEmpty()) {
      return true;
    }
    int reach = rule.reach().get();
    return rule.needs().stream()
        .allMatch(
            oneOf ->
                oneOf.stream()
                    .filter(here.found()::containsKey)
                    .anyMatch(
                        concept ->
                            here.places(concept).isEmpty()
                                || here.places(concept).stream()
                                    .anyMatch(other -> distance(match, other) <= reach)));
  }

  private static int distance(PhraseMatch<String> one, PhraseMatch<String> other) {
    return Math.max(0, Math.max(other.first() - one.end(), one.first() - other.end()));
  }

  private static boolean isNear(
      List<String> oneOf, List<StatementWords> words, int index, FactRule rule, boolean itself) {
    boolean evenPlans = rule.standsEvenIf(StatementWords.NOT_YET) || rule.denies();
    boolean evenDenied = rule.standsEvenIf(StatementWords.NOT_SO) || rule.denies();
    Statement here = words.get(index).statement();
    int last = Math.min(words.size() - 1, index + NEAR);
    for (int at = Math.max(0, index - NEAR); at <= last; at++) {
      StatementWords there = words.get(at);
      if ((itself || at != index)
          && there.statement().isNear(here)
          && there.tells(oneOf, evenPlans, evenDenied)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the statement just before tells what a fact must follow. */
  private static boolean isBehind(List<String> oneOf, List<StatementWords> words, int index) {
    return index > 0
        && words.get(index - 1).statement().isNear(words.get(index).statement())
        && words.get(index - 1).tells(oneOf, false, false);
  }

  private Map<String, List<PhraseMatch<String>>> conceptsIn(Tokens tokens) {
    Map<String, List<PhraseMatch<String>>> found = new HashMap<>();
    for (PhraseMatch<String> match : concepts.every(tokens)) {
      found.computeIfAbsent(match.meaning(), unseen -> new ArrayList<>()).add(match);
    }
    return found;
  }

  private static BitSet notYet(Tokens tokens, Map<String, List<PhraseMatch<String>>> found) {
    return StatementWords.notYet(
        tokens,
        undoing(tokens, found, StatementWords.NOT_YET),
        undoing(tokens, found, StatementWords.CALLED_OFF));
  }

  private static BitSet notSo(Tokens tokens, Map<String, List<PhraseMatch<String>>> found) {
    return StatementWords.notSo(
        tokens,
        undoing(tokens, found, StatementWords.NOT_SO),
        undoing(tokens, found, StatementWords.NOBODY));
  }

  /** The words that undo, without those that only look so. */
  private static List<PhraseMatch<String>> undoing(
      Tokens tokens, Map<String, List<PhraseMatch<String>>> found, String concept) {
    List<PhraseMatch<String>> still = found.getOrDefault(STILL_SO, List.of());
    return found.getOrDefault(concept, List.of()).stream()
        .filter(
            word ->
                still.stream()
                    .noneMatch(same -> same.first() <= word.first() && word.end() <= same.end()))
        .filter(word -> !isMonthOfMay(tokens, word))
        .toList();
  }

  private static boolean isMonthOfMay(Tokens tokens, PhraseMatch<String> word) {
    return word.length() == 1
        && tokens.word(word.first()).equals("may")
        && tokens.isCapitalised(word.first())
        && !tokens.startsSentence(word.first());
  }

  /** Whether a statement is the first cell of a row, which says what the others answer. */
  private static boolean isLabelOfRow(List<Statement> statements, int index) {
    return statements.get(index).cell() == 0
        && index + 1 < statements.size()
        && statements.get(index + 1).isBesideInRow(statements.get(index));
  }

  private static BitSet asked(Statement statement, boolean label) {
    BitSet asked = StatementWords.asked(statement.tokens());
    if (label) {
      asked.set(0, statement.tokens().size());
    }
    return asked;
  }

  /** Whether a cell holds nothing but the number of what stands in front of it. */
  private static boolean isNumberOf(Statement cell, Statement before) {
    return cell.isBesideInRow(before)
        && cell.tokens().size() == 1
        && (CountInText.alone(cell.tokens()).isPresent() || ZERO.contains(cell.tokens().word(0)));
  }

  private static List<String> conceptsOf(
      GroupMention mention, Tokens tokens, Map<String, List<PhraseMatch<String>>> found) {
    List<String> concepts = new ArrayList<>(List.of("anybody"));
    if (mention.isOfLivedExperience()) {
      concepts.add("lived");
    }
    if (mention.kind() == GroupKind.CHILDREN_AND_YOUNG_PEOPLE && !mention.inOneBreath()) {
      concepts.add("children");
    }
    boolean sector =
        Stream.of("sector", "board")
            .flatMap(concept -> found.getOrDefault(concept, List.of()).stream())
            .anyMatch(match -> match.first() <= mention.first() && mention.end() <= match.end());
    if (!sector && !mention.inOneBreath()) {
      concepts.add("somebody");
      if (mention.isOfLivedExperience() && NamedPhrase.isProper(tokens, mention)) {
        concepts.add("proper-group");
      }
      if (CountInText.of(tokens, mention.first(), mention.end()).isPresent()) {
        concepts.add("counted");
        if (mention.isOfLivedExperience()) {
          concepts.add("counted-lived");
        }
      }
    }
    return concepts;
  }

  private static void add(
      Map<String, List<PhraseMatch<String>>> found, String concept, int first, int end) {
    found
        .computeIfAbsent(concept, unseen -> new ArrayList<>())
        .add(new PhraseMatch<>(concept, first, end));
  }
}
