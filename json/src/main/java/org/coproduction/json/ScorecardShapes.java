package org.coproduction.json;

import static org.coproduction.json.EvidenceShapes.STAGE;
import static org.coproduction.json.FindingShapes.DOCUMENT_REF;
import static org.coproduction.json.FindingShapes.POINTER;
import static org.coproduction.json.ParticipantShapes.GROUP_KIND;
import static org.coproduction.json.RubricShapes.DIMENSION;
import static org.coproduction.json.ValueShapes.DIGEST;
import static org.coproduction.json.ValueShapes.FACT_KIND;
import static org.coproduction.json.ValueShapes.INTEGER;
import static org.coproduction.json.ValueShapes.ITEM_ID;
import static org.coproduction.json.ValueShapes.LADDER_ID;
import static org.coproduction.json.ValueShapes.LOCAL_DATE;
import static org.coproduction.json.ValueShapes.PROVENANCE_KIND;
import static org.coproduction.json.ValueShapes.RUBRIC_ID;
import static org.coproduction.json.ValueShapes.RUNG_ID;
import static org.coproduction.json.ValueShapes.SOURCE_SPAN;
import static org.coproduction.json.ValueShapes.TRUE_OR_FALSE;
import static org.coproduction.json.ValueShapes.VERSION;
import static org.coproduction.json.ValueShapes.WORDS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.coproduction.dossier.DocumentDigest;
import org.coproduction.scoring.Completeness;
import org.coproduction.scoring.Dimension;
import org.coproduction.scoring.DimensionScore;
import org.coproduction.scoring.FactOnRecord;
import org.coproduction.scoring.Grade;
import org.coproduction.scoring.GradeCounts;
import org.coproduction.scoring.ItemScore;
import org.coproduction.scoring.LevelCell;
import org.coproduction.scoring.MissingMarker;
import org.coproduction.scoring.OverallLevel;
import org.coproduction.scoring.Rate;
import org.coproduction.scoring.Result;
import org.coproduction.scoring.Scorecard;

/** Scorecards. Their lists are written even where empty: they are results, and none is a result. */
final class ScorecardShapes {

  static final Choice<Grade> GRADE = new Choice<>(Grade.class);
  static final Choice<Result> RESULT = new Choice<>(Result.class);

  static final Shape<Rate, ?> RATE =
      RecordShape.of(Rate.class)
          .required("met", INTEGER, Rate::met)
          .required("of", INTEGER, Rate::of)
          .shape();

  static final Shape<DocumentDigest, ?> DOCUMENT_DIGEST =
      RecordShape.of(DocumentDigest.class)
          .required("document", DOCUMENT_REF, DocumentDigest::document)
          .required("digest", DIGEST, DocumentDigest::digest)
          .shape();

  static final Shape<Completeness, ?> COMPLETENESS =
      RecordShape.of(Completeness.class)
          .required("answers", RATE, Completeness::answers)
          .required("facts", RATE, Completeness::facts)
          .wholeList("missing", POINTER, Completeness::missing)
          .shape();

  static final Shape<GradeCounts, ?> GRADE_COUNTS =
      RecordShape.of(GradeCounts.class)
          .required("asserted", INTEGER, GradeCounts::asserted)
          .required("documented", INTEGER, GradeCounts::documented)
          .required("corroborated", INTEGER, GradeCounts::corroborated)
          .required("recognisedOnly", INTEGER, GradeCounts::recognisedOnly)
          .shape();

  static final Shape<FactOnRecord, ?> FACT_ON_RECORD =
      RecordShape.of(FactOnRecord.class)
          .required("kind", FACT_KIND, FactOnRecord::kind)
          .required("document", DOCUMENT_REF, FactOnRecord::document)
          .required("pointer", POINTER, FactOnRecord::place)
          .optional("group", GROUP_KIND, FactOnRecord::group)
          .optional("stage", STAGE, FactOnRecord::stage)
          .required("grade", GRADE, FactOnRecord::grade)
          .required("origin", PROVENANCE_KIND, FactOnRecord::origin)
          .optional("source", SOURCE_SPAN, FactOnRecord::source)
          .shape();

