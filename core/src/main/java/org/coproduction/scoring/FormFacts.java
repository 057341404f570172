package org.coproduction.scoring;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.coproduction.dossier.Dossier;
import org.coproduction.evidence.Activity;
import org.coproduction.evidence.Change;
import org.coproduction.evidence.Decision;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.FormTheme;
import org.coproduction.evidence.Occasion;
import org.coproduction.evidence.OptionsFixed;
import org.coproduction.evidence.Outcome;
import org.coproduction.evidence.Output;
import org.coproduction.evidence.Part;
import org.coproduction.evidence.Stage;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Place;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.value.EventId;
import org.coproduction.value.Fact;
import org.coproduction.value.FactKind;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.GroupId;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Known;
import org.coproduction.value.Provenance;

/** The facts that the evidence form itself holds, each entered from the fields that make it one. */
final class FormFacts {

  private static final DocumentRef DOCUMENT = DocumentRef.the(DocumentKind.EVIDENCE_FORM);

  /** What a group did in an activity, as a fact; to decide takes a decision with its own record. */
  private static final Map<Part, FactKind> FACT_OF_PART =
      Map.of(
          Part.TOLD, FactKind.INFORMED,
          Part.GAVE_VIEWS, FactKind.VIEWS_GATHERED,
          Part.SHAPED, FactKind.SHAPED_TOGETHER,
          Part.DECIDED, FactKind.DECISION_MENTIONED,
          Part.DELIVERED, FactKind.DELIVERED_TOGETHER,
          Part.REVIEWED, FactKind.REVIEWED_TOGETHER);

  private static final Set<Part> HAD_A_SAY = Set.of(Part.GAVE_VIEWS, Part.SHAPED, Part.DECIDED);

  private final EvidenceForm form;
  private final Grading grading;
  private final ImpreciseDate asOf;
  private final FactBook book;
  private final Map<GroupId, ParticipantGroup> groups = new HashMap<>();
  private final Map<GroupId, Provenance> active = new HashMap<>();

  FormFacts(Dossier dossier, Grading grading, ImpreciseDate asOf, FactBook book) {
    this.form = dossier.getForm();
    this.grading = grading;
    this.asOf = asOf;
    this.book = book;
    for (ParticipantGroup group : form.getGroups()) {
      if (group.getProvenance().stands()) {
        groups.putIfAbsent(group.getId(), group);
      }
    }
    for (Activity activity : form.getActivities()) {
      if (FactEntry.counts(activity, asOf) && activity.getPart().isPresent()) {
        activity
            .getGroups()
            .forEach(id -> active.merge(id, activity.getProvenance(), FormFacts::stronger));
      }
    }
  }

  void enter() {
    each("groups", form.getGroups(), this::group);
    each("activities", form.getActivities(), this::activity);
    each(
        "adjustments",
        form.getAdjustments(),
        (adjustment, at) -> {
          if (!adjustment.getForGroups().isEmpty()) {
            fact(FactKind.BARRIER_MET, at, adjustment)
                .about(adjustment.getForGroups())
                .enterIn(book);
          }
        });
    each(
        "materials",
        form.getMaterials(),
        (material, at) ->
            fact(FactKind.INFORMATION_SENT_AHEAD, at, material)
                .about(material.getToGroups())
                .enterIn(book));
    each(
        "missingVoices",
        form.getMissingVoices(),
        (voice, at) -> {
          if (voice.getGroup().isPresent() || voice.getWho().isPresent()) {
            fact(FactKind.MISSING_VOICE_STATED, at, voice).enterIn(book);
          }
        });
    each(
        "decisionMakers",
        form.getDecisionMakers(),
        (maker, at) -> {
          if (maker.isReached()) {
            fact(FactKind.DECISION_MAKER_REACHED, at, maker).enterIn(book);
          }
        });
    each(
        "scope",
        form.getScope(),
        (scope, at) -> {
          if (scope.getOpen().isPresent() || scope.getClosed().isPresent()) {
            fact(FactKind.SCOPE_TOLD, at, scope).about(scope.getTo()).enterIn(book);
          }
        });
    each("themes", form.getThemes(), this::theme);
    each(
        "themeChecks",
        form.getThemeChecks(),
        (check, at) -> {
          Map<GroupKind, Provenance> checkers = kindsOf(check.getGroups());
          if (!checkers.isEmpty()) {
            fact(FactKind.THEMES_CHECKED_BACK, at, check).about(checkers).enterIn(book);
          }
        });
    form.getOptionsFixed()
        .filter(fixed -> FactEntry.counts(fixed, asOf))
        .ifPresent(fixed -> optionsFixed(fixed, Place.root().member("optionsFixed")));
    each("occasions", form.getOccasions(), this::occasion);
    each("decisions", form.getDecisions(), this::decision);
    each("changes", form.getChanges(), this::change);
    each(
        "notDone",
        form.getNotDone(),
        (notDone, at) -> {
          if (notDone.getReason().isPresent()) {
            fact(FactKind.NOT_DONE_WITH_REASON, at, notDone).enterIn(book);
          }
        });
    each(
        "feedbackGiven",
        form.getFeedbackGiven(),
        (given, at) -> {
          Map<GroupKind, Provenance> told = kindsOf(given.getGroups());
          if (given.getChannel().isPresent() && !told.isEmpty()) {
            fact(FactKind.CONTRIBUTORS_TOLD, at, given).about(told).enterIn(book);
          }
        });
    planned("outputs", form.getOutputs(), this::output);
    each("outcomes", form.getOutcomes(), this::outcome);
    form.getReview()
        .filter(review -> review.getProvenance().stands())
        .filter(review -> review.getWhen().isPresent() && review.getOwner().isPresent())
        .ifPresent(
            review ->
                fact(FactKind.REVIEW_PLANNED, Place.root().member("review"), review).enterIn(book));
  }

