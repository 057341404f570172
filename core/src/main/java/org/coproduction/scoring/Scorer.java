package org.coproduction.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.coproduction.check.Checks;
import org.coproduction.check.Way;
import org.coproduction.constraint.RecordStage;
import org.coproduction.dossier.Dossier;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Report;
import org.coproduction.value.ImpreciseDate;

/**
 * Judges a dossier by a rubric. Words never count, typed facts do; what counts, and why, is in the
 * scorecard.
 *
 * <p>Stateless: the same dossier, rubric and date give an equal scorecard, on any thread.
 */
public final class Scorer {

  private Scorer() {}

  /**
   * Every code that scoring can raise, and that a rubric's own check can.
   *
   * @return the codes, in order
   */
  public static List<FindingCode> codes() {
    TreeSet<FindingCode> codes = new TreeSet<>(ScoringFindings.ALL);
    codes.addAll(RubricConstraints.CODES);
    return List.copyOf(codes);
  }

  /**
   * The codes among them that any host's Jakarta validator raises too.
   *
   * @return the codes of the constraints on single attributes of a rubric, in order
   */
  public static List<FindingCode> jakartaCodes() {
    return RubricConstraints.CODES.stream().sorted().toList();
  }

  /**
   * Checks a rubric by itself, as any document is checked.
   *
   * @param rubric the rubric
   * @return what was found
   */
  public static Report check(Rubric rubric) {
    Checks checks = new Checks(DocumentRef.the(DocumentKind.RUBRIC), RecordStage.PUBLISHED);
    RubricConstraints.checkRubric(rubric, Way.root(), checks);
    return Report.of(checks.findings());
  }

  /**
   * Scores a dossier.
   *
   * @param dossier what is known of the piece of work
   * @param rubric the items to judge by
   * @param asOf the date as of which to judge; what is dated later has not happened yet
   * @return the scorecard and what was noticed
   */
  public static Scoring score(Dossier dossier, Rubric rubric, LocalDate asOf) {
    FactBook book = FactBook.of(dossier, ImpreciseDate.of(asOf));
    List<ItemScore> items =
        rubric.getItems().stream().map(item -> ItemJudge.judge(item, book)).toList();
    LevelMatrix levels = LevelMatrix.of(dossier, rubric, book);
    List<Finding> findings = new ArrayList<>(levels.findings());
    findings.addAll(ScoringFindings.recognisedOnly(items));
    Scorecard scorecard =
        new Scorecard(
            rubric.getId(),
            rubric.getVersionLabel(),
            asOf,
            dossier.getDigests(),
            FormCompleteness.of(dossier.getForm()),
            dimensions(items),
            grades(items),
            items,
            levels.cells(),
            levels.overall());
    return new Scoring(scorecard, Report.of(findings));
  }

  private static List<DimensionScore> dimensions(List<ItemScore> items) {
    List<DimensionScore> scores = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      List<ItemScore> ofIt = items.stream().filter(item -> item.dimension() == dimension).toList();
      int met = (int) ofIt.stream().filter(item -> item.result() == Result.MET).count();
      scores.add(new DimensionScore(dimension, new Rate(met, ofIt.size())));
    }
    return scores;
  }

  private static GradeCounts grades(List<ItemScore> items) {
    return new GradeCounts(
        count(items, Grade.ASSERTED),
        count(items, Grade.DOCUMENTED),
        count(items, Grade.CORROBORATED),
        (int) items.stream().filter(ItemScore::recognisedOnly).count());
  }

  private static int count(List<ItemScore> items, Grade grade) {
    return (int)
        items.stream().filter(item -> item.grade().filter(grade::equals).isPresent()).count();
  }
}
