package org.coproduction.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.coproduction.participant.Sample;

class SamplesPropertiesTest {

  @Property
  void normalisingTwiceIsNormalisingOnce(@ForAll @NotBlank String title) {
    Sample once = Sample.builder().from(Samples.sample()).title(title).build();

    assertThat(once.normalised()).isEqualTo(once);
  }
}
