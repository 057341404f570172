package org.coproduction.validation;

import static org.coproduction.finding.Category.QUALITY;

import java.util.List;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.RuleName;
import org.coproduction.finding.Unsettled;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.value.HeadCount;

/**
 * A group is somebody in particular: it has a name of its own, belongs to a named organisation or
 * was counted. "Stakeholders", "partners" and whole sectors are nobody.
 */
final class GroupsAreMoreThanASector implements Rule<EvidenceForm> {

  private static final FindingCode VAGUE = FindingCode.warning("evidence.group.vague", QUALITY);

  @Override
  public RuleName name() {
    return new RuleName("groups-are-more-than-a-sector");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(VAGUE);
  }

  @Override
  public void check(EvidenceForm form, Context context, Verdicts verdicts) {
    boolean canRead = VagueWords.canRead(form.getLanguage());
    for (int at = 0; at < form.getGroups().size(); at++) {
      ParticipantGroup group = form.getGroups().get(at);
      if (!group.getProvenance().stands() || group.getName().isEmpty()) {
        // That it has no name at all is found elsewhere.
        continue;
      }
      if (group.getOrganisation().isPresent() || isCounted(group)) {
        verdicts.pass();
      } else if (!canRead) {
        verdicts.cannotTell(Unsettled.OTHER_LANGUAGE);
      } else if (verdicts.isBroken(VagueWords.nameNobody(group.getName().get()))) {
        verdicts.fail(context.found(VAGUE, Context.at("groups", at, "name")));
      }
    }
  }

  private static boolean isCounted(ParticipantGroup group) {
    return group.getCame().map(HeadCount::isCounted).orElse(false)
        || group.getInvited().map(HeadCount::isCounted).orElse(false);
  }
}
