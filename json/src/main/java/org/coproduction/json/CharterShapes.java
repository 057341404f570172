package org.coproduction.json;

import static org.coproduction.json.ValueShapes.ADDRESS;
import static org.coproduction.json.ValueShapes.AREA;
import static org.coproduction.json.ValueShapes.CHARTER_ID;
import static org.coproduction.json.ValueShapes.DATE;
import static org.coproduction.json.ValueShapes.FACT_KIND;
import static org.coproduction.json.ValueShapes.FORMAT_CODE;
import static org.coproduction.json.ValueShapes.INTEGER;
import static org.coproduction.json.ValueShapes.LADDER_ID;
import static org.coproduction.json.ValueShapes.LANGUAGE;
import static org.coproduction.json.ValueShapes.NATION;
import static org.coproduction.json.ValueShapes.PRINCIPLE_ID;
import static org.coproduction.json.ValueShapes.RUNG_ID;
import static org.coproduction.json.ValueShapes.SOURCE;
import static org.coproduction.json.ValueShapes.TRUE_OR_FALSE;
import static org.coproduction.json.ValueShapes.VERSION;
import static org.coproduction.json.ValueShapes.WORDS;

import org.coproduction.charter.Audience;
import org.coproduction.charter.Charter;
import org.coproduction.charter.CharterKind;
import org.coproduction.charter.CharterReview;
import org.coproduction.charter.CharterSignatory;
import org.coproduction.charter.Commitment;
import org.coproduction.charter.CommitmentStatus;
import org.coproduction.charter.Derivation;
import org.coproduction.charter.DerivationBasis;
import org.coproduction.charter.Holder;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.LadderMapping;
import org.coproduction.charter.MappingQuality;
import org.coproduction.charter.Marker;
import org.coproduction.charter.Principle;
import org.coproduction.charter.PrincipleGroup;
import org.coproduction.charter.PrincipleTag;
import org.coproduction.charter.Rendition;
import org.coproduction.charter.ReviewPolicy;
import org.coproduction.charter.Rung;
import org.coproduction.charter.RungMapping;
import org.coproduction.charter.TextStatus;
import org.coproduction.charter.WorkLevel;

/** Charters, ladders and mappings between ladders. */
final class CharterShapes {

  static final Choice<Holder> HOLDER = new Choice<>(Holder.class);
  static final Choice<CommitmentStatus> COMMITMENT_STATUS = new Choice<>(CommitmentStatus.class);
  static final Choice<DerivationBasis> DERIVATION_BASIS = new Choice<>(DerivationBasis.class);
  static final Choice<WorkLevel> WORK_LEVEL = new Choice<>(WorkLevel.class);
  static final Choice<PrincipleTag> PRINCIPLE_TAG = new Choice<>(PrincipleTag.class);
  static final Choice<ReviewPolicy> REVIEW_POLICY = new Choice<>(ReviewPolicy.class);
  static final Choice<Audience> AUDIENCE = new Choice<>(Audience.class);
  static final Choice<CharterKind> CHARTER_KIND = new Choice<>(CharterKind.class);
  static final Choice<TextStatus> TEXT_STATUS = new Choice<>(TextStatus.class);
  static final Choice<MappingQuality> MAPPING_QUALITY = new Choice<>(MappingQuality.class);

  static final Shape<Commitment, ?> COMMITMENT =
      Shape.of(Commitment.class, Commitment::builder, Commitment.Builder::build)
          .required("text", WORDS, Commitment::getText, Commitment.Builder::text)
          .optional(
              "paraphrased",
              TRUE_OR_FALSE,
              false,
              Commitment::isParaphrased,
              Commitment.Builder::paraphrased)
          .optional("holder", HOLDER, Commitment::getHolder, Commitment.Builder::holder)
          .optional("holderName", WORDS, Commitment::getHolderName, Commitment.Builder::holderName)
          .optional("indicator", WORDS, Commitment::getIndicator, Commitment.Builder::indicator)
          .optional("dueOn", DATE, Commitment::getDueOn, Commitment.Builder::dueOn)
          .optional("dayLimit", INTEGER, Commitment::getDayLimit, Commitment.Builder::dayLimit)
          .optional("status", COMMITMENT_STATUS, Commitment::getStatus, Commitment.Builder::status)
          .optional("level", WORK_LEVEL, Commitment::getLevel, Commitment.Builder::level);

