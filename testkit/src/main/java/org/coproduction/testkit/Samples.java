package org.coproduction.testkit;

import org.coproduction.participant.Organisation;
import org.coproduction.value.OrganisationId;
import org.coproduction.value.Words;

/** Records that are complete and in order. */
public final class Samples {

  private Samples() {}

  /** {@return a school that does not exist} */
  public static Organisation organisation() {
    return Organisation.builder()
        .id(new OrganisationId("school"))
        .name(Words.of("Larkspur School"))
        .build();
  }
}
