package org.coproduction.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.participant.GroupKind;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Phrases;
import org.coproduction.text.Tokens;

/**
 * Finds what the words of a form speak of: the concepts by which {@link FactCues} recognises facts,
 * and which of the words tell what has not happened. Immutable and thread-safe.
 */
final class FormConcepts {

  /** What the question asks about, which a rule can need beside what the answer says. */
  private static final String ASKED = "asked-";

  /** Words that look like a denial or a plan and are none. */
  private static final String STILL_SO = "still-so";

  /** Names a charter, a policy or a standard as the one that speaks. */
  private static final String PRINCIPLE = "charter-says";

  /** What somebody did, and what befalls one rather than being done. */
  private static final String PAST = "past-verb";

  private static final String STATIVE = "stative";

  /** A group that is named with the number of its people. */
  private static final String COUNTED = "counted";

  /** When a figure was, which the words over its column can say. */
  private static final Set<String> MOMENTS = Set.of("then-now", "measured-before");

  /** An everyday word for a way to take part, which is one only beside another such word. */
  private static final String WAY = "w-";

  /** A number by which nobody came. */
  private static final Set<String> ZERO = Set.of("0", "nil", "zero");

  /** What names a part of public life and nobody of it. */
  private static final List<String> SECTORS = List.of("sector", "board");

  private final Phrases<String> concepts;
  private final Frames frames;
  private final Map<String, List<String>> signs;

  private FormConcepts(Phrases<String> concepts, Frames frames, Map<String, List<String>> signs) {
    this.concepts = concepts;
    this.frames = frames;
    this.signs = signs;
  }

  static FormConcepts english() {
    return new FormConcepts(
        Phrases.of(CueResource.english("concepts.txt")),
        Frames.english(),
        CueResource.english("signs.txt"));
  }

  /** What the words of each statement speak of. */
  List<StatementWords> words(List<Statement> statements, GroupsInText groups) {
    OneForm form = new OneForm(statements, groups);
    for (int index = 0; index < statements.size(); index++) {
      form.read(index);
    }
    Chronology.addTo(form.words);
    return form.words;
  }

