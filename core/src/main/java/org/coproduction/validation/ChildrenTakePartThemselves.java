package org.coproduction.validation;

import static org.coproduction.finding.Category.QUALITY;

import java.util.List;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.RuleName;
import org.coproduction.finding.Unsettled;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.Involvement;
import org.coproduction.participant.ParticipantGroup;

/**
 * Work for children and young people is done with them: not without them, and not only through
 * adults who speak for them.
 */
final class ChildrenTakePartThemselves implements Rule<EvidenceForm> {

  private static final FindingCode ABSENT =
      FindingCode.warning("evidence.children.absent", QUALITY);
  private static final FindingCode ONLY_REPRESENTED =
      FindingCode.warning("evidence.children.only-represented", QUALITY);

  @Override
  public RuleName name() {
    return new RuleName("children-take-part-themselves");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(ABSENT, ONLY_REPRESENTED);
  }

  @Override
  public void check(EvidenceForm form, Context context, Verdicts verdicts) {
    List<ParticipantGroup> children =
        form.getGroups().stream()
            .filter(group -> group.getProvenance().stands())
            .filter(group -> group.getKind() == GroupKind.CHILDREN_AND_YOUNG_PEOPLE)
            .toList();
    Place groups = Place.root().member("groups");
    if (children.isEmpty()) {
      verdicts.fail(context.found(ABSENT, groups));
    } else if (children.stream()
        .allMatch(
            group -> group.getInvolvement().map(Involvement.REPRESENTED::equals).orElse(false))) {
      verdicts.fail(context.found(ONLY_REPRESENTED, groups));
    } else if (children.stream().anyMatch(group -> group.getInvolvement().isPresent())) {
      verdicts.pass();
    } else {
      verdicts.cannotTell(Unsettled.NOT_STATED);
    }
  }
}
