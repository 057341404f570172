package org.coproduction.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.coproduction.participant.Organisation;
import org.coproduction.value.OrganisationId;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;

class SampleJsonTest {

  @Test
  void aNameIsAMember() {
    assertThat(
            SampleJson.write(
                Organisation.builder()
                    .id(new OrganisationId("o1"))
                    .name(Words.of("A name"))
                    .build()))
        .isEqualTo("{\"name\":\"A name\"}");
  }
}