  /** Whether the words of a text say of some of them that it has not happened. */
  BitSet undone(Tokens tokens) {
    Map<String, List<PhraseMatch<String>>> found = in(tokens);
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

  private Map<String, List<PhraseMatch<String>>> in(Tokens tokens) {
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
    Covered still = Covered.by(List.of(STILL_SO), found, tokens);
    return found.getOrDefault(concept, List.of()).stream()
        .filter(word -> !still.holds(word.first(), word.end()))
        .filter(word -> !isMonthOfMay(tokens, word))
        .toList();
  }

  private static boolean isMonthOfMay(Tokens tokens, PhraseMatch<String> word) {
    return word.length() == 1
        && tokens.word(word.first()).equals("may")
        && tokens.isCapitalised(word.first())
        && !tokens.startsSentence(word.first());
  }

  private static void add(
      Map<String, List<PhraseMatch<String>>> found, String concept, int first, int end) {
    found
        .computeIfAbsent(concept, unseen -> new ArrayList<>())
        .add(new PhraseMatch<>(concept, first, end));
  }

  /**
   * The statements of one form from the first to the last, with what earlier ones tell about later
   * ones. What is found for a statement grows step by step: each step may use what those before it
   * found. Used once, by one thread.
   */
  private final class OneForm {

    private final List<Statement> statements;
    private final GroupsInText groups;
    private final AuthorVoice voice;
    private final QuotedPrinciples quoted = new QuotedPrinciples();
    private final FormsOwnWords ownWords = new FormsOwnWords();
    private final Antecedents they = new Antecedents();
    private final SmallLabels small = new SmallLabels();
    private final List<StatementWords> words = new ArrayList<>();

    OneForm(List<Statement> statements, GroupsInText groups) {
      this.statements = statements;
      this.groups = groups;
      this.voice = AuthorVoice.of(statements, concepts);
    }

    void read(int index) {
      Statement statement = statements.get(index);
      Tokens tokens = statement.tokens();
      Map<String, List<PhraseMatch<String>>> found = in(tokens);
      boolean asks = found.keySet().removeIf(concept -> concept.startsWith(ASKED));
      addLabels(statement, found);
      List<GroupMention> mentions = new ArrayList<>(groups.mentions(tokens));
      mentions.addAll(voice.mentions(tokens));
      addPeople(tokens, mentions, found);
      addNumberBehind(index, found);
      addThey(tokens, mentions, found);
      Signs.in(statement).forEach(found::putIfAbsent);
      addRow(index, mentions, found);
      takeStates(found);
      Wishes.in(tokens, found).takeFrom(found);
      frames.addTo(found, tokens);
      addJoined(tokens, found);
      // Both are asked for each statement in order, whatever the other says.
      boolean quotes = quoted.isPrinciple(statement, found.containsKey(PRINCIPLE));
      boolean principle = ownWords.has(statement) || quotes;
      words.add(
          new StatementWords(
              statement,
              List.copyOf(mentions),
              found,
              notYet(tokens, found),
              notSo(tokens, found),
              asked(statement, asks && isLabelOfRow(index)),
              principle));
    }

    /** What small labels of the statement and over it ask. */
    private void addLabels(Statement statement, Map<String, List<PhraseMatch<String>>> found) {
      for (Tokens label : small.of(statement)) {
        for (String asked : in(label).keySet()) {
          if (asked.startsWith(ASKED) || MOMENTS.contains(asked)) {
            found.put(asked, List.of());
          }
        }
      }
    }

    private void addPeople(
        Tokens tokens, List<GroupMention> mentions, Map<String, List<PhraseMatch<String>>> found) {
      Covered sectors = Covered.by(SECTORS, found, tokens);
      for (GroupMention mention : mentions) {
        addPeople(tokens, mention, sectors, found);
      }
      if (found.getOrDefault(COUNTED, List.of()).size() > 1) {
        found.put("two-counted", found.get(COUNTED));
      }
    }

    private void addPeople(
        Tokens tokens,
        GroupMention mention,
        Covered sectors,
        Map<String, List<PhraseMatch<String>>> found) {
      for (String concept : conceptsOf(mention, tokens, sectors)) {
        add(found, concept, mention.first(), mention.end());
      }
    }

    private void addNumberBehind(int index, Map<String, List<PhraseMatch<String>>> found) {
      if (index + 1 < statements.size()
          && isNumberOf(statements.get(index + 1), statements.get(index))) {
        found.put("number-behind", List.of());
        if (ZERO.contains(statements.get(index + 1).tokens().word(0))) {
          found.put("zero-behind", List.of());
        }
      }
    }

    /** Those of lived experience whom a "they" means. */
    private void addThey(
        Tokens tokens, List<GroupMention> mentions, Map<String, List<PhraseMatch<String>>> found) {
      for (GroupMention at : they.livedIn(tokens, mentions)) {
        add(found, "they", at.first(), at.end());
        if (at.kind() == GroupKind.CHILDREN_AND_YOUNG_PEOPLE && !at.inOneBreath()) {
          add(found, "children-they", at.first(), at.end());
        }
      }
    }

    /** In a table, whoever stands in front did what stands behind. */
    private void addRow(
        int index, List<GroupMention> mentions, Map<String, List<PhraseMatch<String>>> found) {
      Tokens tokens = statements.get(index).tokens();
      if (index == 0 || !statements.get(index).isBesideInRow(statements.get(index - 1))) {
        return;
      }
      found.put("row-answer", List.of());
      if (mentions.isEmpty() && tokens.size() > 0) {
        Covered sectors = Covered.by(SECTORS, found, tokens);
        for (GroupMention mention : words.get(index - 1).mentions()) {
          GroupMention inRow = new GroupMention(mention.kind(), 0, 1, mention.inOneBreath());
          mentions.add(inRow);
          addPeople(tokens, inRow, sectors, found);
        }
      }
    }

    /** Leaves of what was done that which only befell somebody. */
    private void takeStates(Map<String, List<PhraseMatch<String>>> found) {
      BitSet states = new BitSet();
      found.getOrDefault(STATIVE, List.of()).forEach(at -> states.set(at.first()));
      found.computeIfPresent(
          PAST, (past, verbs) -> verbs.stream().filter(verb -> !states.get(verb.first())).toList());
    }

    /** What only several concepts say together. */
    private void addJoined(Tokens tokens, Map<String, List<PhraseMatch<String>>> found) {
      if (found.keySet().stream().filter(concept -> concept.startsWith(WAY)).count() > 1) {
        found.put("several-ways", List.of());
      }
      signs.forEach(
          (sign, needs) -> {
            if (found.keySet().containsAll(needs)) {
              add(found, sign, 0, tokens.size());
            }
          });
    }

    /** Whether a statement is the first cell of a row, which says what the others answer. */
    private boolean isLabelOfRow(int index) {
      return statements.get(index).cell() == 0
          && index + 1 < statements.size()
          && statements.get(index + 1).isBesideInRow(statements.get(index));
    }
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

  private static List<String> conceptsOf(GroupMention mention, Tokens tokens, Covered sectors) {
    List<String> concepts = new ArrayList<>(List.of("anybody"));
    if (mention.isOfLivedExperience()) {
      concepts.add("lived");
    }
    if (mention.kind() == GroupKind.CHILDREN_AND_YOUNG_PEOPLE && !mention.inOneBreath()) {
      concepts.add("children");
    }
    if (!sectors.holds(mention.first(), mention.end()) && !mention.inOneBreath()) {
      concepts.add("somebody");
      if (mention.isOfLivedExperience() && NamedPhrase.isProper(tokens, mention)) {
        concepts.add("proper-group");
      }
      if (CountInText.of(tokens, mention.first(), mention.end()).isPresent()) {
        concepts.add(COUNTED);
        if (mention.isOfLivedExperience()) {
          concepts.add("counted-lived");
        }
      }
    }
    return concepts;
  }
}
