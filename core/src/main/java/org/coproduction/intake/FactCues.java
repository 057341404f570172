package org.coproduction.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.participant.GroupKind;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Phrases;
import org.coproduction.text.Tokens;
import org.coproduction.value.FactKind;
import org.jspecify.annotations.Nullable;

/**
 * Recognises which kinds of fact a statement states, by the concepts that stand in it together, and
 * does not where the statement says that it has not happened.
 */
final class FactCues {

  /** What has not happened yet: plans and wishes, and how many words ahead they reach. */
  private static final String NOT_YET = "not-yet";

  private static final int NOT_YET_AHEAD = 12;

  /** What the question asks about, which a rule can need beside what the answer says. */
  private static final String ASKED = "asked-";

  /** Asks what is to come, so that nothing in the answer has happened. */
  private static final String ASKED_NEXT = "asked-next";

  /** What is denied, and how many words ahead and back a denial reaches. */
  private static final String NOT_SO = "not-so";

  private static final int NOT_SO_AHEAD = 4;
  private static final int NOT_SO_BACK = 3;

  private final Phrases<String> concepts;
  private final List<FactRule> rules;

  private FactCues(Phrases<String> concepts, List<FactRule> rules) {
    this.concepts = concepts;
    this.rules = rules;
  }

  static FactCues english() {
    List<FactRule> rules = new ArrayList<>();
    CueResource.english("facts.txt").forEach((name, parts) -> rules.add(FactRule.of(name, parts)));
    return new FactCues(Phrases.of(CueResource.english("concepts.txt")), List.copyOf(rules));
  }

  /** The facts that a statement states, in the order of the rules. */
  List<RecognisedFact> in(Statement statement, List<GroupMention> mentions) {
    Tokens tokens = statement.tokens();
    Map<String, List<PhraseMatch<String>>> found = conceptsIn(tokens);
    for (String asked : conceptsIn(statement.label()).keySet()) {
      if (asked.startsWith(ASKED)) {
        found.putIfAbsent(asked, List.of());
      }
    }
    boolean yetToCome = found.containsKey(ASKED_NEXT);
    for (GroupMention mention : mentions) {
      for (String concept : conceptsOf(mention)) {
        found
            .computeIfAbsent(concept, unseen -> new ArrayList<>())
            .add(new PhraseMatch<>(concept, mention.first(), mention.end()));
      }
    }
    BitSet notYet = reach(tokens, found.get(NOT_YET), NOT_YET_AHEAD, 0);
    BitSet notSo = reach(tokens, found.get(NOT_SO), NOT_SO_AHEAD, NOT_SO_BACK);
    List<RecognisedFact> facts = new ArrayList<>();
    // Two cues may fire on one statement; it still states one fact of a kind.
    Set<FactKind> stated = EnumSet.noneOf(FactKind.class);
    for (FactRule rule : rules) {
      if (found.keySet().containsAll(rule.needs())
          && rule.unless().stream().noneMatch(found::containsKey)) {
        found.getOrDefault(rule.needs().get(0), List.of()).stream()
            .filter(match -> rule.standsEvenIf(NOT_YET) || !(yetToCome || touches(notYet, match)))
            .filter(match -> rule.standsEvenIf(NOT_SO) || !touches(notSo, match))
            .findFirst()
            .filter(match -> rule.kind() == FactKind.METHOD_USED || stated.add(rule.kind()))
            .ifPresent(match -> facts.add(new RecognisedFact(rule, match.first(), match.end())));
      }
    }
    return facts;
  }

  /** Whether the words of a text say of some of them that it has not happened. */
  BitSet undone(Tokens tokens) {
    Map<String, List<PhraseMatch<String>>> found = conceptsIn(tokens);
    BitSet undone = reach(tokens, found.get(NOT_YET), NOT_YET_AHEAD, 0);
    undone.or(reach(tokens, found.get(NOT_SO), NOT_SO_AHEAD, NOT_SO_BACK));
    return undone;
  }

  private Map<String, List<PhraseMatch<String>>> conceptsIn(Tokens tokens) {
    Map<String, List<PhraseMatch<String>>> found = new HashMap<>();
    for (PhraseMatch<String> match : concepts.every(tokens)) {
      found.computeIfAbsent(match.meaning(), unseen -> new ArrayList<>()).add(match);
    }
    return found;
  }

  private static List<String> conceptsOf(GroupMention mention) {
    List<String> concepts = new ArrayList<>(List.of("anybody"));
    if (mention.isOfLivedExperience()) {
      concepts.add("lived");
    }
    if (mention.kind() == GroupKind.CHILDREN_AND_YOUNG_PEOPLE) {
      concepts.add("children");
    }
    return concepts;
  }

  private static boolean touches(BitSet reach, PhraseMatch<String> match) {
    return reach.get(match.first()) || reach.get(match.end() - 1);
  }

  /** The tokens that some words reach, ahead and back, within their own sentence. */
  private static BitSet reach(
      Tokens tokens, @Nullable List<PhraseMatch<String>> words, int ahead, int back) {
    BitSet reached = new BitSet();
    for (PhraseMatch<String> word : words == null ? List.<PhraseMatch<String>>of() : words) {
      int end = Math.min(tokens.size(), word.end() + ahead + 1);
      for (int at = word.end(); at < end && !tokens.startsSentence(at); at++) {
        reached.set(at);
      }
      int start = Math.max(0, word.first() - back);
      for (int at = word.first(); at > start && !tokens.startsSentence(at); at--) {
        reached.set(at - 1);
      }
    }
    return reached;
  }
}