  static final Shape<Principle, ?> PRINCIPLE =
      Shape.of(Principle.class, Principle::builder, Principle.Builder::build)
          .required("id", PRINCIPLE_ID, Principle::getId, Principle.Builder::id)
          .optional("title", WORDS, Principle::getTitle, Principle.Builder::title)
          .optional("statement", WORDS, Principle::getStatement, Principle.Builder::statement)
          .optional(
              "paraphrased",
              TRUE_OR_FALSE,
              false,
              Principle::isParaphrased,
              Principle.Builder::paraphrased)
          .optional("parent", PRINCIPLE_ID, Principle::getParent, Principle.Builder::parent)
          .list("tags", PRINCIPLE_TAG, Principle::getTags, Principle.Builder::addTags)
          .list("levels", WORK_LEVEL, Principle::getLevels, Principle.Builder::addLevels)
          .list(
              "commitments",
              COMMITMENT,
              Principle::getCommitments,
              Principle.Builder::addCommitments);

  static final Shape<PrincipleGroup, ?> PRINCIPLE_GROUP =
      Shape.of(PrincipleGroup.class, PrincipleGroup::builder, PrincipleGroup.Builder::build)
          .optional("title", WORDS, PrincipleGroup::getTitle, PrincipleGroup.Builder::title)
          .optional(
              "publishedCount",
              INTEGER,
              PrincipleGroup::getPublishedCount,
              PrincipleGroup.Builder::publishedCount)
          .list(
              "principles",
              PRINCIPLE,
              PrincipleGroup::getPrinciples,
              PrincipleGroup.Builder::addPrinciples);

  static final Shape<Derivation, ?> DERIVATION =
      Shape.of(Derivation.class, Derivation::builder, Derivation.Builder::build)
          .required("charter", CHARTER_ID, Derivation::getCharter, Derivation.Builder::charter)
          .optional(
              "versionLabel",
              VERSION,
              Derivation::getVersionLabel,
              Derivation.Builder::versionLabel)
          .required("basis", DERIVATION_BASIS, Derivation::getBasis, Derivation.Builder::basis)
          .optional("reason", WORDS, Derivation::getReason, Derivation.Builder::reason);

  static final Shape<CharterReview, ?> CHARTER_REVIEW =
      Shape.of(CharterReview.class, CharterReview::builder, CharterReview.Builder::build)
          .required(
              "policy", REVIEW_POLICY, CharterReview::getPolicy, CharterReview.Builder::policy)
          .optional("nextOn", DATE, CharterReview::getNextOn, CharterReview.Builder::nextOn)
          .optional("owner", WORDS, CharterReview::getOwner, CharterReview.Builder::owner);

  static final Shape<CharterSignatory, ?> CHARTER_SIGNATORY =
      Shape.of(CharterSignatory.class, CharterSignatory::builder, CharterSignatory.Builder::build)
          .required(
              "organisation",
              WORDS,
              CharterSignatory::getOrganisation,
              CharterSignatory.Builder::organisation)
          .optional("role", WORDS, CharterSignatory::getRole, CharterSignatory.Builder::role)
          .optional(
              "signedOn", DATE, CharterSignatory::getSignedOn, CharterSignatory.Builder::signedOn);

  static final Shape<Rendition, ?> RENDITION =
      Shape.of(Rendition.class, Rendition::builder, Rendition.Builder::build)
          .required("format", FORMAT_CODE, Rendition::getFormat, Rendition.Builder::format)
          .optional("language", LANGUAGE, Rendition::getLanguage, Rendition.Builder::language)
          .optional("address", ADDRESS, Rendition::getAddress, Rendition.Builder::address);

