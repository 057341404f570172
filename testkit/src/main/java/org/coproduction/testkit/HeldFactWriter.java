package org.coproduction.testkit;

import org.coproduction.event.Event;
import org.coproduction.participant.AccessAdjustment;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.participant.SentMaterial;
import org.coproduction.value.GroupId;
import org.coproduction.value.HeadCount;
import org.coproduction.value.MethodCode;

/** Writes one fact into the record of an event. */
final class HeldFactWriter {

  private final AccountWriter writer;
  private final AccountWriter.Told told;
  private final ToldFact fact;
  private final int at;

  HeldFactWriter(AccountWriter writer, AccountWriter.Told told, int at) {
    this.writer = writer;
    this.told = told;
    this.fact = told.fact();
    this.at = at;
  }

  void write(Event.Builder event) {
    switch (fact.kind()) {
      case GROUP_NAMED ->
          event.addGroups(group(fact.group()).name(writer.words(told, "A group")).build());
      case PEOPLE_COUNTED ->
          event.addGroups(group(fact.group()).came(HeadCount.exactly(5)).build());
      case CHILDREN_TOOK_PART ->
          event.addGroups(
              group(GroupKind.CHILDREN_AND_YOUNG_PEOPLE)
                  .role(writer.words(told, "Drew the map"))
                  .build());
      // An event names methods and does not say where it has them from: only what a person says.
      case METHOD_USED -> {
        if (fact.standing() == ToldFact.Standing.STATED) {
          event.addMethods(new MethodCode("method-" + fact.variant()));
        }
      }
      case BARRIER_MET ->
          event.addAdjustments(
              AccessAdjustment.builder()
                  .what(writer.words(told, "An evening session"))
                  .addForGroups(fact.group())
                  .provenance(FormFactWriter.provenance(fact))
                  .build());
      default ->
          event.addMaterials(
              SentMaterial.builder()
                  .what(writer.words(told, "The questions"))
                  .addToGroups(fact.group())
                  .provenance(FormFactWriter.provenance(fact))
                  .build());
    }
  }

  private ParticipantGroup.Builder group(GroupKind kind) {
    return ParticipantGroup.builder()
        .id(new GroupId(writer.id(at)))
        .kind(kind)
        .provenance(FormFactWriter.provenance(fact));
  }
}
