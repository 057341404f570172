package org.coproduction.json;

import static org.coproduction.json.ParticipantShapes.GROUP_KIND;
import static org.coproduction.json.ValueShapes.AREA;
import static org.coproduction.json.ValueShapes.INTEGER;
import static org.coproduction.json.ValueShapes.SOURCE;

import org.coproduction.loop.ExpectedGroup;
import org.coproduction.loop.LocalProfile;
import org.coproduction.loop.OutOf;

/** Who should be heard in a local area. */
final class LocalProfileShapes {

  static final Shape<OutOf, ?> OUT_OF =
      RecordShape.of(OutOf.class)
          .required("part", INTEGER, OutOf::part)
          .required("whole", INTEGER, OutOf::whole)
          .shape();

  static final Shape<ExpectedGroup, ?> EXPECTED_GROUP =
      RecordShape.of(ExpectedGroup.class)
          .required("group", GROUP_KIND, ExpectedGroup::group)
          .optional("share", OUT_OF, ExpectedGroup::share)
          .shape();

  static final Shape<LocalProfile, ?> LOCAL_PROFILE =
      RecordShape.of(LocalProfile.class)
          .optional("area", AREA, LocalProfile::area)
          .optional("source", SOURCE, LocalProfile::source)
          .list("groups", EXPECTED_GROUP, LocalProfile::groups)
          .shape();

  private LocalProfileShapes() {}
}
