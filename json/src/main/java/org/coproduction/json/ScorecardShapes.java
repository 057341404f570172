package org.coproduction.json;

import static org.coproduction.json.EvidenceShapes.STAGE;
import static org.coproduction.json.FindingShapes.DOCUMENT_REF;
import static org.coproduction.json.FindingShapes.POINTER;
import static org.coproduction.json.ParticipantShapes.GROUP_KIND;
import static org.coproduction.json.RubricShapes.DIMENSION;
import static org.coproduction.json.ValueShapes.CHARTER_ID;
import static org.coproduction.json.ValueShapes.CUE_ID;
import static org.coproduction.json.ValueShapes.DIGEST;
import static org.coproduction.json.ValueShapes.FACT_KIND;
import static org.coproduction.json.ValueShapes.INTEGER;
import static org.coproduction.json.ValueShapes.ITEM_ID;
import static org.coproduction.json.ValueShapes.LADDER_ID;
import static org.coproduction.json.ValueShapes.LANGUAGE;
import static org.coproduction.json.ValueShapes.LOCAL_DATE;
import static org.coproduction.json.ValueShapes.PRINCIPLE_ID;
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
import org.coproduction.scoring.Band;
import org.coproduction.scoring.BandCondition;
import org.coproduction.scoring.BandScore;
import org.coproduction.scoring.Completeness;
import org.coproduction.scoring.Dimension;
import org.coproduction.scoring.DimensionScore;
import org.coproduction.scoring.ExhibitOnRecord;
import org.coproduction.scoring.FactKey;
import org.coproduction.scoring.FactLack;
import org.coproduction.scoring.FactNeed;
import org.coproduction.scoring.FactOnRecord;
import org.coproduction.scoring.Grade;
import org.coproduction.scoring.GradeCounts;
import org.coproduction.scoring.GradeStep;
import org.coproduction.scoring.ItemScore;
import org.coproduction.scoring.LadderInUse;
import org.coproduction.scoring.LevelCell;
import org.coproduction.scoring.MetMarker;
import org.coproduction.scoring.MissingMarker;
import org.coproduction.scoring.OverallLevel;
import org.coproduction.scoring.PrincipleConfidence;
import org.coproduction.scoring.PrincipleReason;
import org.coproduction.scoring.PrincipleScore;
import org.coproduction.scoring.Rate;
import org.coproduction.scoring.Result;
import org.coproduction.scoring.Scorecard;

/** Scorecards. Their lists are written even where empty: they are results, and none is a result. */
final class ScorecardShapes {

  static final Choice<Grade> GRADE = new Choice<>(Grade.class);
  static final Choice<Result> RESULT = new Choice<>(Result.class);
  static final Choice<Band> BAND = new Choice<>(Band.class);
  static final Choice<FactLack> FACT_LACK = new Choice<>(FactLack.class);
  static final Choice<PrincipleConfidence> PRINCIPLE_CONFIDENCE =
      new Choice<>(PrincipleConfidence.class);
  static final Choice<PrincipleReason> PRINCIPLE_REASON = new Choice<>(PrincipleReason.class);

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

  static final Scalar<FactKey> FACT_KEY =
      new Scalar<>(
          FactKey.class,
          JsonKind.NUMBER,
          digits -> new FactKey(INTEGER.parse().apply(digits)),
          key -> String.valueOf(key.number()));

  static final Shape<FactOnRecord, ?> FACT_ON_RECORD =
      RecordShape.of(FactOnRecord.class)
          .required("key", FACT_KEY, FactOnRecord::key)
          .required("kind", FACT_KIND, FactOnRecord::kind)
          .required("document", DOCUMENT_REF, FactOnRecord::document)
          .required("pointer", POINTER, FactOnRecord::place)
          .optional("group", GROUP_KIND, FactOnRecord::group)
          .optional("stage", STAGE, FactOnRecord::stage)
          .required("grade", GRADE, FactOnRecord::grade)
          .list("lacks", FACT_LACK, FactOnRecord::lacks)
          .required("origin", PROVENANCE_KIND, FactOnRecord::origin)
          .optional("source", SOURCE_SPAN, FactOnRecord::source)
          .optional("cue", CUE_ID, FactOnRecord::cue)
          .shape();