  private void group(ParticipantGroup group, Place at) {
    List<GroupKind> kind = List.of(group.getKind());
    if (group.getName().isPresent()) {
      fact(FactKind.GROUP_NAMED, at, group).about(kind).enterIn(book);
    }
    if (GroupRules.isCounted(group.getInvited(), group.getCame())) {
      fact(FactKind.PEOPLE_COUNTED, at, group).about(kind).enterIn(book);
    }
    if (GroupRules.isOfChildrenThemselves(group)) {
      Optional<Provenance> ground =
          group.getRole().isPresent()
              ? Optional.of(group.getProvenance())
              : Optional.ofNullable(active.get(group.getId()));
      ground.ifPresent(
          provenance ->
              fact(FactKind.CHILDREN_TOOK_PART, at, group)
                  .about(kind)
                  .restingOn(provenance)
                  .enterIn(book));
    }
  }

  private void activity(Activity activity, Place at) {
    Map<GroupKind, Provenance> tookPart = kindsOf(activity.getGroups());
    if (tookPart.isEmpty()) {
      return;
    }
    activity
        .getMethod()
        .ifPresent(
            method ->
                fact(FactKind.METHOD_USED, at, activity)
                    .about(tookPart)
                    .at(activity.getStage())
                    .by(method)
                    .enterIn(book));
    activity
        .getPart()
        .map(FACT_OF_PART::get)
        .ifPresent(
            kind -> fact(kind, at, activity).about(tookPart).at(activity.getStage()).enterIn(book));
    Map<GroupKind, Provenance> livedExperience = FactEntry.livedExperienceOf(tookPart);
    if (!livedExperience.isEmpty()
        && activity.getPart().filter(HAD_A_SAY::contains).isPresent()
        && isBeforeOptionsWereFixed(activity)) {
      fact(FactKind.INVOLVED_BEFORE_OPTIONS_FIXED, at, activity)
          .about(livedExperience)
          .restingOn(form.getOptionsFixed().get().getProvenance())
          .at(activity.getStage())
          .enterIn(book);
    }
  }

  private boolean isBeforeOptionsWereFixed(Activity activity) {
    Optional<ImpreciseDate> fixed =
        form.getOptionsFixed()
            .filter(options -> FactEntry.counts(options, asOf))
            .flatMap(Fact::getWhen);
    Stream<ImpreciseDate> happened =
        activity.getWhen().isPresent()
            ? activity.getWhen().stream()
            : activity.getEvents().stream()
                .flatMap(id -> grading.event(id).stream())
                .flatMap(event -> event.getOn().stream());
    return fixed.isPresent() && happened.anyMatch(when -> when.isBefore(fixed.get()) == Known.YES);
  }

  private void optionsFixed(OptionsFixed fixed, Place at) {
    fact(FactKind.OPTIONS_MENTIONED, at, fixed).enterIn(book);
    Map<GroupKind, Provenance> before =
        FactEntry.livedExperienceOf(kindsOf(fixed.getInvolvedBefore()));
    if (!before.isEmpty()) {
      fact(FactKind.INVOLVED_BEFORE_OPTIONS_FIXED, at, fixed).about(before).enterIn(book);
    }
  }

