package org.coproduction.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.coproduction.Coproduction;
import org.coproduction.dossier.DocumentDigest;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.scoring.Rubric;
import org.coproduction.value.EventId;
import org.coproduction.value.FormId;
import org.coproduction.value.GroupId;
import org.coproduction.value.HeadCount;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;

class DigestsTest {

  private static final Dossier DOSSIER =
      Dossier.builder()
          .form(EvidenceForm.builder().id(new FormId("f")).build())
          .addEvents(Event.builder().id(new EventId("a")).build())
          .addEvents(Event.builder().id(new EventId("b")).build())
          .addAllLadders(Shipped.ladders())
          .addAllLadderMappings(Shipped.ladderMappings())
          .build();

  @Test
  void everyDocumentHasItsFingerprint() {
    Dossier digested = Digests.of(DOSSIER);

    assertThat(digested.getDigests())
        .extracting(digest -> digest.document().toString())
        .startsWith("evidence-form/0", "event/0", "event/1", "ladder/0", "ladder/1")
        .endsWith("ladder-mapping/0")
        .hasSize(3 + Shipped.ladders().size() + Shipped.ladderMappings().size());
    assertThat(digested.getDigests()).extracting(DocumentDigest::digest).doesNotHaveDuplicates();
    assertThat(digested.getDigests().get(2).digest())
        .isEqualTo(DocumentFormat.event().digest(DOSSIER.getEvents().get(1)));
    assertThat(Dossier.builder().from(digested).digests(List.of()).build()).isEqualTo(DOSSIER);
  }

  @Test
  void fingerprintsOfBeforeAreReplaced() {
    assertThat(Digests.of(Digests.of(DOSSIER))).isEqualTo(Digests.of(DOSSIER));
  }

  @Test
  void aScorecardNamesItsRubricAndInputsByFingerprint() {
    Rubric rubric = Shipped.rubric();
    Dossier digested = Digests.of(DOSSIER, rubric);

    assertThat(digested.getDigests())
        .hasSize(4 + Shipped.ladders().size() + Shipped.ladderMappings().size())
        .last()
        .satisfies(
            last -> {
              assertThat(last.document()).hasToString("rubric/0");
              assertThat(last.digest()).isEqualTo(DocumentFormat.rubric().digest(rubric));
            });
    assertThat(
            Coproduction.assess(digested, rubric, Shipped.profile(), LocalDate.of(2024, 1, 1))
                .scorecard()
                .inputs())
        .isEqualTo(digested.getDigests());
  }

  @Test
  void aDocumentWithoutACanonicalFormIsLeftOut() {
    Event uncountable =
        Event.builder()
            .id(new EventId("a"))
            .title(Words.of("A"))
            .addGroups(
                ParticipantGroup.builder()
                    .id(new GroupId("g"))
                    .kind(GroupKind.PARENT_CARERS)
                    .came(HeadCount.exactly(Long.MAX_VALUE))
                    .build())
            .build();

    assertThat(
            Digests.of(Dossier.builder().form(DOSSIER.getForm()).addEvents(uncountable).build())
                .getDigests())
        .extracting(digest -> digest.document().toString())
        .containsExactly("evidence-form/0");
  }
}
