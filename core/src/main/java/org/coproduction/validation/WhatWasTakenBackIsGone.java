package org.coproduction.validation;

import static org.coproduction.finding.Category.PRIVACY;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coproduction.event.Event;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Withdrawal;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.RuleName;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.GroupId;

/** Whoever takes something back says what, and it is in the record no more. */
final class WhatWasTakenBackIsGone implements Rule<Event> {

  static final FindingCode NAMES_NOTHING =
      FindingCode.error("feedback.withdrawal.names-nothing", PRIVACY);
  static final FindingCode NOT_CARRIED_OUT =
      FindingCode.error("feedback.withdrawal.not-carried-out", PRIVACY);

  @Override
  public RuleName name() {
    return new RuleName("what-was-taken-back-is-gone");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(NAMES_NOTHING, NOT_CARRIED_OUT);
  }

  @Override
  public void check(Event event, Context context, Verdicts verdicts) {
    if (event.getWithdrawals().isEmpty()) {
      return;
    }
    Set<FeedbackId> items = new HashSet<>();
    Set<GroupId> groups = new HashSet<>();
    for (int at = 0; at < event.getWithdrawals().size(); at++) {
      Withdrawal withdrawal = event.getWithdrawals().get(at);
      items.addAll(withdrawal.getItems());
      withdrawal.getGroup().ifPresent(groups::add);
      if (verdicts.isBroken(withdrawal.getItems().isEmpty() && withdrawal.getGroup().isEmpty())) {
        verdicts.fail(context.found(NAMES_NOTHING, Context.at("withdrawals", at)));
      }
    }
    for (int at = 0; at < event.getFeedback().size(); at++) {
      FeedbackItem item = event.getFeedback().get(at);
      boolean still =
          items.contains(item.getId()) || item.getGroup().filter(groups::contains).isPresent();
      if (verdicts.isBroken(still)) {
        verdicts.fail(context.found(NOT_CARRIED_OUT, Context.at("feedback", at)));
      }
    }
    for (int at = 0; at < event.getGroups().size(); at++) {
      if (verdicts.isBroken(groups.contains(event.getGroups().get(at).getId()))) {
        verdicts.fail(context.found(NOT_CARRIED_OUT, Context.at("groups", at)));
      }
    }
  }
}
