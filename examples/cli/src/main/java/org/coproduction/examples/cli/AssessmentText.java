package org.coproduction.examples.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coproduction.Assessment;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.Rung;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.LevelClaim;
import org.coproduction.evidence.Stage;
import org.coproduction.finding.Messages;
import org.coproduction.finding.Report;
import org.coproduction.intake.LineUse;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.Perspective;
import org.coproduction.scoring.Completeness;
import org.coproduction.scoring.DimensionScore;
import org.coproduction.scoring.Grade;
import org.coproduction.scoring.GradeCounts;
import org.coproduction.scoring.ItemScore;
import org.coproduction.scoring.LevelCell;
import org.coproduction.scoring.OverallLevel;
import org.coproduction.scoring.Result;
import org.coproduction.scoring.Scorecard;
import org.coproduction.value.LadderId;
import org.coproduction.value.RungId;
import org.coproduction.value.RungRef;

/**
 * An assessment for people: the four results side by side, each with its reasons, then the
 * findings.
 */
final class AssessmentText {

  private static final int GROUP_WIDTH = 28;
  private static final int CELL_WIDTH = 15;
  private static final String NONE = "-";

  private final Assessment assessment;
  private final Scorecard card;
  private final Report report;
  private final List<LineUse> lines;

  AssessmentText(Assessment assessment, Report report, List<LineUse> lines) {
    this.assessment = assessment;
    this.card = assessment.scorecard();
    this.report = report;
    this.lines = lines;
  }

  void print(PrintWriter out) {
    EvidenceForm form = assessment.dossier().getForm();
    out.println("Evidence form: " + form.getTitle().map(Printable::of).orElse("(no title)"));
    out.println(
        "Judged as of "
            + card.asOf()
            + " by "
            + card.rubric().value()
            + ", version "
            + card.rubricVersion().value()
            + ". Only facts count; words never do.");
    completeness(out);
    levels(out);
    profile(out);
    grades(out);
    out.println();
    out.println("Findings");
    new FindingsText(Messages.in(Locale.ENGLISH)).print(report, out);
    FurnitureText.print(lines, out);
  }

  private void completeness(PrintWriter out) {
    Completeness completeness = card.completeness();
    heading("1. Is the form filled in? (A full form is not yet a good form.)", out);
    out.println(
        "  "
            + completeness.answers().met()
            + " of "
            + completeness.answers().of()
            + " questions are answered; "
            + completeness.facts().met()
            + " of "
            + completeness.facts().of()
            + " facts that a submitted form needs are there."
            + (completeness.missing().isEmpty()
                ? ""
                : " Missing: "
                    + completeness.missing().stream()
                        .map(place -> place.toString().substring(1))
                        .collect(Collectors.joining(", "))
                    + "."));
  }

  private void levels(PrintWriter out) {
    heading("2. Which level was claimed, and which do the facts show?", out);
    if (card.levels().isEmpty()) {
      out.println("  No ladder is at hand to judge levels on.");
      return;
    }
    LadderId ladder = card.levels().get(0).ladder();
    out.println("  Shown by facts, on: " + title(ladder));
    StringBuilder head = new StringBuilder("  " + Columns.left("", GROUP_WIDTH));
    for (Stage stage : Stage.values()) {
      head.append(Columns.left(lower(stage), CELL_WIDTH));
    }
    out.println(head.append("overall"));
    for (GroupKind group : GroupKind.values()) {
      List<LevelCell> row = card.levels().stream().filter(cell -> cell.group() == group).toList();
      boolean shown = row.stream().anyMatch(cell -> cell.evidenced().isPresent());
      if (!row.isEmpty() && (shown || group.perspective() == Perspective.LIVED_EXPERIENCE)) {
        row(group, row, out);
      }
    }
    String claimed = claims();
    out.println("  Claimed for the whole work: " + (claimed.isEmpty() ? "nothing" : claimed));
    card.levels().stream()
        .filter(cell -> cell.stage() == Stage.DECIDE)
        .filter(cell -> cell.group() == GroupKind.PARENT_CARERS)
        .flatMap(cell -> cell.missing().stream())
        .findFirst()
        .ifPresent(
            missing ->
                out.println(
                    "  Next for parents and carers, at the decision: "
                        + Printable.of(missing.sentence())));
  }

