package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.coproduction.evidence.Activity;
import org.coproduction.evidence.CharterCitation;
import org.coproduction.evidence.Decision;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.Exhibit;
import org.coproduction.evidence.Link;
import org.coproduction.evidence.PrincipleClaim;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.RuleName;
import org.coproduction.finding.Unsettled;
import org.coproduction.participant.Organisation;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.value.Fact;
import org.coproduction.value.Id;

/**
 * What a form names must be there: its own groups, activities, decisions and links in the form, and
 * events, lines, themes, charters, principles and rungs in the documents beside it.
 *
 * <p>A name that leads nowhere within the form is an error. One that leads to a document outside it
 * is a warning, since the form may be sound and the document merely not at hand.
 */
final class ReferencesResolve implements Rule<EvidenceForm> {

  private static final FindingCode UNRESOLVED =
      FindingCode.error("evidence.reference.unresolved", CONFORMANCE);
  private static final FindingCode NOT_IN_DOSSIER =
      FindingCode.warning("evidence.reference.not-in-dossier", CONFORMANCE);

  @Override
  public RuleName name() {
    return new RuleName("references-resolve");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(UNRESOLVED, NOT_IN_DOSSIER);
  }

  @Override
  public Set<Need> needs(FindingCode code) {
    return code.equals(NOT_IN_DOSSIER) ? Set.of(Need.DOSSIER) : Set.of();
  }

  @Override
  public void check(EvidenceForm form, Context context, Verdicts verdicts) {
    new InForm(form, context, verdicts).check();
    new InDossier(form, context, verdicts).check();
  }

  /** Goes through the facts of a form with their places. */
  static void eachFact(EvidenceForm form, BiConsumer<Fact, Place> visit) {
    each("charters", form.getCharters(), visit);
    each("groups", form.getGroups(), visit);
    each("activities", form.getActivities(), visit);
    each("adjustments", form.getAdjustments(), visit);
    each("materials", form.getMaterials(), visit);
    each("missingVoices", form.getMissingVoices(), visit);
    each("decisionMakers", form.getDecisionMakers(), visit);
    each("scope", form.getScope(), visit);
    each("themes", form.getThemes(), visit);
    each("themeChecks", form.getThemeChecks(), visit);
    form.getOptionsFixed()
        .ifPresent(fixed -> visit.accept(fixed, Place.root().member("optionsFixed")));
    each("occasions", form.getOccasions(), visit);
    each("decisions", form.getDecisions(), visit);
    each("changes", form.getChanges(), visit);
    each("notDone", form.getNotDone(), visit);
    each("feedbackGiven", form.getFeedbackGiven(), visit);
    each("promises", form.getPromises(), visit);
    each("claims", form.getClaims(), visit);
    each("outputs", form.getOutputs(), visit);
    each("outcomes", form.getOutcomes(), visit);
    form.getReview().ifPresent(review -> visit.accept(review, Place.root().member("review")));
    each(
        "principleClaims",
        form.getPrincipleClaims(),
        (claim, at) -> {
          visit.accept(claim, at);
          for (int index = 0; index < claim.getExhibits().size(); index++) {
            visit.accept(claim.getExhibits().get(index), at.member("exhibits").item(index));
          }
        });
    each("notApplicable", form.getNotApplicable(), visit);
    each("signatures", form.getSignatures(), visit);
    each("corroborations", form.getCorroborations(), visit);
  }

  private static <T> void each(
      String member, List<? extends T> records, BiConsumer<? super T, Place> visit) {
    for (int at = 0; at < records.size(); at++) {
      visit.accept(records.get(at), Context.at(member, at));
    }
  }

  private static <R, I extends Id> Set<I> ids(Collection<R> records, Function<R, I> id) {
    Set<I> ids = new HashSet<>();
    records.forEach(record -> ids.add(id.apply(record)));
    return ids;
  }

  /** References from one part of a form to another. */
  private static final class InForm {

    private final EvidenceForm form;
    private final Context context;
    private final Verdicts verdicts;
    private final Set<? extends Id> groups;
    private final Set<? extends Id> activities;
    private final Set<? extends Id> decisions;

    InForm(EvidenceForm form, Context context, Verdicts verdicts) {
      this.form = form;
      this.context = context;
      this.verdicts = verdicts;
      this.groups = ids(form.getGroups(), ParticipantGroup::getId);
      this.activities = ids(form.getActivities(), Activity::getId);
      this.decisions = ids(form.getDecisions(), Decision::getId);
    }

