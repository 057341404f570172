package org.coproduction.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.coproduction.constraint.RecordStage;
import org.junit.jupiter.api.Test;

class ShippedTest {

  @Test
  void theProfileIsForFormsThatAreHandedInAndMutesNothing() {
    assertThat(Shipped.profile().getStage()).isEqualTo(RecordStage.SUBMITTED);
    assertThat(Shipped.profile().getAdjustments()).isEmpty();
  }
}
