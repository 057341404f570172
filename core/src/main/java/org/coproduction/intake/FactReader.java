package org.coproduction.intake;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.LevelClaim;
import org.coproduction.evidence.Question;
import org.coproduction.finding.Report;
import org.coproduction.participant.Channel;
import org.coproduction.text.Phrases;
import org.coproduction.value.FactKind;

/** Reads the facts that the answers of a form state. Immutable and thread-safe. */
final class FactReader {

  /** Told for them by others, so that nobody of them was there. */
  private static final List<String> BY_PROXY = List.of("by-proxy");

  private final GroupsInText groups;
  private final FormConcepts concepts;
  private final FactCues cues;
  private final LevelClaims claims;
  private final Phrases<Channel> channels;

  private FactReader(
      GroupsInText groups,
      FormConcepts concepts,
      FactCues cues,
      LevelClaims claims,
      Phrases<Channel> channels) {
    this.groups = groups;
    this.concepts = concepts;
    this.cues = cues;
    this.claims = claims;
    this.channels = channels;
  }

  static FactReader english() {
    return new FactReader(
        GroupsInText.english(),
        FormConcepts.english(),
        FactCues.english(),
        new LevelClaims(Phrases.of(CueResource.english("claims.txt"))),
        Phrases.of(CueResource.english("channels.txt", Channel.class)));
  }

  /** Adds the facts that the answers state to the form, and reports what was noticed. */
  FactReading read(FormLayout layout, EvidenceForm.Builder form) {
    List<Statement> statements = new ArrayList<>();
    for (FormBlock block : layout.blocks()) {
      if (!block.isField()) {
        statements.addAll(Statement.of(block, layout.columns()));
      }
    }
    GroupRegister register = new GroupRegister();
    // Groups first: what was done is done by groups that may be named below it.
    readGroups(statements, register);
    List<RuledOut> ruledOut = new ArrayList<>(register.withoutLoneSectors(concepts));
    List<StatementWords> words = concepts.words(statements, groups);
    Recognised recognised = cues.in(words);
    FormFacts facts = new FormFacts(form, register, channels);
    FormActivities activities = new FormActivities(register);
    CharterCitations charters = new CharterCitations();
    for (int index = 0; index < words.size(); index++) {
      Statement statement = words.get(index).statement();
      if (index > 0 && words.get(index - 1).holds(List.of("number-behind"))) {
        count(statement, words.get(index - 1).mentions(), register);
      }
      form.addAllCharters(charters.read(statement));
      List<LevelClaim> claimed = claims.read(statement);
      form.addAllClaims(claimed);
      if (claimed.isEmpty()) {
        List<RecognisedFact> stated = recognised.of(index);
        if (stated.stream().anyMatch(fact -> fact.rule().isByPeopleNear())) {
          meetNear(words, index, register);
        }
        enter(words.get(index), stated, activities, facts);
      }
    }
    activities.finish();
    facts.finish(activities.activities());
    takeBack(recognised, register);
    ruledOut.addAll(recognised.ruledOut());
    ruledOut.addAll(facts.ruledOut());
    form.addAllGroups(register.groups()).addAllActivities(activities.activities());
    return new FactReading(Report.of(activities.findings()), ruledOut);
  }

  private void readGroups(List<Statement> statements, GroupRegister register) {
    GroupList list = new GroupList(groups, concepts);
    FormsOwnWords ownWords = new FormsOwnWords();
    for (Statement statement : statements) {
      boolean own = ownWords.has(statement);
      if (statement.asks() == Question.WHO && !own && !list.readCount(statement, register)) {
        list.read(statement, register);
      }
    }
  }

  private static void enter(
      StatementWords here,
      List<RecognisedFact> stated,
      FormActivities activities,
      FormFacts facts) {
    activities.add(here.statement(), here.mentions(), stated);
    stated.stream()
        .filter(fact -> fact.rule().kind() != FactKind.METHOD_USED)
        .forEach(fact -> facts.add(here, fact));
  }

  /** What the account denies as a whole, whatever single lines of it told. */
  private static void takeBack(Recognised recognised, GroupRegister register) {
    if (recognised.deniesAll(FactKind.CHILDREN_TOOK_PART)) {
      register.represented();
    }
    if (recognised.denies(FactKind.PEOPLE_COUNTED)) {
      register.uncount();
    }
  }

  /** Enters the people of lived experience whom the statements beside one name. */
  private static void meetNear(List<StatementWords> words, int index, GroupRegister register) {
    int last = Math.min(words.size() - 1, index + FactCues.NEAR);
    for (int at = Math.max(0, index - FactCues.NEAR); at <= last; at++) {
      Statement beside = words.get(at).statement();
      if (beside.isNear(words.get(index).statement()) && !words.get(at).holds(BY_PROXY)) {
        register.spokenOf(beside, words.get(at).mentions());
      }
    }
  }

  /** Gives the groups of one cell the number that stands in the next. */
  private static void count(
      Statement statement, List<GroupMention> mentions, GroupRegister register) {
    CountInText.alone(statement.tokens())
        .ifPresent(
            came -> mentions.stream().limit(1).forEach(of -> register.count(of.kind(), came)));
  }
}