  static final Shape<ItemScore, ?> ITEM_SCORE =
      RecordShape.of(ItemScore.class)
          .required("id", ITEM_ID, ItemScore::id)
          .required("dimension", DIMENSION, ItemScore::dimension)
          .required("title", WORDS, ItemScore::title)
          .required("result", RESULT, ItemScore::result)
          .optional("grade", GRADE, ItemScore::grade)
          .required("recognisedOnly", TRUE_OR_FALSE, ItemScore::recognisedOnly)
          .required("reason", WORDS, ItemScore::reason)
          .optional("wouldChange", WORDS, ItemScore::wouldChange)
          .wholeList("facts", FACT_ON_RECORD, ItemScore::facts)
          .shape();

  static final Shape<MissingMarker, ?> MISSING_MARKER =
      RecordShape.of(MissingMarker.class)
          .required("rung", RUNG_ID, MissingMarker::rung)
          .required("sentence", WORDS, MissingMarker::sentence)
          .shape();

  static final Shape<LevelCell, ?> LEVEL_CELL =
      RecordShape.of(LevelCell.class)
          .required("stage", STAGE, LevelCell::stage)
          .required("group", GROUP_KIND, LevelCell::group)
          .required("ladder", LADDER_ID, LevelCell::ladder)
          .optional("promised", RUNG_ID, LevelCell::promised)
          .optional("claimed", RUNG_ID, LevelCell::claimed)
          .optional("evidenced", RUNG_ID, LevelCell::evidenced)
          .wholeList("missing", MISSING_MARKER, LevelCell::missing)
          .wholeList("facts", FACT_ON_RECORD, LevelCell::facts)
          .shape();

  static final Shape<OverallLevel, ?> OVERALL_LEVEL =
      RecordShape.of(OverallLevel.class)
          .required("group", GROUP_KIND, OverallLevel::group)
          .required("ladder", LADDER_ID, OverallLevel::ladder)
          .optional("evidenced", RUNG_ID, OverallLevel::evidenced)
          .shape();

  static final Shape<List<DimensionScore>, ?> DIMENSIONS = dimensions();

  static final Shape<Scorecard, ?> SCORECARD =
      RecordShape.of(Scorecard.class)
          .required("rubric", RUBRIC_ID, Scorecard::rubric)
          .required("rubricVersion", VERSION, Scorecard::rubricVersion)
          .required("asOf", LOCAL_DATE, Scorecard::asOf)
          .wholeList("inputs", DOCUMENT_DIGEST, Scorecard::inputs)
          .required("completeness", COMPLETENESS, Scorecard::completeness)
          .required("dimensions", DIMENSIONS, Scorecard::dimensions)
          .required("grades", GRADE_COUNTS, Scorecard::grades)
          .wholeList("items", ITEM_SCORE, Scorecard::items)
          .wholeList("levels", LEVEL_CELL, Scorecard::levels)
          .wholeList("overall", OVERALL_LEVEL, Scorecard::overall)
          .shape();

  private ScorecardShapes() {}

  /** One member for each dimension, by its word. */
  private static Shape<List<DimensionScore>, ?> dimensions() {
    Shape<List<DimensionScore>, List<DimensionScore>> shape =
        // In the order of the dimensions, whatever the order of the members was.
        Shape.ofNoType(
            ArrayList::new,
            scores ->
                scores.stream().sorted(Comparator.comparing(DimensionScore::dimension)).toList());
    for (Dimension dimension : Dimension.values()) {
      shape =
          shape.optional(
              dimension.name(),
              RATE,
              scores -> rate(scores, dimension),
              (scores, rate) -> scores.add(new DimensionScore(dimension, rate)));
    }
    return shape;
  }

  private static Optional<Rate> rate(List<DimensionScore> scores, Dimension dimension) {
    return scores.stream()
        .filter(score -> score.dimension() == dimension)
        .map(DimensionScore::items)
        .findFirst();
  }
}