  static final Shape<Charter, ?> CHARTER =
      Shape.of(Charter.class, Charter::builder, Charter.Builder::build)
          .required("id", CHARTER_ID, Charter::getId, Charter.Builder::id)
          .required(
              "versionLabel", VERSION, Charter::getVersionLabel, Charter.Builder::versionLabel)
          .optional("title", WORDS, Charter::getTitle, Charter.Builder::title)
          .list("publishers", WORDS, Charter::getPublishers, Charter.Builder::addPublishers)
          .optional("area", AREA, Charter::getArea, Charter.Builder::area)
          .optional("nation", NATION, Charter::getNation, Charter.Builder::nation)
          .optional("localTerm", WORDS, Charter::getLocalTerm, Charter.Builder::localTerm)
          .optional("audience", AUDIENCE, Charter::getAudience, Charter.Builder::audience)
          .optional("language", LANGUAGE, Charter::getLanguage, Charter.Builder::language)
          .list("kinds", CHARTER_KIND, Charter::getKinds, Charter.Builder::addKinds)
          .required("textStatus", TEXT_STATUS, Charter::getTextStatus, Charter.Builder::textStatus)
          .optional("source", SOURCE, Charter::getSource, Charter.Builder::source)
          .optional(
              "effectiveFrom", DATE, Charter::getEffectiveFrom, Charter.Builder::effectiveFrom)
          .optional("effectiveTo", DATE, Charter::getEffectiveTo, Charter.Builder::effectiveTo)
          .optional("supersedes", VERSION, Charter::getSupersedes, Charter.Builder::supersedes)
          .list("derivedFrom", DERIVATION, Charter::getDerivedFrom, Charter.Builder::addDerivedFrom)
          .optional("review", CHARTER_REVIEW, Charter::getReview, Charter.Builder::review)
          .list(
              "signatories",
              CHARTER_SIGNATORY,
              Charter::getSignatories,
              Charter.Builder::addSignatories)
          .optional(
              "decisionReservation",
              WORDS,
              Charter::getDecisionReservation,
              Charter.Builder::decisionReservation)
          .list("groups", PRINCIPLE_GROUP, Charter::getGroups, Charter.Builder::addGroups)
          .list("ladders", LADDER_ID, Charter::getLadders, Charter.Builder::addLadders)
          .list("renditions", RENDITION, Charter::getRenditions, Charter.Builder::addRenditions)
          .optional("note", WORDS, Charter::getNote, Charter.Builder::note);

  static final Shape<Marker, ?> MARKER =
      Shape.of(Marker.class, Marker::builder, Marker.Builder::build)
          .list("anyOf", FACT_KIND, Marker::getAnyOf, Marker.Builder::addAnyOf)
          .required("atAnyStage", TRUE_OR_FALSE, Marker::isAtAnyStage, Marker.Builder::atAnyStage)
          .required("sentence", WORDS, Marker::getSentence, Marker.Builder::sentence);

  static final Shape<Rung, ?> RUNG =
      Shape.of(Rung.class, Rung::builder, Rung.Builder::build)
          .required("id", RUNG_ID, Rung::getId, Rung.Builder::id)
          .required("title", WORDS, Rung::getTitle, Rung.Builder::title)
          .optional("band", WORDS, Rung::getBand, Rung.Builder::band)
          .optional("meaning", WORDS, Rung::getMeaning, Rung.Builder::meaning)
          .list("markers", MARKER, Rung::getMarkers, Rung.Builder::addMarkers);

  static final Shape<Ladder, ?> LADDER =
      Shape.of(Ladder.class, Ladder::builder, Ladder.Builder::build)
          .required("id", LADDER_ID, Ladder::getId, Ladder.Builder::id)
          .required("versionLabel", VERSION, Ladder::getVersionLabel, Ladder.Builder::versionLabel)
          .optional("title", WORDS, Ladder::getTitle, Ladder.Builder::title)
          .required("ordered", TRUE_OR_FALSE, Ladder::isOrdered, Ladder.Builder::ordered)
          .optional("language", LANGUAGE, Ladder::getLanguage, Ladder.Builder::language)
          .optional("source", SOURCE, Ladder::getSource, Ladder.Builder::source)
          .optional("textStatus", TEXT_STATUS, Ladder::getTextStatus, Ladder.Builder::textStatus)
          .optional("note", WORDS, Ladder::getNote, Ladder.Builder::note)
          .list("rungs", RUNG, Ladder::getRungs, Ladder.Builder::addRungs);

  static final Shape<RungMapping, ?> RUNG_MAPPING =
      Shape.of(RungMapping.class, RungMapping::builder, RungMapping.Builder::build)
          .required("rung", RUNG_ID, RungMapping::getRung, RungMapping.Builder::rung)
          .optional("target", RUNG_ID, RungMapping::getTarget, RungMapping.Builder::target)
          .required(
              "quality", MAPPING_QUALITY, RungMapping::getQuality, RungMapping.Builder::quality)
          .optional("reason", WORDS, RungMapping::getReason, RungMapping.Builder::reason);

  static final Shape<LadderMapping, ?> LADDER_MAPPING =
      Shape.of(LadderMapping.class, LadderMapping::builder, LadderMapping.Builder::build)
          .required("ladder", LADDER_ID, LadderMapping::getLadder, LadderMapping.Builder::ladder)
          .required("target", LADDER_ID, LadderMapping::getTarget, LadderMapping.Builder::target)
          .required(
              "versionLabel",
              VERSION,
              LadderMapping::getVersionLabel,
              LadderMapping.Builder::versionLabel)
          .list("rungs", RUNG_MAPPING, LadderMapping::getRungs, LadderMapping.Builder::addRungs);

  private CharterShapes() {}
}
