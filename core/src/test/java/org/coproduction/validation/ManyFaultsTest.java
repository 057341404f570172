package org.coproduction.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.coproduction.constraint.RecordStage;
import org.coproduction.evidence.Bearing;
import org.coproduction.evidence.CharterCitation;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.Exhibit;
import org.coproduction.evidence.PrincipleClaim;
import org.coproduction.finding.FindingGroup;
import org.coproduction.finding.Place;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.value.ActivityId;
import org.coproduction.value.CharterId;
import org.coproduction.value.FormId;
import org.coproduction.value.GroupId;
import org.coproduction.value.PrincipleId;
import org.coproduction.value.ProfileId;
import org.coproduction.value.VersionLabel;
import org.junit.jupiter.api.Test;

/** Ten thousand equal faults are one group; what each rule does grows with the record alone. */
class ManyFaultsTest {

  private static final int MANY = 10_000;

  private static List<FindingGroup> groups(EvidenceForm form) {
    return EvidenceValidator.by(
            Profile.builder()
                .id(new ProfileId("p"))
                .versionLabel(new VersionLabel("1"))
                .stage(RecordStage.DRAFT)
                .build())
        .validate(form, LocalDate.of(2022, 1, 1))
        .groups();
  }

  private static FindingGroup group(List<FindingGroup> groups, String code) {
    return groups.stream()
        .filter(group -> group.code().value().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void equalFaultsAreOneGroupWithACountAndTheFirstFifty() {
    EvidenceForm.Builder form = EvidenceForm.builder().id(new FormId("form"));
    for (int at = 0; at < MANY; at++) {
      form.addGroups(
          ParticipantGroup.builder().id(new GroupId("g" + at)).kind(GroupKind.PARTNERS).build());
    }

    FindingGroup notCounted = group(groups(form.build()), "evidence.group.not-counted");

    assertThat(notCounted.count()).isEqualTo(MANY);
    List<Place> first = new ArrayList<>();
    for (int at = 0; at < FindingGroup.MAX_SAMPLES; at++) {
      first.add(Place.parse("/groups/" + at));
    }
    assertThat(notCounted.samples())
        .extracting(finding -> finding.place())
        .containsExactlyElementsOf(first);
  }

  /** Each citation is looked up among as many claims, and each claim among as many principles. */
  @Test
  void manyCitationsClaimsAndExhibitsAreLookedUpEachInOneStep() {
    EvidenceForm.Builder form = EvidenceForm.builder().id(new FormId("form"));
    for (int at = 0; at < MANY; at++) {
      form.addCharters(CharterCitation.builder().charter(new CharterId("c" + at)).build());
      form.addPrincipleClaims(
          PrincipleClaim.builder()
              .charter(new CharterId("other"))
              .principle(new PrincipleId("p" + at))
              .addExhibits(
                  Exhibit.builder()
                      .bearing(Bearing.SUPPORTS)
                      .activity(new ActivityId("a" + at))
                      .build())
              .build());
    }

    List<FindingGroup> groups = groups(form.build());

    assertThat(group(groups, "evidence.charter.no-principle").count()).isEqualTo(MANY);
    assertThat(group(groups, "evidence.reference.unresolved").count()).isEqualTo(MANY);
  }
}
