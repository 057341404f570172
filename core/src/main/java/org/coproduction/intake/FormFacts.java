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
import org.coproduction.value.FactKind;
import org.coproduction.value.GroupId;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Known;
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
  private final ReviewsPlanned reviews = new ReviewsPlanned();
  private boolean fixed;
  private Optional<OptionsFixed> begunWithNobodyNamed = Optional.empty();
  private int decisions;
  private final List<Outcome> measured = new ArrayList<>();
  private final List<RuledOut> ruledOut = new ArrayList<>();
  private final List<ImpreciseDate> worked = new ArrayList<>();

  FormFacts(EvidenceForm.Builder form, GroupRegister groups, Phrases<Channel> channels) {
    this.form = form;
    this.groups = groups;
    this.channels = channels;
  }

  void add(StatementWords here, RecognisedFact fact) {
    Statement statement = here.statement();
    List<GroupMention> mentions = here.mentions();
    Words words = statement.words();
    Provenance provenance = fact.provenance(statement);
    Optional<ImpreciseDate> when = when(statement);
    switch (fact.rule().kind()) {
      case GROUP_NAMED -> tookPart(statement, mentions, fact, false);
      case PEOPLE_COUNTED -> tookPart(statement, mentions, fact, true);
      case CHILDREN_TOOK_PART -> childrenTookPart(statement, mentions);
      case VIEWS_LINKED_TO_THEMES ->
          form.addThemes(FormTheme.builder().saidIn(words).provenance(provenance).build());
      case OUTCOME_SOURCED_FROM_FAMILIES ->
          form.addOutcomes(
              Outcome.builder()
                  .what(words)
                  .period(when)
                  .notYetKnown(false)
                  .sourceGroups(sources(statement, mentions, fact))
                  .provenance(provenance)
                  .build());
      case THEMES_CHECKED_BACK ->
          form.addThemeChecks(
              ThemeCheck.builder()
                  .groups(whoever(statement, mentions, fact, false))
                  .when(when)
                  .provenance(provenance)
                  .build());
      case DECISION_MAKER_REACHED -> decisionMaker(statement, fact);
      case BARRIER_MET ->
          form.addAdjustments(
              AccessAdjustment.builder()
                  .what(words)
                  .forGroups(forWhom(mentions))
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
                  .view(words)
                  .groups(groups.spokenOf(statement, mentions))
                  .when(when)
                  .provenance(provenance)
                  .build());
      case OUTCOME_MEASURED -> outcome(statement, mentions, fact);
      case DECIDED_TOGETHER -> decision(statement, mentions, fact);
      case INVOLVED_BEFORE_OPTIONS_FIXED -> optionsFixed(statement, mentions, fact);
      case REVIEW_PLANNED -> reviews.add(here, fact);
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

  private void output(Statement statement, Provenance provenance) {
    form.addOutputs(
        Output.builder()
            .what(statement.words())
            .period(
                dates(statement).stream().findFirst().or(() -> LooseDates.first(statement.text())))
            .provenance(provenance)
            .build());
  }

  /** A difference takes a figure and the figure before it; without both it is talk. */
  private void outcome(Statement statement, List<GroupMention> mentions, RecognisedFact fact) {
    List<GroupMention> asked = fact.rule().detail("source").isPresent() ? mentions : List.of();
    measured.add(
        Outcome.builder()
            .what(statement.words())
            .indicator(statement.words())
            .baseline(Baseline.in(statement.text()).orElseGet(statement::words))
            .period(measuredOn(statement, fact))
            .forGroups(livedKinds(mentions))
            .notYetKnown(false)
            .sourceGroups(groups.spokenOf(statement, asked))
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
    activities.forEach(activity -> activity.getWhen().ifPresent(worked::add));
    for (Outcome outcome : measured) {
      if (outcome.getPeriod().filter(this::isBeforeAllElse).isEmpty()) {
        form.addOutcomes(outcome);
      } else {
        ruledOut.add(
            new RuledOut(
                FactKind.OUTCOME_MEASURED,
                outcome.getProvenance().span().orElseThrow(),
                outcome.getProvenance().cue().orElseThrow(),
                RuledOut.Reason.MEASURED_BEFORE));
      }
    }
  }

  List<RuledOut> ruledOut() {
    return ruledOut;
  }

  /** The last moment that is named; where a later one is told without its date, none. */
  private static Optional<ImpreciseDate> measuredOn(Statement statement, RecognisedFact fact) {
    boolean later = fact.rule().detail("order").filter("later"::equals).isPresent();
    return later ? Optional.empty() : dates(statement).stream().reduce((first, second) -> second);
  }

  private boolean isBeforeAllElse(ImpreciseDate when) {
    return !worked.isEmpty() && worked.stream().allMatch(work -> when.isBefore(work) == Known.YES);
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

  private List<GroupId> told(
      Statement statement, List<GroupMention> mentions, RecognisedFact fact) {
    return whoever(statement, mentions, fact, false);
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

  private void occasion(
      OccasionKind kind, Words words, Optional<ImpreciseDate> when, Provenance provenance) {
    form.addOccasions(
        Occasion.builder().kind(kind).words(words).when(when).provenance(provenance).build());
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
