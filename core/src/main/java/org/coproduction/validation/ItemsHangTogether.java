package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.event.Event;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.RuleName;
import org.coproduction.participant.Attendance;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.GroupId;
import org.coproduction.value.OrganisationId;
import org.coproduction.value.PromptId;

/**
 * What people said names a prompt, a parent and a group of the same event, those who came are of
 * its groups, those groups of its organisations, and nothing is its own ancestor.
 */
final class ItemsHangTogether implements Rule<Event> {

  private static final FindingCode UNRESOLVED =
      FindingCode.error("event.reference.unresolved", CONFORMANCE);
  private static final FindingCode CIRCULAR =
      FindingCode.error("event.item.own-ancestor", CONFORMANCE);

  @Override
  public RuleName name() {
    return new RuleName("items-hang-together");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(UNRESOLVED, CIRCULAR);
  }

  @Override
  public void check(Event event, Context context, Verdicts verdicts) {
    Set<PromptId> prompts = new HashSet<>();
    event.getPrompts().forEach(prompt -> prompts.add(prompt.getId()));
    Set<GroupId> groups = new HashSet<>();
    event.getGroups().forEach(group -> groups.add(group.getId()));
    Map<FeedbackId, FeedbackId> parents = new HashMap<>();
    Set<FeedbackId> items = new HashSet<>();
    for (FeedbackItem item : event.getFeedback()) {
      items.add(item.getId());
      item.getParent().ifPresent(parent -> parents.putIfAbsent(item.getId(), parent));
    }
    Set<FeedbackId> circular = Circles.in(parents);
    for (int at = 0; at < event.getFeedback().size(); at++) {
      FeedbackItem item = event.getFeedback().get(at);
      Place place = Context.at("feedback", at);
      item.getPrompt()
          .ifPresent(
              id -> resolve(prompts.contains(id), place.member("prompt"), context, verdicts));
      item.getGroup()
          .ifPresent(id -> resolve(groups.contains(id), place.member("group"), context, verdicts));
      item.getParent()
          .ifPresent(id -> resolve(items.contains(id), place.member("parent"), context, verdicts));
      if (item.getParent().isPresent()) {
        if (verdicts.isBroken(circular.contains(item.getId()))) {
          verdicts.fail(context.found(CIRCULAR, place.member("parent")));
        }
      }
    }
    for (int at = 0; at < event.getSessions().size(); at++) {
      Place attendance = Context.at("sessions", at).member("attendance");
      List<Attendance> rows = event.getSessions().get(at).getAttendance();
      for (int row = 0; row < rows.size(); row++) {
        resolve(
            groups.contains(rows.get(row).getGroup()),
            attendance.item(row).member("group"),
            context,
            verdicts);
      }
    }
    Set<OrganisationId> organisations = new HashSet<>();
    event.getOrganisations().forEach(organisation -> organisations.add(organisation.getId()));
    for (int at = 0; at < event.getGroups().size(); at++) {
      Place place = Context.at("groups", at).member("organisation");
      event
          .getGroups()
          .get(at)
          .getOrganisation()
          .ifPresent(id -> resolve(organisations.contains(id), place, context, verdicts));
    }
  }

  private static void resolve(boolean there, Place place, Context context, Verdicts verdicts) {
    if (verdicts.isBroken(!there)) {
      verdicts.fail(context.found(UNRESOLVED, place));
    }
  }
}
