package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Ladder;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.evidence.Activity;
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
import org.coproduction.theme.Codebook;
import org.coproduction.value.EventId;
import org.coproduction.value.Fact;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.Id;
import org.coproduction.value.RungRef;
import org.coproduction.value.ThemeRef;

/**
 * What a form names must be there: its own groups, activities, decisions and links in the form, and
 * events, lines, themes, principles and rungs in the documents beside it.
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
  private static void eachFact(EvidenceForm form, BiConsumer<Fact, Place> visit) {
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

    InForm(EvidenceForm form, Context context, Verdicts verdicts) {
      this.form = form;
      this.context = context;
      this.verdicts = verdicts;
      this.groups = ids(form.getGroups(), ParticipantGroup::getId);
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
      Set<? extends Id> activities = ids(form.getActivities(), Activity::getId);
      Set<? extends Id> decisions = ids(form.getDecisions(), Decision::getId);
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
      if (there.contains(name)) {
        verdicts.pass();
      } else {
        verdicts.fail(context.found(UNRESOLVED, place));
      }
    }
  }

  /** References from a form to the documents beside it. */
  private static final class InDossier {

    private final EvidenceForm form;
    private final Context context;
    private final Verdicts verdicts;
    private final boolean isAtHand;
    private final Set<EventId> events = new HashSet<>();
    private final Set<FeedbackRef> said = new HashSet<>();
    private final Set<ThemeRef> themes = new HashSet<>();
    private final Set<RungRef> rungs = new HashSet<>();
    private final List<Charter> charters = new ArrayList<>();

    InDossier(EvidenceForm form, Context context, Verdicts verdicts) {
      this.form = form;
      this.context = context;
      this.verdicts = verdicts;
      this.isAtHand = context.dossier().isPresent();
      context.dossier().ifPresent(this::index);
    }

    private void index(Dossier dossier) {
      for (Event event : dossier.getEvents()) {
        events.add(event.getId());
        event.getFeedback().forEach(item -> said.add(new FeedbackRef(event.getId(), item.getId())));
      }
      for (Codebook codebook : dossier.getCodebooks()) {
        codebook
            .getThemes()
            .forEach(theme -> themes.add(new ThemeRef(codebook.getId(), theme.getId())));
      }
      for (Ladder ladder : dossier.getLadders()) {
        ladder.getRungs().forEach(rung -> rungs.add(new RungRef(ladder.getId(), rung.getId())));
      }
      charters.addAll(dossier.getCharters());
    }

    void check() {
      named(form.getEvents(), events, Place.root().member("events"));
      eachFact(form, (fact, at) -> named(fact.getEvents(), events, at.member("events")));
      each(
          "themes",
          form.getThemes(),
          (theme, at) -> {
            named(theme.getFeedback(), said, at.member("feedback"));
            theme.getTheme().ifPresent(ref -> named(ref, themes, at.member("theme")));
          });
      each(
          "changes",
          form.getChanges(),
          (change, at) -> {
            named(change.getFeedback(), said, at.member("feedback"));
            named(change.getThemes(), themes, at.member("themes"));
          });
      each(
          "notDone",
          form.getNotDone(),
          (notDone, at) -> named(notDone.getThemes(), themes, at.member("themes")));
      each(
          "promises",
          form.getPromises(),
          (promise, at) -> named(promise.getRung(), rungs, at.member("rung")));
      each(
          "claims",
          form.getClaims(),
          (claim, at) -> named(claim.getRung(), rungs, at.member("rung")));
      each(
          "activities",
          form.getActivities(),
          (activity, at) ->
              activity.getClaimed().ifPresent(rung -> named(rung, rungs, at.member("claimed"))));
      each("principleClaims", form.getPrincipleClaims(), this::principle);
    }

    private void principle(PrincipleClaim claim, Place at) {
      for (int index = 0; index < claim.getExhibits().size(); index++) {
        Place place = at.member("exhibits").item(index).member("feedback");
        claim.getExhibits().get(index).getFeedback().ifPresent(ref -> named(ref, said, place));
      }
      boolean there =
          charters.stream()
              .filter(charter -> charter.getId().equals(claim.getCharter()))
              .filter(
                  charter ->
                      claim.getVersionLabel().map(charter.getVersionLabel()::equals).orElse(true))
              .flatMap(charter -> charter.getGroups().stream())
              .flatMap(group -> group.getPrinciples().stream())
              .anyMatch(principle -> principle.getId().equals(claim.getPrinciple()));
      resolved(there, at.member("principle"));
    }

    private <R> void named(List<R> names, Set<R> there, Place list) {
      for (int at = 0; at < names.size(); at++) {
        named(names.get(at), there, list.item(at));
      }
    }

    private <R> void named(R name, Set<R> there, Place place) {
      resolved(there.contains(name), place);
    }

    private void resolved(boolean there, Place place) {
      if (!isAtHand) {
        verdicts.cannotTell(Unsettled.NOT_AT_HAND);
      } else if (there) {
        verdicts.pass();
      } else {
        verdicts.fail(context.found(NOT_IN_DOSSIER, place));
      }
    }
  }
}
