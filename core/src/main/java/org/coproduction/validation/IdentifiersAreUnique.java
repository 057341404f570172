package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.Principle;
import org.coproduction.charter.PrincipleGroup;
import org.coproduction.charter.Rung;
import org.coproduction.event.Event;
import org.coproduction.event.Prompt;
import org.coproduction.event.Session;
import org.coproduction.evidence.Activity;
import org.coproduction.evidence.Decision;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.Link;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Response;
import org.coproduction.feedback.Responses;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.RuleName;
import org.coproduction.participant.Organisation;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Theme;
import org.coproduction.value.Id;

/**
 * Records that others name must be told apart: no two of a kind in one document share an
 * identifier.
 *
 * @param <T> the type of document
 */
final class IdentifiersAreUnique<T> implements Rule<T> {

  private static final RuleName NAME = new RuleName("identifiers-are-unique");
  static final FindingCode DUPLICATE = FindingCode.error("record.id.duplicate", CONFORMANCE);

  private final Function<T, Map<Place, List<? extends Id>>> lists;

  private IdentifiersAreUnique(Function<T, Map<Place, List<? extends Id>>> lists) {
    this.lists = lists;
  }

  static Rule<EvidenceForm> inForm() {
    return new IdentifiersAreUnique<>(
        form ->
            new Lists()
                .add("organisations", form.getOrganisations(), Organisation::getId)
                .add("groups", form.getGroups(), ParticipantGroup::getId)
                .add("activities", form.getActivities(), Activity::getId)
                .add("decisions", form.getDecisions(), Decision::getId)
                .add("links", form.getLinks(), Link::getId)
                .all);
  }

  static Rule<Event> inEvent() {
    return new IdentifiersAreUnique<>(
        event ->
            new Lists()
                .add("organisations", event.getOrganisations(), Organisation::getId)
                .add("groups", event.getGroups(), ParticipantGroup::getId)
                .add("sessions", event.getSessions(), Session::getId)
                .add("prompts", event.getPrompts(), Prompt::getId)
                .add("feedback", event.getFeedback(), FeedbackItem::getId)
                .all);
  }

  static Rule<Codebook> inCodebook() {
    return new IdentifiersAreUnique<>(
        codebook -> new Lists().add("themes", codebook.getThemes(), Theme::getId).all);
  }

  static Rule<Ladder> inLadder() {
    return new IdentifiersAreUnique<>(
        ladder -> new Lists().add("rungs", ladder.getRungs(), Rung::getId).all);
  }

  static Rule<Responses> inResponses() {
    return new IdentifiersAreUnique<>(
        responses -> new Lists().add("responses", responses.getResponses(), Response::getId).all);
  }

  /** A principle keeps its code across the layers of a charter, so all layers count as one list. */
  static Rule<Charter> inCharter() {
    return new Rule<>() {
      @Override
      public RuleName name() {
        return NAME;
      }

      @Override
      public List<FindingCode> codes() {
        return List.of(DUPLICATE);
      }

      @Override
      public void check(Charter charter, Context context, Verdicts verdicts) {
        Set<Id> seen = new HashSet<>();
        for (int layer = 0; layer < charter.getGroups().size(); layer++) {
          PrincipleGroup group = charter.getGroups().get(layer);
          Place principles = Context.at("groups", layer).member("principles");
          List<? extends Id> ids = group.getPrinciples().stream().map(Principle::getId).toList();
          repeated(ids, principles, seen, context, verdicts);
        }
      }
    };
  }

  @Override
  public RuleName name() {
    return NAME;
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(DUPLICATE);
  }

  @Override
  public void check(T record, Context context, Verdicts verdicts) {
    lists
        .apply(record)
        .forEach((list, ids) -> repeated(ids, list, new HashSet<>(), context, verdicts));
  }

  private static void repeated(
      List<? extends Id> ids, Place list, Set<Id> seen, Context context, Verdicts verdicts) {
    for (int at = 0; at < ids.size(); at++) {
      if (seen.add(ids.get(at))) {
        verdicts.pass();
      } else {
        verdicts.fail(context.found(DUPLICATE, list.item(at).member("id")));
      }
    }
  }

  /** The lists of one document whose elements others name. */
  private static final class Lists {

    private final Map<Place, List<? extends Id>> all = new LinkedHashMap<>();

    <R> Lists add(String member, List<R> records, Function<R, ? extends Id> id) {
      all.put(Place.root().member(member), records.stream().map(id).toList());
      return this;
    }
  }
}