  static final Shape<FactNeed, ?> FACT_NEED =
      RecordShape.of(FactNeed.class)
          .list("anyOf", FACT_KIND, FactNeed::anyOf)
          .required("count", INTEGER, FactNeed::count)
          .optional("group", GROUP_KIND, FactNeed::group)
          .optional("stage", STAGE, FactNeed::stage)
          .list("sentences", WORDS, FactNeed::sentences)
          .shape();

  static final Shape<GradeStep, ?> GRADE_STEP =
      RecordShape.of(GradeStep.class)
          .required("fact", FACT_KEY, GradeStep::fact)
          .list("lacks", FACT_LACK, GradeStep::lacks)
          .shape();

  static final Shape<ItemScore, ?> ITEM_SCORE =
      RecordShape.of(ItemScore.class)
          .required("id", ITEM_ID, ItemScore::id)
          .required("dimension", DIMENSION, ItemScore::dimension)
          .required("title", WORDS, ItemScore::title)
          .required("result", RESULT, ItemScore::result)
          .optional("grade", GRADE, ItemScore::grade)
          .required("recognisedOnly", TRUE_OR_FALSE, ItemScore::recognisedOnly)
          .optional("weight", INTEGER, ItemScore::weight)
          .required("reason", WORDS, ItemScore::reason)
          .optional("wouldChange", WORDS, ItemScore::wouldChange)
          .list("needs", FACT_NEED, ItemScore::needs)
          .list("raise", GRADE_STEP, ItemScore::raise)
          .optional("statement", POINTER, ItemScore::statement)
          .wholeList("facts", FACT_KEY, ItemScore::facts)
          .shape();

  static final Shape<MissingMarker, ?> MISSING_MARKER =
      RecordShape.of(MissingMarker.class)
          .required("rung", RUNG_ID, MissingMarker::rung)
          .required("sentence", WORDS, MissingMarker::sentence)
          .list("anyOf", FACT_KIND, MissingMarker::anyOf)
          .required("atAnyStage", TRUE_OR_FALSE, MissingMarker::atAnyStage)
          .shape();

  static final Shape<MetMarker, ?> MET_MARKER =
      RecordShape.of(MetMarker.class)
          .required("rung", RUNG_ID, MetMarker::rung)
          .required("sentence", WORDS, MetMarker::sentence)
          .wholeList("facts", FACT_KEY, MetMarker::facts)
          .shape();

  static final Shape<LevelCell, ?> LEVEL_CELL =
      RecordShape.of(LevelCell.class)
          .required("stage", STAGE, LevelCell::stage)
          .required("group", GROUP_KIND, LevelCell::group)
          .required("ladder", LADDER_ID, LevelCell::ladder)
          .optional("promised", RUNG_ID, LevelCell::promised)
          .optional("claimed", RUNG_ID, LevelCell::claimed)
          .optional("evidenced", RUNG_ID, LevelCell::evidenced)
          .wholeList("met", MET_MARKER, LevelCell::met)
          .wholeList("missing", MISSING_MARKER, LevelCell::missing)
          .shape();

  static final Shape<OverallLevel, ?> OVERALL_LEVEL =
      RecordShape.of(OverallLevel.class)
          .required("group", GROUP_KIND, OverallLevel::group)
          .required("ladder", LADDER_ID, OverallLevel::ladder)
          .optional("evidenced", RUNG_ID, OverallLevel::evidenced)
          .optional("next", RUNG_ID, OverallLevel::next)
          .list("needs", FACT_NEED, OverallLevel::needs)
          .shape();

  static final Shape<LadderInUse, ?> LADDER_IN_USE =
      RecordShape.of(LadderInUse.class)
          .required("id", LADDER_ID, LadderInUse::id)
          .required("version", VERSION, LadderInUse::version)
          .shape();

  static final Shape<BandCondition, ?> BAND_CONDITION =
      RecordShape.of(BandCondition.class)
          .required("band", BAND, BandCondition::band)
          .optional("dimension", DIMENSION, BandCondition::dimension)
          .optional("fact", FACT_KIND, BandCondition::fact)
          .required("has", INTEGER, BandCondition::has)
          .required("needs", INTEGER, BandCondition::needs)
          .shape();

