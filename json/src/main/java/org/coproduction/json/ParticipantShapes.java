package org.coproduction.json;

import static org.coproduction.json.ValueShapes.ADDRESS;
import static org.coproduction.json.ValueShapes.AREA;
import static org.coproduction.json.ValueShapes.FORMAT_CODE;
import static org.coproduction.json.ValueShapes.GROUP_ID;
import static org.coproduction.json.ValueShapes.HEAD_COUNT;
import static org.coproduction.json.ValueShapes.ORGANISATION_ID;
import static org.coproduction.json.ValueShapes.TRUE_OR_FALSE;
import static org.coproduction.json.ValueShapes.WORDS;
import static org.coproduction.json.ValueShapes.fact;

import org.coproduction.participant.AccessAdjustment;
import org.coproduction.participant.AccessNeed;
import org.coproduction.participant.Attendance;
import org.coproduction.participant.Channel;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.Involvement;
import org.coproduction.participant.Organisation;
import org.coproduction.participant.OrganisationKind;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.participant.SentMaterial;

/** Who took part, and what was done so that they could. */
final class ParticipantShapes {

  static final Choice<OrganisationKind> ORGANISATION_KIND = new Choice<>(OrganisationKind.class);
  static final Choice<GroupKind> GROUP_KIND = new Choice<>(GroupKind.class);
  static final Choice<Involvement> INVOLVEMENT = new Choice<>(Involvement.class);
  static final Choice<Channel> CHANNEL = new Choice<>(Channel.class);

  static final Shape<Organisation, ?> ORGANISATION =
      Shape.of(Organisation.class, Organisation::builder, Organisation.Builder::build)
          .required("id", ORGANISATION_ID, Organisation::getId, Organisation.Builder::id)
          .required("name", WORDS, Organisation::getName, Organisation.Builder::name)
          .optional("kind", ORGANISATION_KIND, Organisation::getKind, Organisation.Builder::kind)
          .optional("area", AREA, Organisation::getArea, Organisation.Builder::area);

  static final Shape<ParticipantGroup, ?> PARTICIPANT_GROUP =
      fact(
          Shape.of(
                  ParticipantGroup.class,
                  ParticipantGroup::builder,
                  ParticipantGroup.Builder::build)
              .required("id", GROUP_ID, ParticipantGroup::getId, ParticipantGroup.Builder::id)
              .required(
                  "kind", GROUP_KIND, ParticipantGroup::getKind, ParticipantGroup.Builder::kind)
              .optional("name", WORDS, ParticipantGroup::getName, ParticipantGroup.Builder::name)
              .optional(
                  "organisation",
                  ORGANISATION_ID,
                  ParticipantGroup::getOrganisation,
                  ParticipantGroup.Builder::organisation)
              .optional("role", WORDS, ParticipantGroup::getRole, ParticipantGroup.Builder::role)
              .optional(
                  "involvement",
                  INVOLVEMENT,
                  ParticipantGroup::getInvolvement,
                  ParticipantGroup.Builder::involvement)
              .optional(
                  "invited",
                  HEAD_COUNT,
                  ParticipantGroup::getInvited,
                  ParticipantGroup.Builder::invited)
              .optional(
                  "came", HEAD_COUNT, ParticipantGroup::getCame, ParticipantGroup.Builder::came),
          ParticipantGroup.Builder::when,
          ParticipantGroup.Builder::addLinks,
          ParticipantGroup.Builder::addEvents,
          ParticipantGroup.Builder::provenance);

  static final Shape<Attendance, ?> ATTENDANCE =
      Shape.of(Attendance.class, Attendance::builder, Attendance.Builder::build)
          .required("group", GROUP_ID, Attendance::getGroup, Attendance.Builder::group)
          .optional("invited", HEAD_COUNT, Attendance::getInvited, Attendance.Builder::invited)
          .optional("came", HEAD_COUNT, Attendance::getCame, Attendance.Builder::came);

  static final Shape<AccessAdjustment, ?> ACCESS_ADJUSTMENT =
      fact(
          Shape.of(
                  AccessAdjustment.class,
                  AccessAdjustment::builder,
                  AccessAdjustment.Builder::build)
              .required("what", WORDS, AccessAdjustment::getWhat, AccessAdjustment.Builder::what)
              .list(
                  "forGroups",
                  GROUP_KIND,
                  AccessAdjustment::getForGroups,
                  AccessAdjustment.Builder::addForGroups),
          AccessAdjustment.Builder::when,
          AccessAdjustment.Builder::addLinks,
          AccessAdjustment.Builder::addEvents,
          AccessAdjustment.Builder::provenance);

  static final Shape<AccessNeed, ?> ACCESS_NEED =
      fact(
          Shape.of(AccessNeed.class, AccessNeed::builder, AccessNeed.Builder::build)
              .optional("what", WORDS, AccessNeed::getWhat, AccessNeed.Builder::what)
              .list(
                  "ofGroups", GROUP_KIND, AccessNeed::getOfGroups, AccessNeed.Builder::addOfGroups)
              .optional("met", TRUE_OR_FALSE, AccessNeed::getMet, AccessNeed.Builder::met),
          AccessNeed.Builder::when,
          AccessNeed.Builder::addLinks,
          AccessNeed.Builder::addEvents,
          AccessNeed.Builder::provenance);

  static final Shape<SentMaterial, ?> SENT_MATERIAL =
      fact(
          Shape.of(SentMaterial.class, SentMaterial::builder, SentMaterial.Builder::build)
              .required("what", WORDS, SentMaterial::getWhat, SentMaterial.Builder::what)
              .optional(
                  "format", FORMAT_CODE, SentMaterial::getFormat, SentMaterial.Builder::format)
              .list(
                  "toGroups",
                  GROUP_KIND,
                  SentMaterial::getToGroups,
                  SentMaterial.Builder::addToGroups)
              .optional("channel", CHANNEL, SentMaterial::getChannel, SentMaterial.Builder::channel)
              .optional(
                  "address", ADDRESS, SentMaterial::getAddress, SentMaterial.Builder::address),
          SentMaterial.Builder::when,
          SentMaterial.Builder::addLinks,
          SentMaterial.Builder::addEvents,
          SentMaterial.Builder::provenance);

  private ParticipantShapes() {}
}
