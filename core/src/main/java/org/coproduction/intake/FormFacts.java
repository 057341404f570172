package org.coproduction.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.coproduction.evidence.Change;
import org.coproduction.evidence.Decision;
import org.coproduction.evidence.DecisionMaker;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.FeedbackGiven;
import org.coproduction.evidence.MissingVoice;
import org.coproduction.evidence.NotDone;
import org.coproduction.evidence.Occasion;
import org.coproduction.evidence.OccasionKind;
import org.coproduction.evidence.OptionsFixed;
import org.coproduction.evidence.Outcome;
import org.coproduction.evidence.Output;
import org.coproduction.evidence.Question;
import org.coproduction.evidence.ReviewPlan;
import org.coproduction.evidence.ScopeStatement;
import org.coproduction.evidence.ThemeCheck;
import org.coproduction.participant.AccessAdjustment;
import org.coproduction.participant.Channel;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.SentMaterial;
import org.coproduction.text.Phrases;
import org.coproduction.text.Tokens;
import org.coproduction.value.DecisionId;
import org.coproduction.value.GroupId;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Provenance;
import org.coproduction.value.Words;

/**
 * Writes the facts of one form down where they belong, as they are recognised; what was done with
 * people is written by {@link FormActivities}. Used once, by one thread.
 */
final class FormFacts {

  private final EvidenceForm.Builder form;
  private final GroupRegister groups;
  private final Phrases<Channel> channels;
  private final Set<String> decisionMakers = new HashSet<>();
  private boolean reviewed;
  private boolean fixed;
  private int decisions;

  FormFacts(EvidenceForm.Builder form, GroupRegister groups, Phrases<Channel> channels) {
    this.form = form;
    this.groups = groups;
    this.channels = channels;
  }

  void add(Statement statement, List<GroupMention> mentions, RecognisedFact fact) {
    Words words = statement.words();
    Provenance provenance = fact.provenance(statement);
    Optional<ImpreciseDate> when = when(statement);
    switch (fact.rule().kind()) {
      case THEMES_CHECKED_BACK ->
          form.addThemeChecks(
              ThemeCheck.builder()
                  .groups(groups.meant(statement, mentions))
                  .when(when)
                  .provenance(provenance)
                  .build());
      case DECISION_MAKER_REACHED -> decisionMaker(statement, fact);
      case BARRIER_MET ->
          form.addAdjustments(
              AccessAdjustment.builder()
                  .what(words)
                  .forGroups(livedKinds(mentions))
                  .when(when)
                  .provenance(provenance)
                  .build());
      case INFORMATION_SENT_AHEAD ->
          form.addMaterials(
              SentMaterial.builder()
                  .what(words)
                  .toGroups(livedKinds(mentions))
                  .channel(channel(statement))
                  .when(when)
                  .provenance(provenance)
                  .build());
      case MISSING_VOICE_STATED ->
          form.addMissingVoices(
              MissingVoice.builder()
                  .group(livedKinds(mentions).stream().findFirst())
                  .who(words)
                  .provenance(provenance)
                  .build());
      case SCOPE_TOLD ->
          form.addScope(
              ScopeStatement.builder()
                  .closed(words)
                  .to(livedKinds(mentions))
                  .when(when)
                  .provenance(provenance)
                  .build());
      case NOT_DONE_WITH_REASON ->
          form.addNotDone(
              NotDone.builder()
                  .what(words)
                  .reason(reason(statement, fact))
                  .provenance(provenance)
                  .build());
      case CONTRIBUTORS_TOLD ->
          form.addFeedbackGiven(
              FeedbackGiven.builder()
                  .what(words)
                  .groups(told(statement, mentions, fact))
                  .channel(channel(statement))
                  .when(when)
                  .provenance(provenance)
                  .build());
      case CHANGE_TRACED_TO_VIEW ->
          form.addChanges(
              Change.builder()
                  .what(words)
                  .groups(groups.meant(statement, mentions))
                  .when(when)
                  .provenance(provenance)
                  .build());
      case OUTCOME_MEASURED -> outcome(statement, mentions, fact);
      case DECIDED_TOGETHER -> decision(statement, mentions, fact);
      case INVOLVED_BEFORE_OPTIONS_FIXED -> optionsFixed(words, when, provenance);
      case REVIEW_PLANNED -> review(statement, mentions, when, provenance);
      case OUTPUT_NAMED -> output(statement, provenance);
      case OPTIONS_MENTIONED -> occasion(OccasionKind.OPTIONS_DRAFTED, words, when, provenance);
      case INVITATION_MENTIONED -> occasion(OccasionKind.INVITATION_SENT, words, when, provenance);
      case DECISION_MENTIONED -> occasion(OccasionKind.DECISION_TAKEN, words, when, provenance);
      default ->
          throw new IllegalStateException("a cue is of a kind of fact that nobody writes down");
    }
  }