  private void row(GroupKind group, List<LevelCell> row, PrintWriter out) {
    StringBuilder line = new StringBuilder("  " + Columns.left(lower(group), GROUP_WIDTH));
    for (LevelCell cell : row) {
      line.append(Columns.left(title(cell.ladder(), cell.evidenced()), CELL_WIDTH));
    }
    Optional<OverallLevel> overall =
        card.overall().stream().filter(level -> level.group() == group).findFirst();
    out.println(
        line.append(overall.map(level -> title(level.ladder(), level.evidenced())).orElse(""))
            .toString()
            .stripTrailing());
  }

  private String claims() {
    List<String> claims = new ArrayList<>();
    for (LevelClaim claim : assessment.dossier().getForm().getClaims()) {
      if (claim.getStage().isEmpty() && claim.getGroup().isEmpty()) {
        RungRef rung = claim.getRung();
        claims.add(title(rung.ladder(), Optional.of(rung.rung())));
      }
    }
    return String.join(", ", claims);
  }

  private void profile(PrintWriter out) {
    heading("3. What do the facts show?", out);
    out.println(
        "  "
            + card.dimensions().stream()
                .map(AssessmentText::dimension)
                .collect(Collectors.joining("   ")));
    for (Result result : List.of(Result.MET, Result.CANNOT_TELL, Result.NOT_MET)) {
      List<ItemScore> items =
          card.items().stream().filter(item -> item.result() == result).toList();
      if (!items.isEmpty()) {
        out.println("  " + title(result));
        items.forEach(item -> item(item, out));
      }
    }
  }

  private static void item(ItemScore item, PrintWriter out) {
    String grade =
        item.grade()
            .map(
                shown ->
                    " ["
                        + lower(shown)
                        + (item.recognisedOnly() ? ", recognised, not confirmed" : "")
                        + "]")
            .orElse("");
    out.println("    " + Columns.left(item.id().value(), 4) + Printable.of(item.reason()) + grade);
    item.wouldChange()
        .ifPresent(change -> out.println("        To change it: " + Printable.of(change)));
  }

  private void grades(PrintWriter out) {
    GradeCounts grades = card.grades();
    heading("4. How well is it shown?", out);
    out.println(
        "  Asserted "
            + grades.asserted()
            + ", documented "
            + grades.documented()
            + ", corroborated "
            + grades.corroborated()
            + ". Of the asserted, "
            + grades.recognisedOnly()
            + " were only recognised in the text, and nobody has confirmed them.");
  }

  private static void heading(String text, PrintWriter out) {
    out.println();
    out.println(text);
  }

  private static String dimension(DimensionScore score) {
    return capitalised(score.dimension()) + " " + score.items().met() + " of " + score.items().of();
  }

  private static String title(Result result) {
    return switch (result) {
      case MET -> "Met";
      case NOT_MET -> "Not met";
      case CANNOT_TELL -> "Cannot tell (counts as not met)";
      case NOT_APPLICABLE -> "Does not apply";
    };
  }

  private String title(LadderId ladder) {
    return ladder(ladder).flatMap(Ladder::getTitle).map(Printable::of).orElse(ladder.value());
  }

  private String title(LadderId ladder, Optional<RungId> rung) {
    return rung.map(
            id ->
                ladder(ladder).stream()
                    .flatMap(known -> known.getRungs().stream())
                    .filter(known -> known.getId().equals(id))
                    .findFirst()
                    .map(Rung::getTitle)
                    .map(Printable::of)
                    .orElse(id.value()))
        .orElse(NONE);
  }

  private Optional<Ladder> ladder(LadderId id) {
    return assessment.dossier().getLadders().stream()
        .filter(ladder -> ladder.getId().equals(id))
        .findFirst();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String lower(Grade grade) {
    return grade.name().toLowerCase(Locale.ROOT);
  }

  private static String capitalised(Enum<?> constant) {
    String lower = lower(constant);
    return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
  }
}
