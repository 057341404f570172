package org.coproduction.examples.quickstart;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.coproduction.Assessment;
import org.coproduction.Coproduction;
import org.coproduction.dossier.Dossier;
import org.coproduction.evidence.Activity;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.finding.Finding;
import org.coproduction.finding.Messages;
import org.coproduction.json.Shipped;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.scoring.DimensionScore;
import org.coproduction.value.ActivityId;
import org.coproduction.value.FormId;
import org.coproduction.value.GroupId;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.MethodCode;
import org.coproduction.value.Words;

/** The smallest program that makes a form, checks and scores it, and says what was found. */
public final class Quickstart {

  private Quickstart() {}

  /** Prints all that was found in the form, and what it shows. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    print(assess(form()), out);
  }

  // region form
  static EvidenceForm form() {
    return EvidenceForm.builder()
        .id(new FormId("saturday-club"))
        .title(Words.of("The Saturday club"))
        .aim(Words.of("More children can come to the club"))
        .addGroups(
            ParticipantGroup.builder()
                .id(new GroupId("parents"))
                .kind(GroupKind.PARENT_CARERS)
                .name(Words.of("Parents of the club"))
                .build())
        .addActivities(
            Activity.builder()
                .id(new ActivityId("evening"))
                .what(Words.of("An evening on what stops children from coming"))
                .method(new MethodCode("listening-event"))
                .addGroups(new GroupId("parents"))
                .when(ImpreciseDate.parse("2024-02-06"))
                .build())
        .build();
  }

  // endregion

  // region assess
  static Assessment assess(EvidenceForm form) {
    Dossier dossier =
        Dossier.builder()
            .form(form)
            .addAllLadders(Shipped.ladders())
            .addAllLadderMappings(Shipped.ladderMappings())
            .build();
    LocalDate asOf = LocalDate.of(2024, 3, 31); // the library asks no clock
    return Coproduction.assess(dossier, Shipped.rubric(), Shipped.profile(), asOf);
  }

  // endregion

  // region print
  static void print(Assessment assessment, PrintStream out) {
    Messages messages = Messages.in(Locale.UK);
    for (Finding finding : assessment.report().findings()) {
      String code = finding.severity() + " " + finding.code().value();
      out.println(code + " " + finding.place() + ": " + messages.sentence(finding));
    }
    for (DimensionScore score : assessment.scorecard().dimensions()) {
      out.println(score.dimension() + " " + score.items().met() + " of " + score.items().of());
    }
  }
  // endregion
}
