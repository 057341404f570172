package org.coproduction.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coproduction.charter.Ladder;
import org.coproduction.dossier.DocumentDigest;
import org.coproduction.dossier.Dossier;
import org.coproduction.finding.DocumentRef;

/**
 * Whether an earlier scorecard comes out equal from the inputs that it names.
 *
 * <p>Where an input is not the one that it names, nothing is scored: the inputs that differ are
 * told instead.
 *
 * @param differences what is not as it was; empty where the scorecard comes out equal
 * @param documents the documents whose fingerprints are not those of the scorecard, in order
 * @param moved what came out otherwise, though every input that is named is as it was: an input
 *     without a fingerprint has changed, or the library has
 */
public record Replay(
    List<ReplayDifference> differences,
    List<DocumentRef> documents,
    Optional<ScorecardDiff> moved) {

  /** Makes the outcome; the lists are copied. */
  public Replay {
    differences = List.copyOf(differences);
    documents = List.copyOf(documents);
  }

  /**
   * Whether the scorecard comes out equal.
   *
   * @return true where nothing differs
   */
  public boolean isEqual() {
    return differences.isEmpty();
  }

  static Replay of(Scorecard scorecard, Dossier dossier, Rubric rubric) {
    List<ReplayDifference> differences = new ArrayList<>();
    if (!scorecard.rubric().equals(rubric.getId())) {
      differences.add(ReplayDifference.RUBRIC);
    } else if (!scorecard.rubricVersion().equals(rubric.getVersionLabel())) {
      differences.add(ReplayDifference.RUBRIC_VERSION);
    }
    if (!ladder(dossier, rubric).equals(scorecard.ladder())) {
      differences.add(ReplayDifference.LADDER_VERSION);
    }
    List<DocumentRef> documents = changed(scorecard.inputs(), dossier.getDigests());
    if (!documents.isEmpty()) {
      differences.add(ReplayDifference.INPUT);
    }
    if (!differences.isEmpty()) {
      return new Replay(differences, documents, Optional.empty());
    }
    Rubric inItsLanguage = scorecard.language().map(rubric::in).orElse(rubric);
    Scorecard again = Scorer.score(dossier, inItsLanguage, scorecard.asOf()).scorecard();
    return again.equals(scorecard)
        ? new Replay(List.of(), List.of(), Optional.empty())
        : new Replay(
            List.of(ReplayDifference.RESULT),
            List.of(),
            Optional.of(ScorecardDiff.between(scorecard, again)));
  }

  private static Optional<LadderInUse> ladder(Dossier dossier, Rubric rubric) {
    return LevelMatrix.ladder(dossier, rubric)
        .map((Ladder ladder) -> new LadderInUse(ladder.getId(), ladder.getVersionLabel()));
  }

  private static List<DocumentRef> changed(List<DocumentDigest> then, List<DocumentDigest> now) {
    List<DocumentRef> changed = new ArrayList<>();
    for (DocumentDigest digest : then) {
      if (!now.contains(digest)) {
        changed.add(digest.document());
      }
    }
    for (DocumentDigest digest : now) {
      if (!then.contains(digest)) {
        changed.add(digest.document());
      }
    }
    return changed.stream().distinct().sorted().toList();
  }
}
