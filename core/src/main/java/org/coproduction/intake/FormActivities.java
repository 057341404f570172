package org.coproduction.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coproduction.evidence.Activity;
import org.coproduction.evidence.Part;
import org.coproduction.evidence.Question;
import org.coproduction.evidence.Stage;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;
import org.coproduction.finding.Place;
import org.coproduction.finding.TextPosition;
import org.coproduction.text.Tokens;
import org.coproduction.value.ActivityId;
import org.coproduction.value.CueId;
import org.coproduction.value.FactKind;
import org.coproduction.value.GroupId;
import org.coproduction.value.MethodCode;
import org.coproduction.value.Provenance;

/**
 * Writes down what was done with people: each line of the list under "how", and each sentence that
 * names a way to take part. Used once, by one thread.
 *
 * <p>Young people who are only named together with their parents are not written down as having
 * taken part: the sentence does not tell what they did themselves, and a finding says so.
 */
final class FormActivities {

  private static final CueId LISTED = new CueId("activity-listed");

  /** How many words may stand between those who did something and what they did. */
  private static final int ACTOR_REACH = 6;

  private final GroupRegister groups;
  private final List<Activity> activities = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Runnable> underImpact = new ArrayList<>();

  FormActivities(GroupRegister groups) {
    this.groups = groups;
  }

  /**
   * Enters what a statement tells was done. What stands under the question for the difference made
   * is kept apart: it is mostly how the difference was measured.
   */
  void add(Statement statement, List<GroupMention> mentions, List<RecognisedFact> facts) {
    if (statement.asks() == Question.IMPACT) {
      underImpact.add(() -> enter(statement, mentions, facts));
    } else {
      enter(statement, mentions, facts);
    }
  }

  /**
   * Takes in what stands under the question for the difference made, where the form tells nowhere
   * else how people took part.
   */
  void finish() {
    if (activities.stream().allMatch(activity -> activity.getMethod().isEmpty())) {
      underImpact.forEach(Runnable::run);
    }
  }

  private void enter(Statement statement, List<GroupMention> mentions, List<RecognisedFact> facts) {
    Set<String> methods = new HashSet<>();
    for (RecognisedFact fact : facts) {
      if (fact.rule().kind() == FactKind.METHOD_USED) {
        List<GroupMention> takingPart = takingPart(statement.tokens(), mentions, fact);
        boolean done = !fact.rule().isDoneByThemselves() || !takingPart.isEmpty();
        // That views were given on a day is told by a named way to give them, where there is one.
        boolean untold = fact.rule().detail("method").isPresent() || methods.isEmpty();
        if (done && untold && methods.add(fact.rule().detail("method").orElse(""))) {
          add(statement, takingPart, fact);
        }
      }
    }
    if (methods.isEmpty() && statement.listed() && statement.asks() == Question.HOW) {
      activities.add(
          activity(statement).provenance(Provenance.recognised(statement.span(), LISTED)).build());
    }
  }

  List<Activity> activities() {
    return activities;
  }

  List<Finding> findings() {
    return findings;
  }

  private void add(Statement statement, List<GroupMention> mentions, RecognisedFact fact) {
    List<GroupMention> themselves =
        mentions.stream().filter(mention -> !mention.inOneBreath()).toList();
    if (themselves.size() < mentions.size()) {
      Place place = Place.root().member("activities").item(activities.size());
      findings.add(
          Finding.of(
                  FormReader.CHILDREN_WITH_PARENTS,
                  DocumentRef.the(DocumentKind.EVIDENCE_FORM),
                  place)
              .at(new TextPosition(statement.line(), 1)));
    }
    List<GroupId> meant = groups.meant(statement, themselves);
    boolean anyone = fact.rule().detail("who").filter("anyone"::equals).isPresent();
    List<GroupId> who =
        meant.isEmpty() && themselves.size() == mentions.size() && anyone
            ? List.of(groups.nobodyNamed(statement, fact))
            : meant;
    if (fact.rule().isDoneByThemselves()) {
      groups.didThemselves(who, statement.words());
    }
    activities.add(
        activity(statement)
            .method(fact.rule().detail("method").map(MethodCode::new))
            .stage(fact.rule().detail("stage").map(Stage::valueOf))
            .part(fact.rule().detail("part").map(Part::valueOf))
            .groups(who)
            .provenance(fact.provenance(statement))
            .build());
  }

  private Activity.Builder activity(Statement statement) {
    return Activity.builder()
        .id(new ActivityId("a" + (activities.size() + 1)))
        .what(statement.words())
        .when(FormFacts.when(statement));
  }

  /** Those of lived experience who took part, and for work of one's own, who did it. */
  private static List<GroupMention> takingPart(
      Tokens tokens, List<GroupMention> mentions, RecognisedFact fact) {
    return mentions.stream()
        .filter(GroupMention::isOfLivedExperience)
        .filter(mention -> !fact.rule().isDoneByThemselves() || isActor(tokens, mention, fact))
        .toList();
  }

  private static boolean isActor(Tokens tokens, GroupMention mention, RecognisedFact fact) {
    int ahead = fact.first() - mention.end();
    if (ahead >= 0 && ahead <= ACTOR_REACH) {
      return true;
    }
    int behind = mention.first() - fact.end();
    return behind >= 0
        && behind <= 2
        && (tokens.word(mention.first() - 1).equals("by")
            || tokens.word(fact.end()).equals("by")
            || tokens.word(fact.end() - 1).equals("by"));
  }
}