  static final Shape<BandScore, ?> BAND_SCORE =
      RecordShape.of(BandScore.class)
          .required("band", BAND, BandScore::band)
          .wholeList("conditions", BAND_CONDITION, BandScore::conditions)
          .shape();

  static final Shape<ExhibitOnRecord, ?> EXHIBIT_ON_RECORD =
      RecordShape.of(ExhibitOnRecord.class)
          .required("pointer", POINTER, ExhibitOnRecord::place)
          .optional("grade", GRADE, ExhibitOnRecord::grade)
          .optional("document", DOCUMENT_REF, ExhibitOnRecord::document)
          .optional("line", POINTER, ExhibitOnRecord::line)
          .list("facts", FACT_KEY, ExhibitOnRecord::facts)
          .shape();

  static final Shape<PrincipleScore, ?> PRINCIPLE_SCORE =
      RecordShape.of(PrincipleScore.class)
          .required("charter", CHARTER_ID, PrincipleScore::charter)
          .optional("version", VERSION, PrincipleScore::version)
          .required("principle", PRINCIPLE_ID, PrincipleScore::principle)
          .wholeList("claims", POINTER, PrincipleScore::claims)
          .required("claimed", PRINCIPLE_REASON, PrincipleScore::claimed)
          .optional("evidenced", GRADE, PrincipleScore::evidenced)
          .required("evidence", PRINCIPLE_REASON, PrincipleScore::evidence)
          .wholeList("support", EXHIBIT_ON_RECORD, PrincipleScore::support)
          .wholeList("counter", EXHIBIT_ON_RECORD, PrincipleScore::counter)
          .required("counterEvidence", PRINCIPLE_REASON, PrincipleScore::counterEvidence)
          .required("confidence", PRINCIPLE_CONFIDENCE, PrincipleScore::confidence)
          .required("why", PRINCIPLE_REASON, PrincipleScore::why)
          .shape();

  /** What stands under the word of a dimension, and the members that it has there. */
  record Tally(Rate items, Optional<Rate> weights) {}

  record TallyForm(int met, int of, Optional<Rate> weights) {}

  static final Shape<Tally, ?> TALLY =
      RecordShape.of(TallyForm.class)
          .required("met", INTEGER, TallyForm::met)
          .required("of", INTEGER, TallyForm::of)
          .optional("weights", RATE, TallyForm::weights)
          .shape()
          .as(
              Tally.class,
              form -> new Tally(new Rate(form.met(), form.of()), form.weights()),
              tally -> new TallyForm(tally.items().met(), tally.items().of(), tally.weights()));

  static final Shape<List<DimensionScore>, ?> DIMENSIONS = dimensions();

  static final Shape<Scorecard, ?> SCORECARD =
      RecordShape.of(Scorecard.class)
          .required("rubric", RUBRIC_ID, Scorecard::rubric)
          .required("rubricVersion", VERSION, Scorecard::rubricVersion)
          .optional("language", LANGUAGE, Scorecard::language)
          .optional("ladder", LADDER_IN_USE, Scorecard::ladder)
          .required("asOf", LOCAL_DATE, Scorecard::asOf)
          .wholeList("inputs", DOCUMENT_DIGEST, Scorecard::inputs)
          .required("completeness", COMPLETENESS, Scorecard::completeness)
          .required("dimensions", DIMENSIONS, Scorecard::dimensions)
          .required("grades", GRADE_COUNTS, Scorecard::grades)
          .optional("band", BAND_SCORE, Scorecard::band)
          .wholeList("facts", FACT_ON_RECORD, Scorecard::facts)
          .wholeList("items", ITEM_SCORE, Scorecard::items)
          .wholeList("levels", LEVEL_CELL, Scorecard::levels)
          .wholeList("overall", OVERALL_LEVEL, Scorecard::overall)
          .wholeList("principles", PRINCIPLE_SCORE, Scorecard::principles)
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
              TALLY,
              scores -> tally(scores, dimension),
              (scores, tally) ->
                  scores.add(new DimensionScore(dimension, tally.items(), tally.weights())));
    }
    return shape;
  }

  private static Optional<Tally> tally(List<DimensionScore> scores, Dimension dimension) {
    return scores.stream()
        .filter(score -> score.dimension() == dimension)
        .map(score -> new Tally(score.items(), score.weights()))
        .findFirst();
  }
}
