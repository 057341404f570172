package org.coproduction.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Withdrawal;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.RuleName;
import org.coproduction.localoffer.LocalOfferYear;
import org.coproduction.value.FeedbackId;

/**
 * Comments on a Local Offer are what people said: each can be told apart, what is to be left out of
 * it lies within it, and what was taken back is gone.
 */
final class CommentsHangTogether implements Rule<LocalOfferYear> {

  @Override
  public RuleName name() {
    return new RuleName("comments-hang-together");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(
        IdentifiersAreUnique.DUPLICATE,
        WhatWasTakenBackIsGone.NAMES_NOTHING,
        WhatWasTakenBackIsGone.NOT_CARRIED_OUT,
        RedactionsAreWithinTheText.NOTHING_REDACTED,
        RedactionsAreWithinTheText.BEYOND_THE_TEXT);
  }

  @Override
  public void check(LocalOfferYear year, Context context, Verdicts verdicts) {
    for (int at = 0; at < year.withdrawals().size(); at++) {
      Withdrawal order = year.withdrawals().get(at);
      if (verdicts.isBroken(order.getItems().isEmpty() && order.getGroup().isEmpty())) {
        verdicts.fail(
            context.found(WhatWasTakenBackIsGone.NAMES_NOTHING, Context.at("withdrawals", at)));
      }
    }
    Set<FeedbackId> seen = new HashSet<>();
    for (int at = 0; at < year.comments().size(); at++) {
      FeedbackItem said = year.comments().get(at).said();
      if (verdicts.isBroken(!seen.add(said.getId()))) {
        verdicts.fail(context.found(IdentifiersAreUnique.DUPLICATE, said(at).member("id")));
      }
      if (verdicts.isBroken(year.isWithdrawn(year.comments().get(at)))) {
        verdicts.fail(
            context.found(WhatWasTakenBackIsGone.NOT_CARRIED_OUT, Context.at("comments", at)));
      }
      if (!said.getRedactions().isEmpty() || said.getModeration().isPresent()) {
        RedactionsAreWithinTheText.check(said, said(at), context, verdicts);
      }
    }
  }

  private static Place said(int at) {
    return Context.at("comments", at).member("said");
  }
}
