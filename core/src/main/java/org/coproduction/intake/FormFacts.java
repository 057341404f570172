package org.coproduction.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coproduction.evidence.Activity;
import org.coproduction.evidence.Change;
import org.coproduction.evidence.Decision;
import org.coproduction.evidence.DecisionMaker;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.FeedbackGiven;
import org.coproduction.evidence.FormTheme;
import org.coproduction.evidence.MissingVoice;
import org.coproduction.evidence.NotDone;
import org.coproduction.evidence.Occasion;
import org.coproduction.evidence.OccasionKind;
import org.coproduction.evidence.OptionsFixed;
import org.coproduction.evidence.Outcome;
import org.coproduction.evidence.Output;
import org.coproduction.evidence.ScopeStatement;
import org.coproduction.evidence.ThemeCheck;
import org.coproduction.participant.AccessAdjustment;
import org.coproduction.participant.Channel;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.SentMaterial;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Phrases;
import org.coproduction.text.Tokens;
import org.coproduction.value.DecisionId;
import org.coproduction.value.GroupId;
import org.coproduction.value.ImpreciseDate;
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
  private final ReviewsPlanned reviews = new ReviewsPlanned();
  private boolean fixed;
  private Optional<OptionsFixed> begunWithNobodyNamed = Optional.empty();
  private int decisions;
  private final OutcomesMeasured outcomes;

  FormFacts(EvidenceForm.Builder form, GroupRegister groups, Phrases<Channel> channels) {
    this.form = form;
    this.groups = groups;
    this.channels = channels;
    this.outcomes = new OutcomesMeasured(groups);
  }

  void add(StatementWords here, RecognisedFact fact) {
    Statement statement = here.statement();
    List<GroupMention> mentions = here.mentions();
    switch (fact.rule().kind()) {
      case GROUP_NAMED -> tookPart(statement, mentions, fact, false);
      case PEOPLE_COUNTED -> tookPart(statement, mentions, fact, true);
      case CHILDREN_TOOK_PART -> childrenTookPart(statement, mentions);
      case VIEWS_LINKED_TO_THEMES -> theme(statement, fact);
      case OUTCOME_SOURCED_FROM_FAMILIES -> familiesSaid(statement, mentions, fact);
      case THEMES_CHECKED_BACK -> themeCheck(statement, mentions, fact);
      case DECISION_MAKER_REACHED -> decisionMaker(statement, fact);
      case BARRIER_MET -> adjustment(statement, mentions, fact);
      case INFORMATION_SENT_AHEAD -> material(statement, mentions, fact);
      case MISSING_VOICE_STATED -> missingVoice(statement, mentions, fact);
      case SCOPE_TOLD -> scope(statement, mentions, fact);
      case NOT_DONE_WITH_REASON -> notDone(statement, fact);
      case CONTRIBUTORS_TOLD -> feedbackGiven(statement, mentions, fact);
      case CHANGE_TRACED_TO_VIEW -> change(statement, mentions, fact);
      case OUTCOME_MEASURED -> outcomes.add(statement, mentions, fact);
      case DECIDED_TOGETHER -> decision(statement, mentions, fact);
      case INVOLVED_BEFORE_OPTIONS_FIXED -> optionsFixed(statement, mentions, fact);
      case REVIEW_PLANNED -> reviews.add(here, fact);
      case OUTPUT_NAMED -> output(statement, fact);
      case OPTIONS_MENTIONED -> occasion(OccasionKind.OPTIONS_DRAFTED, statement, fact);
      case INVITATION_MENTIONED -> occasion(OccasionKind.INVITATION_SENT, statement, fact);
      case DECISION_MENTIONED -> occasion(OccasionKind.DECISION_TAKEN, statement, fact);
      default ->
          throw new IllegalStateException("a cue is of a kind of fact that nobody writes down");
    }
  }

  private void theme(Statement statement, RecognisedFact fact) {
    form.addThemes(
        FormTheme.builder()
            .saidIn(statement.words())
            .provenance(fact.provenance(statement))
            .build());
  }

  private void familiesSaid(Statement statement, List<GroupMention> mentions, RecognisedFact fact) {
    form.addOutcomes(
        Outcome.builder()
            .what(statement.words())
            .period(when(statement))
            .notYetKnown(false)
            .sourceGroups(sources(statement, mentions, fact))
            .provenance(fact.provenance(statement))
            .build());
  }

  private void themeCheck(Statement statement, List<GroupMention> mentions, RecognisedFact fact) {
    form.addThemeChecks(
        ThemeCheck.builder()
            .groups(whoever(statement, mentions, fact, false))
            .when(when(statement))
            .provenance(fact.provenance(statement))
            .build());
  }

  private void adjustment(Statement statement, List<GroupMention> mentions, RecognisedFact fact) {
    form.addAdjustments(
        AccessAdjustment.builder()
            .what(statement.words())
            .forGroups(forWhom(mentions))
            .when(when(statement))
            .provenance(fact.provenance(statement))
            .build());
  }

  private void material(Statement statement, List<GroupMention> mentions, RecognisedFact fact) {
    form.addMaterials(
        SentMaterial.builder()
            .what(statement.words())
            .toGroups(livedKinds(mentions))
            .channel(channel(statement))
            .when(when(statement))
            .provenance(fact.provenance(statement))
            .build());
  }

  private void missingVoice(Statement statement, List<GroupMention> mentions, RecognisedFact fact) {
    form.addMissingVoices(
        MissingVoice.builder()
            .group(livedKinds(mentions).stream().findFirst())
            .who(statement.words())
            .provenance(fact.provenance(statement))
            .build());
  }

  private void scope(Statement statement, List<GroupMention> mentions, RecognisedFact fact) {
    form.addScope(
        ScopeStatement.builder()
            .closed(statement.words())
            .to(livedKinds(mentions))
            .when(when(statement))
            .provenance(fact.provenance(statement))
            .build());
  }

  private void notDone(Statement statement, RecognisedFact fact) {
    form.addNotDone(
        NotDone.builder()
            .what(statement.words())
            .reason(reason(statement, fact))
            .provenance(fact.provenance(statement))
            .build());
  }

  private void feedbackGiven(
      Statement statement, List<GroupMention> mentions, RecognisedFact fact) {
    form.addFeedbackGiven(
        FeedbackGiven.builder()
            .what(statement.words())
            .groups(whoever(statement, mentions, fact, false))
            .channel(channel(statement))
            .when(when(statement))
            .provenance(fact.provenance(statement))
            .build());
  }

  private void change(Statement statement, List<GroupMention> mentions, RecognisedFact fact) {
    form.addChanges(
        Change.builder()
            .what(statement.words())
            .view(statement.words())
            .groups(groups.spokenOf(statement, mentions))
            .when(when(statement))
            .provenance(fact.provenance(statement))
            .build());
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

  private void tookPart(
      Statement statement, List<GroupMention> mentions, RecognisedFact fact, boolean counts) {
    mentions.stream()
        .filter(mention -> !mention.inOneBreath())
        .filter(mention -> counts || mention.first() == fact.first())
        .forEach(mention -> groups.tookPart(statement, mention, counts));
  }

  private void childrenTookPart(Statement statement, List<GroupMention> mentions) {
    List<GroupMention> children =
        mentions.stream()
            .filter(mention -> mention.kind() == GroupKind.CHILDREN_AND_YOUNG_PEOPLE)
            .filter(mention -> !mention.inOneBreath())
            .toList();
    List<GroupId> named = groups.meant(statement, children);
    groups.didThemselves(
        named.isEmpty() ? groups.known(GroupKind.CHILDREN_AND_YOUNG_PEOPLE) : named,
        statement.words());
  }

  private void output(Statement statement, RecognisedFact fact) {
    form.addOutputs(
        Output.builder()
            .what(statement.words())
            .period(
                dates(statement).stream().findFirst().or(() -> LooseDates.first(statement.text())))
            .provenance(fact.provenance(statement))
            .build());
  }

  /**
   * Adds what only the whole account tells: the review that says most, who began with nothing
   * fixed, and which outcomes were measured after the work had begun.
   */
  void finish(List<Activity> activities) {
    reviews.plan().ifPresent(form::review);
    // "It began with a blank sheet" may stand above those who came to fill it.
    begunWithNobodyNamed.ifPresent(
        options ->
            form.optionsFixed(
                OptionsFixed.builder()
                    .from(options)
                    .involvedBefore(groups.ofLivedExperience())
                    .build()));
    List<ImpreciseDate> worked =
        activities.stream().flatMap(activity -> activity.getWhen().stream()).toList();
    form.addAllOutcomes(outcomes.after(worked));
  }

  List<RuledOut> ruledOut() {
    return outcomes.ruledOut();
  }

  private void decision(Statement statement, List<GroupMention> mentions, RecognisedFact fact) {
    List<GroupId> tookPart = whoever(statement, mentions, fact, true);
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

  /** The first account of an order in time is where options began to be fixed. */
  private void optionsFixed(Statement statement, List<GroupMention> mentions, RecognisedFact fact) {
    Optional<ImpreciseDate> when = when(statement);
    boolean before = fact.rule().detail("order").filter("people-first"::equals).isPresent();
    if (fixed || (when.isEmpty() && !before)) {
      return;
    }
    fixed = true;
    OptionsFixed options =
        OptionsFixed.builder()
            .how(statement.words())
            .when(before ? Optional.empty() : when)
            .involvedBefore(before ? whoever(statement, mentions, fact, true) : List.of())
            .provenance(fact.provenance(statement))
            .build();
    form.optionsFixed(options);
    begunWithNobodyNamed =
        before && options.getInvolvedBefore().isEmpty() ? Optional.of(options) : Optional.empty();
  }

  /** Those who say it: the groups that are known, or else the kind of people whose voice it is. */
  private List<GroupId> sources(
      Statement statement, List<GroupMention> mentions, RecognisedFact fact) {
    List<GroupId> known = spokenOf(statement, mentions);
    return known.isEmpty()
        ? fact.rule().detail("voice").map(GroupKind::valueOf).stream()
            .map(kind -> groups.unnamed(kind, statement, fact))
            .toList()
        : known;
  }

  /**
   * The groups that a sentence names, or all that the form has named so far; where it has named
   * none, people whom nobody named; where they must be of lived experience, nobody.
   */
  private List<GroupId> whoever(
      Statement statement, List<GroupMention> mentions, RecognisedFact fact, boolean lived) {
    List<GroupId> meant = groups.meant(statement, mentions);
    List<GroupId> known = meant.isEmpty() ? groups.ofLivedExperience() : meant;
    if (!known.isEmpty()) {
      return known;
    }
    return lived ? List.of() : List.of(groups.nobodyNamed(statement, fact));
  }

  /** Whoever speaks of a difference need not have taken part. */
  private List<GroupId> spokenOf(Statement statement, List<GroupMention> mentions) {
    List<GroupId> spoken = groups.spokenOf(statement, mentions);
    return spoken.isEmpty() ? groups.ofLivedExperience() : spoken;
  }

  private static List<GroupKind> forWhom(List<GroupMention> mentions) {
    List<GroupKind> kinds = livedKinds(mentions);
    return kinds.isEmpty() ? List.of(GroupKind.UNKNOWN) : kinds;
  }

  private void occasion(OccasionKind kind, Statement statement, RecognisedFact fact) {
    form.addOccasions(
        Occasion.builder()
            .kind(kind)
            .words(statement.words())
            .when(when(statement))
            .provenance(fact.provenance(statement))
            .build());
  }

  /** By what people were told: what names a letter or a call says more than that somebody told. */
  private Optional<Channel> channel(Statement statement) {
    List<Channel> named =
        channels.disjoint(statement.tokens()).stream().map(PhraseMatch::meaning).toList();
    return named.stream()
        .filter(channel -> channel != Channel.IN_PERSON)
        .findFirst()
        .or(() -> named.stream().findFirst());
  }

  private static Words reason(Statement statement, RecognisedFact fact) {
    return Words.of(statement.tokens().text(fact.first(), statement.tokens().size()));
  }

  /** The kinds of people of lived experience, each once. */
  static List<GroupKind> livedKinds(List<GroupMention> mentions) {
    return mentions.stream()
        .filter(GroupMention::isOfLivedExperience)
        .map(GroupMention::kind)
        .distinct()
        .toList();
  }

  static List<ImpreciseDate> dates(Statement statement) {
    List<ImpreciseDate> dates = new ArrayList<>();
    DatesInText.all(statement.text()).forEach(found -> dates.add(found.date()));
    return dates;
  }
}