  private void theme(FormTheme theme, Place at) {
    if (!theme.getFeedback().isEmpty() || theme.getSaidIn().isPresent()) {
      fact(FactKind.VIEWS_LINKED_TO_THEMES, at, theme, theme.getFeedback()).enterIn(book);
    }
  }

  private void occasion(Occasion occasion, Place at) {
    FactKind kind =
        switch (occasion.getKind()) {
          case OPTIONS_DRAFTED -> FactKind.OPTIONS_MENTIONED;
          case INVITATION_SENT -> FactKind.INVITATION_MENTIONED;
          case DECISION_TAKEN -> FactKind.DECISION_MENTIONED;
        };
    fact(kind, at, occasion).enterIn(book);
  }

  private void decision(Decision decision, Place at) {
    Map<GroupKind, Provenance> deciders =
        FactEntry.livedExperienceOf(kindsOf(decision.getTookPart()));
    FactKind kind = deciders.isEmpty() ? FactKind.DECISION_MENTIONED : FactKind.DECIDED_TOGETHER;
    fact(kind, at, decision).about(deciders).at(Optional.of(Stage.DECIDE)).enterIn(book);
  }

  private void change(Change change, Place at) {
    if (change.getThemes().isEmpty()
        && change.getFeedback().isEmpty()
        && change.getView().isEmpty()) {
      return;
    }
    Map<GroupKind, Provenance> whose = kindsOf(change.getGroups());
    tracedChange(change, at).about(whose).enterIn(book);
    if (!whose.isEmpty() && whose.values().stream().noneMatch(Provenance::isByPerson)) {
      // It is only recognised whose view it answers, but a person says that it answers one.
      tracedChange(change, at).enterIn(book);
    }
  }

  private FactEntry tracedChange(Change change, Place at) {
    return fact(FactKind.CHANGE_TRACED_TO_VIEW, at, change, change.getFeedback())
        .at(change.getStage());
  }

  private void output(Output output, Place at) {
    if (output.getPeriod().isPresent() || output.getWhen().isPresent()) {
      fact(FactKind.OUTPUT_NAMED, at, output).enterIn(book);
    }
  }

  private void outcome(Outcome outcome, Place at) {
    if (outcome.isNotYetKnown()) {
      return;
    }
    if (outcome.getIndicator().isPresent() && outcome.getBaseline().isPresent()) {
      fact(FactKind.OUTCOME_MEASURED, at, outcome).about(outcome.getForGroups()).enterIn(book);
    }
    Map<GroupKind, Provenance> sources =
        FactEntry.livedExperienceOf(kindsOf(outcome.getSourceGroups()));
    if (!sources.isEmpty()) {
      fact(FactKind.OUTCOME_SOURCED_FROM_FAMILIES, at, outcome).about(sources).enterIn(book);
    }
  }

  /** Goes through facts that count only once they have happened. */
  private <F extends Fact> void each(String member, List<F> facts, BiConsumer<F, Place> enter) {
    for (int at = 0; at < facts.size(); at++) {
      if (FactEntry.counts(facts.get(at), asOf)) {
        enter.accept(facts.get(at), Place.root().member(member).item(at));
      }
    }
  }

  /** Goes through facts that may lie in the future: an output can be for years to come. */
  private <F extends Fact> void planned(String member, List<F> facts, BiConsumer<F, Place> enter) {
    for (int at = 0; at < facts.size(); at++) {
      if (facts.get(at).getProvenance().stands()) {
        enter.accept(facts.get(at), Place.root().member(member).item(at));
      }
    }
  }

  private FactEntry fact(FactKind kind, Place at, Fact fact) {
    return fact(kind, at, fact, List.of());
  }

  /**
   * A fact that rests on what people said is shown by the records of the events they said it at.
   */
  private FactEntry fact(FactKind kind, Place at, Fact fact, List<FeedbackRef> feedback) {
    List<EventId> further =
        feedback.stream().filter(grading::holds).map(FeedbackRef::event).toList();
    return new FactEntry(kind, DOCUMENT, at, fact.getProvenance(), grading.of(kind, fact, further));
  }

  /** The kinds of group that a fact names, and where the form has each of them from. */
  private Map<GroupKind, Provenance> kindsOf(List<GroupId> ids) {
    Map<GroupKind, Provenance> named = new EnumMap<>(GroupKind.class);
    for (GroupId id : ids) {
      ParticipantGroup group = groups.get(id);
      if (group != null) {
        named.merge(group.getKind(), group.getProvenance(), FormFacts::stronger);
      }
    }
    return named;
  }

  private static Provenance stronger(Provenance one, Provenance other) {
    return one.isByPerson() ? one : other;
  }
}
