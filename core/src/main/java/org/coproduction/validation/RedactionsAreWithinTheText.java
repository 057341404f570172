package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;
import static org.coproduction.finding.Category.PRIVACY;

import java.util.List;
import org.coproduction.event.Event;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.ModerationDecision;
import org.coproduction.feedback.Redaction;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.RuleName;

/** What is to be left out of a line is marked, and lies within it. */
final class RedactionsAreWithinTheText implements Rule<Event> {

  static final FindingCode NOTHING_REDACTED =
      FindingCode.warning("feedback.moderation.nothing-redacted", PRIVACY);
  static final FindingCode BEYOND_THE_TEXT =
      FindingCode.error("feedback.redaction.beyond-the-text", CONFORMANCE);

  @Override
  public RuleName name() {
    return new RuleName("redactions-are-within-the-text");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(NOTHING_REDACTED, BEYOND_THE_TEXT);
  }

  @Override
  public void check(Event event, Context context, Verdicts verdicts) {
    for (int at = 0; at < event.getFeedback().size(); at++) {
      FeedbackItem item = event.getFeedback().get(at);
      if (!item.getRedactions().isEmpty() || item.getModeration().isPresent()) {
        check(item, Context.at("feedback", at), context, verdicts);
      }
    }
  }

  /** One thing that somebody said, wherever it stands. */
  static void check(FeedbackItem item, Place at, Context context, Verdicts verdicts) {
    List<Redaction> redactions = item.getRedactions();
    if (item.getModeration().isPresent()
        && item.getModeration().get().getDecision() == ModerationDecision.REDACT
        && verdicts.isBroken(redactions.isEmpty())) {
      verdicts.fail(context.found(NOTHING_REDACTED, at.member("redactions")));
    }
    int length = redactions.isEmpty() ? 0 : item.getText().length();
    for (int redaction = 0; redaction < redactions.size(); redaction++) {
      if (verdicts.isBroken(redactions.get(redaction).getSpan().end() > length)) {
        Place place = at.member("redactions").item(redaction).member("span");
        verdicts.fail(context.found(BEYOND_THE_TEXT, place));
      }
    }
  }
}
