package org.coproduction.json;

import static org.coproduction.json.ValueShapes.FACT_KIND;
import static org.coproduction.json.ValueShapes.INTEGER;
import static org.coproduction.json.ValueShapes.ITEM_ID;
import static org.coproduction.json.ValueShapes.LADDER_ID;
import static org.coproduction.json.ValueShapes.LANGUAGE;
import static org.coproduction.json.ValueShapes.RUBRIC_ID;
import static org.coproduction.json.ValueShapes.SOURCE;
import static org.coproduction.json.ValueShapes.TRUE_OR_FALSE;
import static org.coproduction.json.ValueShapes.VERSION;
import static org.coproduction.json.ValueShapes.WORDS;

import java.util.List;
import java.util.Optional;
import org.coproduction.scoring.BandRule;
import org.coproduction.scoring.Dimension;
import org.coproduction.scoring.ItemSentences;
import org.coproduction.scoring.Measure;
import org.coproduction.scoring.Rubric;
import org.coproduction.scoring.RubricItem;
import org.coproduction.value.FactKind;

/** Rubrics. */
final class RubricShapes {

  static final Choice<Dimension> DIMENSION = new Choice<>(Dimension.class);

  static final Shape<Measure, ?> MEASURE =
      RecordShape.of(MeasureForm.class)
          .required("type", new Choice<>(MeasureType.class), MeasureForm::type)
          .list("anyOf", FACT_KIND, MeasureForm::anyOf)
          .optional("fact", FACT_KIND, MeasureForm::fact)
          .optional("atLeast", INTEGER, MeasureForm::atLeast)
          .shape()
          .as(Measure.class, MeasureForm::measure, MeasureForm::of);

  static final Shape<ItemSentences, ?> ITEM_SENTENCES =
      Shape.of(ItemSentences.class, ItemSentences::builder, ItemSentences.Builder::build)
          .required(
              "language", LANGUAGE, ItemSentences::getLanguage, ItemSentences.Builder::language)
          .required(
              "reviewed", TRUE_OR_FALSE, ItemSentences::isReviewed, ItemSentences.Builder::reviewed)
          .required("title", WORDS, ItemSentences::getTitle, ItemSentences.Builder::title)
          .required("whenMet", WORDS, ItemSentences::getWhenMet, ItemSentences.Builder::whenMet)
          .required(
              "whenNotMet", WORDS, ItemSentences::getWhenNotMet, ItemSentences.Builder::whenNotMet)
          .optional(
              "whenCannotTell",
              WORDS,
              ItemSentences::getWhenCannotTell,
              ItemSentences.Builder::whenCannotTell)
          .optional(
              "whenNotApplicable",
              WORDS,
              ItemSentences::getWhenNotApplicable,
              ItemSentences.Builder::whenNotApplicable)
          .optional(
              "wouldChange",
              WORDS,
              ItemSentences::getWouldChange,
              ItemSentences.Builder::wouldChange);

  static final Shape<BandRule, ?> BAND_RULE =
      RecordShape.of(BandRule.class)
          .required("developing", INTEGER, BandRule::developing)
          .required("strong", INTEGER, BandRule::strong)
          .required("strongInEachDimension", INTEGER, BandRule::strongInEachDimension)
          .list("strongNeeds", FACT_KIND, BandRule::strongNeeds)
          .shape();

  static final Shape<RubricItem, ?> RUBRIC_ITEM =
      Shape.of(RubricItem.class, RubricItem::builder, RubricItem.Builder::build)
          .required("id", ITEM_ID, RubricItem::getId, RubricItem.Builder::id)
          .required("dimension", DIMENSION, RubricItem::getDimension, RubricItem.Builder::dimension)
          .required("title", WORDS, RubricItem::getTitle, RubricItem.Builder::title)
          .required("measure", MEASURE, RubricItem::getMeasure, RubricItem.Builder::measure)
          .list("occasions", FACT_KIND, RubricItem::getOccasions, RubricItem.Builder::addOccasions)
          .optional("weight", INTEGER, RubricItem::getWeight, RubricItem.Builder::weight)
          .required("whenMet", WORDS, RubricItem::getWhenMet, RubricItem.Builder::whenMet)
          .required("whenNotMet", WORDS, RubricItem::getWhenNotMet, RubricItem.Builder::whenNotMet)
          .optional(
              "whenCannotTell",
              WORDS,
              RubricItem::getWhenCannotTell,
              RubricItem.Builder::whenCannotTell)
          .optional(
              "whenNotApplicable",
              WORDS,
              RubricItem::getWhenNotApplicable,
              RubricItem.Builder::whenNotApplicable)
          .optional(
              "wouldChange", WORDS, RubricItem::getWouldChange, RubricItem.Builder::wouldChange)
          .list(
              "translations",
              ITEM_SENTENCES,
              RubricItem::getTranslations,
              RubricItem.Builder::addTranslations);

  static final Shape<Rubric, ?> RUBRIC =
      Shape.of(Rubric.class, Rubric::builder, Rubric.Builder::build)
          .required("id", RUBRIC_ID, Rubric::getId, Rubric.Builder::id)
          .required("versionLabel", VERSION, Rubric::getVersionLabel, Rubric.Builder::versionLabel)
          .optional("title", WORDS, Rubric::getTitle, Rubric.Builder::title)
          .optional("language", LANGUAGE, Rubric::getLanguage, Rubric.Builder::language)
          .optional("source", SOURCE, Rubric::getSource, Rubric.Builder::source)
          .optional("ladder", LADDER_ID, Rubric::getLadder, Rubric.Builder::ladder)
          .optional("bands", BAND_RULE, Rubric::getBands, Rubric.Builder::bands)
          .list("items", RUBRIC_ITEM, Rubric::getItems, Rubric.Builder::addItems);

  private RubricShapes() {}

  /** The closed set of measures, by the words that documents have for them. */
  enum MeasureType {
    RECORDED,
    DIFFERENT
  }

  /** A measure of any type: each type has members of its own, and none of another's. */
  record MeasureForm(
      MeasureType type, List<FactKind> anyOf, Optional<FactKind> fact, Optional<Integer> atLeast) {

    static MeasureForm of(Measure measure) {
      if (measure instanceof Measure.Recorded recorded) {
        return new MeasureForm(
            MeasureType.RECORDED, recorded.anyOf(), Optional.empty(), Optional.empty());
      }
      Measure.Different different = (Measure.Different) measure;
      return new MeasureForm(
          MeasureType.DIFFERENT,
          List.of(),
          Optional.of(different.fact()),
          Optional.of(different.atLeast()));
    }

    Measure measure() {
      boolean recorded = fact.isEmpty() && atLeast.isEmpty();
      if (type == MeasureType.RECORDED && recorded) {
        return new Measure.Recorded(anyOf);
      }
      boolean different = fact.isPresent() && atLeast.isPresent() && anyOf.isEmpty();
      if (type == MeasureType.DIFFERENT && different) {
        return new Measure.Different(fact.get(), atLeast.get());
      }
      throw JsonCodes.refusal(JsonCodes.MALFORMED_MEASURE);
    }
  }
}