  /** When a statement says that something was; a span of years is what a product is for. */
  static Optional<ImpreciseDate> when(Statement statement) {
    return dates(statement).stream()
        .filter(date -> date.precision() != ImpreciseDate.Precision.INTERVAL)
        .findFirst();
  }

  private void decisionMaker(Statement statement, RecognisedFact fact) {
    Tokens tokens = statement.tokens();
    int first = NamedPhrase.start(tokens, fact.first());
    String body = tokens.text(first, fact.end());
    if (decisionMakers.add(Wording.of(Tokens.of(body)))) {
      form.addDecisionMakers(
          DecisionMaker.builder()
              .body(Words.of(body))
              .reached(true)
              .how(statement.words())
              .when(when(statement))
              .provenance(fact.provenance(statement))
              .build());
    }
  }

  private void output(Statement statement, Provenance provenance) {
    if (statement.asks() == Question.IMPACT || statement.asks() == Question.OTHER) {
      form.addOutputs(
          Output.builder()
              .what(statement.words())
              .period(dates(statement).stream().findFirst())
              .provenance(provenance)
              .build());
    }
  }

  /** Without a day it is a good intention; the first one that has one counts. */
  private void review(
      Statement statement,
      List<GroupMention> mentions,
      Optional<ImpreciseDate> when,
      Provenance provenance) {
    if (when.isPresent() && !reviewed) {
      reviewed = true;
      form.review(
          ReviewPlan.builder()
              .owner(owner(statement.tokens(), mentions))
              .when(when)
              .provenance(provenance)
              .build());
    }
  }

  /** A difference takes a figure and the figure before it; without both it is talk. */
  private void outcome(Statement statement, List<GroupMention> mentions, RecognisedFact fact) {
    Tokens tokens = statement.tokens();
    Optional<Words> baseline = Baseline.in(statement.text());
    if (statement.asks() == Question.WHAT || baseline.isEmpty() || fact.first() == 0) {
      return;
    }
    List<GroupMention> asked = fact.rule().detail("source").isPresent() ? mentions : List.of();
    form.addOutcomes(
        Outcome.builder()
            .what(statement.words())
            .indicator(Words.of(tokens.text(0, fact.first())))
            .baseline(baseline)
            .period(when(statement))
            .forGroups(livedKinds(mentions))
            .notYetKnown(false)
            .sourceGroups(groups.meant(statement, asked))
            .provenance(fact.provenance(statement))
            .build());
  }

  /** Only those named behind the deciding are those who decided. */
  private void decision(Statement statement, List<GroupMention> mentions, RecognisedFact fact) {
    List<GroupMention> deciders =
        mentions.stream().filter(mention -> mention.first() >= fact.first()).toList();
    List<GroupId> tookPart = groups.meant(statement, deciders);
    if (!tookPart.isEmpty()) {
      form.addDecisions(
          Decision.builder()
              .id(new DecisionId("d" + ++decisions))
              .what(statement.words())
              .tookPart(tookPart)
              .when(when(statement))
              .provenance(fact.provenance(statement))
              .build());
    }
  }

  /** The first draft that has a day is where options began to be fixed. */
  private void optionsFixed(Words words, Optional<ImpreciseDate> when, Provenance provenance) {
    if (when.isPresent() && !fixed) {
      fixed = true;
      form.optionsFixed(
          OptionsFixed.builder().how(words).when(when).provenance(provenance).build());
    }
  }

  private List<GroupId> told(
      Statement statement, List<GroupMention> mentions, RecognisedFact fact) {
    boolean everybody = fact.rule().detail("to").filter("everybody"::equals).isPresent();
    return everybody ? groups.ofLivedExperience() : groups.meant(statement, mentions);
  }

  private void occasion(
      OccasionKind kind, Words words, Optional<ImpreciseDate> when, Provenance provenance) {
    form.addOccasions(
        Occasion.builder().kind(kind).words(words).when(when).provenance(provenance).build());
  }

  private Optional<Channel> channel(Statement statement) {
    return channels.disjoint(statement.tokens()).stream().map(match -> match.meaning()).findFirst();
  }

  private static Optional<Words> owner(Tokens tokens, List<GroupMention> mentions) {
    return mentions.stream()
        .filter(Predicate.not(GroupMention::isOfLivedExperience))
        .map(mention -> tokens.text(NamedPhrase.start(tokens, mention.first()), mention.end()))
        .map(Words::of)
        .findFirst();
  }

  private static Words reason(Statement statement, RecognisedFact fact) {
    return Words.of(statement.tokens().text(fact.first(), statement.tokens().size()));
  }

  private static List<GroupKind> livedKinds(List<GroupMention> mentions) {
    return mentions.stream()
        .filter(GroupMention::isOfLivedExperience)
        .map(GroupMention::kind)
        .distinct()
        .toList();
  }

  private static List<ImpreciseDate> dates(Statement statement) {
    List<ImpreciseDate> dates = new ArrayList<>();
    DatesInText.all(statement.text()).forEach(found -> dates.add(found.date()));
    return dates;
  }
}