    void check() {
      Set<? extends Id> links = ids(form.getLinks(), Link::getId);
      eachFact(form, (fact, at) -> named(fact.getLinks(), links, at.member("links")));
      Set<? extends Id> organisations = ids(form.getOrganisations(), Organisation::getId);
      each(
          "groups",
          form.getGroups(),
          (group, at) ->
              group
                  .getOrganisation()
                  .ifPresent(id -> named(id, organisations, at.member("organisation"))));
      each(
          "activities",
          form.getActivities(),
          (activity, at) -> named(activity.getGroups(), groups, at.member("groups")));
      each(
          "themeChecks",
          form.getThemeChecks(),
          (check, at) -> named(check.getGroups(), groups, at.member("groups")));
      form.getOptionsFixed()
          .ifPresent(
              fixed ->
                  named(
                      fixed.getInvolvedBefore(),
                      groups,
                      Place.root().member("optionsFixed").member("involvedBefore")));
      each(
          "decisions",
          form.getDecisions(),
          (decision, at) -> named(decision.getTookPart(), groups, at.member("tookPart")));
      each(
          "changes",
          form.getChanges(),
          (change, at) -> named(change.getGroups(), groups, at.member("groups")));
      each(
          "feedbackGiven",
          form.getFeedbackGiven(),
          (given, at) -> named(given.getGroups(), groups, at.member("groups")));
      each(
          "outcomes",
          form.getOutcomes(),
          (outcome, at) -> named(outcome.getSourceGroups(), groups, at.member("sourceGroups")));
      each("principleClaims", form.getPrincipleClaims(), this::exhibits);
    }

    private void exhibits(PrincipleClaim claim, Place at) {
      for (int index = 0; index < claim.getExhibits().size(); index++) {
        Exhibit exhibit = claim.getExhibits().get(index);
        Place place = at.member("exhibits").item(index);
        exhibit.getActivity().ifPresent(id -> named(id, activities, place.member("activity")));
        exhibit.getDecision().ifPresent(id -> named(id, decisions, place.member("decision")));
      }
    }

    private void named(List<? extends Id> names, Set<? extends Id> there, Place list) {
      for (int at = 0; at < names.size(); at++) {
        named(names.get(at), there, list.item(at));
      }
    }

    private void named(Id name, Set<? extends Id> there, Place place) {
      if (verdicts.isBroken(!there.contains(name))) {
        verdicts.fail(context.found(UNRESOLVED, place));
      }
    }
  }

  /** References from a form to the documents beside it. */
  private static final class InDossier {

    private final EvidenceForm form;
    private final Context context;
    private final Verdicts verdicts;

    InDossier(EvidenceForm form, Context context, Verdicts verdicts) {
      this.form = form;
      this.context = context;
      this.verdicts = verdicts;
    }

    void check() {
      named(form.getEvents(), Names::hasEvent, Place.root().member("events"));
      eachFact(form, (fact, at) -> named(fact.getEvents(), Names::hasEvent, at.member("events")));
      each("charters", form.getCharters(), this::citation);
      each(
          "themes",
          form.getThemes(),
          (theme, at) -> {
            named(theme.getFeedback(), Names::hasSaid, at.member("feedback"));
            theme.getTheme().ifPresent(ref -> named(ref, Names::hasTheme, at.member("theme")));
          });
      each(
          "changes",
          form.getChanges(),
          (change, at) -> {
            named(change.getFeedback(), Names::hasSaid, at.member("feedback"));
            named(change.getThemes(), Names::hasTheme, at.member("themes"));
          });
      each(
          "notDone",
          form.getNotDone(),
          (notDone, at) -> named(notDone.getThemes(), Names::hasTheme, at.member("themes")));
      each(
          "promises",
          form.getPromises(),
          (promise, at) -> named(promise.getRung(), Names::hasRung, at.member("rung")));
      each(
          "claims",
          form.getClaims(),
          (claim, at) -> named(claim.getRung(), Names::hasRung, at.member("rung")));
      each(
          "activities",
          form.getActivities(),
          (activity, at) ->
              activity
                  .getClaimed()
                  .ifPresent(rung -> named(rung, Names::hasRung, at.member("claimed"))));
      each("principleClaims", form.getPrincipleClaims(), this::principle);
    }

    private void citation(CharterCitation citation, Place at) {
      citation
          .getCharter()
          .ifPresent(
              id ->
                  named(
                      citation,
                      (names, cited) -> !names.charters(id, cited.getVersionLabel()).isEmpty(),
                      at.member("charter")));
    }

    private void principle(PrincipleClaim claim, Place at) {
      for (int index = 0; index < claim.getExhibits().size(); index++) {
        Place place = at.member("exhibits").item(index).member("feedback");
        claim
            .getExhibits()
            .get(index)
            .getFeedback()
            .ifPresent(ref -> named(ref, Names::hasSaid, place));
      }
      named(
          claim,
          (names, made) ->
              names.hasPrinciple(made.getCharter(), made.getVersionLabel(), made.getPrinciple()),
          at.member("principle"));
    }

    private <R> void named(List<R> list, BiPredicate<Names, R> there, Place place) {
      for (int at = 0; at < list.size(); at++) {
        named(list.get(at), there, place.item(at));
      }
    }

    private <R> void named(R name, BiPredicate<Names, R> there, Place place) {
      if (context.names().isEmpty()) {
        verdicts.cannotTell(Unsettled.NOT_AT_HAND);
      } else if (verdicts.isBroken(!there.test(context.names().get(), name))) {
        verdicts.fail(context.found(NOT_IN_DOSSIER, place));
      }
    }
  }
}
