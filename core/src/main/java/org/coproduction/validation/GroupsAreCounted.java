package org.coproduction.validation;

import static org.coproduction.finding.Category.QUALITY;

import java.util.List;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.RuleName;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.value.HeadCount;

/**
 * Each group says how many of it were there. A group that nobody counted is unknown, which is not
 * none.
 */
final class GroupsAreCounted implements Rule<EvidenceForm> {

  private static final FindingCode NOT_COUNTED =
      FindingCode.note("evidence.group.not-counted", QUALITY);

  @Override
  public RuleName name() {
    return new RuleName("groups-are-counted");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(NOT_COUNTED);
  }

  @Override
  public void check(EvidenceForm form, Context context, Verdicts verdicts) {
    for (int at = 0; at < form.getGroups().size(); at++) {
      ParticipantGroup group = form.getGroups().get(at);
      boolean counted =
          group.getCame().map(HeadCount::isCounted).orElse(false)
              || group.getInvited().map(HeadCount::isCounted).orElse(false);
      if (group.getProvenance().stands()) {
        if (verdicts.isBroken(!counted)) {
          verdicts.fail(context.found(NOT_COUNTED, Context.at("groups", at)));
        }
      }
    }
  }
}
