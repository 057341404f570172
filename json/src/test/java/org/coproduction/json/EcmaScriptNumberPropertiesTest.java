package org.coproduction.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EcmaScriptNumberPropertiesTest {

  @Property(tries = 2_000)
  void whatIsPrintedIsReadAsTheSameNumberAndNothingShorterIs(@ForAll("doubles") double number) {
    String printed = EcmaScriptNumber.print(number);

    assertThat(Double.parseDouble(printed)).isEqualTo(number == 0 ? 0 : number);
    int digits = new BigDecimal(printed).stripTrailingZeros().precision();
    if (digits > 1) {
      BigDecimal exact = new BigDecimal(number);
      for (RoundingMode way : List.of(RoundingMode.UP, RoundingMode.DOWN)) {
        assertThat(exact.round(new MathContext(digits - 1, way)).doubleValue())
            .isNotEqualTo(number);
      }
    }
  }

  @Provide
  Arbitrary<Double> doubles() {
    return Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
  }
}
