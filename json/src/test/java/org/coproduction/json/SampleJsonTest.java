package org.coproduction.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.coproduction.participant.Sample;
import org.junit.jupiter.api.Test;

class SampleJsonTest {

  @Test
  void aTitleIsAMember() {
    assertThat(SampleJson.write(Sample.builder().title("A title").build()))
        .isEqualTo("{\"title\":\"A title\"}");
  }
}
