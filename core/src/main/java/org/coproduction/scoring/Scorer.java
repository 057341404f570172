package org.coproduction.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    List<Finding> findings = new ArrayList<>(checks.findings());
    findings.addAll(RubricCheck.of(rubric));
    return Report.of(findings);
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
    ImpreciseDate day = ImpreciseDate.of(asOf);
    Grading grading = new Grading(dossier, day);
    FactBook book = FactBook.of(dossier, grading, day);
    boolean weighs = RubricCheck.weighs(rubric);
    ItemJudge judge = new ItemJudge(book, new Inapplicable(dossier.getForm(), day), weighs);
    List<ItemScore> items = rubric.getItems().stream().map(judge::judge).toList();
    LevelMatrix levels = LevelMatrix.of(dossier, rubric, book);
    List<PrincipleScore> principles = new PrincipleJudge(dossier, grading, book, day).judge();
    List<Finding> findings = new ArrayList<>(levels.findings());
    findings.addAll(ScoringFindings.recognisedOnly(items));
    principles.stream()
        .filter(principle -> principle.evidenced().isEmpty())
        .flatMap(principle -> principle.claims().stream())
        .map(ScoringFindings::principleNotEvidenced)
        .forEach(findings::add);
    Scorecard scorecard =
        new Scorecard(
            rubric.getId(),
            rubric.getVersionLabel(),
            rubric.getLanguage(),
            levels.ladder(),
            asOf,
            dossier.getDigests(),
            FormCompleteness.of(dossier.getForm()),
            dimensions(items, weighs),
            grades(items),
            rubric.getBands().map(rule -> BandJudge.judge(rule, items, book)),
            book.facts(),
            items,
            levels.cells(),
            levels.overall(),
            principles);
    return new Scoring(scorecard, Report.of(findings));
  }

  /**
   * Scores a dossier again as an earlier scorecard says that it was scored, where the inputs are
   * those that it names. Nothing is ever scored anew by another rubric or version.
   *
   * @param scorecard the earlier scorecard
   * @param dossier what it was made from
   * @param rubric the rubric that it was made by
   * @return whether the scorecard comes out equal, or what is not as it was
   */
  public static Replay replay(Scorecard scorecard, Dossier dossier, Rubric rubric) {
    return Replay.of(scorecard, dossier, rubric);
  }

  private static List<DimensionScore> dimensions(List<ItemScore> items, boolean weighs) {
    List<DimensionScore> scores = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      List<ItemScore> ofIt = items.stream().filter(item -> item.dimension() == dimension).toList();
      List<ItemScore> met = ofIt.stream().filter(item -> item.result() == Result.MET).toList();
      scores.add(
          new DimensionScore(
              dimension,
              new Rate(met.size(), ofIt.size()),
              weighs ? Optional.of(new Rate(weight(met), weight(ofIt))) : Optional.empty()));
    }
    return scores;
  }

  private static int weight(List<ItemScore> items) {
    return items.stream().mapToInt(item -> item.weight().orElse(0)).sum();
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
