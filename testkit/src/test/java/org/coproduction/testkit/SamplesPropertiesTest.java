package org.coproduction.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotBlank;
import org.coproduction.value.Words;

class SamplesPropertiesTest {

  @Property
  void normalisingTwiceIsNormalisingOnce(@ForAll @NotBlank @AlphaChars String text) {
    Words once = Words.of(text);

    assertThat(Words.of(once.text())).isEqualTo(once);
  }
}
