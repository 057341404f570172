package org.coproduction.validation;

import static org.coproduction.finding.Category.QUALITY;

import java.util.List;
import java.util.Optional;
import org.coproduction.event.Event;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.RuleName;
import org.coproduction.finding.Unsettled;
import org.coproduction.value.EventId;
import org.coproduction.value.Fact;

/**
 * Where an event is said to have led to a change or a difference, its record holds something that
 * people said there. An event at which nobody is recorded to have said anything changed nothing
 * that anybody can trace.
 */
final class EventsBehindChangesHaveWhatWasSaid implements Rule<EvidenceForm> {

  private static final FindingCode NOTHING_SAID =
      FindingCode.warning("evidence.event.nothing-said", QUALITY);

  @Override
  public RuleName name() {
    return new RuleName("events-behind-changes-have-what-was-said");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(NOTHING_SAID);
  }

  @Override
  public void check(EvidenceForm form, Context context, Verdicts verdicts) {
    for (int at = 0; at < form.getChanges().size(); at++) {
      check(form.getChanges().get(at), "changes", at, context, verdicts);
    }
    for (int at = 0; at < form.getOutcomes().size(); at++) {
      check(form.getOutcomes().get(at), "outcomes", at, context, verdicts);
    }
  }

  private static void check(Fact fact, String list, int at, Context context, Verdicts verdicts) {
    if (!fact.getProvenance().stands()) {
      return;
    }
    for (int index = 0; index < fact.getEvents().size(); index++) {
      EventId id = fact.getEvents().get(index);
      Optional<Event> event = context.names().flatMap(names -> names.event(id));
      if (event.isEmpty()) {
        verdicts.cannotTell(Unsettled.NOT_AT_HAND);
      } else if (verdicts.isBroken(hasNothingSaid(event.get()))) {
        verdicts.fail(context.found(NOTHING_SAID, Context.at(list, at, "events").item(index)));
      }
    }
  }

  private static boolean hasNothingSaid(Event event) {
    return event.getFeedback().stream().noneMatch(item -> item.getProvenance().stands());
  }
}
