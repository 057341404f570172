package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.List;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.RuleName;
import org.coproduction.finding.Unsettled;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.value.Known;

/**
 * No more people of a group came than were invited, where both were counted: otherwise one of the
 * two counts is wrong.
 */
final class PeopleWhoCameWereInvited implements Rule<EvidenceForm> {

  private static final FindingCode MORE_CAME =
      FindingCode.warning("participant.counts.more-came-than-invited", CONFORMANCE);

  @Override
  public RuleName name() {
    return new RuleName("people-who-came-were-invited");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(MORE_CAME);
  }

  @Override
  public void check(EvidenceForm form, Context context, Verdicts verdicts) {
    for (int at = 0; at < form.getGroups().size(); at++) {
      ParticipantGroup group = form.getGroups().get(at);
      if (!group.getProvenance().stands()) {
        continue;
      }
      Known more =
          group
              .getCame()
              .flatMap(came -> group.getInvited().map(came::isMoreThan))
              .orElse(Known.UNKNOWN);
      verdicts.failIf(
          more,
          context.found(MORE_CAME, Context.at("groups", at).member("came")),
          Unsettled.NOT_COUNTED);
    }
  }
}
